"""What an interview will be, before it begins."""

from dataclasses import dataclass
from enum import StrEnum

from greenroom.model.persona import Persona
from greenroom.model.question import InterviewFormat, InterviewType, Level, Question


class InterviewLength(StrEnum):
    """How long an interview lasts."""

    QUICK = "quick"  # one question, nothing around it
    SHORT = "short"  # 2 questions, about 6 minutes
    MEDIUM = "medium"  # 5 questions, about 12 minutes
    FULL = "full"  # as many as fill 45 minutes


class ItemKind(StrEnum):
    """What a plan item does. Only answers to REMARK-free items are recorded."""

    QUESTION = "question"  # asked, answered, recorded, reviewed
    REMARK = "remark"  # said by the interviewer, nothing is recorded


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One step of an interview: a question to answer or a remark to hear.

    `lead_in` is said before the question ("Thanks. Next one."); `number` counts questions from 1
    and is 0 for remarks.
    """

    kind: ItemKind
    text: str
    number: int = 0
    question: Question | None = None
    lead_in: str = ""

    @property
    def spoken(self) -> str:
        """All that the interviewer says for this item."""
        return f"{self.lead_in} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class InterviewChoices:
    """What the person chose on Start; kept as last time's choices.

    `thinking_time_s` of 0 means that the person decides when to begin. `job_description` is the
    text of an advert, as pasted; answers are looked through for what it asks for.
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


@dataclass(frozen=True, slots=True)
class InterviewPlan:
    """An interview ready to be held: who asks what, in order. Reproducible from `seed`."""

    choices: InterviewChoices
    persona: Persona
    items: tuple[PlanItem, ...]
    title: str
    seed: int = 0

    @property
    def questions(self) -> tuple[PlanItem, ...]:
        """The items that are answered, in order."""
        return tuple(item for item in self.items if item.kind is ItemKind.QUESTION)
