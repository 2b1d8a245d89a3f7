"""The part of what Review shows that several cards and lanes are made of. No Qt."""

from dataclasses import dataclass

from greenroom.model.bands import Band
from greenroom.model.span import Span


@dataclass(frozen=True, slots=True)
class Link:
    """A jump: its text, the stretch that it plays, and its name for screen readers.

    With an `item` of the plan it goes to the answer to that instead.
    """

    text: str
    span: Span
    name: str
    item: int = -1


@dataclass(frozen=True, slots=True)
class ContentRow:
    """One row of the content card: label, (bold figure, plain words) pairs, evidence, links."""

    label: str
    pieces: tuple[tuple[str, str], ...]
    evidence: tuple[Link, ...]
    links: tuple[Link, ...]
    tooltip: str


@dataclass(frozen=True, slots=True)
class WholeCard:
    """What is told of a discussion, a case or a panel as a whole.

    `message` says what is missing, "" for nothing; `shown` is how many rows there are at first, 0
    for all.
    """

    rows: tuple[ContentRow, ...]
    message: str = ""
    title: str = ""
    shown: int = 0


@dataclass(frozen=True, slots=True)
class LaneCurve:
    """Pitch, loudness or pace over time: points (moment, value) and a name for screen readers.

    The line breaks where two points are more than `gap` seconds apart. `unit` names the values.
    """

    key: str
    label: str
    unit: str
    points: tuple[tuple[float, float], ...]
    gap: float
    name: str


@dataclass(frozen=True, slots=True)
class DeliveryCard:
    """The pace curve inside its suggested range, and rows on pitch and loudness.

    `pace` is empty in a short answer; `note` says why rows are missing.
    """

    pace: tuple[tuple[float, float], ...] = ()
    band: Band = Band(None, None)  # noqa: RUF009 -- a frozen value
    duration: float = 0.0
    pace_name: str = ""
    rows: tuple[ContentRow, ...] = ()
    note: str = ""
    tooltip: str = ""
    message: str = ""
