"""Recording one take: microphone, hearing, video and store kept in step."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from greenroom.model.errors import GreenroomError, ModelError, NothingRecordedError, StorageError
from greenroom.model.ports import Hearing, Microphone, Store
from greenroom.model.sound import Sound
from greenroom.model.take import RecordedAudio, Take
from greenroom.model.transcript import Transcript, Word
from greenroom.model.video import VideoRecorder
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.take_video import VideoKeeper

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TakeHeard:
    """Hearing of a take ended; `error` is None when all of it was heard."""

    take: Take
    transcript: Transcript
    error: GreenroomError | None


@dataclass(frozen=True, slots=True)
class HeardSoFar:
    """Words of a take while it runs."""

    take_id: str
    confirmed: tuple[Word, ...]
    provisional: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class HearingRetried:
    """The child process died and the chunk from there on is tried again."""

    take_id: str
    from_s: float


TakeNews = TakeHeard | HeardSoFar | HearingRetried


class TakeEar:
    """The `HearingListener` of one take; passes news on to `post` (any thread)."""

    def __init__(self, take: Take, post: Callable[[TakeNews], None], board: HearingBoard) -> None:
        self._take = take
        self._post = post
        self._board = board
        self._confirmed: tuple[Word, ...] = ()
        board.begin(take.id)

    def confirmed(self, words: tuple[Word, ...]) -> None:
        """More words that will not change."""
        self._confirmed += words
        self._board.words(self._take.id, self._confirmed)
        self._post(HeardSoFar(self._take.id, self._confirmed, ()))

    def provisional(self, words: tuple[Word, ...]) -> None:
        """Words that may still change."""
        self._post(HeardSoFar(self._take.id, self._confirmed, words))

    def progress(self, heard_to_s: float) -> None:
        """Shown in Review after the stop."""
        self._board.progress(self._take.id, heard_to_s)

    def retried(self, from_s: float) -> None:
        """The child process died."""
        self._post(HearingRetried(self._take.id, from_s))

    def finished(self, transcript: Transcript) -> None:
        """All of it was heard."""
        self._post(TakeHeard(self._take, transcript, None))

    def failed(self, error: GreenroomError, so_far: Transcript) -> None:
        """It stopped for good."""
        self._board.failed(self._take.id, so_far.complete_to_s)
        self._post(TakeHeard(self._take, so_far, error))


class TakeRecorder:
    """Starts and stops takes. Used from one thread; `feed` from the microphone's."""

    def __init__(
        self,
        microphone: Microphone,
        hearing: Hearing,
        store: Store,
        post: Callable[[TakeNews], None],
        board: HearingBoard,
        video: VideoRecorder | None = None,
    ) -> None:
        self._board = board
        self._video = VideoKeeper(video, store)
        self._microphone = microphone
        self._hearing = hearing
        self._store = store
        self._post = post
        self._take: Take | None = None
        self._listening = threading.Event()

    @property
    def open_take(self) -> Take | None:
        """The take that is being recorded."""
        return self._take

    def start(self, session_id: str, item: int, prompt_end: float | None) -> Take:
        """Begin a take. Raises StorageError or DeviceError; nothing is left open then.

        Without a speech model the take is recorded all the same, and heard later.
        """
        take, path = self._store.new_take(session_id, item)
        try:
            self._hearing.begin(TakeEar(take, self._post, self._board))
            self._listening.set()
        except ModelError as unable:
            log.warning("Recording without hearing: %s", unable.message)
            self._listening.clear()
        try:
            self._microphone.start_take(path, prompt_end)
        except GreenroomError:
            self._listening.clear()
            self._hearing.cancel()
            self._board.done(take.id)
            self._store.delete_take(take.id)
            raise
        self._video.begin(take, path)
        self._take = take
        return take

    def pause(self) -> None:
        """Let nothing into the running take."""
        self._video.pause()
        self._microphone.pause_take()

    def resume(self) -> None:
        """Go on with it."""
        self._microphone.resume_take()
        self._video.resume()

    def feed(self, sound: Sound) -> None:
        """What the microphone heard goes to hearing."""
        if self._listening.is_set():
            self._hearing.feed(sound)

    def stop_hearing(self) -> None:
        """Hearing gave up on the running take; the recording goes on."""
        self._listening.clear()

    def stop(self) -> tuple[Take, RecordedAudio, bool] | None:
        """End the take and keep it; the flag says whether a transcript follows by itself.

        Raises StorageError when the recording could not be finished; the board says so then. A take
        in which nothing was recorded is forgotten (NothingRecordedError).
        """
        take, self._take = self._take, None
        if take is None:
            return None
        self._video.end()
        listening = self._listening.is_set()
        try:
            audio = self._microphone.stop_take()
        except GreenroomError as error:
            self._listening.clear()
            self._hearing.cancel()
            if isinstance(error, NothingRecordedError):
                self._forget(take)
            else:
                self._board.failed(take.id, 0.0)
            raise
        # Cleared only now: the last blocks arrive while the recorder empties its queue.
        self._listening.clear()
        if listening:
            self._hearing.finish()
        return take, audio, listening

    def discard(self) -> None:
        """End the take and forget it."""
        take, self._take = self._take, None
        self._listening.clear()
        if take is None:
            return
        self._video.end()
        self._hearing.cancel()
        self._board.done(take.id)
        try:
            self._microphone.stop_take()
        finally:
            self._store.delete_take(take.id)

    def _forget(self, take: Take) -> None:
        """There is nothing to be reviewed; where the disk is full, the next start forgets it."""
        self._board.done(take.id)
        with suppress(StorageError):
            self._store.delete_take(take.id)
