"""Fixtures around the virtual sound server.

Register them in a conftest with `pytest_plugins = ["support.sound_fixtures"]`.
"""

from collections.abc import Iterator

import pytest

from support.virtual_sound import VirtualSound, missing_programs


def _restart_portaudio() -> None:
    """PortAudio lists devices only when it starts, and must find those of the new server."""
    import sounddevice  # noqa: PLC0415 -- its import starts PortAudio, so not before the server

    sounddevice._terminate()
    sounddevice._initialize()


@pytest.fixture
def virtual_sound() -> Iterator[VirtualSound]:
    """A fresh virtual sound server; PortAudio's default devices lead to it."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"the virtual sound server needs {', '.join(missing)}")
    with VirtualSound() as server:
        _restart_portaudio()
        yield server
    _restart_portaudio()
