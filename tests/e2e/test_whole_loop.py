"""The whole loop with nothing faked: the program, its window, keys, sound, models and library."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from greenroom.library.store import SqlStore
from greenroom.model.report import Presence, Story
from greenroom.model.session import ReviewedTake
from greenroom.model.take import TakeState
from support.display import VirtualDisplay
from support.program import Program, running
from support.speech import Filler, Spoken, candidate_wav
from support.virtual_sound import VirtualSound

pytestmark = [pytest.mark.models, pytest.mark.sound, pytest.mark.timeout(240)]

SCRIPT = [
    0.9,
    "Last spring, I was running the move of our returns desk to a new warehouse system.",
    "Six weeks before the launch, the supplier told us that the scanners would be late.",
    Filler("um"),
    "I was responsible for the launch date.",
    0.8,
    "So I called the supplier every morning, and I split the launch in two.",
    "I trained twelve people over two afternoons.",
    "In the end, we went live on the day, and mistakes fell from thirty one to nine a week.",
    0.6,
]
DELAY_TOLERANCE_S = 0.15
LENGTH_TOLERANCE_S = 0.2
MOST_WORD_ERRORS = 0.15


@pytest.fixture
def program(
    display: VirtualDisplay, virtual_sound: VirtualSound, tmp_path: Path, models_dir: Path
) -> Iterator[Program]:
    with running(display, tmp_path, models_dir) as program:
        yield program


def only_take(data: Path) -> ReviewedTake:
    with SqlStore(data) as store:
        (session,) = store.sessions()
        (take,) = store.takes(session.id)
        return take


def truth(room: Path) -> tuple[float, float]:
    """Start delay and answer length, from what speaker and microphone really carried."""
    sound, rate = soundfile.read(room, dtype="float32")
    speaker, microphone = voiced(sound[:, 0], rate), voiced(sound[:, 1], rate)
    prompt_end = speaker[1]
    begin, end = microphone
    return begin - prompt_end, end - begin


def voiced(channel: np.ndarray, rate: int) -> tuple[float, float]:
    """First and last moment above −45 dBFS, by 10 ms frames."""
    size = rate // 100
    frames = channel[: len(channel) // size * size].reshape(-1, size)
    loud = np.flatnonzero(np.sqrt((frames**2).mean(axis=1)) > 10 ** (-45 / 20))
    return float(loud[0]) / 100, float(loud[-1] + 1) / 100


def plain(text: str) -> list[str]:
    words = re.findall(r"[a-z0-9']+", text.lower().replace("-", " "))
    spoken = {"12": "twelve", "31": "thirty one", "9": "nine", "6": "six", "2": "two"}
    joined = " ".join(spoken.get(word, word) for word in words)
    return [word for word in joined.split() if word not in {"um", "uh"}]


def word_error_rate(expected: list[str], heard: list[str]) -> float:
    row = list(range(len(heard) + 1))
    for i, word in enumerate(expected, start=1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, start=1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1] / len(expected)


def answer(program: Program, sound: VirtualSound, wav: Path, room: Path) -> None:
    """One quick question by keys alone, from Start to Review."""
    program.expect("Start")
    with sound.record_room(room):
        program.press("q")
        program.expect("Thinking")
        program.press("space")
        program.expect("Recording")
        sound.play_into_microphone(wav).wait(60)
    program.press("space")
    program.expect("Review")


def test_from_start_to_review_with_keys_alone(
    program: Program, virtual_sound: VirtualSound, tmp_path: Path
) -> None:
    wav, room = tmp_path / "candidate.wav", tmp_path / "room.wav"
    spoken: Spoken = candidate_wav(wav, SCRIPT)
    answer(program, virtual_sound, wav, room)
    with SqlStore(program.data) as store:
        wait_until_nothing_is_unfinished(program, store)
    assert program.quit() == 0

    stored = only_take(program.data)
    assert stored.take.state is TakeState.REPORTED
    assert stored.transcript is not None
    assert stored.report is not None
    errors = word_error_rate(plain(spoken.text), plain(stored.transcript.text))
    assert errors <= MOST_WORD_ERRORS, stored.transcript.text

    true_delay, true_length = truth(room)
    timing = stored.report.timing
    assert timing.start_delay_s == pytest.approx(true_delay, abs=DELAY_TOLERANCE_S)
    assert timing.answer.duration == pytest.approx(true_length, abs=LENGTH_TOLERANCE_S)
    assert [filler.text for filler in stored.report.fillers.counted] == ["um"]
    assert stored.take.audio is not None
    assert stored.take.audio.loss.dropped_samples == 0

    structure = stored.report.structure
    assert structure.story is Story.STORY
    present = {part.key for part in structure.parts if part.presence is Presence.PRESENT}
    assert present == {"S", "T", "A", "R"}


def test_a_killed_program_loses_no_answer(
    program: Program,
    display: VirtualDisplay,
    virtual_sound: VirtualSound,
    tmp_path: Path,
    models_dir: Path,
) -> None:
    wav = tmp_path / "candidate.wav"
    candidate_wav(wav, SCRIPT)
    program.expect("Start")
    program.press("q")
    program.expect("Thinking")
    program.press("space")
    program.expect("Recording")
    virtual_sound.play_into_microphone(wav).wait(60)
    program.kill()

    with running(display, tmp_path, models_dir) as again:
        again.expect("Start")
        with SqlStore(again.data) as store:
            wait_until_nothing_is_unfinished(again, store)
            (session,) = store.sessions()
            (take,) = store.takes(session.id)
        assert again.quit() == 0
    assert take.transcript is not None
    assert "supplier" in take.transcript.text


def wait_until_nothing_is_unfinished(program: Program, store: SqlStore) -> None:
    program.display.wait_until(lambda: not store.unfinished(), "an answer was not finished", 60.0)
