"""Opening streams and telling failures."""

import os

import pytest

from fakes.audio import DEVICE_UNAVAILABLE, HOST_ERROR, INVALID_DEVICE, FakeSoundDevice
from greenroom.audio.system import SoundSystem, Target
from greenroom.model.errors import (
    DeviceBusyError,
    DeviceMissingError,
    DeviceRefusedError,
    ExitCode,
)

TARGET = Target(0, 48_000, 2)


def nothing(*_: object) -> None: ...


@pytest.mark.parametrize("opening", ["open_input", "open_output"])
@pytest.mark.parametrize(
    ("code", "error"),
    [(INVALID_DEVICE, DeviceMissingError), (DEVICE_UNAVAILABLE, DeviceBusyError)],
)
def test_each_failure_has_its_sentence(opening: str, code: int, error: type[Exception]):
    library = FakeSoundDevice()
    library.refuse = code
    with pytest.raises(error) as caught:
        getattr(SoundSystem(library), opening)(TARGET, nothing, nothing)
    assert caught.value.exit_code is ExitCode.DEVICE
    wanted = "microphone" if opening == "open_input" else "speaker"
    assert wanted in caught.value.message.lower()


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ((8, -13, "Permission denied"), DeviceRefusedError),  # ALSA
        ((13, -2147024891, "Unanticipated host error"), DeviceRefusedError),  # Windows
        ((8, -16, "Device or resource busy"), DeviceBusyError),
    ],
)
def test_a_refusal_is_told_from_a_busy_microphone(
    told: tuple[int, int, str], error: type[Exception]
):
    library = FakeSoundDevice()
    library.refuse, library.told = HOST_ERROR, told
    with pytest.raises(DeviceBusyError) as caught:
        SoundSystem(library).open_input(TARGET, nothing, nothing)
    assert type(caught.value) is error


def test_a_restart_waits_for_the_last_stream():
    library = FakeSoundDevice()
    system = SoundSystem(library)
    stream = system.open_input(TARGET, nothing, nothing)
    assert system.restart() is False
    assert library.restarts == 0
    system.close(stream)
    system.close(system.open_input(TARGET, nothing, nothing))
    assert library.restarts == 1
    assert system.restart() is True


def test_a_device_that_has_no_mono_is_opened_in_stereo():
    library = FakeSoundDevice()
    make = library.RawInputStream

    def stereo_only(**options: object):
        if options["channels"] == 1:
            raise library.PortAudioError("Invalid number of channels", -9998)
        return make(**options)

    library.RawInputStream = stereo_only  # type: ignore[method-assign]
    system = SoundSystem(library)
    stream = system.open_input(TARGET, nothing, nothing)
    assert stream.channels == 2
    system.close(stream)


def test_a_stream_that_does_not_start_lets_go_of_the_device():
    library = FakeSoundDevice()
    make, closed = library.RawInputStream, []

    def unable(**options: object):
        stream = make(**options)

        def start() -> None:
            raise library.PortAudioError("Device unavailable", DEVICE_UNAVAILABLE)

        stream.start = start
        stream.close = lambda: closed.append(stream.channels)
        return stream

    library.RawInputStream = unable  # type: ignore[method-assign]
    system = SoundSystem(library)
    with pytest.raises(DeviceBusyError):
        system.open_input(TARGET, nothing, nothing)
    assert closed == [1, 2]
    assert not system.in_use


def test_the_server_device_is_named_only_while_opening(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PULSE_SOURCE", "before")
    library = FakeSoundDevice()
    make, seen = library.RawInputStream, []

    def watching(**options: object):
        seen.append(os.environ["PULSE_SOURCE"])
        return make(**options)

    library.RawInputStream = watching  # type: ignore[method-assign]
    system = SoundSystem(library)
    system.close(system.open_input(Target(0, 48_000, 1, "headset"), nothing, nothing))
    assert seen == ["headset"]
    assert os.environ["PULSE_SOURCE"] == "before"


def test_the_clock_goes_on_when_the_stream_is_closed():
    system = SoundSystem(FakeSoundDevice())
    stream = system.open_input(TARGET, nothing, nothing)
    open_time = system.now(stream)
    system.close(stream)
    assert 0.0 <= system.now() - open_time < 5.0
