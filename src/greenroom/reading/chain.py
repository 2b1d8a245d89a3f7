"""A linear chain over the units of an answer, in each of several orders of telling.

A conditional random field (Lafferty, McCallum and Pereira 2001) with a hidden state for the whole
answer (Quattoni et al. 2007): most stories are told in the usual order, some begin with the result,
some jump. A single chain can only expect a little of each; this one expects much of one of them
and lets the words say which.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_NEVER = -1e9


@dataclass(frozen=True)
class Chain:
    """Log weights by order of telling: `steps` (orders, from, to), `first` and `last` of an answer.

    The last two are (orders, labels); how common an order is, is part of `first`. Scores of units
    are (orders, units, labels).
    """

    steps: Floats
    first: Floats
    last: Floats

    def chances(self, scores: Floats) -> Floats:
        """Probability of each label for each unit, (units, labels), by forward-backward sums."""
        forward = self._forward(scores)
        backward = np.empty_like(scores)
        backward[:, -1] = self.last
        for number in range(scores.shape[1] - 2, -1, -1):
            ahead = scores[:, number + 1] + backward[:, number + 1]
            backward[:, number] = _log_sum(self.steps + ahead[:, None], axis=2)
        joint = forward + backward
        joint -= joint.max(axis=(0, 2), keepdims=True)
        shares: Floats = np.exp(joint).sum(axis=0)
        shares /= shares.sum(axis=1, keepdims=True)
        return shares

    def chances_of_any(self, scores: Floats, count: int) -> Floats:
        """(count,): for each of the first labels the probability that any unit has it.

        Exact, by leaving the label out of the sum over all ways to label the answer; a product of
        the single units' chances would count them as if they did not know of each other.
        """
        ways = np.repeat(scores[None], count + 1, axis=0)
        ways[range(count), :, :, range(count)] = _NEVER
        totals = ways[:, :, 0] + self.first
        for number in range(1, scores.shape[1]):
            ahead = totals[..., None] + self.steps
            totals = _log_sum(ahead, axis=2) + ways[:, :, number]
        logs = _log_sum((totals + self.last).reshape(count + 1, -1), axis=1)
        chances: Floats = -np.expm1(np.minimum(0.0, logs[:count] - logs[count]))
        return chances

    def _forward(self, scores: Floats) -> Floats:
        forward = np.empty_like(scores)
        forward[:, 0] = scores[:, 0] + self.first
        for number in range(1, scores.shape[1]):
            ahead = forward[:, number - 1, :, None] + self.steps
            forward[:, number] = _log_sum(ahead, axis=1) + scores[:, number]
        return forward


def _log_sum(values: Floats, axis: int) -> Floats:
    """Log of the sum of exponentials over an axis."""
    top = values.max(axis=axis, keepdims=True)
    total: Floats = np.log(np.exp(values - top).sum(axis=axis)) + top.squeeze(axis)
    return total
