"""Hearing in a child process: the adapter behind the `Hearing` port."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from queue import SimpleQueue

from greenroom.model.errors import (
    GreenroomError,
    HearingError,
    ModelMissingError,
)
from greenroom.model.ports import HearingListener
from greenroom.model.sound import Sound
from greenroom.platform.text import translate
from greenroom.platform.weights_folder import check_whisper_folder
from greenroom.speech.child_handle import ChildHandle
from greenroom.speech.grid import RATE
from greenroom.speech.messages import (
    Begin,
    Cancel,
    Feed,
    Finish,
    FromChild,
    Load,
    Loaded,
    LoadFailed,
    Provisional,
    Settled,
    TakeFailed,
)
from greenroom.speech.sentences import chunk_error, load_error, start_error
from greenroom.speech.tally import Tally

_STARTS = 2  # a child that dies before its model is loaded is started so often
_DEATHS_IN_A_ROW = 3  # without a single chunk in between: something is wrong with the machine

_log = logging.getLogger(__name__)


class HearingProcess:
    """Transcribes in a spawned child. One thread owns all state; calls only queue for it.

    `resolve` turns the name of a model ("base") into its folder; it may take long and raises
    GreenroomError. An absolute path names a folder itself. `live` asks for provisional words from
    the next take on. `threads` of 0 lets the library choose. `device` is "auto" or "cpu".
    """

    def __init__(
        self,
        resolve: Callable[[str], Path],
        *,
        live: bool = False,
        threads: int = 0,
        device: str = "auto",
    ) -> None:
        self.live = live
        self._resolve = resolve
        self._threads = threads
        self._device = device
        self._numbers = count(1)
        self._current: Tally | None = None  # the take that is being fed
        self._asked_for: str | None = None
        self._ready = threading.Event()
        self._trouble: GreenroomError | None = None
        # From here on: touched by the owning thread only.
        self._child: ChildHandle | None = None
        self._folder: Path | None = None
        self._model = ""
        self._language = "en"
        self._takes: dict[int, Tally] = {}
        self._failed_starts = 0
        self._deaths = 0
        self._closed = False
        self._inbox: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="hearing", daemon=True)
        self._thread.start()

    # The port.

    def load(self, model: str, language: str) -> None:
        """Start the child and load a model ("base", "tiny.en" or a folder), in the background."""
        if model != self._asked_for or self._trouble is not None:
            self._ready.clear()
        self._asked_for = model
        self._trouble = None
        self._inbox.put(partial(self._on_load, model, language))

    def ready(self) -> bool:
        """Whether the model is loaded."""
        return self._ready.is_set()

    @property
    def trouble(self) -> GreenroomError | None:
        """Why there is no model, or why the child does not run; None while all is well."""
        return self._trouble

    def wait_ready(self, timeout_s: float | None = None) -> bool:
        """Wait until the model is loaded; False when the time is over first."""
        return self._ready.wait(timeout_s)

    def begin(self, listener: HearingListener) -> None:
        """A take starts; raises ModelError when there is no model at all."""
        if self._asked_for is None:
            raise ModelMissingError(
                translate("Hearing", "No speech model is chosen. Choose one in Settings.")
            )
        if self._trouble is not None and not isinstance(self._trouble, HearingError):
            raise self._trouble
        if self._current is not None and not self._current.closing:
            self.cancel()
        tally = Tally(next(self._numbers), listener, live=self.live)
        self._current = tally
        self._inbox.put(partial(self._on_begin, tally))

    def feed(self, sound: Sound) -> None:
        """More of the take, mono; never blocks. Raises ValueError for another rate than 16 kHz."""
        if sound.sample_rate != RATE:
            raise ValueError(f"Hearing takes {RATE} Hz, not {sound.sample_rate} Hz")
        if self._current is not None and sound.pcm:
            self._inbox.put(partial(self._on_feed, self._current, sound.pcm))

    def finish(self) -> None:
        """The take is over; `finished` or `failed` follows, also when another take begins."""
        if self._current is not None and not self._current.closing:
            self._current.closing = True
            self._inbox.put(partial(self._on_finish, self._current))

    def cancel(self) -> None:
        """Forget the take; nothing more is called for it."""
        tally, self._current = self._current, None
        if tally is not None:
            tally.silence()
            self._inbox.put(partial(self._on_cancel, tally))

    def close(self) -> None:
        """End the child process."""
        self.cancel()
        self._inbox.put(self._on_close)
        self._thread.join(5.0)
        if self._thread.is_alive():  # it waits for a child that does not read
            child = self._child
            if child is not None:
                child.kill()
            self._thread.join()
        self._ready.clear()

    # The owning thread.

    def _run(self) -> None:
        while not self._closed:
            step = self._inbox.get()
            try:
                step()
            except Exception:  # noqa: BLE001 -- the thread must live on
                _log.exception("A step of the hearing failed")
                self._give_up(start_error())

    def _on_load(self, model: str, language: str) -> None:
        self._language = language
        if model == self._model and self._child is not None:
            return
        self._model = model
        self._drop_child()
        self._folder = None
        threading.Thread(
            target=self._look_up, args=(model,), name="hearing-model", daemon=True
        ).start()

    def _look_up(self, model: str) -> None:
        try:
            folder = Path(model) if Path(model).is_absolute() else self._resolve(model)
            check_whisper_folder(folder)
        except GreenroomError as error:
            self._inbox.put(partial(self._on_no_model, model, error))
        except OSError as error:
            missing = ModelMissingError(
                translate("Hearing", "The speech model cannot be read: {reason}").format(
                    reason=error.strerror or type(error).__name__
                )
            )
            self._inbox.put(partial(self._on_no_model, model, missing))
        else:
            self._inbox.put(partial(self._on_model, model, folder))

    def _on_no_model(self, model: str, error: GreenroomError) -> None:
        if model == self._model:
            self._give_up(error)

    def _on_model(self, model: str, folder: Path) -> None:
        if model == self._model:
            self._folder = folder
            self._failed_starts = 0
            self._deaths = 0
            self._start_child()

    def _start_child(self) -> None:
        if self._folder is None:
            return
        self._child = ChildHandle(self._post_from_child)
        self._child.send(Load(str(self._folder), self._threads, self._device))

    def _post_from_child(self, child: ChildHandle, message: FromChild | None) -> None:
        self._inbox.put(partial(self._on_child, child, message))

    def _on_child(self, child: ChildHandle, message: FromChild | None) -> None:
        if child is not self._child:
            return
        match message:
            case None:
                self._on_death()
            case Loaded():
                self._failed_starts = 0
                for tally in self._takes.values():
                    self._send_all(tally)
                self._ready.set()
            case LoadFailed(code=code):
                self._give_up(load_error(code, self._folder))
            case Settled():
                self._on_settled(message)
            case Provisional(take=take, words=words):
                self._tell(self._takes.get(take), lambda listener: listener.provisional(words))
            case TakeFailed(take=take):
                failed = self._takes.get(take)
                if failed is not None:
                    self._fail(failed, chunk_error())

    def _on_begin(self, tally: Tally) -> None:
        tally.describe(self._model, self._language)
        self._takes[tally.number] = tally
        if self._trouble is not None:
            if self._folder is None or not isinstance(self._trouble, HearingError):
                self._fail(tally, self._trouble)
                return
            self._trouble = None
            self._failed_starts = 0
            self._deaths = 0
            self._start_child()
        elif self._child is not None and self._ready.is_set():
            self._child.send(Begin(tally.number, tally.language, tally.live))

    def _on_feed(self, tally: Tally, pcm: bytes) -> None:
        if tally.number in self._takes:
            tally.feed(pcm)
            if self._child is not None and self._ready.is_set():
                self._child.send(Feed(tally.number, pcm))

    def _on_finish(self, tally: Tally) -> None:
        if tally.number in self._takes and not tally.finished:
            tally.finished = True
            if self._child is not None and self._ready.is_set():
                self._child.send(Finish(tally.number))

    def _on_cancel(self, tally: Tally) -> None:
        if self._takes.pop(tally.number, None) and self._child is not None and self.ready():
            self._child.send(Cancel(tally.number))

    def _on_close(self) -> None:
        for tally in self._takes.values():
            tally.silence()
        self._takes.clear()
        self._drop_child()
        self._closed = True

    def _on_settled(self, message: Settled) -> None:
        tally = self._takes.get(message.take)
        if tally is None:
            return
        self._deaths = 0
        words = tally.settle(message)
        if words:
            self._tell(tally, lambda listener: listener.confirmed(words))
        self._tell(tally, lambda listener: listener.progress(tally.settled / RATE))
        if message.last:
            del self._takes[tally.number]
            transcript = tally.transcript()
            self._tell(tally, lambda listener: listener.finished(transcript))

    def _on_death(self) -> None:
        was_ready = self._ready.is_set()
        self._drop_child()
        self._deaths += 1
        self._failed_starts += 0 if was_ready else 1
        _log.warning("The transcription process ended by itself")
        if self._failed_starts >= _STARTS or self._deaths > _DEATHS_IN_A_ROW:
            self._give_up(start_error())
            return
        if was_ready:
            self._blame()
        self._start_child()

    def _blame(self) -> None:
        """The oldest take with sound left was being decoded when the child died."""
        tally = next((tally for tally in self._takes.values() if tally.waiting), None)
        if tally is None:
            return
        if tally.died():
            self._fail(tally, chunk_error())
        else:
            from_s = tally.settled / RATE
            self._tell(tally, lambda listener: listener.retried(from_s))

    def _send_all(self, tally: Tally) -> None:
        """Tell a new child about a take, from the first sound that is not done with."""
        if self._child is None:
            return
        self._child.send(Begin(tally.number, tally.language, tally.live, tally.settled))
        for pcm in tally.waiting:
            self._child.send(Feed(tally.number, pcm))
        if tally.finished:
            self._child.send(Finish(tally.number))

    def _give_up(self, error: GreenroomError) -> None:
        self._trouble = error
        self._drop_child()
        for tally in tuple(self._takes.values()):
            self._fail(tally, error)

    def _fail(self, tally: Tally, error: GreenroomError) -> None:
        self._takes.pop(tally.number, None)
        if self._child is not None and self._ready.is_set():
            self._child.send(Cancel(tally.number))
        so_far = tally.transcript()
        self._tell(tally, lambda listener: listener.failed(error, so_far))

    def _drop_child(self) -> None:
        self._ready.clear()
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def _tell(self, tally: Tally | None, call: Callable[[HearingListener], None]) -> None:
        if tally is None:
            return
        try:
            tally.tell(call)
        except Exception:  # noqa: BLE001 -- a listener cannot stop the hearing
            _log.exception("A listener failed")
