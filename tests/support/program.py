"""The real program in a process of its own, driven by keys on a virtual display."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.display import VirtualDisplay


@dataclass
class Program:
    """The running program, seen from outside."""

    display: VirtualDisplay
    window: str
    process: subprocess.Popen[bytes]
    data: Path

    @property
    def title(self) -> str:
        """The window's title now."""
        return self.display.title(self.window)

    def press(self, key: str) -> None:
        """Press and release a key, with its X name."""
        self.display.press(self.window, key)

    def expect(self, title: str, patience_s: float = 60.0) -> None:
        """Wait until the title contains these words."""
        self.display.wait_for_title(self.window, title, patience_s)

    def quit(self) -> int:
        """Close it as a person does; its exit code."""
        self.press("ctrl+q")
        return self.process.wait(20)

    def kill(self) -> None:
        """End it and all its children with no warning."""
        _kill(self.process)


@contextmanager
def running(display: VirtualDisplay, home: Path, models: Path) -> Iterator[Program]:
    """The program with its folders in `home`; it has ended when the block is left."""
    environment = display.environment() | {
        "GREENROOM_DATA": str(home / "data"),
        "GREENROOM_CONFIG": str(home / "config"),
        "GREENROOM_CACHE": str(home / "cache"),
        "GREENROOM_LOGS": str(home / "logs"),
        "GREENROOM_MODELS": str(models),
    }
    process = subprocess.Popen(
        [Path(sys.executable).with_name("greenroom")], env=environment, start_new_session=True
    )
    try:
        window = display.wait_for_window("Greenroom")
        yield Program(display, window, process, home / "data")
    finally:
        if process.poll() is None:
            _kill(process)


def _kill(process: subprocess.Popen[bytes]) -> None:
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
