"""Questions as banks hold them."""

from dataclasses import dataclass, field
from enum import StrEnum

from greenroom.model.span import Span


class InterviewType(StrEnum):
    """What kind of interview it is, in the order in which Start shows them."""

    ONE_ON_ONE = "one_on_one"
    PANEL = "panel"
    GROUP = "group"
    BEHAVIORAL = "behavioral"
    TECHNICAL = "technical"
    CASE = "case"


class InterviewFormat(StrEnum):
    """How interviewer and candidate meet."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class Mode(StrEnum):
    """How strictly an interview is held.

    Practice has pauses, retakes and feedback after each answer; a real one has none of them until
    its end.
    """

    PRACTICE = "practice"
    REAL = "real"


class Level(StrEnum):
    """Seniority that a question suits."""

    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"


class StructureKind(StrEnum):
    """Which parts an answer to the question is looked through for."""

    STAR = "star"
    PRESENT_PAST_FUTURE = "ppf"
    MOTIVATION = "motivation"
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    CASE = "case"
    TECHNICAL = "technical"
    SITUATIONAL = "situational"
    QUESTION_TO_ASK = "question_to_ask"
    NONE = "none"


class QuestionKind(StrEnum):
    """The question's place in an interview; the plan draws each place from its kind."""

    SMALL_TALK = "small_talk"
    ABOUT_YOU = "about_you"
    MOTIVATION = "motivation"
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    EXPERIENCE = "experience"
    CHALLENGE = "challenge"
    BEHAVIORAL = "behavioral"
    SITUATIONAL = "situational"
    ROLE = "role"  # about the work of a role family
    TECHNICAL = "technical"
    CASE = "case"
    GROUP = "group"
    PHONE_SCREEN = "phone_screen"
    YOUR_QUESTIONS = "your_questions"
    CLOSING = "closing"


class Gap(StrEnum):
    """What an answer can lack, so that a follow-up asks for it."""

    NO_RESULT = "no_result"
    NO_NUMBER = "no_number"
    WE_THROUGHOUT = "we_throughout"
    TOO_SHORT = "too_short"
    HYPOTHETICAL = "hypothetical"
    OFF_QUESTION = "off_question"
    RAMBLING = "rambling"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What the interviewer may ask when the answer has this gap."""

    gap: Gap
    text: str


@dataclass(frozen=True, slots=True)
class QuestionStage:
    """One stage of a question that is answered in stages, such as a technical one.

    `key` names the stage ("approach"); `text` is what the interviewer says to open it; `target` is
    the suggested length of its answer in seconds.
    """

    key: str
    text: str
    target: Span


@dataclass(frozen=True, slots=True)
class ExpectedNumber:
    """A number to work out: right when a spoken one is at most `tolerance` away, sign left out.

    `text` is how it is said ("6,540 pounds a week"). Who counts in thousands or millions, as the
    exhibit does, may say the number so: `scale` is that unit.
    """

    value: float
    tolerance: float
    text: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Question:
    """One interview question.

    `id` is unique over all banks ("behavioral.deadline-slip"). `text` is spoken as it stands.
    `target` is the suggested answer length as a span in seconds (start = shortest, end = longest).
    Without `structure_given` nobody has said what an answer is looked through for; its text does.
    `field` names the subject of a technical question ("back-end"); `role_families` are those that
    it was written for, none meaning any. `weak_sign` and `strong_sign` say how a thin and a full
    answer sound. `stages` follow one another after the question itself. `expected` is the number
    that a sum comes to. `needed_parts` are the parts of its structure that an answer must have;
    none means the usual ones.
    """

    id: str
    text: str
    kind: QuestionKind
    types: tuple[InterviewType, ...]
    structure: StructureKind
    target: Span
    competencies: tuple[str, ...] = ()
    levels: tuple[Level, ...] = tuple(Level)
    follow_ups: tuple[FollowUp, ...] = ()
    listens_for: str = ""
    structure_given: bool = True
    field: str = ""
    role_families: tuple[str, ...] = ()
    weak_sign: str = ""
    strong_sign: str = ""
    stages: tuple[QuestionStage, ...] = ()
    expected: ExpectedNumber | None = None
    needed_parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionBank:
    """A named set of questions from one file."""

    id: str
    title: str
    language: str
    questions: tuple[Question, ...] = field(default=())
