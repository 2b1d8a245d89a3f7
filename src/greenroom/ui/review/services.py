"""What the Review screen asks of the program, as Protocols without Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from greenroom.model.bands import Bands
from greenroom.model.correction import Correction
from greenroom.model.report import Report
from greenroom.model.scratchpad import Snapshot
from greenroom.model.session import ReviewedTake, Session, SessionSummary
from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.model.video import TakeVideo


@dataclass(frozen=True, slots=True)
class LoadedSession:
    """A session with its takes by item and number.

    `takes` carry transcripts as corrected (fixed words in, removed words out), so that the word
    indices of their reports fit. `corrections` are by take id, in the order they were made.
    """

    session: Session
    takes: tuple[ReviewedTake, ...]
    corrections: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HearingState:
    """How far transcription of a take without a finished transcript has come.

    Words and times are seconds from the start of the take. `failed` means that it stopped at
    `heard_to_s` and nothing is running any more; `unstored` says why it could not be stored, if
    that was it.
    """

    heard_to_s: float
    words: tuple[Word, ...] = ()
    failed: bool = False
    unstored: str = ""


@dataclass(frozen=True, slots=True)
class Peaks:
    """The shape of a recording: `values` is little-endian float32, one peak (0..1) each `step_s`.

    A step of 0.01 s is fine enough for the closest zoom.
    """

    step_s: float
    values: bytes


class ReviewPlayer(Protocol):
    """Plays one take at a time. Every call comes from the window's thread and returns at once."""

    def load(self, take_id: str) -> None:
        """Get the take ready, at its start, with no loop. Raises InputError without its audio."""

    def play(self, start: float, end: float | None = None) -> None:
        """Play from `start` seconds to `end` (None: to the end of the take, or the loop)."""

    def pause(self) -> None:
        """Fall silent and keep the position."""

    def seek(self, moment: float) -> None:
        """Go to a moment, playing on if it was playing."""

    def set_loop(self, loop: Span | None) -> None:
        """Repeat a stretch until it is cleared."""

    def set_speed(self, speed: float) -> None:
        """0.5 to 2.0 times as fast, at the same pitch."""

    def position(self) -> float:
        """What is heard now, in seconds from the start of the take (sound card delay taken off)."""

    def playing(self) -> bool:
        """Whether sound comes out."""

    def on_ended(self, callback: Callable[[], None]) -> None:
        """Call `callback`, on any thread, whenever playing ends by itself."""


class ReviewServices(Protocol):
    """Everything Review does outside its own widgets. Errors are GreenroomError.

    Called on the window's thread and expected to return at once, except `peaks`, `together` and
    `export`, which are called on a background thread.
    """

    player: ReviewPlayer

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Newest first."""

    def load(self, session_id: str) -> LoadedSession:
        """A session with its takes as corrected."""

    def bands(self) -> Bands:
        """The person's suggested ranges."""

    def hearing(self, take_id: str) -> HearingState | None:
        """How far transcription is; None when it is finished or was never begun."""

    def hear_again(self, take_id: str) -> None:
        """Try the transcription of a take again; `watch` tells how it goes."""

    def choose_model(self) -> None:
        """Lead to the choice of the speech model."""

    def watch(self, changed: Callable[[str], None]) -> Callable[[], None]:
        """Call `changed(take_id)`, on any thread, when a take has more words or a new report.

        Returns what ends it.
        """

    def correct(self, take_id: str, corrections: tuple[Correction, ...]) -> ReviewedTake:
        """Store the whole list in place of the old one; the take recalculated with it."""

    def opened_cards(self) -> tuple[str, ...]:
        """The names of the cards that show all their rows, as kept."""

    def keep_opened_cards(self, names: tuple[str, ...]) -> None:
        """Keep which cards show all their rows."""

    def snapshots(self, take_id: str) -> tuple[Snapshot, ...]:
        """What stood on the scratchpad during the take, in order of time."""

    def video(self, take_id: str) -> TakeVideo | None:
        """The video of the take; None without one."""

    def together(self, session_id: str, item: int) -> Report | None:
        """The report of a question with its follow-ups as one answer; None before it was heard."""

    def set_note(self, take_id: str, note: str) -> None:
        """Keep a note with a take; an empty one removes it."""

    def delete_take(self, take_id: str) -> None:
        """Hide a take; `restore_take` brings it back."""

    def restore_take(self, take_id: str) -> None:
        """Undo `delete_take`."""

    def peaks(self, take_id: str) -> Peaks:
        """The recording's shape. Raises InputError when the audio file is not there."""

    def export(self, session_id: str, folder: Path | None = None) -> Path:
        """Write the session to `folder` (None: the usual one); what was written.

        Raises StorageError when it cannot be written.
        """

    def retake(self, session_id: str, item: int) -> None:
        """Open the room for one more take of a plan item."""

    def answer(self, session_id: str, item: int) -> None:
        """Open the room for a plan item that has no take."""

    def same_again(self, session_id: str) -> None:
        """Open the room with a new interview that asks the same questions in the same order."""

    def quick_question(self) -> None:
        """Open the room with one quick question."""
