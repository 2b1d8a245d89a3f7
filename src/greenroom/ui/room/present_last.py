"""Report of the answer just given -> what practice shows of it in the room. Needs no Qt."""

from dataclasses import dataclass, replace

from greenroom.feedback.wording import lead_in, sentence
from greenroom.interview.rules import is_real
from greenroom.interview.state import ConductorState
from greenroom.model.bands import Bands
from greenroom.model.plan import PlanItem
from greenroom.model.question import StructureKind
from greenroom.model.report import Presence, Report
from greenroom.model.session import ReviewedTake
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import length, part_name
from greenroom.ui.review.present_cards import present_timing
from greenroom.ui.review.present_parts import tells_a_story
from greenroom.ui.review.present_words import present_fillers
from greenroom.ui.review.state import Figure
from greenroom.ui.review.state_chips import Status
from greenroom.ui.room.present_group import is_discussion

_LENGTH, _PACE, _PAUSES = 1, 2, 3  # of the figures of Timing, after the start delay


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure: its name, value, status in words, and a remark under it.

    `place` is -1 under the suggested range, 0 in it, 1 over it, None without judgment.
    """

    name: str
    value: str
    words: str = ""
    place: int | None = None
    note: str = ""

    @property
    def spoken(self) -> str:
        """All of it as one line."""
        return ", ".join(text for text in (self.name, self.value, self.words, self.note) if text)


@dataclass(frozen=True, slots=True)
class LastAnswerView:
    """The answer to item `item`. `step` is the one next step; "" where there is none."""

    item: int
    title: str
    question: str
    figures: tuple[FigureView, ...]
    parts: tuple[str, ...]
    step_title: str
    step: str
    retake: bool

    @property
    def spoken(self) -> str:
        """All of it in words."""
        figures = (figure.spoken for figure in self.figures)
        said = (self.title, *figures, *self.parts, self.step_title, self.step)
        return ". ".join(text.rstrip(".") for text in said if text) + "."

    @property
    def announcement(self) -> str:
        """What is said when it comes."""
        ready = translate("Room", "Feedback on your answer is ready.")
        return f"{ready} {self.step_title}".strip()


def shows_feedback(state: ConductorState) -> bool:
    """Whether answers are looked at before the end: in practice, unless there is only one.

    Never in a discussion, which goes on, nor in a case, where it would tell the sum's result.
    """
    whole = is_discussion(state) or state.plan.case is not None
    return not is_real(state) and not state.only_item and not whole


def present_last(
    state: ConductorState, reviewed: ReviewedTake, bands: Bands
) -> LastAnswerView | None:
    """What is shown of an answer; None before it was heard."""
    report, transcript = reviewed.report, reviewed.transcript
    if report is None or transcript is None:
        return None
    item = state.plan.items[reviewed.take.item]
    item = replace(item, question=state.plan.question_of(item))
    timing = present_timing(report, item.question, bands).figures
    fillers = present_fillers(report, transcript, bands)
    rate = _rate(fillers.rate, fillers.count)
    figures = (
        _figure(timing[_LENGTH], _suggested(item)),
        _figure(timing[_PACE]),
        _with_status(FigureView(translate("Room", "Fillers"), rate), fillers.status, fillers.more),
        _figure(timing[_PAUSES]),
    )
    title, text = ("", "") if report.next_step is None else sentence(report.next_step)
    lead = "" if report.next_step is None else lead_in(report.next_step)
    return LastAnswerView(
        reviewed.take.item,
        _title(item),
        "" if item.question is None else item.question.text,
        figures,
        _parts(report),
        f"{lead}{title}",
        text,
        retake=not is_discussion(state),
    )


def _title(item: PlanItem) -> str:
    if item.is_follow_up:
        return translate("Room", "Your answer to the follow-up")
    if not item.number:
        return translate("Room", "Your last answer")
    return translate("Room", "Your answer to question {number}").format(number=item.number)


def _suggested(item: PlanItem) -> str:
    """The suggested length, which the status words do not name."""
    if item.question is None:
        return ""
    target = item.question.target
    return translate("Room", "Suggested: {shortest} to {longest}").format(
        shortest=length(target.start), longest=length(target.end)
    )


def _figure(figure: Figure, note: str = "") -> FigureView:
    value = f"{figure.value} {figure.unit}".strip()
    return _with_status(FigureView(figure.label, value), figure.status, note)


def _with_status(view: FigureView, status: Status | None, note: str) -> FigureView:
    if status is None:
        return FigureView(view.name, view.value, note=note)
    return FigureView(view.name, view.value, status.words, status.place, note)


def _rate(rate: str, count: str) -> str:
    return translate("Room", "{rate} per minute").format(rate=rate) if rate else count


def _parts(report: Report) -> tuple[str, ...]:
    """Which parts are there, which are not, and which may be."""
    structure = report.structure
    story = structure.kind is not StructureKind.STAR or tells_a_story(report)
    if not report.enough_speech or not story:
        return ()
    lines = (
        (Presence.PRESENT, translate("Room", "There: {parts}")),
        (Presence.NOT_FOUND, translate("Room", "Not found: {parts}")),
        (Presence.UNCLEAR, translate("Room", "Unclear: {parts}")),
    )
    found = []
    for presence, line in lines:
        names = [part_name(part.key) for part in structure.parts if part.presence is presence]
        if names:
            found.append(line.format(parts=", ".join(names)))
    return tuple(found)
