"""The window's parts with a sound card of the test's own."""

from collections.abc import Iterator

import pytest

from fakes.audio import FakeSoundDevice
from greenroom.app.parts import WindowParts
from greenroom.app.wiring import Services
from greenroom.audio.system import SoundSystem


@pytest.fixture
def sound_card() -> FakeSoundDevice:
    """What the parts speak and listen with."""
    return FakeSoundDevice()


@pytest.fixture
def parts(sound_card: FakeSoundDevice) -> Iterator[WindowParts]:
    """The real parts over a library of their own."""
    services = Services()
    services.__dict__["system"] = SoundSystem(sound_card)  # in the place of the real one
    made = WindowParts(services)
    yield made
    made.close()
