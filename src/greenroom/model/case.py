"""Cases: what is known of one, what is shown, and what is asked in which stage."""

from dataclasses import dataclass
from enum import StrEnum

from greenroom.model.question import ExpectedNumber
from greenroom.model.span import Span

CLARIFY, FRAMEWORK, EXHIBIT = "clarify", "framework", "exhibit"
SUM, SURPRISE, RECOMMENDATION = "sum", "surprise", "recommendation"
STAGES = (FRAMEWORK, EXHIBIT, SUM, SURPRISE, RECOMMENDATION)
"""What follows the clarifying questions, in the order of a case interview."""


@dataclass(frozen=True, slots=True)
class CaseFact:
    """Something that the interviewer knows and says when asked.

    `questions` are ways of asking for it; they are compared with what the person asked. `about`
    names it when the interviewer asks back ("Do you mean what a ticket costs?"); without one it is
    never offered.
    """

    id: str
    answer: str
    questions: tuple[str, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class FactsAsked:
    """What came of the clarifying questions of a case.

    Attributes:
        told: Facts that the person asked for, in the order in which they were told.
        not_asked: The others.
        unknown: How often they asked for something that nobody knows.
    """

    told: tuple[CaseFact, ...]
    not_asked: tuple[CaseFact, ...]
    unknown: int


class ChartKind(StrEnum):
    """How values are drawn."""

    BARS = "bars"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one name, one for each category; None where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart. `prefix` and `suffix` stand around a value ("£", "%"); `decimals` are shown."""

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    prefix: str = ""
    suffix: str = ""
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first column names the row; the last row is a total when `total` says so."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class Exhibit:
    """What is laid before the person: a chart, a table or both."""

    id: str
    title: str
    chart: Chart | None = None
    table: Table | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CaseStage:
    """One stage after the clarifying questions.

    Attributes:
        key: One of `STAGES`.
        text: What the interviewer says to open it.
        target: Suggested length of the answer, in seconds.
        listens_for: What the interviewer listens for.
        shows: Ids of the exhibits that lie before the person from then on.
        expected: The number to work out, in the stage with a sum.
    """

    key: str
    text: str
    target: Span
    listens_for: str = ""
    shows: tuple[str, ...] = ()
    expected: ExpectedNumber | None = None


@dataclass(frozen=True, slots=True)
class Framework:
    """A way to take the problem apart, offered in practice only."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Case:
    """A case interview as data.

    Attributes:
        id: A name that no other case has ("grocery-delivery").
        title: How it is called in a list.
        industry: Where it plays.
        language: Language code of all its texts.
        prompt: What the interviewer says at the start, to its end.
        summary: The same in one or two sentences, to have in view.
        facts: What the interviewer knows.
        unknown: Questions that nothing is known about, to tell them from those with an answer.
        exhibits: All exhibits; a stage names those that it lays down.
        stages: `STAGES` in their order.
        frameworks: Ways to take it apart.
        listens_for: What matters over the whole case.
    """

    id: str
    title: str
    industry: str
    language: str
    prompt: str
    summary: str
    facts: tuple[CaseFact, ...]
    unknown: tuple[str, ...]
    exhibits: tuple[Exhibit, ...]
    stages: tuple[CaseStage, ...]
    frameworks: tuple[Framework, ...] = ()
    listens_for: str = ""

    def fact(self, fact_id: str) -> CaseFact | None:
        """The fact of this id."""
        return next((fact for fact in self.facts if fact.id == fact_id), None)

    def exhibit(self, exhibit_id: str) -> Exhibit | None:
        """The exhibit of this id."""
        return next((one for one in self.exhibits if one.id == exhibit_id), None)
