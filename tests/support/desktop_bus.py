"""A desktop's private message bus: settings that Qt asks for, and what a screen reader hears.

with VirtualDisplay() as display, DesktopBus() as bus, bus.portal() as portal:
    with bus.window(display) as window:
        portal.write("contrast 1")
        window.read_until(lambda state: state["contrast"] == "HighContrast")
"""

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from support.display import VirtualDisplay, missing_programs

TESTS = Path(__file__).resolve().parents[1]
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_S = 60.0
_LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)


def missing_for_bus() -> list[str]:
    """What a display with a message bus needs and cannot find."""
    return [*missing_programs(), *([] if shutil.which("dbus-daemon") else ["dbus-daemon"])]


def missing_for_portal() -> list[str]:
    """What the settings portal needs beside the bus."""
    asked = [SYSTEM_PYTHON, "-c", "import dbus, gi"]
    there = Path(SYSTEM_PYTHON).exists() and subprocess.run(asked, check=False).returncode == 0
    return [*missing_for_bus(), *([] if there else ["python3-dbus and python3-gi"])]


def missing_for_reader() -> list[str]:
    """What a screen reader needs beside the bus."""
    return [*missing_for_bus(), *([] if _launcher() else ["at-spi2-core"])]


class Lines:
    """A program that is told lines and answers in lines; what it answers can be waited for."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self._program = subprocess.Popen(
            command,
            env=environment,
            cwd=TESTS.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._heard: queue.Queue[str] = queue.Queue()
        assert self._program.stdout is not None
        self._listener = threading.Thread(
            target=self._listen, args=(self._program.stdout,), daemon=True
        )
        self._listener.start()

    def write(self, line: str) -> None:
        """Tell it."""
        assert self._program.stdin is not None
        self._program.stdin.write(line + "\n")
        self._program.stdin.flush()

    def read(self) -> str:
        """Its next line; fails when none comes."""
        try:
            return self._heard.get(timeout=PATIENCE_S)
        except queue.Empty:
            raise AssertionError(f"{self._program.args} said nothing more") from None

    def read_object(self) -> dict[str, object]:
        """Its next line, as JSON."""
        found = json.loads(self.read())
        assert isinstance(found, dict)
        return found

    def read_until(self, wanted: Callable[[dict[str, object]], bool]) -> dict[str, object]:
        """The first object that is wanted; the others are passed over."""
        while not wanted(found := self.read_object()):
            pass
        return found

    def waiting(self, seconds: float) -> bool:
        """Whether it says something within this time, which stays to be read."""
        try:
            line = self._heard.get(timeout=seconds)
        except queue.Empty:
            return False
        self._heard.put(line)
        return True

    def close(self) -> None:
        """End it."""
        assert self._program.stdin is not None
        self._program.stdin.close()
        try:
            self._program.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._program.terminate()
            self._program.wait()
        self._listener.join()
        assert self._program.stdout is not None
        self._program.stdout.close()

    def _listen(self, stream: IO[str]) -> None:
        for line in stream:
            self._heard.put(line.strip())


class DesktopBus:
    """A session bus of its own; a context manager."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="greenroom-bus-")
        self._daemon: subprocess.Popen[str] | None = None
        self.address = ""

    def __enter__(self) -> Self:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        assert self.address, "the message bus did not start"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait()
            assert self._daemon.stdout is not None
            self._daemon.stdout.close()
        self._folder.cleanup()

    @contextmanager
    def portal(self) -> Iterator[Lines]:
        """The desktop's settings; takes lines such as "contrast 1" and "color-scheme 1"."""
        script = str(TESTS / "support" / "portal_service.py")
        yield from self._running([SYSTEM_PYTHON, script], self._environment())

    @contextmanager
    def reader(self) -> Iterator[Lines]:
        """A screen reader; gives an object for each announcement."""
        launcher = subprocess.Popen(
            [_launcher(), "--launch-immediately", "--a11y=1", "--screen-reader=1"],
            env=self._environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            command = [sys.executable, "-m", "support.screen_reader"]
            yield from self._running(command, self._environment())
        finally:
            launcher.terminate()
            launcher.wait()

    @contextmanager
    def window(self, display: VirtualDisplay) -> Iterator[Lines]:
        """The real window; takes the lines of `support.watched_window`."""
        environment = self._environment() | {
            "DISPLAY": display.name,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CURRENT_DESKTOP": "GNOME",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
        }
        yield from self._running([sys.executable, "-m", "support.watched_window"], environment)

    def _running(self, command: list[str], environment: dict[str, str]) -> Iterator[Lines]:
        program = Lines(command, environment)
        try:
            assert program.read() == "ready"
            yield program
        finally:
            program.close()

    def _environment(self) -> dict[str, str]:
        home = self._folder.name
        ours = {"XDG_RUNTIME_DIR": home, "XDG_CACHE_HOME": home, "PYTHONPATH": str(TESTS)}
        if self.address:
            ours["DBUS_SESSION_BUS_ADDRESS"] = self.address
        return os.environ | ours


def _launcher() -> str:
    return next((path for path in _LAUNCHERS if Path(path).exists()), "")
