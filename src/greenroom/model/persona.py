"""Interviewers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Persona:
    """An interviewer: who they are on screen and which voice speaks for them.

    `voice` names a style in assets/voices ("bf_emma"); `initials` are at most two letters;
    `speed` multiplies the pace of the voice (1.0 = as trained, 0.5 to 2.0).
    """

    id: str
    name: str
    role: str
    initials: str
    voice: str
    speed: float = 1.0
