"""What the callback counts, and what happens when a driver says little."""

import math
import threading
from pathlib import Path

import numpy as np
import pytest

from fakes.audio import FakeSoundDevice
from greenroom.audio import listening
from greenroom.audio.capture import Capture
from greenroom.audio.devices import Devices
from greenroom.audio.recorder import Recorder
from greenroom.audio.system import SoundSystem, Target
from greenroom.model.sound import MicrophoneTrouble
from support.audio_rooms import Listener, wait_until


class _Time:
    inputBufferAdcTime = 0.0  # noqa: N815 -- PortAudio's name
    currentTime = 10.0  # noqa: N815


class _Status:
    input_overflow = False


def test_a_missing_time_stamp_is_reckoned_from_the_end_of_the_block():
    system = SoundSystem(FakeSoundDevice())
    capture = Capture(system, Target(0, 48_000, 1))
    capture.close()
    capture.take()
    capture._callback(bytes(4800 * 4), 4800, _Time, _Status)
    assert [block.time_s for block in capture.take()] == [9.9]


def test_an_overflow_of_the_card_is_counted_with_what_it_lost(tmp_path: Path):
    library, listener = FakeSoundDevice(), Listener()
    system = SoundSystem(library)
    recorder = Recorder(system, Devices(system))
    recorder.open(None, listener)
    try:
        recorder.start_take(tmp_path / "take.flac", None)
        wait_until(lambda: listener.heard_s > 0.1)
        library.overflow(lost_frames=4800)
        listener.await_trouble(MicrophoneTrouble.DROPPING)
        audio = recorder.stop_take()
    finally:
        recorder.close()
    assert audio.loss.overflows == 1
    assert abs(audio.loss.dropped_samples - 4800) <= 1


@pytest.mark.parametrize(("listed", "given_up_after_s"), [(False, math.inf), (True, 3.0)])
def test_a_microphone_from_which_nothing_comes_is_lost_at_once_only_if_it_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: bool, given_up_after_s: float
):
    monkeypatch.setattr(listening, "GIVEN_UP_AFTER_S", given_up_after_s)
    library, listener = FakeSoundDevice(), Listener()
    system = SoundSystem(library)
    recorder = Recorder(system, Devices(system))
    recorder.open(None, listener)
    try:
        recorder.start_take(tmp_path / "take.flac", None)
        wait_until(lambda: listener.heard_s > 0.1)
        library.freeze()
        if not listed:
            library.microphones = []
        listener.await_trouble(MicrophoneTrouble.LOST)
        late = (MicrophoneTrouble.DROPPING, True) in listener.troubles
        assert late or not listed
        assert recorder.stop_take().duration_s >= 0.1
    finally:
        recorder.close()


def test_a_listener_may_end_the_take_itself(tmp_path: Path):
    library, listener = FakeSoundDevice(), Listener()
    system = SoundSystem(library)
    recorder = Recorder(system, Devices(system))
    kept, done = [], threading.Event()
    original = listener.heard

    def end_it(sound):  # noqa: ANN001
        original(sound)
        if not done.is_set() and listener.heard_s > 0.05:
            done.set()
            kept.append(recorder.stop_take())

    listener.heard = end_it  # type: ignore[method-assign]
    recorder.open(None, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    wait_until(lambda: kept)
    recorder.close()
    assert kept[0].duration_s >= 0.05
    assert np.isclose(listener.heard_s, kept[0].duration_s, atol=0.02)
