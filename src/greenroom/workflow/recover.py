"""Work that a crash or a missing model left undone is found and finished."""

import threading
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager

from greenroom.audio.files import read_audio
from greenroom.audio.takefile import recover
from greenroom.jobs import Progress
from greenroom.model.errors import CancelledError, GreenroomError, ModelError, StorageError
from greenroom.model.ports import Hearing, Store
from greenroom.model.take import Take, TakeState
from greenroom.speech.file import hear_file
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.takes import TakeEar

NewHearing = Callable[[], AbstractContextManager[Hearing]]


class Recovery:
    """Finishes takes from their last finished stage."""

    def __init__(
        self,
        store: Store,
        processing: TakeProcessing,
        hearing: NewHearing,
        board: HearingBoard,
    ) -> None:
        self._board = board
        self._store = store
        self._processing = processing
        self._hearing = hearing
        self._ending = threading.Event()

    def close(self) -> None:
        """Break off what is being heard; it is finished at the next start."""
        self._ending.set()

    def finish_all(self) -> Generator[Progress, None, tuple[str, ...]]:
        """A job: finish every unfinished take; gives the ids of those that have a report now.

        All recordings are made whole first, which is quick; then the newest take is heard first.
        A take that cannot be finished is left as it is, and told on the board; the others go on.
        Raises ModelError when there is no speech model at all, CancelledError after `close`.
        """
        finished: list[str] = []
        yield Progress()
        takes = [whole for take in self._store.unfinished() if (whole := self._made_whole(take))]
        for index, take in enumerate(reversed(takes)):
            yield Progress(index / len(takes))
            try:
                yield from self._finish(take)
                finished.append(take.id)
            except (ModelError, CancelledError):
                raise
            except StorageError as error:
                self._board.unstored(take.id, error.message)
            except GreenroomError:
                self._board.failed(take.id, 0.0)
        return tuple(finished)

    def _made_whole(self, take: Take) -> Take | None:
        """The take with a finished recording; None where there is none to be heard."""
        if take.state is not TakeState.RECORDING:
            return take
        try:
            audio = recover(self._store.audio_path(take))
            if audio is not None:
                return self._processing.recorded(take, audio)
            self._store.delete_take(take.id)  # nothing was recorded before the crash
        except GreenroomError:
            self._board.failed(take.id, 0.0)
        return None

    def _finish(self, take: Take) -> Generator[Progress, None, None]:
        if take.state is TakeState.RECORDED:
            yield from self._hear(take)
        else:
            self._processing.renew(take.id)

    def hear_again(self, take_id: str) -> Generator[Progress, None, bool]:
        """A job: transcribe a take from its recording once more ("Try again" in Review)."""
        yield from self._hear(self._store.take(take_id).take)
        return True

    def _hear(self, take: Take) -> Generator[Progress, None, None]:
        yield Progress()
        ear = TakeEar(take, lambda _news: None, self._board)
        try:
            reader = read_audio(self._store.audio_path(take))
            with self._hearing() as hearing:
                transcript = hear_file(hearing, iter(reader), ear.progress, self._ending.is_set)
        except CancelledError:
            self._board.done(take.id)
            raise
        except GreenroomError:
            self._board.failed(take.id, 0.0)
            raise
        try:
            self._processing.transcribed(take, transcript)
        except StorageError as error:
            self._board.unstored(take.id, error.message)
            raise
        self._board.done(take.id)
