"""A virtual display, a virtual sound server and folders of its own for what is measured."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.support.virtual_sound import VirtualSound

from greenroom.platform.weights import Weights

_FOLDERS = ("DATA", "CONFIG", "CACHE", "LOGS")
_SCREEN = "1600x1000x24"


def cache() -> Path:
    """What every run would make again: spoken answers and weights in their place."""
    folder = Path(tempfile.gettempdir()) / "greenroom-benchmarks"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def weights() -> Weights:
    """The weights, placed and verified once a machine."""
    return Weights(cache() / "models")


@contextmanager
def display() -> Iterator[None]:
    """A virtual X display of its own; DISPLAY names it meanwhile."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    before = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    try:
        with os.fdopen(reading) as number:
            os.environ["DISPLAY"] = f":{number.readline().strip()}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield
    finally:
        _put_back(before)
        server.terminate()
        server.wait()


@contextmanager
def home() -> Iterator[Path]:
    """Empty folders for the person's data, and the machine's weights; the folder of them all."""
    names = [f"GREENROOM_{name}" for name in (*_FOLDERS, "MODELS")]
    names += ["PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"]
    before = {name: os.environ.get(name) for name in names}
    with tempfile.TemporaryDirectory(prefix="greenroom-bench-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        for name in _FOLDERS:
            os.environ[f"GREENROOM_{name}"] = str(folder / name.lower())
        os.environ["GREENROOM_MODELS"] = str(cache() / "models")
        # Installed programs have their bytecode; a checkout may be told not to keep it.
        os.environ["PYTHONPYCACHEPREFIX"] = str(cache() / "bytecode")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        try:
            yield folder
        finally:
            _put_back(before)


@contextmanager
def desk(*, sound: bool = True) -> Iterator[tuple[Path, VirtualSound | None]]:
    """Display, folders and sound server together, for processes that are started inside."""
    with ExitStack() as stack:
        stack.enter_context(display())
        folder = stack.enter_context(home())
        yield folder, stack.enter_context(VirtualSound()) if sound else None


def python(module: str, *arguments: str) -> list[str]:
    """The command that runs a module of the benchmarks in a process of its own."""
    return [sys.executable, "-m", module, *arguments]


def _put_back(before: dict[str, str | None]) -> None:
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
