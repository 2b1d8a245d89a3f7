"""A private virtual display, and a hand on its keyboard.

    with VirtualDisplay() as display:
        window = display.wait_for_window("Greenroom")
        display.press(window, "space")
        display.wait_for_title(window, "Recording")

Keys go through the X server, as from a keyboard, to a program in a process of its own.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

_NEEDED = ("Xvfb", "xdotool")
_LOOK_S = 0.05
_PATIENCE_S = 30.0


def missing_programs() -> list[str]:
    """The programs this needs and cannot find; empty when it can run."""
    return [name for name in _NEEDED if shutil.which(name) is None]


class VirtualDisplay:
    """An X server without a screen; a context manager. `size` is in pixels."""

    def __init__(self, size: tuple[int, int] = (1600, 1000)) -> None:
        self._size = size
        self._server: subprocess.Popen[bytes] | None = None
        self.name = ""

    def __enter__(self) -> Self:
        read_end, write_end = os.pipe()
        width, height = self._size
        self._server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(write_end),
                "-screen",
                "0",
                f"{width}x{height}x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=(write_end,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            self.name = f":{pipe.readline().strip()}"
        assert self.name != ":", "the virtual display did not start"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait()

    def environment(self) -> dict[str, str]:
        """What a program needs to find this display."""
        return os.environ | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def wait_for_window(self, title: str, patience_s: float = _PATIENCE_S) -> str:
        """The id of a visible window whose title contains `title`."""
        found = ""

        def look() -> bool:
            nonlocal found
            found = self._tool("search", "--onlyvisible", "--name", title).split("\n")[0]
            return bool(found)

        self.wait_until(look, f"no window “{title}”", patience_s)
        self._tool("windowfocus", "--sync", found)
        return found

    def title(self, window: str) -> str:
        """The window's title now."""
        return self._tool("getwindowname", window).strip()

    def wait_for_title(self, window: str, part: str, patience_s: float = _PATIENCE_S) -> str:
        """Wait until the title contains `part`; gives it."""
        self.wait_until(
            lambda: part in self.title(window),
            f"the title is “{self.title(window)}”, not “{part}”",
            patience_s,
        )
        return self.title(window)

    def press(self, window: str, key: str) -> None:
        """Press and release a key, with its X name ("space", "Return", "ctrl+1")."""
        self._tool("windowfocus", "--sync", window)
        self._tool("key", "--clearmodifiers", key)

    @staticmethod
    def wait_until(
        condition: Callable[[], bool], failure: str, patience_s: float = _PATIENCE_S
    ) -> None:
        """Look at the condition until it holds; `failure` says what did not come."""
        deadline = time.monotonic() + patience_s
        while not condition():
            assert time.monotonic() < deadline, failure
            time.sleep(_LOOK_S)

    def _tool(self, *arguments: str) -> str:
        result = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        return result.stdout
