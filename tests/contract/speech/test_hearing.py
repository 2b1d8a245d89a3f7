"""What every `Hearing` does, shown on the scripted one and on the real child process."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from fakes.speech import ScriptedHearing
from greenroom.model.errors import CancelledError, ModelMissingError
from greenroom.model.ports import Hearing
from greenroom.model.sound import Sound
from greenroom.model.transcript import Word
from greenroom.speech.file import hear_file, speed_check
from greenroom.speech.process import HearingProcess
from support.hearing import Notebook

SCRIPT = "We were late by two weeks. I called the customer and asked what they needed."
RATE = 16_000


@pytest.fixture(
    scope="module",
    params=["scripted", pytest.param("process", marks=pytest.mark.models)],
)
def speech(request: pytest.FixtureRequest) -> Sound:
    if request.param == "scripted":
        return Sound(np.zeros(5 * RATE, "<f4").tobytes(), RATE)
    request.getfixturevalue("real_weights")
    from support.speech import speak_script  # noqa: PLC0415 -- slow to import

    return speak_script([0.8, SCRIPT, 0.3]).sound


@pytest.fixture(scope="module")
def hearing(speech: Sound, request: pytest.FixtureRequest) -> Iterator[Hearing]:
    made: Hearing
    if not np.any(np.frombuffer(speech.pcm, "<f4")):  # the script needs no sound
        texts = SCRIPT.split()
        made = ScriptedHearing(
            tuple(Word(text, 0.8 + i * 0.25, 1.0 + i * 0.25) for i, text in enumerate(texts))
        )
        made.load("tiny.en", "en")
    else:
        weights = request.getfixturevalue("real_weights")
        process = HearingProcess(weights.ensure)
        process.load("tiny.en", "en")
        assert process.wait_ready(60)
        made = process
    yield made
    made.close()


def pieces(sound: Sound, seconds: float = 0.1) -> Iterator[Sound]:
    step = int(sound.sample_rate * seconds) * 4
    for start in range(0, len(sound.pcm), step):
        yield Sound(sound.pcm[start : start + step], sound.sample_rate)


def hear(hearing: Hearing, sound: Sound) -> Notebook:
    notebook = Notebook()
    hearing.begin(notebook)
    for piece in pieces(sound):
        hearing.feed(piece)
    hearing.finish()
    notebook.wait(lambda book: book.ends)
    return notebook


def test_a_take_is_written_down_to_its_end(hearing: Hearing, speech: Sound) -> None:
    notebook = hear(hearing, speech)
    transcript = notebook.transcript
    assert transcript is not None
    assert notebook.error is None
    assert "two weeks" in transcript.text
    assert transcript.words == tuple(notebook.words)
    assert transcript.complete_to_s == pytest.approx(speech.duration_s)
    assert transcript.activity.duration_s == pytest.approx(speech.duration_s)
    assert (transcript.language, transcript.model) == ("en", "tiny.en")


def test_words_are_in_order_inside_the_take_and_the_first_starts_on_time(
    hearing: Hearing, speech: Sound
) -> None:
    transcript = hear(hearing, speech).transcript
    assert transcript is not None
    edges = [edge for word in transcript.words for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    assert edges[-1] <= speech.duration_s
    assert edges[0] == pytest.approx(0.8, abs=0.1)
    assert transcript.activity.voiced[0].start == pytest.approx(0.8, abs=0.1)
    assert all(0.0 <= word.probability <= 1.0 for word in transcript.words)


def test_progress_never_falls_and_reaches_the_end(hearing: Hearing, speech: Sound) -> None:
    notebook = hear(hearing, speech)
    assert notebook.heard_to == sorted(notebook.heard_to)
    assert notebook.heard_to[-1] == pytest.approx(speech.duration_s)


def test_a_cancelled_take_is_not_heard_of_again(hearing: Hearing, speech: Sound) -> None:
    cancelled = Notebook()
    hearing.begin(cancelled)
    for piece in pieces(speech):
        hearing.feed(piece)
    hearing.cancel()
    told = (list(cancelled.words), list(cancelled.heard_to))
    following = hear(hearing, speech)
    assert following.transcript is not None
    assert cancelled.ends == 0
    assert (cancelled.words, cancelled.heard_to) == told


def test_a_take_may_begin_while_the_last_is_being_finished(hearing: Hearing, speech: Sound) -> None:
    first, second = Notebook(), Notebook()
    for notebook in (first, second):
        hearing.begin(notebook)
        for piece in pieces(speech):
            hearing.feed(piece)
        hearing.finish()
    second.wait(lambda book: book.ends)
    assert first.transcript is not None
    assert second.transcript is not None
    assert first.transcript.text == second.transcript.text


def test_an_empty_take_finishes_without_words(hearing: Hearing) -> None:
    notebook = Notebook()
    hearing.begin(notebook)
    hearing.finish()
    notebook.wait(lambda book: book.ends)
    assert notebook.transcript is not None
    assert notebook.transcript.words == ()
    assert notebook.transcript.complete_to_s == 0.0


def test_sound_of_another_rate_is_refused(hearing: Hearing) -> None:
    hearing.begin(Notebook())
    with pytest.raises(ValueError, match="16000"):
        hearing.feed(Sound(bytes(400), 48_000))
    hearing.cancel()


def test_a_recording_is_heard_from_beginning_to_end(hearing: Hearing, speech: Sound) -> None:
    told: list[float] = []
    transcript = hear_file(hearing, pieces(speech, 0.5), told.append, lambda: False)
    assert "two weeks" in transcript.text
    assert told == sorted(told)
    assert told[-1] == pytest.approx(speech.duration_s)


def test_hearing_a_recording_can_be_cancelled(hearing: Hearing, speech: Sound) -> None:
    with pytest.raises(CancelledError):
        hear_file(hearing, pieces(speech), lambda _to: None, lambda: True)
    assert hear(hearing, speech).transcript is not None


def test_what_the_recording_fails_with_is_raised(hearing: Hearing, speech: Sound) -> None:
    def broken() -> Iterator[Sound]:
        yield from pieces(speech, 1.0)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        hear_file(hearing, broken(), lambda _to: None, lambda: False)


def test_speed_is_work_per_second_of_speech(hearing: Hearing, speech: Sound) -> None:
    assert speed_check(hearing, speech) > 0.0


@pytest.mark.parametrize("kind", ["scripted", "process"])
def test_without_a_model_no_take_begins(kind: str) -> None:
    hearing: Hearing = ScriptedHearing() if kind == "scripted" else HearingProcess(Path)
    with pytest.raises(ModelMissingError, match="Settings"):
        hearing.begin(Notebook())
    hearing.close()
