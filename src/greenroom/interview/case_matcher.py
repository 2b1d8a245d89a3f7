"""A reader of questions for one case: which fact each asks for, learned from the case itself.

Kernel logistic regression (Zhu and Hastie 2005) over all ways of asking that the case holds, its
answers, and the questions that nothing is known about. Likeness is the kernel, so that no vector
leaves the model that compares texts. Its scores, and the words and letters in common with a fact,
are weighed against each other by what all cases together taught (`case_pairs`).
"""

import numpy as np

from greenroom.interview.case_pairs import chances_of, features
from greenroom.interview.case_words import CaseWords
from greenroom.model.case import Case
from greenroom.model.ports import Likeness

# How steeply likeness counts, how much a fact stays the mean of its own texts, and how long is
# learned: chosen on questions held out of the cases, where little depends on them.
_STEEPNESS, _HOLD = 10.0, 0.005
_RATE, _MOMENTUM, _STEPS = 0.3, 0.9, 200


class CaseMatcher:
    """Fitted to a case when it is made, within seconds; then a question takes milliseconds."""

    def __init__(self, case: Case, likeness: Likeness) -> None:
        """Compares some 400 texts with each other. Raises ModelError."""
        known = [[fact.answer, *fact.questions] for fact in case.facts]
        known.append(list(case.unknown))
        self._likeness = likeness
        self._texts = [text for texts in known for text in texts]
        self._owners = np.repeat(np.arange(len(known)), [len(texts) for texts in known])
        self._words = CaseWords(self._texts, self._owners)
        kernel = np.asarray(likeness.between(self._texts, self._texts), np.float64)
        self._weights, self._bias = _fitted(kernel, np.eye(len(known))[self._owners])

    def chances(self, question: str) -> tuple[float, ...]:
        """How likely each fact is asked for, 0..1, in the order of the case.

        The rest up to 1 is that the case knows nothing of it. Raises ModelError.
        """
        return chances_of(*self.features(question))

    def features(self, question: str) -> tuple[np.ndarray, np.ndarray]:
        """What speaks for each fact, and for none: see `case_pairs.features`. Raises ModelError."""
        (row,) = self._likeness.between([question], self._texts)
        likeness = np.asarray(row, np.float64)
        scores = _STEEPNESS * (likeness @ self._weights) + self._bias
        words, letters, covered = self._words.compare(question)
        chances = np.log(_softmax(scores[None])[0] + 1e-9)
        by_class = np.stack([chances, scores, covered], axis=1)
        return features(by_class, np.stack([likeness, words, letters], axis=1), self._owners)


def matcher_of(case: Case, likeness: Likeness) -> CaseMatcher:
    """The matcher of a case, made anew only when the last one asked for was another's.

    Raises ModelError.
    """
    if not _latest or _latest[0][0] is not case or _latest[0][1] is not likeness:
        _latest[:] = [(case, likeness, CaseMatcher(case, likeness))]
    return _latest[0][2]


_latest: list[tuple[Case, Likeness, CaseMatcher]] = []


def _fitted(kernel: np.ndarray, owners: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights (texts, classes) and bias (classes) from likeness and one-hot owners of texts.

    Descent along the functional gradient; weights are drawn towards the mean of each class.
    """
    start = owners / np.maximum(owners.sum(axis=0), 1)
    weights, bias = start.copy(), np.zeros(owners.shape[1])
    speed, bias_speed = np.zeros_like(weights), np.zeros_like(bias)
    for _ in range(_STEPS):
        error = (_softmax(_STEEPNESS * (kernel @ weights) + bias) - owners) / len(owners)
        speed = _MOMENTUM * speed - _RATE * (_STEEPNESS * error + 2 * _HOLD * (weights - start))
        bias_speed = _MOMENTUM * bias_speed - _RATE * error.sum(axis=0)
        weights, bias = weights + speed, bias + bias_speed
    return weights, bias


def _softmax(values: np.ndarray) -> np.ndarray:
    raised = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))
