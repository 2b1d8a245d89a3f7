"""Fixtures around the virtual sound server.

Register them in the top-level conftest with `pytest_plugins = ["support.sound_fixtures"]`.
"""

import sys
from collections.abc import Iterator

import pytest

from support.virtual_sound import VirtualSound, missing_programs


def restart_portaudio() -> None:
    """PortAudio lists devices only when it starts, and must find those of the new server."""
    library = sys.modules.get("sounddevice")
    if library is not None:
        library._terminate()
        library._initialize()


@pytest.fixture
def virtual_sound() -> Iterator[VirtualSound]:
    """A fresh virtual sound server; PortAudio's default devices lead to it."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"the virtual sound server needs {', '.join(missing)}")
    with VirtualSound() as server:
        restart_portaudio()
        yield server
    restart_portaudio()
