"""Looking at stored sessions: corrections that recalculate, notes, deletion with undo."""

from dataclasses import dataclass, replace

from greenroom.model.correction import Correction
from greenroom.model.ports import Store
from greenroom.model.report import Report
from greenroom.model.session import ReviewedTake, Session, SessionSummary
from greenroom.workflow.processing import TakeProcessing


@dataclass(frozen=True, slots=True)
class SessionReview:
    """A session with all its takes and what the person corrected in them."""

    session: Session
    takes: tuple[ReviewedTake, ...]
    corrections: dict[str, tuple[Correction, ...]]


class Reviews:
    """What the Review screen does with stored sessions."""

    def __init__(self, store: Store, processing: TakeProcessing) -> None:
        self._store = store
        self._processing = processing

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Newest first."""
        return self._store.sessions()

    def load(self, session_id: str) -> SessionReview:
        """Raises InputError for an unknown id."""
        takes = self._store.takes(session_id)
        corrections = {take.take.id: self._store.corrections(take.take.id) for take in takes}
        return SessionReview(self._store.session(session_id), takes, corrections)

    def correct(self, take_id: str, corrections: tuple[Correction, ...]) -> Report:
        """Replace the take's corrections and compute its report again. Both are stored."""
        self._store.save_corrections(take_id, corrections)
        return self._processing.report(take_id)

    def recompute(self, session_id: str) -> None:
        """Compute all reports of a session again, after a changed threshold, say."""
        for reviewed in self._store.takes(session_id):
            if reviewed.transcript is not None:
                self._processing.renew(reviewed.take.id)

    def set_take_note(self, take_id: str, note: str) -> None:
        """Keep a note with the take."""
        self._store.save_take(replace(self._store.take(take_id).take, note=note))

    def delete_take(self, take_id: str) -> None:
        """Hide a take until it is restored or the library is purged."""
        self._store.delete_take(take_id)

    def restore_take(self, take_id: str) -> None:
        """Undo `delete_take`."""
        self._store.restore_take(take_id)
