"""A discussion task for a group, and the candidates who take part in it."""

from dataclasses import dataclass
from enum import StrEnum


class LineKind(StrEnum):
    """What a candidate does with a line."""

    PROPOSE = "propose"
    AGREE = "agree"
    DISAGREE = "disagree"
    ADD = "add"
    ASK = "ask"  # put to the whole group, so that more time passes before somebody goes on
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One thing that a candidate may say.

    Attributes:
        id: A name that no other line of the task has; a plan remembers by it what was said.
        by: Id of the candidate.
        text: As it is spoken.
        kind: What it does.
        over: Whether it begins while the candidate before is still speaking.
    """

    id: str
    by: str
    text: str
    kind: LineKind = LineKind.ADD
    over: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the others in the group.

    Attributes:
        id: A name that no other candidate of this task has.
        name: First name and surname.
        voice: Style in assets/voices that speaks for them.
        speed: Multiplies the pace of the voice.
        quiet: Whether they fall silent after what they have in the script, until they are invited.
        hello: How they introduce themselves.
        invited: What they say when they are asked by name, in order.
        agree: What they say after somebody whom they agree with.
        disagree: What they say after somebody whom they do not agree with.
    """

    id: str
    name: str
    voice: str
    hello: str
    invited: tuple[GroupLine, ...]
    agree: tuple[GroupLine, ...]
    disagree: tuple[GroupLine, ...]
    speed: float = 1.0
    quiet: bool = False

    @property
    def first_name(self) -> str:
        """How the others address them."""
        return self.name.partition(" ")[0]


@dataclass(frozen=True, slots=True)
class GroupTask:
    """A group exercise as data.

    Attributes:
        id: A name that no other task has ("town-budget").
        title: How it is called in a list.
        language: Language code of all its texts.
        brief: What the assessor says to open it.
        question: What the group is to come to, as a question.
        points: What stands on the task sheet.
        limit_s: How long the group has, in seconds.
        candidates: Two to four others.
        script: The discussion as it goes if nobody else comes in, in order.
        endings: What the others say in the last minute.
        listens_for: What the assessor looks at.
    """

    id: str
    title: str
    language: str
    brief: str
    question: str
    points: tuple[str, ...]
    limit_s: float
    candidates: tuple[Candidate, ...]
    script: tuple[GroupLine, ...]
    endings: tuple[GroupLine, ...]
    listens_for: str = ""

    def candidate(self, candidate_id: str) -> Candidate | None:
        """The candidate of this id."""
        return next((one for one in self.candidates if one.id == candidate_id), None)


@dataclass(frozen=True, slots=True)
class TalkShare:
    """How long somebody spoke in a discussion, in seconds, and which part of all talk it was."""

    name: str
    seconds: float
    share: float
    own: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """A few of the person's words, and the item of the plan in which they were said."""

    item: int
    words: str


@dataclass(frozen=True, slots=True)
class GroupMeasures:
    """What a person did in a discussion.

    Attributes:
        shares: Everybody's share of the talk, the person first.
        turns: How often the person took the floor and spoke.
        came_in_over: How often they did so while somebody else was speaking.
        first_after_s: From the beginning to their first word; None when they never spoke.
        invited: Names of those who were invited to speak, once for each time.
        built_on: Where they took up what somebody else had said.
        summed_up: Where they put together what the group had come to.
        complete: Whether all that they said was heard; otherwise words may be missing.
    """

    shares: tuple[TalkShare, ...]
    turns: int
    came_in_over: int
    first_after_s: float | None
    invited: tuple[str, ...]
    built_on: tuple[Quoted, ...]
    summed_up: tuple[Quoted, ...]
    complete: bool = True
