"""How far the transcription of each take has come, for whoever looks."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from greenroom.model.transcript import Word
from greenroom.platform.watchers import Watchers


@dataclass(frozen=True, slots=True)
class HearingNow:
    """Transcription of one take; `failed` means that it stopped at `heard_to_s`.

    `unstored` is what was said when it was heard, but could not be stored; else "".
    """

    heard_to_s: float = 0.0
    words: tuple[Word, ...] = ()
    failed: bool = False
    unstored: str = ""


class HearingBoard:
    """One entry for each take that is being heard; any thread. Watchers are called with its id."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: dict[str, HearingNow] = {}
        self._watchers: Watchers[[str]] = Watchers()

    def get(self, take_id: str) -> HearingNow | None:
        """None when the take is not being heard."""
        with self._lock:
            return self._entries.get(take_id)

    def busy(self) -> bool:
        """Whether a take is being heard now."""
        with self._lock:
            return any(not now.failed for now in self._entries.values())

    def begin(self, take_id: str) -> None:
        """Hearing of a take begins, or begins again."""
        self._change(take_id, lambda _now: HearingNow())

    def words(self, take_id: str, words: tuple[Word, ...]) -> None:
        """All confirmed words so far. Nothing for a take that is done."""
        self._change(take_id, lambda now: now and replace(now, words=words))

    def progress(self, take_id: str, heard_to_s: float) -> None:
        """It has come this far, in seconds of the take. Nothing for a take that is done."""
        self._change(take_id, lambda now: now and replace(now, heard_to_s=heard_to_s))

    def failed(self, take_id: str, heard_to_s: float) -> None:
        """It stopped for good at `heard_to_s`, or could not even begin."""
        self._change(
            take_id,
            lambda now: replace(now or HearingNow(), heard_to_s=heard_to_s, failed=True),
        )

    def unstored(self, take_id: str, why: str) -> None:
        """It could not be stored; `why` is a sentence for the person."""
        self._change(take_id, lambda now: replace(now or HearingNow(), failed=True, unstored=why))

    def done(self, take_id: str) -> None:
        """The report is stored, or the take is gone."""
        self._change(take_id, lambda _now: None)

    def watch(self, watcher: Callable[[str], None]) -> Callable[[], None]:
        """Call `watcher(take_id)` after each change; gives what ends it."""
        return self._watchers.add(watcher)

    def _change(
        self, take_id: str, change: Callable[[HearingNow | None], HearingNow | None]
    ) -> None:
        # In one step: what hearing still says of a take must not bring it back once it is done.
        with self._lock:
            now = change(self._entries.get(take_id))
            if now is None:
                self._entries.pop(take_id, None)
            else:
                self._entries[take_id] = now
        self._watchers.tell(take_id)
