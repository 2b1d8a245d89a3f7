"""Looking for devices must not be felt: not by those who read the list, not by those who talk."""

import multiprocessing
import signal
import threading

import pytest

from fakes.audio import FakeSoundDevice
from greenroom.audio import devices as module
from greenroom.audio.devices import Devices, list_in_child
from greenroom.audio.server import ServerDevice
from greenroom.audio.system import SoundSystem
from greenroom.model.sound import DeviceDirection

MICROPHONE = ServerDevice("mic", "Microphone", DeviceDirection.INPUT, 48_000, True, False)


@pytest.fixture
def system() -> SoundSystem:
    return SoundSystem(FakeSoundDevice())


def test_the_list_can_be_read_while_somebody_looks(
    system: SoundSystem, monkeypatch: pytest.MonkeyPatch
):
    devices = Devices(system)
    known = devices.inputs()
    began, go_on = threading.Event(), threading.Event()

    def slow() -> tuple[ServerDevice, ...]:
        began.set()
        assert go_on.wait(10)
        return ()

    monkeypatch.setattr(module, "server_devices", slow)
    looking = threading.Thread(target=devices.refresh)
    looking.start()
    assert began.wait(10)
    read: list[object] = []
    reader = threading.Thread(target=lambda: read.append(devices.inputs()))
    reader.start()
    reader.join(5)
    assert read == [known]
    go_on.set()
    looking.join(10)
    reader.join(10)


@pytest.mark.parametrize(
    ("in_use", "server", "looks"),
    [
        (True, (MICROPHONE,), 0),  # a take may be running, and nothing changed
        (True, (), 1),  # another server, or none
        (False, (MICROPHONE,), 1),  # a look disturbs nobody
    ],
)
def test_portaudio_is_asked_while_a_stream_is_open_only_when_the_server_changed(
    system: SoundSystem,
    monkeypatch: pytest.MonkeyPatch,
    in_use: bool,
    server: tuple[ServerDevice, ...],
    looks: int,
):
    monkeypatch.setattr(module, "server_devices", lambda: (MICROPHONE,))
    devices = Devices(system)
    devices.inputs()
    asked: list[object] = []
    monkeypatch.setattr(module, "raw_list", lambda library: asked.append(library) or ())
    monkeypatch.setattr(module, "server_devices", lambda: server)
    monkeypatch.setattr(SoundSystem, "in_use", property(lambda _: in_use))
    devices.refresh()
    assert len(asked) == looks


def test_a_process_that_hangs_while_it_lists_is_ended():
    with pytest.raises(TimeoutError):
        list_in_child(signal.pause, timeout_s=0.01)
    assert multiprocessing.active_children() == []


def test_a_process_gives_what_it_found():
    assert list_in_child(tuple) == ()
