"""Every test here runs on a fake sound card and on a real sound server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.audio.devices import Devices
from greenroom.audio.player import Player
from greenroom.audio.recorder import Recorder
from greenroom.audio.takeplayer import TakePlayer
from support.audio_rooms import FakeRoom, Listener, Room, VirtualRoom
from support.sound_fixtures import restart_portaudio
from support.virtual_sound import VirtualSound, missing_programs


@pytest.fixture(params=["fake", pytest.param("virtual", marks=pytest.mark.sound)])
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeRoom | VirtualRoom]:
    if request.param == "fake":
        yield FakeRoom()
        return
    if missing_programs():
        pytest.skip(f"the virtual sound server needs {', '.join(missing_programs())}")
    with VirtualSound() as server:
        restart_portaudio()
        yield VirtualRoom(server, tmp_path)
    restart_portaudio()


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def devices(room: Room) -> Devices:
    return Devices(room.system)


@pytest.fixture
def recorder(room: Room, devices: Devices) -> Iterator[Recorder]:
    recorder = Recorder(room.system, devices)
    yield recorder
    recorder.close()


@pytest.fixture
def player(room: Room, devices: Devices) -> Player:
    return Player(room.system, devices)


@pytest.fixture
def take_player(room: Room, devices: Devices) -> Iterator[TakePlayer]:
    take_player = TakePlayer(room.system, devices)
    yield take_player
    take_player.stop()
