"""How alike two texts are in meaning: all-MiniLM-L6-v2 (Reimers and Gurevych 2019), int8."""

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from greenroom.reading.competencies import Competencies, load_competencies
from greenroom.reading.encoder import Encoder, Floats
from greenroom.reading.shipped import LIKENESS_MODEL

LONGEST_TOKENS = 256
"""What the model was made for; the rest of a longer text is not read."""

_SIZE = 384
# All shipped questions and a large bank of the person's, 1.5 kB each: the search for one that asks
# the same goes through all of them at each pause in typing.
_MOST_KNOWN = 4000


class MiniLmLikeness:
    """Adapter of the port `Likeness`. One object serves all threads; loads on first use."""

    def __init__(self, *, threads: int = 1, folder: Path | None = None) -> None:
        self._encoder = Encoder(LIKENESS_MODEL, threads=threads, folder=folder)
        self._known: dict[str, Floats] = {}
        self._lock = threading.Lock()
        self._folder = folder
        self._competencies: Competencies | None = None

    def load(self) -> None:
        """Load the model in the background; returns at once. A failure shows at the first use."""
        self._encoder.load()

    def between(self, texts: Sequence[str], others: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """Cosine similarity, -1 to 1: a row for each of `texts`, a column for each of `others`.

        An empty text is like nothing: 0. Raises ModelError when the model is not there.
        """
        known = list(dict.fromkeys([*texts, *others]))
        place = {text: number for number, text in enumerate(known)}
        vectors = self._vectors(known)
        left = vectors[[place[text] for text in texts]]
        right = vectors[[place[text] for text in others]]
        table = np.clip(left @ right.T, -1.0, 1.0)
        return tuple(tuple(float(value) for value in row) for row in table)

    def agreement(self, question: str, story: str) -> float:
        """How far a story tells of what its question asks for, -1 to 1; 0 for an empty text.

        Both are compared with the competencies of behavioral questions, and the two profiles with
        each other: a story may well use no word of its question. Raises ModelError.
        """
        if not question.strip() or not story.strip():
            return 0.0
        with self._lock:
            if self._competencies is None:
                self._competencies = load_competencies(self._folder)
            known = self._competencies
        return known.agreement(self.vector(question), self.vector(story))

    def _vectors(self, texts: list[str]) -> Floats:
        """Unit vectors (texts, 384), those of an empty text 0."""
        return np.array([self.vector(text) for text in texts], np.float32).reshape(-1, _SIZE)

    def vector(self, text: str) -> Floats:
        """One text's unit vector (384), alone, so that it never depends on its company; remembered.

        A question comes back with each answer to it, an answer with each correction.
        """
        if not text.strip():
            return np.zeros(_SIZE, np.float32)
        with self._lock:
            known = self._known.get(text)
        if known is None:
            ids = _cut(self._encoder.tokenizer.encode(text).ids)
            known = self._encoder.run([ids])[0]
            with self._lock:
                self._known[text] = known
                if len(self._known) > _MOST_KNOWN:
                    del self._known[next(iter(self._known))]
        return known


def _cut(ids: list[int]) -> list[int]:
    return ids if len(ids) <= LONGEST_TOKENS else [*ids[: LONGEST_TOKENS - 1], ids[-1]]
