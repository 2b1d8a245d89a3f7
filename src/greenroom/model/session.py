"""A held interview with everything that came of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from greenroom.model.plan import InterviewPlan
from greenroom.model.report import Report
from greenroom.model.take import Take
from greenroom.model.transcript import Transcript


class SessionState(StrEnum):
    """Whether an interview can be continued."""

    OPEN = "open"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Session:
    """One interview. `next_item` is the plan item to go on with; `skipped` are item indices."""

    id: str
    plan: InterviewPlan
    started: datetime
    state: SessionState
    next_item: int = 0
    skipped: tuple[int, ...] = ()
    notes: str = ""
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReviewedTake:
    """A take with what is known of it so far; None for stages that are not finished."""

    take: Take
    transcript: Transcript | None
    report: Report | None


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A line in the list of sessions.

    Attributes:
        id: The session's.
        title: The plan's.
        started: When it began, in the local time zone.
        state: Whether it can go on.
        answered: How many questions have a recorded take, follow-ups left out.
        questions: How many there are, follow-ups left out.
        next_question: Number of the question to go on with; None where nothing is open.
        type: An `InterviewType` by its value.
        format: An `InterviewFormat` by its value.
        follow_ups: How many follow-ups were answered.
    """

    id: str
    title: str
    started: datetime
    state: SessionState
    answered: int
    questions: int
    next_question: int | None
    type: str
    format: str
    follow_ups: int = 0
