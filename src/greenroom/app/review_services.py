"""What the Review page asks for, given by the window's parts."""

from collections.abc import Callable
from pathlib import Path

from greenroom.app.parts import WindowParts
from greenroom.app.review_player import WindowPlayer
from greenroom.audio.outline import outline
from greenroom.feedback.correct import fix_words
from greenroom.library.folders import exports_folder
from greenroom.model.bands import Bands
from greenroom.model.correction import Correction
from greenroom.model.report import Report
from greenroom.model.scratchpad import Snapshot
from greenroom.model.session import ReviewedTake, SessionSummary
from greenroom.model.video import TakeVideo
from greenroom.platform.settings_specs import OPENED_CARDS
from greenroom.ui.review.services import HearingState, LoadedSession, Peaks, ReviewPlayer
from greenroom.workflow.export import export_session

OpenRoom = Callable[[str, int], None]


class WindowReview:
    """`ReviewServices` of the window.

    `open_room` leads to the room for a session's item, `same_again` to a new interview with a
    session's questions.
    """

    def __init__(
        self,
        parts: WindowParts,
        open_room: OpenRoom,
        same_again: Callable[[str], None],
        quick_question: Callable[[], None],
        choose_model: Callable[[], None],
    ) -> None:
        self._parts = parts
        self._store = parts.services.store
        self._open_room = open_room
        self._same_again = same_again
        self._quick_question = quick_question
        self._choose_model = choose_model
        self.player: ReviewPlayer = WindowPlayer(parts)

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Newest first."""
        return self._parts.reviews.sessions()

    def load(self, session_id: str) -> LoadedSession:
        """A session with its takes as corrected."""
        found = self._parts.reviews.load(session_id)
        takes = tuple(_as_corrected(take, found.corrections[take.take.id]) for take in found.takes)
        return LoadedSession(found.session, takes, found.corrections)

    def bands(self) -> Bands:
        """The person's suggested ranges."""
        return self._parts.services.bands()

    def hearing(self, take_id: str) -> HearingState | None:
        """How far transcription is."""
        now = self._parts.board.get(take_id)
        if now is None:
            return None
        return HearingState(now.heard_to_s, now.words, now.failed, now.unstored)

    def hear_again(self, take_id: str) -> None:
        """Transcribe a take's recording once more, in the background."""
        self._parts.jobs.start(
            "Hear a take again", lambda: self._parts.recovery.hear_again(take_id)
        )

    def choose_model(self) -> None:
        """Lead to the choice of the speech model."""
        self._choose_model()

    def watch(self, changed: Callable[[str], None]) -> Callable[[], None]:
        """Call `changed(take_id)` when a take has more words or a new report."""
        return self._parts.board.watch(changed)

    def correct(self, take_id: str, corrections: tuple[Correction, ...]) -> ReviewedTake:
        """Store the corrections; the take recalculated with them."""
        self._parts.reviews.correct(take_id, corrections)
        return _as_corrected(self._store.take(take_id), corrections)

    def opened_cards(self) -> tuple[str, ...]:
        """The cards that show all their rows."""
        return tuple(str(name) for name in self._parts.settings.get(OPENED_CARDS))

    def keep_opened_cards(self, names: tuple[str, ...]) -> None:
        """Keep which cards show all their rows."""
        self._parts.settings.set(OPENED_CARDS, list(names))

    def snapshots(self, take_id: str) -> tuple[Snapshot, ...]:
        """What stood on the scratchpad during the take."""
        return self._store.snapshots(take_id)

    def video(self, take_id: str) -> TakeVideo | None:
        """The video of the take; None without one."""
        return self._store.video(take_id)

    def together(self, session_id: str, item: int) -> Report | None:
        """The report of a question with its follow-ups as one answer."""
        plan = self._store.session(session_id).plan
        return self._parts.follow_ups.together(session_id, plan, item)

    def set_note(self, take_id: str, note: str) -> None:
        """Keep a note with a take."""
        self._parts.reviews.set_take_note(take_id, note)

    def delete_take(self, take_id: str) -> None:
        """Hide a take."""
        self._parts.reviews.delete_take(take_id)

    def restore_take(self, take_id: str) -> None:
        """Undo `delete_take`."""
        self._parts.reviews.restore_take(take_id)

    def peaks(self, take_id: str) -> Peaks:
        """The recording's shape. Raises InputError when the audio file is not there."""
        found = outline(self._store.audio_path(self._store.take(take_id).take))
        return Peaks(found.step_s, found.peaks.astype("<f4").tobytes())

    def export(self, session_id: str, folder: Path | None = None) -> Path:
        """Write the session to `folder`, or below the data folder. Raises StorageError."""
        usual = exports_folder(self._parts.services.data_folder)
        return export_session(self._store, session_id, folder or usual)

    def retake(self, session_id: str, item: int) -> None:
        """Open the room for one more take of a plan item."""
        self._open_room(session_id, item)

    def answer(self, session_id: str, item: int) -> None:
        """Open the room for a plan item that has no take."""
        self._open_room(session_id, item)

    def same_again(self, session_id: str) -> None:
        """Open the room with a new interview that asks the same questions."""
        self._same_again(session_id)

    def quick_question(self) -> None:
        """Open the room with one quick question."""
        self._quick_question()


def _as_corrected(take: ReviewedTake, corrections: tuple[Correction, ...]) -> ReviewedTake:
    if take.transcript is None:
        return take
    return ReviewedTake(take.take, fix_words(take.transcript, corrections), take.report)
