"""Reads how an answer is built: a fine-tuned MiniLM over the whole answer, then a chain.

How it was made and measured: `training/structure/MODEL_CARD.md`.
"""

import logging
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from greenroom.model.errors import ModelDamagedError, ModelError
from greenroom.model.question import StructureKind
from greenroom.model.reading import AnswerReading
from greenroom.platform.text import translate
from greenroom.reading.encoder import Encoder
from greenroom.reading.heads import Heads, load_heads
from greenroom.reading.shipped import READER_HEADS, READER_MODEL, verified
from greenroom.reading.windows import GROUP, best_window, grouped, windows

_LOG = logging.getLogger(__name__)
_CLS = 101
_LONGEST_QUESTION = 60
KIND_WORDS: Mapping[str, str] = {
    "star": "behavioral story",
    "ppf": "about yourself",
    "motivation": "motivation",
    "strength": "strength",
    "weakness": "weakness",
    "situational": "situational",
    "case": "case",
    "technical": "technical",
    "question_to_ask": "question to ask",
}
"""What the network is told about the kind, before the question."""

Floats = npt.NDArray[np.float64]


class MiniLmAnswerReader:
    """Adapter of the port `AnswerReader`. One object serves all threads; loads on first use."""

    def __init__(self, *, folder: Path | None = None) -> None:
        self._encoder = Encoder(READER_MODEL, folder=folder)
        self._folder = folder
        self._lock = threading.Lock()
        self._held: Heads | None = None
        self._failure: ModelError | None = None

    def load(self) -> None:
        """Load the model in the background; returns at once. A failure shows at the first use."""
        self._encoder.load()

    def read(
        self, question: str, sentences: Sequence[str], kind: StructureKind
    ) -> AnswerReading | None:
        """The whole answer at once; None where no model was made for this kind.

        Answers longer than 400 tokens (about 300 words) are read in overlapping windows. Raises
        ModelError when the model is not there.
        """
        heads = self._heads()
        if kind.value not in heads.kinds or not sentences:
            return None
        logits = self._logits(question, sentences, kind)
        return reading_of(heads, logits, sentences, kind)

    def _logits(self, question: str, sentences: Sequence[str], kind: StructureKind) -> Floats:
        """(units, labels of all kinds, of the gate, and 1): the mean over each unit's groups."""
        words = self._encoder.tokenizer
        asked = f"{KIND_WORDS[kind.value]}: {question}".rstrip()
        # One by one: for a few short texts a batch only pays for the threads that it starts.
        ids = [words.encode(text, add_special_tokens=False).ids for text in (asked, *sentences)]
        head = grouped([_CLS, *ids[0][:_LONGEST_QUESTION]])
        made = windows(head, [grouped(unit) for unit in ids[1:]])
        outputs = [self._encoder.run([window.ids])[0] for window in made]
        rows = []
        for unit in range(len(sentences)):
            number = best_window(made, unit)
            start, end = made[number].places[unit - made[number].first]
            own = outputs[number][start // GROUP : end // GROUP]
            rows.append(own.mean(axis=0, dtype=np.float64))
        return np.array(rows)

    def _heads(self) -> Heads:
        with self._lock:
            if self._failure is not None:
                raise self._failure
            if self._held is None:
                try:
                    self._held = self._load()
                except ModelError as error:
                    self._failure = error
                    _LOG.warning("The structure of answers is found by rules: %s", error.message)
                    raise
            return self._held

    def _load(self) -> Heads:
        path = verified(READER_HEADS, self._folder)
        _ = self._encoder.tokenizer  # fails here, once, when the network is not there
        try:
            return load_heads(path)
        except (OSError, KeyError, ValueError) as error:
            raise ModelDamagedError(
                translate(
                    "Reading",
                    "The text model “{name}” could not be loaded. Install Greenroom again.",
                ).format(name=READER_HEADS)
            ) from error


def reading_of(
    heads: Heads, logits: Floats, sentences: Sequence[str], kind: StructureKind
) -> AnswerReading:
    """What the heads make of the network's logits.

    Their shape is (units, all labels, the gate's kinds and whether the answer misses its question).
    """
    head, gates = heads.kinds[kind.value], len(heads.gate_names) + 1
    logs = head.logs(logits[:, :-gates])
    scores = head.scores(logs, sentences)
    story: Mapping[str, float] = {}
    misses = None
    if kind is StructureKind.STAR:
        *kinds, off = logits[:, -gates:].mean(axis=0)
        story, misses = heads.story(np.array(kinds), sentences), float(off)
    return AnswerReading(
        head.labels,
        tuple(tuple(float(chance) for chance in row) for row in head.chain.chances(scores)),
        head.chances_of_parts(logs, scores),
        story,
        misses,
    )
