"""Interviewers."""

from dataclasses import dataclass
from enum import StrEnum


class Manner(StrEnum):
    """How an interviewer puts things, and how readily they follow up."""

    WARM = "warm"
    BRISK = "brisk"
    SKEPTICAL = "skeptical"
    SENIOR = "senior"


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody who speaks: who they are on screen and which voice speaks for them.

    `voice` names a style in assets/voices ("bf_emma"); `initials` are at most two letters;
    `speed` multiplies the pace of the voice (1.0 = as trained, 0.5 to 2.0). `place` is where the
    voice comes from, -1 (left) to 1 (right); `telephone` lets it sound as on a telephone line.
    """

    id: str
    name: str
    role: str
    initials: str
    voice: str
    speed: float = 1.0
    manner: Manner = Manner.WARM
    place: float = 0.0
    telephone: bool = False

    @property
    def first_name(self) -> str:
        """How the others address them."""
        return self.name.partition(" ")[0]
