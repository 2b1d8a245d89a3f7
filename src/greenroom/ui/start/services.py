"""What Start needs from the rest of the program. Needs no Qt; the wiring implements it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from greenroom.model.bands import Bands
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewType
from greenroom.model.report import Report
from greenroom.model.session import SessionSummary
from greenroom.ui.services import (
    CheckStage,
    CheckVerdict,
    MicCheck,
    MicrophoneServices,
    ModelState,
    ModelStatus,
)

__all__ = [
    "CheckStage",
    "CheckVerdict",
    "MicCheck",
    "ModelState",
    "ModelStatus",
    "StartActions",
    "StartServices",
]


class StartServices(MicrophoneServices, Protocol):
    """Data and devices for Start.

    Called on the window's thread; every method returns at once. Callbacks may come from any
    thread: the page brings them over.
    """

    def choices(self) -> InterviewChoices:
        """Last time's choices, or the defaults."""

    def save_choices(self, choices: InterviewChoices) -> None:
        """Remember them, and their role among the earlier ones when an interview starts."""

    def roles(self) -> tuple[str, ...]:
        """Roles used before, latest first."""

    def personas(self) -> tuple[Persona, ...]:
        """The interviewers."""

    def materials(self, kind: InterviewType) -> tuple[tuple[str, str], ...]:
        """Id and title of the cases or group tasks; empty for types that have none."""

    def model(self) -> ModelStatus:
        """The speech model's state now."""

    def offer_light_model(self) -> bool:
        """Whether this computer is too slow for the chosen model and tiny.en should be offered."""

    def answer_light_model(self, use: bool) -> None:
        """Use tiny.en, or keep the chosen model; it is not offered again."""

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Call `on_change` when devices, the model or stored sessions changed; gives its end."""

    def summaries(self) -> tuple[SessionSummary, ...]:
        """Stored sessions, newest first."""

    def recent_reports(self, most: int) -> tuple[Report, ...]:
        """The latest reports, newest first, at most `most`; from what is in memory or quick."""

    def bands(self) -> Bands:
        """The suggested ranges as the person has them."""

    def data_folder(self) -> Path:
        """Where everything is kept."""

    def open_data_folder(self) -> None:
        """Show it in the system's file manager."""

    def free_bytes(self) -> int | None:
        """Room on the disk where everything is kept; None where it is not known (yet)."""


class StartActions(Protocol):
    """Where Start leads. Called on the window's thread; the wiring changes the page."""

    def start_interview(self, choices: InterviewChoices) -> None:
        """Into the room; without a microphone the answers are not recorded."""

    def continue_session(self, session_id: str) -> None:
        """Into the room, at the first open question of a stored session."""

    def review_session(self, session_id: str) -> None:
        """To its review."""

    def choose_model(self) -> None:
        """To Settings, at the speech model."""

    def choose_folder(self) -> None:
        """To Settings, at the data folder."""
