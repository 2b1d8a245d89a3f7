"""Memory of a process and its children while they work."""

import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import psutil

_EVERY_S = 1.0
_MB = 2**20


@dataclass
class Peaks:
    """Highest proportional set size in MB: the first process, the largest child, all together.

    Proportional: what several processes share is divided among them (Linux; elsewhere the
    resident set).
    """

    first: float = 0.0
    child: float = 0.0
    together: float = 0.0
    children: set[int] = field(default_factory=set)


class Watch:
    """Samples once a second between `with` and its end."""

    def __init__(self, pid: int) -> None:
        self.peaks = Peaks()
        self._process = psutil.Process(pid)
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            self._look()
            if self._end.wait(_EVERY_S):
                return

    def _look(self) -> None:
        try:
            own = _size(self._process)
            children = {child.pid: _size(child) for child in self._process.children(recursive=True)}
        except psutil.Error:
            return
        peaks = self.peaks
        peaks.children |= set(children)
        peaks.first = max(peaks.first, own)
        peaks.child = max([peaks.child, *children.values()])
        peaks.together = max(peaks.together, own + sum(children.values()))


def _size(process: psutil.Process) -> float:
    try:
        full = process.memory_full_info()
    except psutil.NoSuchProcess:
        return 0.0
    return float(getattr(full, "pss", full.rss)) / _MB
