"""A listener that writes down what it is told, and words compared."""

import re
import threading
from collections.abc import Callable

from greenroom.model.errors import GreenroomError
from greenroom.model.transcript import Transcript, Word


class Notebook:
    """Implements `HearingListener`; `wait` lets a test wait for what it expects."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.guesses: list[tuple[Word, ...]] = []
        self.heard_to: list[float] = []
        self.retries: list[float] = []
        self.transcript: Transcript | None = None
        self.error: GreenroomError | None = None
        self.so_far: Transcript | None = None
        self.ends = 0
        self._change = threading.Condition()

    def confirmed(self, words: tuple[Word, ...]) -> None:
        self._note(lambda: self.words.extend(words))

    def provisional(self, words: tuple[Word, ...]) -> None:
        self._note(lambda: self.guesses.append(words))

    def progress(self, heard_to_s: float) -> None:
        self._note(lambda: self.heard_to.append(heard_to_s))

    def retried(self, from_s: float) -> None:
        self._note(lambda: self.retries.append(from_s))

    def finished(self, transcript: Transcript) -> None:
        def note() -> None:
            self.transcript = transcript
            self.ends += 1

        self._note(note)

    def failed(self, error: GreenroomError, so_far: Transcript) -> None:
        def note() -> None:
            self.error, self.so_far = error, so_far
            self.ends += 1

        self._note(note)

    def wait(self, what: Callable[["Notebook"], object], timeout_s: float = 60.0) -> None:
        """Until `what(self)` is true; fails after the time."""
        with self._change:
            assert self._change.wait_for(lambda: bool(what(self)), timeout_s), "it never came"

    def _note(self, change: Callable[[], None]) -> None:
        with self._change:
            change()
            self._change.notify_all()


def spoken_words(text: str) -> list[str]:
    """Lower-case words without punctuation."""
    return re.findall(r"[a-z']+", text.lower())


def word_errors(truth: str, heard: str) -> float:
    """Word error rate."""
    said, written = spoken_words(truth), spoken_words(heard)
    row = list(range(len(written) + 1))
    for i, word in enumerate(said, 1):
        above, row[0] = row[0], i
        for j, other in enumerate(written, 1):
            best = min(row[j] + 1, row[j - 1] + 1, above + (word != other))
            above, row[j] = row[j], best
    return row[-1] / max(1, len(said))
