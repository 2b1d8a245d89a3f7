"""What an interview will be, before it begins."""

from dataclasses import dataclass, replace
from enum import StrEnum

from greenroom.model.case import Case
from greenroom.model.group import GroupTask
from greenroom.model.persona import Persona
from greenroom.model.question import (
    Gap,
    InterviewFormat,
    InterviewType,
    Level,
    Mode,
    Question,
)
from greenroom.model.span import Span

# Of a limit that cuts an answer: where a target that it shortens starts at the latest.
_LATEST_START = 2 / 3


class InterviewLength(StrEnum):
    """How long an interview lasts."""

    QUICK = "quick"  # one question, nothing around it
    SHORT = "short"  # 2 questions, about 6 minutes
    MEDIUM = "medium"  # 5 questions, about 12 minutes
    FULL = "full"  # as many as fill 45 minutes


class ItemKind(StrEnum):
    """What a plan item does."""

    QUESTION = "question"  # asked, answered, recorded, reviewed
    REMARK = "remark"  # said by the interviewer, nothing is recorded


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One step of an interview: a question to answer or a remark to hear.

    `lead_in` is said before the question ("Thanks. Next one."); `number` counts questions from 1
    and is 0 for remarks; what belongs to a question has its number.

    Attributes:
        asker: Id of the plan's member who says it; empty for the plan's `persona`.
        parent: Index of the item that this one belongs to: the question that a follow-up came
            from, or the first stage of a question in stages. Always smaller than its own index.
        gap: What the answer to `parent` lacked, for a follow-up and for an interruption.
        stage: Which stage of a technical question or a case it is ("approach").
        shows: Ids of what is laid before the person from this item on, such as exhibits.
        fact: Id of the fact of a case that a remark tells.
        offers: Ids of the facts of a case between which the interviewer asks back.
        line: Id of the line of a group's candidate that a remark is.
        heard: When it was said in a discussion, in seconds since the discussion began.
    """

    kind: ItemKind
    text: str
    number: int = 0
    question: Question | None = None
    lead_in: str = ""
    asker: str = ""
    parent: int | None = None
    gap: Gap | None = None
    stage: str = ""
    shows: tuple[str, ...] = ()
    fact: str = ""
    line: str = ""
    heard: Span | None = None
    offers: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """All that the interviewer says for this item."""
        return f"{self.lead_in} {self.text}".strip()

    @property
    def is_follow_up(self) -> bool:
        """Whether it is answered, and came from a gap in the answer to its parent."""
        return self.kind is ItemKind.QUESTION and self.gap is not None

    @property
    def is_main(self) -> bool:
        """Whether it is a question of its own, neither a follow-up nor a later stage of one."""
        return self.kind is ItemKind.QUESTION and self.parent is None


@dataclass(frozen=True, slots=True)
class InterviewChoices:
    """What the person chose on Start; kept as last time's choices.

    `thinking_time_s` of 0 means that the person decides when to begin. `job_description` is the
    text of an advert, as pasted; answers are looked through for what it asks for.

    Attributes:
        mode: Practice, or as in a real interview.
        strict_clock: In real mode: thinking time cannot be cut short or drawn out, recording
            starts by itself, and the answer is cut at its limit.
        answer_limit_s: That limit in seconds; 0 takes the longest suggested length.
        follow_ups: Whether the interviewer may follow up an answer.
        field: Subject of a technical interview ("back-end"); empty draws one.
        role_family: Whose questions are preferred; empty takes those for any role.
        panel_size: How many interviewers a panel has, 2 to 4.
        material: Id of the chosen case or group task; empty draws one.
    """

    type: InterviewType = InterviewType.BEHAVIORAL
    format: InterviewFormat = InterviewFormat.IN_PERSON
    length: InterviewLength = InterviewLength.MEDIUM
    role: str = ""
    level: Level = Level.MID
    persona: str = "maya"
    show_question: bool = True
    live_transcript: bool = False
    thinking_time_s: float = 10.0
    job_description: str = ""
    mode: Mode = Mode.PRACTICE
    strict_clock: bool = False
    answer_limit_s: float = 0.0
    follow_ups: bool = True
    field: str = ""
    role_family: str = ""
    panel_size: int = 3
    material: str = ""

    @property
    def strict(self) -> bool:
        """Whether the clock decides: a real interview with a strict clock."""
        return self.mode is Mode.REAL and self.strict_clock


@dataclass(frozen=True, slots=True)
class InterviewPlan:
    """An interview ready to be held: who asks what, in order. Reproducible from `seed`.

    While it is held, follow-ups come into `items`; never before an item that was asked.

    Attributes:
        members: All who speak: a panel from left to right with `persona` as its chair among them,
            or the other candidates of a group. Empty when `persona` is alone.
        material: Id of the case or group task that it was made from.
        case: The case itself, so that a stored interview can be looked at when the file is gone.
        group: The task of a group, for the same reason.
    """

    choices: InterviewChoices
    persona: Persona
    items: tuple[PlanItem, ...]
    title: str
    seed: int = 0
    members: tuple[Persona, ...] = ()
    material: str = ""
    case: Case | None = None
    group: GroupTask | None = None

    @property
    def questions(self) -> tuple[PlanItem, ...]:
        """The items that are answered, in order, follow-ups and stages included."""
        return tuple(item for item in self.items if item.kind is ItemKind.QUESTION)

    @property
    def main_questions(self) -> tuple[PlanItem, ...]:
        """The questions without their follow-ups and later stages, in order."""
        return tuple(item for item in self.items if item.is_main)

    def question_of(self, item: PlanItem) -> Question | None:
        """The question as it is asked here, whose target a strict clock does not cut off.

        Where the chosen limit comes before the end of the target, the target ends at the limit and
        starts after two thirds of it at most, so that it can be met (Greenroom's choice). None for
        a remark.
        """
        limit, question = self.choices.answer_limit_s, item.question
        if question is None or not self.choices.strict or not 0.0 < limit < question.target.end:
            return question
        target = Span(min(question.target.start, limit * _LATEST_START), limit)
        return replace(question, target=target)

    def asker(self, item: PlanItem) -> Persona:
        """Who says this item."""
        return next((one for one in self.members if one.id == item.asker), self.persona)

    def belonging(self, index: int) -> tuple[int, ...]:
        """Indices of the follow-ups and stages of the item at `index`, in order."""
        return tuple(i for i, item in enumerate(self.items) if item.parent == index)
