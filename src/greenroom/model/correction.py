"""What the person changed about a report. Corrections win over every model and are kept."""

from dataclasses import dataclass

from greenroom.model.question import StructureKind
from greenroom.model.span import Span


@dataclass(frozen=True, slots=True)
class NotAFiller:
    """The filler that covers `span` is not one."""

    span: Span


@dataclass(frozen=True, slots=True)
class MissingFiller:
    """There is a filler at `span` that was not found."""

    span: Span
    text: str = "um"


@dataclass(frozen=True, slots=True)
class PartChanged:
    """The sentence whose middle lies at `moment` is `part` ("S", "T", "A", "R", "other")."""

    moment: float
    part: str


@dataclass(frozen=True, slots=True)
class WordFixed:
    """The word that covers `moment` reads `text`; an empty text removes the word."""

    moment: float
    text: str


@dataclass(frozen=True, slots=True)
class StructureChanged:
    """The answer is looked through for the parts of `kind`; the last one counts."""

    kind: StructureKind


Correction = NotAFiller | MissingFiller | PartChanged | WordFixed | StructureChanged
