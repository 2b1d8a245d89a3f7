"""What Review does, without widgets: which answer is shown, corrections, undo."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from greenroom.model.errors import GreenroomError, InputError
from greenroom.model.plan import PlanItem
from greenroom.model.question import StructureKind
from greenroom.model.report import Report, Sentence
from greenroom.model.session import ReviewedTake
from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.platform.text import translate
from greenroom.ui.review import corrections as edits
from greenroom.ui.review.missing import MissingHere, missing_at
from greenroom.ui.review.present_answers import present_header, present_question, present_rows
from greenroom.ui.review.present_cards import Wording
from greenroom.ui.review.present_case import present_case
from greenroom.ui.review.present_discussion import present_discussion
from greenroom.ui.review.present_panel import present_panel
from greenroom.ui.review.present_parts import changeable_parts
from greenroom.ui.review.present_take import present_take
from greenroom.ui.review.present_together import together_line, was_followed_up
from greenroom.ui.review.services import LoadedSession, ReviewServices
from greenroom.ui.review.state import ReviewState

_NOTHING = ReviewState(None, (), -1, None, None)


@dataclass(frozen=True, slots=True)
class _Step:
    """What undo goes back to."""

    take_id: str
    corrections: edits.Corrections


class ReviewPresenter:
    """Turns what the person does into calls of the services, and the result into a state.

    `shown` is called with each new state, on the window's thread.
    """

    def __init__(
        self, services: ReviewServices, wording: Wording, shown: Callable[[ReviewState], None]
    ) -> None:
        self._services = services
        self._wording = wording
        self._shown = shown
        self._loaded: LoadedSession | None = None
        self._corrections: dict[str, edits.Corrections] = {}
        self._takes: dict[int, str] = {}
        self._item = -1
        self._undo: list[_Step] = []
        self.state = _NOTHING

    @property
    def session_id(self) -> str:
        """The session on screen; "" when there is none."""
        return "" if self._loaded is None else self._loaded.session.id

    @property
    def take_id(self) -> str:
        """The take on screen; "" for a question without one."""
        return self._takes.get(self._item, "")

    @property
    def item(self) -> int:
        """The plan item on screen; -1 when there is none."""
        return self._item

    def open(self, session_id: str = "", take_id: str = "") -> None:
        """Show a session (default: the newest) at a take (default: its first answer)."""
        if not session_id:
            newest = self._services.sessions()
            session_id = newest[0].id if newest else ""
        self._undo.clear()
        self._takes.clear()
        self._item = -1
        if not session_id:
            self._loaded = None
            self._show()
            return
        self._load(session_id)
        for reviewed in self._all_takes():
            if reviewed.take.id == take_id:
                self._item = reviewed.take.item
                self._takes[self._item] = take_id
        if self._item < 0:
            self._item = self._first_item()
        self._show()

    def refresh(self, take_id: str = "") -> None:
        """Something changed outside: read again. A take of another session is ignored.

        Where the session itself was deleted, the newest one is shown.
        """
        if self._loaded is None:
            return
        known = {reviewed.take.id for reviewed in self._all_takes()}
        if take_id and take_id not in known and take_id != self.take_id:
            return
        try:
            self._load(self._loaded.session.id)
        except InputError:
            self.open()
            return
        self._show()

    def followed_up(self) -> bool:
        """Whether the question on screen has an answered follow-up."""
        loaded = self._loaded
        if loaded is None or self._item < 0:
            return False
        return was_followed_up(loaded.session.plan, self._item, loaded.takes)

    def together(self, whole: Report | None) -> str:
        """What its answer and its follow-ups have together, in one line; `whole` is its report."""
        if self._loaded is None or self._item < 0:
            return ""
        parent = self._loaded.session.plan.items[self._item].parent
        first = self._takes.get(self._item if parent is None else parent, "")
        own = (one.report for one in self._all_takes() if one.take.id == first)
        return together_line(whole, next(own, None))

    def select(self, item: int) -> None:
        """Show the answer to a plan item."""
        if item != self._item and any(row.item == item for row in self.state.rows):
            self._item = item
            self._show()

    def step(self, by: int) -> None:
        """The answer before (-1) or after (1); stays at the ends."""
        items = [row.item for row in self.state.rows]
        if self._item in items:
            at = min(max(items.index(self._item) + by, 0), len(items) - 1)
            self.select(items[at])

    def show_take(self, take_id: str) -> None:
        """Switch to another take of the same question."""
        if take_id != self.take_id:
            self._takes[self._item] = take_id
            self._show()

    def toggle_filler(self, span: Span) -> bool:
        """Take a filler out, or bring back one that was taken out; whether it counts now."""
        report = self._require().report
        dismissed = () if report is None else report.fillers.dismissed
        gone = next((filler for filler in dismissed if filler.span == span), None)
        own = self._own()
        if gone is not None:
            self._correct(edits.with_filler(own, span, gone.text))
            return True
        self._correct(edits.without_filler(own, span))
        return False

    def mark_filler(self, span: Span, text: str) -> None:
        """There is a filler that was not found."""
        self._correct(edits.with_filler(self._own(), span, text))

    def confirm_filler(self, span: Span) -> None:
        """The possible filler at `span` is one."""
        report = self._require().report
        items = () if report is None else report.fillers.items
        found = next((filler for filler in items if filler.span == span and filler.possible), None)
        if found is not None:
            self._correct(edits.with_filler(self._own(), span, found.text))

    def add_filler(self, moment: float, text: str) -> MissingHere:
        """There is a filler at `moment` that was not found; what came of it, and where."""
        reviewed = self._require()
        here = missing_at(moment, reviewed)
        if here.known is None:
            self.mark_filler(here.span, text)
        elif here.known.possible:
            self.confirm_filler(here.span)
        return here

    def change_part(self, moment: float, part: str) -> None:
        """The sentence at `moment` belongs to `part`."""
        sentence = self.sentence_at(moment)
        if sentence is not None and sentence.label != part:
            self._correct(edits.with_part(self._own(), sentence.span, part))

    def change_structure(self, kind: StructureKind) -> None:
        """The answer is looked through for the parts of `kind`."""
        report = self._require().report
        if report is not None and report.structure.kind is not kind:
            self._correct(edits.with_structure(self._own(), kind))

    def parts(self) -> tuple[str, ...]:
        """The parts that a sentence of the take on screen can be; empty where none are shown."""
        report = None if not self.take_id else self._require().report
        return () if report is None else changeable_parts(report)

    def fix_word(self, index: int, text: str) -> None:
        """The word at `index` reads `text`; empty takes it out."""
        word = self.word(index)
        if word is not None and word.text.strip() != text.strip():
            self._correct(edits.with_word(self._own(), word.span, text.strip()))

    def word(self, index: int) -> Word | None:
        """A word of the take on screen."""
        transcript = None if not self.take_id else self._require().transcript
        if transcript is None or not 0 <= index < len(transcript.words):
            return None
        return transcript.words[index]

    def sentence_at(self, moment: float) -> Sentence | None:
        """The sentence nearest to a moment, if it is at most two seconds away."""
        report = None if not self.take_id else self._require().report
        if report is None or not report.structure.sentences:
            return None

        def distance(sentence: Sentence) -> float:
            return max(sentence.span.start - moment, moment - sentence.span.end, 0.0)

        nearest = min(report.structure.sentences, key=distance)
        return nearest if distance(nearest) <= 2.0 else None

    def can_undo(self) -> bool:
        """Whether a correction can be undone."""
        return bool(self._undo)

    def undo(self) -> bool:
        """Undo the latest correction and show its take; False when there is none."""
        if not self._undo:
            return False
        step = self._undo.pop()
        for reviewed in self._all_takes():
            if reviewed.take.id == step.take_id:
                self._item = reviewed.take.item
                self._takes[self._item] = step.take_id
                self._correct(step.corrections, undoable=False)
                return True
        return False

    def delete_take(self) -> None:
        """Hide the take on screen; `restore_take` brings it back."""
        self._services.delete_take(self.take_id)
        self._takes.pop(self._item, None)
        self.refresh()

    def restore_take(self, take_id: str) -> None:
        """Bring a deleted take back and show it."""
        self._services.restore_take(take_id)
        self._load(self.session_id)
        for reviewed in self._all_takes():
            if reviewed.take.id == take_id:
                self._item = reviewed.take.item
                self._takes[self._item] = take_id
        self._show()

    def set_note(self, note: str) -> None:
        """Keep a note with the take on screen."""
        reviewed = self._require()
        if note == reviewed.take.note:
            return
        self._services.set_note(self.take_id, note)
        self._replace(replace(reviewed, take=replace(reviewed.take, note=note)))
        self._show()

    def _correct(self, corrections: edits.Corrections, *, undoable: bool = True) -> None:
        take_id = self.take_id
        before = self._own()
        reviewed = self._services.correct(take_id, corrections)
        if undoable:
            self._undo.append(_Step(take_id, before))
        self._corrections[take_id] = corrections
        self._replace(reviewed)
        self._show()

    def _own(self) -> edits.Corrections:
        return self._corrections.get(self.take_id, ())

    def _load(self, session_id: str) -> None:
        self._loaded = self._services.load(session_id)
        self._corrections = dict(self._loaded.corrections)
        known = {one.take.id for one in self._loaded.takes}
        newest = {one.take.item: one.take.id for one in self._loaded.takes}
        kept = {item: take_id for item, take_id in self._takes.items() if take_id in known}
        self._takes = newest | kept

    def _replace(self, changed: ReviewedTake) -> None:
        if self._loaded is not None:
            takes = tuple(
                changed if one.take.id == changed.take.id else one for one in self._loaded.takes
            )
            self._loaded = replace(self._loaded, takes=takes)

    def _all_takes(self) -> tuple[ReviewedTake, ...]:
        return () if self._loaded is None else self._loaded.takes

    def _require(self) -> ReviewedTake:
        for reviewed in self._all_takes():
            if reviewed.take.id == self.take_id:
                return reviewed
        raise GreenroomError(
            translate("Review", "There is no answer on screen to change. Nothing was changed.")
        )

    def _first_item(self) -> int:
        assert self._loaded is not None
        answered = [reviewed.take.item for reviewed in self._loaded.takes]
        if answered:
            return min(answered)
        items = self._loaded.session.plan.items
        return next((i for i, item in enumerate(items) if item.number), -1)

    def _show(self) -> None:
        self.state = self._present()
        self._shown(self.state)

    def _present(self) -> ReviewState:
        if self._loaded is None or self._item < 0:
            return _NOTHING
        session, takes = self._loaded.session, self._loaded.takes
        bands = self._services.bands()
        rows = present_rows(session, takes, self._takes, bands, self._services.hearing)
        question = present_question(session, self._item, takes, self.take_id)
        item: PlanItem = session.plan.items[self._item]
        item = replace(item, question=session.plan.question_of(item))
        view = None
        if self.take_id:
            hearing = self._services.hearing(self.take_id)
            view = present_take(self._require(), item, hearing, bands, self._wording)
            whole = present_discussion(session, takes) or present_case(session)
            whole = whole or present_panel(session.plan, rows)
            view = replace(view, whole=whole)
        return ReviewState(present_header(session, takes), rows, self._item, question, view)
