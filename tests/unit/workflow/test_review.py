"""What Review does with stored sessions."""

from pathlib import Path

import pytest

from fakes.library import MemoryStore
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.model.bands import Bands
from greenroom.model.correction import NotAFiller
from greenroom.model.errors import InputError
from greenroom.model.span import Span
from greenroom.model.take import Take
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.review import Reviews
from support.interviews import plan
from support.library_samples import heard

WRONG = (NotAFiller(Span(0.0, 0.4)),)


class Desk:
    """A session with a reported and an unheard answer."""

    def __init__(self, folder: Path) -> None:
        self.bands = Bands()
        self.store = MemoryStore(folder)
        self.processing = TakeProcessing(self.store, lambda: self.bands, shipped_lexicon)
        self.reviews = Reviews(self.store, self.processing)
        self.session = self.store.new_session(plan("qq"))
        self.first = self._take(0)
        self.unheard = self._take(1)
        self.processing.transcribed(self.first, heard("Um I moved the deadline."))

    def _take(self, item: int) -> Take:
        return self.store.new_take(self.session.id, item)[0]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_session_comes_with_its_takes_and_corrections(desk: Desk) -> None:
    desk.reviews.correct(desk.first.id, WRONG)
    loaded = desk.reviews.load(desk.session.id)
    assert loaded.session == desk.session
    assert [take.take.id for take in loaded.takes] == [desk.first.id, desk.unheard.id]
    assert loaded.corrections == {desk.first.id: WRONG, desk.unheard.id: ()}
    assert [summary.id for summary in desk.reviews.sessions()] == [desk.session.id]


def test_an_unknown_session_is_an_input_error(desk: Desk) -> None:
    with pytest.raises(InputError):
        desk.reviews.load("nothing")


def test_a_correction_recalculates_and_can_be_taken_back(desk: Desk) -> None:
    corrected = desk.reviews.correct(desk.first.id, WRONG)
    assert corrected.fillers.items == ()
    assert desk.store.take(desk.first.id).report == corrected
    again = desk.reviews.correct(desk.first.id, ())
    assert len(again.fillers.items) == 1
    assert desk.store.corrections(desk.first.id) == ()


def test_recomputing_keeps_corrections_and_skips_what_was_not_heard(desk: Desk) -> None:
    desk.reviews.correct(desk.first.id, WRONG)
    before = desk.store.take(desk.first.id).report
    desk.reviews.recompute(desk.session.id)
    assert desk.store.take(desk.first.id).report == before
    assert desk.store.take(desk.unheard.id).report is None


def test_a_note_stays_with_its_take(desk: Desk) -> None:
    desk.reviews.set_take_note(desk.first.id, "Say the number first.")
    kept = desk.store.take(desk.first.id)
    assert kept.take.note == "Say the number first."
    assert kept.report is not None


def test_a_deleted_take_can_be_had_back(desk: Desk) -> None:
    desk.reviews.delete_take(desk.first.id)
    assert [take.take.id for take in desk.reviews.load(desk.session.id).takes] == [desk.unheard.id]
    desk.reviews.restore_take(desk.first.id)
    assert len(desk.reviews.load(desk.session.id).takes) == 2
