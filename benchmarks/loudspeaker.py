"""What the loudspeaker of the virtual room really plays, and when, for whoever measures it."""

import os
import subprocess
import threading
import time
from types import TracebackType
from typing import Self

import numpy as np
from tests.support.virtual_sound import RATE, SPEAKER

_FRAME = RATE // 100
_LOUD = 10 ** (-45 / 20)  # full scale is 1; a telephone line's noise lies below
_LATENCY_MS = 20


class Loudspeaker:
    """Listens to the loudspeaker inside a `with`; knows when it began to sound.

    Moments are `time.monotonic` seconds. The server hands sound over in pieces; the piece that came
    with the least delay of all says when the stream began, so a moment is late by that least delay
    (some milliseconds) and never early.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._frames = 0
        self._began = float("inf")
        self._loud: list[int] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._listen, name="loudspeaker", daemon=True)

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            ["parec", f"--device={SPEAKER}.monitor", "--raw", "--format=s16le", f"--rate={RATE}",
             "--channels=1", f"--latency-msec={_LATENCY_MS}"],
            stdout=subprocess.PIPE, env=dict(os.environ), bufsize=0,
        )  # fmt: skip
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.wait()
        self._thread.join()

    def first_sound_after(self, moment: float) -> float | None:
        """When it first sounded after `moment`; None when it was silent since."""
        with self._lock:
            moments = self._began + np.asarray(self._loud, dtype=float) / 100
        later = moments[moments > moment]
        return float(later[0]) if len(later) else None

    def _listen(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        rest = b""
        while piece := self._process.stdout.read(_FRAME * 2):
            now = time.monotonic()
            rest += piece
            whole = len(rest) // (_FRAME * 2)
            sound = np.frombuffer(rest[: whole * _FRAME * 2], "<i2").reshape(whole, _FRAME)
            rest = rest[whole * _FRAME * 2 :]
            level = np.sqrt(np.mean((sound / 32768.0) ** 2, axis=1)) if whole else np.zeros(0)
            with self._lock:
                before = self._frames // _FRAME
                self._loud += [before + int(at) for at in np.flatnonzero(level > _LOUD)]
                self._frames += whole * _FRAME
                self._began = min(self._began, now - self._frames / RATE)
