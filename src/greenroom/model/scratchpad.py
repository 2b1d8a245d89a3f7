"""What stood on the scratchpad while an answer was given."""

from collections.abc import Sequence
from dataclasses import dataclass

LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The whole scratchpad as it was from `at` on, in seconds from the start of the take.

    `text` has at most `LONGEST_TEXT` characters.
    """

    at: float
    text: str


def as_it_was(snapshots: Sequence[Snapshot], moment: float) -> int:
    """Index of the snapshot that stood at `moment`; -1 before the first. They are in order."""
    return sum(one.at <= moment + 1e-6 for one in snapshots) - 1
