"""What a model says about the sentences of an answer, before any decision is made."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnswerReading:
    """Probabilities, all in 0..1.

    `labels` name the columns of `sentences`, one row a sentence that adds to 1. `presence` gives
    each part's probability of being there at all, `story` those of story, generic and
    hypothetical; both may be empty where a model does not know them. `misses` are the log-odds, not
    calibrated, that the answer misses its question; None where no model says so.
    """

    labels: tuple[str, ...]
    sentences: tuple[tuple[float, ...], ...]
    presence: Mapping[str, float]
    story: Mapping[str, float]
    misses: float | None = None
