"""Hearing that writes down a script instead of listening."""

import threading
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue

from greenroom.model.errors import GreenroomError, HearingError, ModelMissingError
from greenroom.model.ports import HearingListener
from greenroom.model.sound import Sound
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word


class ScriptedHearing:
    """Implements `Hearing`: each word is confirmed once its end has been fed.

    `words` are what every take says. `model_error` is raised by `begin`; with `fail` the take
    fails at its end; `retry_at_s` reports one retry at that moment. Listeners are called on one
    thread of its own. `fed_s` counts the seconds of the running take.
    """

    def __init__(
        self,
        words: tuple[Word, ...] = (),
        *,
        model_error: GreenroomError | None = None,
        fail: bool = False,
        retry_at_s: float | None = None,
    ) -> None:
        self.words = words
        self.fed_s = 0.0
        self._model_error = model_error
        self._fail = fail
        self._retry_at_s = retry_at_s
        self._model = ""
        self._language = "en"
        self._take: _Take | None = None
        self._inbox: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def load(self, model: str, language: str) -> None:
        """Ready at once."""
        self._model, self._language = model, language
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="scripted-hearing", daemon=True)
            self._thread.start()

    def ready(self) -> bool:
        """Whether `load` was called."""
        return bool(self._model) and self._model_error is None

    def begin(self, listener: HearingListener) -> None:
        """Raises `model_error`, or ModelMissingError before `load`."""
        if self._model_error is not None:
            raise self._model_error
        if not self._model:
            raise ModelMissingError("No speech model is chosen. Choose one in Settings.")
        if self._take is not None and not self._take.closing:
            self.cancel()
        self.fed_s = 0.0
        self._take = _Take(listener, self.words)

    def feed(self, sound: Sound) -> None:
        """Count the seconds."""
        if sound.sample_rate != 16_000:
            raise ValueError("Hearing takes 16000 Hz")
        if self._take is not None:
            self.fed_s += sound.duration_s
            self._inbox.put(partial(self._heard, self._take, self.fed_s))

    def finish(self) -> None:
        """Finish or fail, after all that was fed."""
        if self._take is not None and not self._take.closing:
            self._take.closing = True
            self._inbox.put(partial(self._finish, self._take, self.fed_s))

    def cancel(self) -> None:
        """Call the listener no more."""
        if self._take is not None:
            self._take.silence()
            self._take = None

    def close(self) -> None:
        """End the thread."""
        self.cancel()
        if self._thread is not None:
            self._inbox.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (step := self._inbox.get()) is not None:
            step()

    def _heard(self, take: "_Take", to_s: float) -> None:
        if self._retry_at_s is not None and to_s >= self._retry_at_s and not take.retried:
            take.retried = True
            take.tell(lambda listener: listener.retried(to_s))
        new = take.said_until(to_s)
        if new:
            take.tell(lambda listener: listener.confirmed(new))
        take.tell(lambda listener: listener.progress(to_s))

    def _finish(self, take: "_Take", to_s: float) -> None:
        transcript = take.transcript(to_s, self._language, self._model)
        if self._fail:
            error = HearingError("Transcription stopped. The recording is kept. Try again.")
            take.tell(lambda listener: listener.failed(error, transcript))
        else:
            take.tell(lambda listener: listener.finished(transcript))


class _Take:
    def __init__(self, listener: HearingListener, words: tuple[Word, ...]) -> None:
        self.closing = False
        self.retried = False
        self._listener = listener
        self._words = words
        self._said = 0
        self._silenced = False
        self._calling = threading.RLock()

    def silence(self) -> None:
        with self._calling:
            self._silenced = True

    def tell(self, call: Callable[[HearingListener], None]) -> None:
        with self._calling:
            if not self._silenced:
                call(self._listener)

    def said_until(self, moment_s: float) -> tuple[Word, ...]:
        count = sum(word.end <= moment_s for word in self._words)
        new, self._said = self._words[self._said : count], max(self._said, count)
        return new

    def transcript(self, to_s: float, language: str, model: str) -> Transcript:
        words = self._words[: self._said]
        spans = tuple(Span(word.start, word.end) for word in words)
        return Transcript(words, VoiceActivity(spans, to_s), language, model, to_s, (0.0,))
