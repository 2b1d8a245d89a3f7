"""Letter chips and status shapes of Review, as frozen values. No Qt."""

from dataclasses import dataclass
from enum import StrEnum


class ChipForm(StrEnum):
    """The forms of a letter chip (style guide, S/T/A/R and marks)."""

    FILLED = "filled"
    OUTLINED = "outlined"
    DASHED = "dashed"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class ChipState:
    """A letter chip and what it says aloud ("Result out of range")."""

    part: str
    form: ChipForm
    name: str


class Shape(StrEnum):
    """Status shapes; words always follow them."""

    IN = "in"
    OVER = "over"
    UNDER = "under"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Status:
    """A status shape with its words ("5 s under")."""

    shape: Shape
    words: str

    @property
    def place(self) -> int | None:
        """-1 under the suggested range, 0 in it, 1 over it; None without judgment."""
        return {Shape.UNDER: -1, Shape.IN: 0, Shape.OVER: 1}.get(self.shape)
