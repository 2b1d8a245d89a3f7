"""When what stands on the scratchpad is kept with the running take."""

from greenroom.model.ports import Store
from greenroom.model.scratchpad import LONGEST_TEXT, Snapshot

# A pause in typing ends a thought; who types on is looked at now and then (Greenroom's choice).
AFTER_TYPING_S = 2.0
WHILE_TYPING_S = 10.0


class ScratchpadKeeper:
    """Keeps snapshots of one text with one take after the other. Used from one thread.

    A snapshot stands at the moment of its last key, in the take's own time, not at the moment at
    which it is written. `now` is seconds on any clock that never goes back. StorageError from the
    store comes through, and the text is tried again the next time.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._take_id = ""
        self._text = self._kept = ""
        self._at = 0.0
        self._typed = self._waits_since = 0.0

    def begin(self, take_id: str, now: float) -> None:
        """A take begins; what stands there already is its first snapshot."""
        self._take_id, self._at = take_id, 0.0
        self._kept = ""
        self._typed = self._waits_since = now
        self.flush()

    def typed(self, text: str, at: float, now: float) -> None:
        """The text is another one since `at` seconds of the take."""
        if not self._waiting:
            self._waits_since = now
        self._text, self._at, self._typed = text[:LONGEST_TEXT], at, now

    def tick(self, now: float) -> None:
        """Time has passed."""
        paused = now - self._typed >= AFTER_TYPING_S
        if self._waiting and (paused or now - self._waits_since >= WHILE_TYPING_S):
            self._waits_since = now
            self.flush()

    def flush(self) -> None:
        """Keep what stands there now, if it is something new."""
        if self._take_id and self._waiting:
            text = self._text
            self._store.add_snapshot(self._take_id, Snapshot(self._at, text))
            self._kept = text

    def end(self) -> None:
        """The take is over."""
        try:
            self.flush()
        finally:
            self._take_id = ""

    def forget(self) -> None:
        """The take is not kept."""
        self._take_id = ""

    @property
    def _waiting(self) -> bool:
        return self._text != self._kept
