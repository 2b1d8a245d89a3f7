"""A row of a list, as a value. No Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row. `on` None has no check box; `dim` is not asked; a `heading` cannot be chosen."""

    id: str
    text: str
    facts: str = ""
    on: bool | None = None
    dim: bool = False
    notice: str = ""
    heading: bool = False
    strong: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.text, self.facts, self.notice) if part)
