"""The recorder, on a fake sound card and on a real sound server."""

import resource
import signal
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile

from greenroom.audio import capture, listening, watch
from greenroom.audio.devices import Devices
from greenroom.audio.recorder import Recorder
from greenroom.audio.takefile import recover
from greenroom.model.errors import DeviceMissingError, StorageError
from greenroom.model.sound import DeviceDirection, MicrophoneTrouble, Sound
from support.audio_rooms import RATE, Listener, Room, tone, wait_until


def loud_s(path: Path) -> float:
    samples, rate = soundfile.read(path)
    loud = np.nonzero(np.abs(samples) > 0.1)[0]
    return (loud[-1] - loud[0]) / rate if len(loud) else 0.0


def test_a_take_holds_what_was_said_and_the_listener_hears_all_of_it(
    room: Room, recorder: Recorder, listener: Listener, tmp_path: Path
):
    recorder.open(None, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    room.say(tone(0.6))
    audio = recorder.stop_take()
    assert loud_s(tmp_path / "take.flac") == pytest.approx(0.6, abs=0.02)
    info = soundfile.info(tmp_path / "take.flac")
    assert (info.channels, info.samplerate) == (1, audio.sample_rate)
    assert info.frames / info.samplerate == pytest.approx(audio.duration_s, abs=1e-6)
    assert listener.heard_s == pytest.approx(audio.duration_s, abs=0.001)
    assert {sound.sample_rate for sound in listener.sounds} == {16_000}
    assert (audio.loss.overflows, audio.loss.dropped_blocks) == (0, 0)
    assert [file.name for file in tmp_path.iterdir() if "take" in file.name] == ["take.flac"]


def test_takes_follow_one_another_on_one_open_stream(
    room: Room, recorder: Recorder, listener: Listener, tmp_path: Path
):
    recorder.open(None, listener)
    for number in range(2):
        recorder.start_take(tmp_path / f"{number}.flac", None)
        room.say(tone(0.2))
        assert recorder.stop_take().file == f"{number}.flac"
        assert loud_s(tmp_path / f"{number}.flac") == pytest.approx(0.2, abs=0.02)


def test_the_level_is_there_without_a_take(room: Room, recorder: Recorder, listener: Listener):
    recorder.open(None, listener)
    room.say_meanwhile(tone(2.0, 0.5))
    wait_until(lambda: recorder.level().peak_db > -7.0)
    assert recorder.level().peak_db == pytest.approx(-6.0, abs=0.5)
    assert recorder.level().rms_db == pytest.approx(-9.0, abs=1.0)


def test_paused_time_is_not_in_the_file(
    room: Room, recorder: Recorder, listener: Listener, tmp_path: Path
):
    recorder.open(None, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    room.say(tone(0.3))
    wait_until(lambda: listener.heard_s >= 0.3)
    recorder.pause_take()
    before = listener.heard_s
    room.say(tone(0.5, 0.5))
    recorder.resume_take()
    room.say(tone(0.3))
    audio = recorder.stop_take()
    assert len(audio.resumed_at) == 1
    assert audio.resumed_at[0] == pytest.approx(before, abs=0.1)
    samples, _ = soundfile.read(tmp_path / "take.flac")
    meanwhile_s = np.count_nonzero(np.abs(samples) > 0.4) / audio.sample_rate
    assert meanwhile_s < 0.03  # what was under way when sound was let in again
    assert listener.heard_s == pytest.approx(audio.duration_s, abs=0.001)


def test_an_unplugged_microphone_ends_the_take_and_keeps_it(
    room: Room, recorder: Recorder, listener: Listener, tmp_path: Path
):
    recorder.open(None, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    room.say(tone(0.4))
    room.unplug()
    listener.await_trouble(MicrophoneTrouble.LOST)
    audio = recorder.stop_take()
    assert loud_s(tmp_path / "take.flac") == pytest.approx(0.4, abs=0.02)
    assert audio.duration_s >= 0.4
    with pytest.raises(DeviceMissingError):
        recorder.start_take(tmp_path / "next.flac", None)
    with pytest.raises(DeviceMissingError, match="No microphone found"):
        recorder.open(None, listener)


def test_sound_that_is_late_is_told_as_lost_moments_and_the_take_goes_on(
    room: Room, recorder: Recorder, listener: Listener, tmp_path: Path
):
    recorder.open(None, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    wait_until(lambda: listener.heard_s > 0.2)
    with room.held_up():
        listener.await_trouble(MicrophoneTrouble.DROPPING)
        before = listener.heard_s
    wait_until(lambda: listener.heard_s > before)
    room.say(tone(0.4))
    audio = recorder.stop_take()
    assert MicrophoneTrouble.LOST not in {trouble for trouble, _ in listener.troubles}
    assert loud_s(tmp_path / "take.flac") == pytest.approx(0.4, abs=0.02)
    lost_s = audio.loss.dropped_samples / audio.sample_rate
    assert audio.duration_s + lost_s >= listening.LATE_AFTER_S


def test_silence_is_noticed_and_goes_away_by_itself(
    room: Room,
    recorder: Recorder,
    listener: Listener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(watch, "SILENT_AFTER_S", 0.4)
    recorder.open(None, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    listener.await_trouble(MicrophoneTrouble.SILENT)
    room.say(tone(0.2))
    listener.await_trouble(MicrophoneTrouble.SILENT, active=False)
    recorder.stop_take()


def test_clipping_is_noticed_and_marked(
    room: Room,
    recorder: Recorder,
    listener: Listener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(watch, "CLIPPING_GONE_AFTER_S", 0.3)
    recorder.open(None, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    room.say(tone(0.3))
    room.say(np.clip(tone(0.2, 4.0), -1.0, 1.0))
    listener.await_trouble(MicrophoneTrouble.CLIPPING)
    listener.await_trouble(MicrophoneTrouble.CLIPPING, active=False)
    audio = recorder.stop_take()
    assert len(audio.clipped) == 1
    assert audio.clipped[0].duration == pytest.approx(0.2, abs=0.06)


def test_blocks_that_find_the_queue_full_are_counted(
    room: Room,
    recorder: Recorder,
    listener: Listener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(capture, "MAX_QUEUED_BLOCKS", 4)
    held, go_on = threading.Event(), threading.Event()
    hear = listener.heard

    def hold(sound: Sound):
        hear(sound)
        held.set()
        go_on.wait(10.0)

    monkeypatch.setattr(listener, "heard", hold)
    recorder.open(None, listener)
    began = recorder.now()
    recorder.start_take(tmp_path / "take.flac", None)
    assert held.wait(5.0)
    wait_until(lambda: recorder.now() > began + 0.8)
    go_on.set()
    listener.await_trouble(MicrophoneTrouble.DROPPING)
    audio = recorder.stop_take()
    assert audio.loss.dropped_blocks > 0
    lost_s = audio.loss.dropped_samples / audio.sample_rate
    assert audio.duration_s + lost_s >= 0.75


def test_a_full_disk_ends_the_take_and_keeps_what_is_written(
    room: Room, recorder: Recorder, listener: Listener, tmp_path: Path
):
    rng = np.random.default_rng(1)
    noise = (0.2 * rng.standard_normal(3 * RATE)).astype(np.float32)  # noise does not compress
    recorder.open(None, listener)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    taken = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        room.say_meanwhile(noise)
        wait_until(lambda: recorder.level().rms_db > -20.0)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
        recorder.start_take(tmp_path / "take.flac", None)
        listener.await_trouble(MicrophoneTrouble.DISK_FULL)
        audio = recorder.stop_take()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, taken)
    samples, rate = soundfile.read(tmp_path / "take.flac")
    assert len(samples) / rate == pytest.approx(audio.duration_s)
    assert 0.8 < audio.duration_s < 1.3  # 100 kB of 16-bit noise at 48 kHz
    recorder.start_take(tmp_path / "next.flac", None)  # the microphone is still open
    assert recorder.stop_take().duration_s < 1.0


def test_a_take_that_nobody_fetched_is_recovered_whole(
    room: Room, recorder: Recorder, listener: Listener, tmp_path: Path
):
    path = tmp_path / "take.flac"
    recorder.open(None, listener)
    recorder.start_take(path, recorder.now() - 1.0)
    room.say(tone(0.3))
    recorder.close()
    audio = recover(path)
    assert audio is not None
    assert loud_s(path) == pytest.approx(0.3, abs=0.02)
    assert audio.prompt_end_s == pytest.approx(-1.0, abs=0.1)


def test_a_folder_that_is_not_there_is_told_at_once(
    room: Room, recorder: Recorder, listener: Listener, tmp_path: Path
):
    recorder.open(None, listener)
    with pytest.raises(StorageError, match="data folder"):
        recorder.start_take(tmp_path / "gone" / "take.flac", None)
    with pytest.raises(StorageError, match="nothing"):
        recorder.stop_take()


def test_looking_for_devices_does_not_disturb_a_take(
    room: Room, recorder: Recorder, devices: Devices, listener: Listener, tmp_path: Path
):
    recorder.open(devices.inputs()[0].id, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    room.say_meanwhile(tone(1.0))
    wait_until(lambda: listener.heard_s > 0.2)
    assert devices.refresh() is False
    wait_until(lambda: listener.heard_s > 1.2)
    recorder.stop_take()
    assert loud_s(tmp_path / "take.flac") == pytest.approx(1.0, abs=0.02)


def test_devices_are_listed_with_the_default_first(room: Room, devices: Devices):
    for found, direction in (
        (devices.inputs(), DeviceDirection.INPUT),
        (devices.outputs(), DeviceDirection.OUTPUT),
    ):
        assert found[0].default
        assert sum(device.default for device in found) == 1
        assert len({device.id for device in found}) == len(found)
        assert {device.direction for device in found} == {direction}
        assert all(device.sample_rate >= 44_100 and device.name for device in found)


def test_a_device_that_goes_is_noticed_when_looking_again(room: Room, devices: Devices):
    assert len(devices.inputs()) == 1
    room.unplug()
    assert devices.refresh() is True
    assert devices.inputs() == ()
    assert devices.refresh() is False
