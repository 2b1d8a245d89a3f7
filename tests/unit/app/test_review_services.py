"""What Review asks for, from the real library."""

import threading
from pathlib import Path

import numpy as np
import pytest

from greenroom.app.parts import WindowParts
from greenroom.app.review_services import WindowReview
from greenroom.audio.takefile import TakeFile
from greenroom.model.correction import WordFixed
from greenroom.model.errors import InputError
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio, Take
from greenroom.platform.settings_specs import OPENED_CARDS
from greenroom.ui.review.services import HearingState
from support.interviews import plan
from support.library_samples import heard

RATE = 16_000


@pytest.fixture
def led() -> list[tuple[str, int]]:
    return []


@pytest.fixture
def review(parts: WindowParts, led: list[tuple[str, int]]) -> WindowReview:
    return WindowReview(
        parts,
        lambda session, item: led.append((session, item)),
        lambda session: led.append((session, -1)),
        lambda: led.append(("quick", 0)),
        lambda: led.append(("model", 0)),
    )


@pytest.fixture
def take(parts: WindowParts) -> Take:
    """Half a second of silence, then half a second of sound."""
    store = parts.services.store
    made, path = store.new_take(store.new_session(plan("q")).id, 0)
    file = TakeFile(path, RATE)
    tone = 0.25 * np.sin(np.arange(RATE // 2) / 10)
    file.write(np.concatenate([np.zeros(RATE // 2), tone]).astype(np.float32))
    recorded = parts.services.processing.recorded(
        made, RecordedAudio(path.name, RATE, file.finish())
    )
    parts.services.processing.transcribed(recorded, heard("I moved the dead line."))
    return store.take(recorded.id).take


def words(review: WindowReview, take: Take) -> str:
    (shown,) = review.load(take.session_id).takes
    assert shown.transcript is not None
    return shown.transcript.text


def test_a_fixed_word_is_shown_and_the_transcript_as_heard_stays(
    review: WindowReview, take: Take, parts: WindowParts
) -> None:
    fixed = (WordFixed(0.2, "We"),)
    corrected = review.correct(take.id, fixed)
    assert corrected.transcript is not None
    assert corrected.transcript.text == words(review, take) == "We moved the dead line."
    assert review.load(take.session_id).corrections == {take.id: fixed}
    stored = parts.services.store.take(take.id).transcript
    assert stored == heard("I moved the dead line.")
    review.correct(take.id, ())
    assert words(review, take) == "I moved the dead line."


def test_notes_and_deletion_with_undo(review: WindowReview, take: Take) -> None:
    review.set_note(take.id, "Slower.")
    (shown,) = review.load(take.session_id).takes
    assert shown.take.note == "Slower."
    review.delete_take(take.id)
    assert review.load(take.session_id).takes == ()
    review.restore_take(take.id)
    assert len(review.load(take.session_id).takes) == 1


def test_hearing_is_told_while_it_runs(
    review: WindowReview, take: Take, parts: WindowParts
) -> None:
    told: list[str] = []
    end = review.watch(told.append)
    assert review.hearing(take.id) is None
    parts.board.begin(take.id)
    parts.board.failed(take.id, 0.7)
    assert review.hearing(take.id) == HearingState(0.7, (), True)
    end()
    parts.board.done(take.id)
    assert told == [take.id, take.id]


def test_the_waveform_is_silent_where_the_recording_is(review: WindowReview, take: Take) -> None:
    shape = review.peaks(take.id)
    values = np.frombuffer(shape.values, "<f4")
    assert len(values) * shape.step_s == pytest.approx(1.0, abs=2 * shape.step_s)
    half = len(values) // 2
    assert values[: half - 1].max() < 0.01
    assert values[half + 1 : -1].min() > 0.1
    assert values.max() == pytest.approx(0.25, abs=0.01)


def test_without_its_file_there_is_no_waveform_and_no_sound(
    review: WindowReview, take: Take, parts: WindowParts
) -> None:
    parts.services.store.audio_path(take).unlink()
    with pytest.raises(InputError):
        review.peaks(take.id)
    with pytest.raises(InputError, match="not in the folder"):
        review.player.load(take.id)
    review.player.play(0.0)
    assert not review.player.playing()


def test_the_player_knows_where_it_is_before_it_plays(review: WindowReview, take: Take) -> None:
    player = review.player
    player.load(take.id)
    player.seek(0.4)
    player.set_loop(Span(0.1, 0.2))
    player.set_speed(1.5)
    assert player.position() == 0.4
    assert not player.playing()
    player.load(take.id)
    assert player.position() == 0.0


def test_it_says_when_the_end_is_reached(review: WindowReview, take: Take) -> None:
    ended = threading.Event()
    review.player.on_ended(ended.set)
    review.player.load(take.id)
    review.player.play(0.9)
    assert review.player.playing()
    assert ended.wait(10)
    assert review.player.position() == pytest.approx(1.0, abs=0.06)


def test_it_leads_to_the_room(review: WindowReview, take: Take, led: list[tuple[str, int]]) -> None:
    review.retake(take.session_id, 0)
    review.answer(take.session_id, 1)
    review.same_again(take.session_id)
    review.quick_question()
    review.choose_model()
    assert led == [
        (take.session_id, 0),
        (take.session_id, 1),
        (take.session_id, -1),
        ("quick", 0),
        ("model", 0),
    ]


def test_a_session_is_exported_beside_the_library_or_where_one_says(
    review: WindowReview, take: Take, parts: WindowParts, tmp_path: Path
) -> None:
    usual = review.export(take.session_id)
    assert usual.is_relative_to(parts.services.data_folder / "exports")
    other = review.export(take.session_id, tmp_path / "out")
    assert (other / "report.html").is_file()
    assert other.is_relative_to(tmp_path / "out")


def test_which_cards_are_open_is_kept(review: WindowReview, parts: WindowParts) -> None:
    assert review.opened_cards() == ()
    review.keep_opened_cards(("delivery", "content"))
    assert review.opened_cards() == ("delivery", "content")
    assert parts.settings.get(OPENED_CARDS) == ["delivery", "content"]
