"""How alike two texts are in meaning: all-MiniLM-L6-v2 (Reimers and Gurevych 2019), int8."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from greenroom.reading.encoder import Encoder, Floats
from greenroom.reading.shipped import LIKENESS_MODEL

LONGEST_TOKENS = 256
"""What the model was made for; the rest of a longer text is not read."""

_BATCH = 16
_SIZE = 384


class MiniLmLikeness:
    """Adapter of the port `Likeness`. One object serves all threads; loads on first use."""

    def __init__(self, *, threads: int = 1, folder: Path | None = None) -> None:
        self._encoder = Encoder(LIKENESS_MODEL, threads=threads, folder=folder)

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

    def _vectors(self, texts: list[str]) -> Floats:
        """Unit vectors (texts, 384); texts of one length share a batch, so little is padded."""
        vectors = np.zeros((len(texts), _SIZE), np.float32)
        filled = [number for number, text in enumerate(texts) if text.strip()]
        if not filled:
            return vectors
        tokenizer = self._encoder.tokenizer
        ids = {number: _cut(tokenizer.encode(texts[number]).ids) for number in filled}
        filled.sort(key=lambda number: len(ids[number]))
        for start in range(0, len(filled), _BATCH):
            batch = filled[start : start + _BATCH]
            vectors[batch] = self._encoder.run([ids[number] for number in batch])
        return vectors


def _cut(ids: list[int]) -> list[int]:
    return ids if len(ids) <= LONGEST_TOKENS else [*ids[: LONGEST_TOKENS - 1], ids[-1]]
