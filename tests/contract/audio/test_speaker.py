"""The players, on a fake sound card and on a real sound server."""

import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile

from greenroom.audio.player import Player
from greenroom.audio.recorder import Recorder
from greenroom.audio.takeplayer import TakePlayer
from greenroom.model.errors import InputError, ModelError
from greenroom.model.sound import Sound
from greenroom.model.span import Span
from support.audio_rooms import RATE, Listener, Room, Samples, tone, wait_until


class Ears:
    """Who is told when playing starts and ends."""

    def __init__(self) -> None:
        self.start: float | None = None
        self.end: float | None = None
        self.over = threading.Event()

    def on_start(self, moment: float) -> None:
        self.start = moment

    def on_end(self, moment: float | None) -> None:
        self.end = moment
        self.over.set()

    def wait(self) -> None:
        assert self.over.wait(10.0), "on_end was not called"


def sound(seconds: float, amplitude: float = 0.4, rate: int = 24_000) -> Sound:
    moments = np.arange(round(seconds * rate)) / rate
    pcm = (amplitude * np.sin(2 * np.pi * 500.0 * moments)).astype("<f4").tobytes()
    return Sound(pcm, rate)


def stretch_of_sound(channel: Samples, threshold: float = 0.1) -> tuple[float, float]:
    loud = np.nonzero(np.abs(channel) > threshold)[0]
    return loud[0] / RATE, loud[-1] / RATE


def test_sounds_follow_without_a_gap_and_without_loss(room: Room, player: Player):
    ears = Ears()
    with room.listen() as heard:
        sounds = iter([sound(0.3), sound(0.2), sound(0.25, rate=16_000)])
        player.play(sounds, on_start=ears.on_start, on_end=ears.on_end)
        ears.wait()
        threading.Event().wait(0.1)
    start, end = stretch_of_sound(heard.both[0])
    assert end - start == pytest.approx(0.75, abs=0.01)
    quiet = np.abs(heard.both[0][round(start * RATE) : round(end * RATE)]) < 0.1
    # A 500 Hz tone is under a quarter of its height for at most 0.2 ms at a time.
    runs = np.diff(np.flatnonzero(np.diff(np.concatenate(([False], quiet, [False])).astype(int))))
    assert runs[::2].max() < 0.002 * RATE
    assert ears.start is not None
    assert ears.end is not None
    assert ears.end - ears.start == pytest.approx(0.75, abs=0.03)


def test_start_delay_is_measured_on_one_clock(
    room: Room, player: Player, recorder: Recorder, listener: Listener, tmp_path: Path
):
    recorder.open(None, listener)
    ears = Ears()
    with room.listen() as heard:
        player.play(iter([sound(0.4)]), on_start=ears.on_start, on_end=ears.on_end)
        ears.wait()
        recorder.start_take(tmp_path / "take.flac", ears.end)
        room.say(tone(0.4))
        audio = recorder.stop_take()
    truth = stretch_of_sound(heard.both[1])[0] - stretch_of_sound(heard.both[0])[1]
    samples, rate = soundfile.read(tmp_path / "take.flac")
    voice_at = np.nonzero(np.abs(samples) > 0.1)[0][0] / rate
    assert audio.prompt_end_s is not None
    assert voice_at - audio.prompt_end_s == pytest.approx(truth, abs=0.06)


def test_each_sound_is_pulled_only_when_it_is_needed(room: Room, player: Player):
    pulled = []

    def endless():
        while True:
            pulled.append(1)
            yield sound(4.0)

    ears = Ears()
    playing = player.play(endless(), on_start=ears.on_start, on_end=ears.on_end)
    wait_until(lambda: ears.start is not None)
    assert 1 <= len(pulled) <= 4
    playing.stop()
    ears.wait()
    assert ears.end is None


def test_the_loudness_is_that_of_what_is_played(room: Room, player: Player):
    assert player.loudness == 0.0
    ears = Ears()
    playing = player.play(
        iter([sound(3.0, amplitude=0.08)]), on_start=ears.on_start, on_end=ears.on_end
    )
    wait_until(lambda: player.loudness > 0.0)
    # 0.08 of full scale is a sine of -25 dBFS, two thirds of the way from -45 to -15.
    wait_until(lambda: 0.6 < player.loudness < 0.75)
    player.set_volume(0.0)
    wait_until(lambda: player.loudness == 0.0)
    player.set_volume(1.0)
    wait_until(lambda: player.loudness > 0.0)
    playing.stop()
    ears.wait()
    assert player.loudness == 0.0


def test_stopping_is_heard_at_once(room: Room, player: Player):
    ears = Ears()
    with room.listen() as heard:
        playing = player.play(iter([sound(5.0)]), on_start=ears.on_start, on_end=ears.on_end)
        wait_until(lambda: ears.start is not None)
        threading.Event().wait(0.3)  # the first samples take their way through the sound server
        playing.stop()
        ears.wait()
        threading.Event().wait(0.2)
    start, end = stretch_of_sound(heard.both[0])
    assert end - start < 2.5  # half of it, on a machine that is busy with other things
    assert ears.end is None


def test_a_voice_that_fails_ends_without_a_time(
    room: Room, player: Player, caplog: pytest.LogCaptureFixture
):
    def broken():
        yield sound(0.1)
        raise ModelError("The voice is damaged.")

    ears = Ears()
    player.play(broken(), on_start=ears.on_start, on_end=ears.on_end)
    ears.wait()
    assert ears.end is None
    assert "model" in caplog.text


def test_nothing_to_say_ends_at_once(room: Room, player: Player):
    ears = Ears()
    player.play(iter([]), on_start=ears.on_start, on_end=ears.on_end)
    ears.wait()
    assert ears.start is None
    assert ears.end is not None


def test_volume_is_heard(room: Room, player: Player):
    player.set_volume(0.5)
    ears = Ears()
    with room.listen() as heard:
        player.play(iter([sound(0.4, 0.8)]), on_start=ears.on_start, on_end=ears.on_end)
        ears.wait()
    assert np.abs(heard.both[0]).max() == pytest.approx(0.4, abs=0.02)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "recording.flac"
    soundfile.write(path, np.concatenate([tone(1.0, 0.2), tone(1.0, 0.4)]), RATE)
    return path


def test_a_part_of_a_recording_is_played_to_its_end(
    room: Room, take_player: TakePlayer, recording: Path
):
    over = threading.Event()
    with room.listen() as heard:
        take_player.play(recording, 0.8, 1.3, on_ended=lambda error: error or over.set())
        assert over.wait(10.0)
        threading.Event().wait(0.1)
    start, end = stretch_of_sound(heard.both[0])
    assert end - start == pytest.approx(0.5, abs=0.02)
    loud_from = np.nonzero(np.abs(heard.both[0]) > 0.3)[0][0] / RATE
    assert loud_from - start == pytest.approx(0.2, abs=0.02)
    assert take_player.position_s == 1.3
    assert not take_player.playing


def seconds_of_sound(signal: np.ndarray) -> float:
    """How long there is sound, by frames of 10 ms."""
    size = RATE // 100
    frames = signal[: len(signal) // size * size].reshape(-1, size)
    return float(np.count_nonzero(np.sqrt((frames**2).mean(axis=1)) > 0.01)) / 100


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_speed_changes_the_pace_and_keeps_the_pitch(
    room: Room, take_player: TakePlayer, recording: Path, speed: float
):
    over = threading.Event()
    with room.listen() as heard:
        take_player.play(
            recording, 0.0, 1.0, speed=speed, on_ended=lambda error: error or over.set()
        )
        assert over.wait(10.0)
        threading.Event().wait(0.1)
    start, end = stretch_of_sound(heard.both[0])
    # Silence that a busy sound server puts in is not the player's pace.
    assert seconds_of_sound(heard.both[0]) == pytest.approx(1.0 / speed, abs=0.06)
    middle = heard.both[0][round(start * RATE) : round(end * RATE)]
    spectrum = np.abs(np.fft.rfft(middle))
    assert np.argmax(spectrum) * RATE / len(middle) == pytest.approx(440.0, abs=5.0)


def test_pause_stays_and_resume_goes_on(room: Room, take_player: TakePlayer, recording: Path):
    take_player.play(recording)
    wait_until(lambda: take_player.position_s > 0.3)
    take_player.pause()
    at = take_player.position_s
    assert 0.3 < at < 1.0
    assert not take_player.playing
    over = threading.Event()
    take_player.seek(1.7)
    assert take_player.position_s == 1.7
    take_player.play(recording, 1.7, on_ended=lambda error: error or over.set())
    assert over.wait(10.0)
    assert take_player.position_s == pytest.approx(2.0)


def test_seeking_while_playing_jumps(room: Room, take_player: TakePlayer, recording: Path):
    take_player.play(recording)
    wait_until(lambda: take_player.position_s > 0.1)
    take_player.seek(1.5)
    assert 1.45 <= take_player.position_s < 1.7
    wait_until(lambda: take_player.position_s > 1.6)


def test_a_loop_is_repeated_until_it_is_let_go(
    room: Room, take_player: TakePlayer, recording: Path
):
    positions = []
    over = threading.Event()
    take_player.play(recording, 0.4, on_ended=lambda error: error or over.set())
    take_player.loop(Span(0.5, 0.8))

    def went_round_twice():
        positions.append(take_player.position_s)
        return np.count_nonzero(np.diff(positions) < -0.15) >= 2

    wait_until(went_round_twice)
    assert max(positions) <= 0.9
    take_player.loop(None)
    assert over.wait(10.0)


def test_a_recording_that_is_gone_is_told(room: Room, take_player: TakePlayer, tmp_path: Path):
    told = []
    over = threading.Event()
    take_player.play(
        tmp_path / "gone.flac", on_ended=lambda error: (told.append(error), over.set())
    )
    assert over.wait(10.0)
    assert isinstance(told[0], InputError)
