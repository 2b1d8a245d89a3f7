"""A reader of questions for one case: which fact each asks for, learned from the case itself.

Kernel logistic regression (Zhu and Hastie 2005) over all ways of asking that the case holds, its
answers, and the questions that nothing is known about. Likeness is the kernel, so that no vector
leaves the model that compares texts.
"""

import numpy as np

from greenroom.model.case import Case
from greenroom.model.ports import Likeness

# How steeply likeness counts, how much a fact stays the mean of its own texts, and how long is
# learned: chosen on the split tune of benchmarks/case_facts.py, where little depends on them.
_STEEPNESS, _HOLD = 10.0, 0.005
_RATE, _MOMENTUM, _STEPS = 0.3, 0.9, 200


class CaseMatcher:
    """Fitted to a case when it is made, within a second; then a question takes milliseconds."""

    def __init__(self, case: Case, likeness: Likeness) -> None:
        """Compares some 250 texts with each other. Raises ModelError."""
        self._likeness = likeness
        known = [[fact.answer, *fact.questions] for fact in case.facts]
        known.append(list(case.unknown))
        self._texts = [text for texts in known for text in texts]
        owners = np.repeat(np.arange(len(known)), [len(texts) for texts in known])
        kernel = np.asarray(likeness.between(self._texts, self._texts), np.float64)
        self._weights, self._bias = _fitted(kernel, np.eye(len(known))[owners])

    def chances(self, question: str) -> tuple[float, ...]:
        """How likely each fact is asked for, 0..1, in the order of the case.

        The rest up to 1 is that the case knows nothing of it. Raises ModelError.
        """
        (row,) = self._likeness.between([question], self._texts)
        found = _softmax((_STEEPNESS * (np.asarray(row) @ self._weights) + self._bias)[None])[0]
        return tuple(float(chance) for chance in found[:-1])


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
