"""A linear chain over the units of an answer (Lafferty, McCallum and Pereira 2001)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Chain:
    """Log weights: `steps` (from, to), `first` and `last` for the ends; labels are columns."""

    steps: Floats
    first: Floats
    last: Floats

    def chances(self, scores: Floats) -> Floats:
        """Probability of each label for each unit, (units, labels), by forward-backward sums."""
        forward = self._forward(scores)
        backward = np.empty_like(scores)
        backward[-1] = self.last
        for number in range(len(scores) - 2, -1, -1):
            ahead = self.steps + (scores[number + 1] + backward[number + 1])
            backward[number] = _log_sum(ahead.T)
        joint = forward + backward
        joint -= joint.max(axis=1, keepdims=True)
        shares: Floats = np.exp(joint)
        shares /= shares.sum(axis=1, keepdims=True)
        return shares

    def chances_of_any(self, scores: Floats, count: int) -> Floats:
        """(count,): for each of the first labels the probability that any unit has it.

        Exact, by leaving the label out of the sum over all ways to label the answer; a product of
        the single units' chances would count them as if they did not know of each other.
        """
        ways = np.repeat(scores[None], count + 1, axis=0)
        ways[range(count), :, range(count)] = -1e9
        totals = ways[:, 0] + self.first
        for number in range(1, len(scores)):
            ahead = totals[:, :, None] + self.steps
            totals = _log_sum(ahead.swapaxes(0, 1)) + ways[:, number]
        logs = _log_sum((totals + self.last).T)
        chances: Floats = -np.expm1(np.minimum(0.0, logs[:count] - logs[count]))
        return chances

    def best(self, scores: Floats) -> list[int]:
        """The most probable labels together (Viterbi 1967)."""
        totals = scores[0] + self.first
        came = []
        for row in scores[1:]:
            ways = totals[:, None] + self.steps
            came.append(ways.argmax(axis=0))
            totals = ways.max(axis=0) + row
        path = [int((totals + self.last).argmax())]
        for back in reversed(came):
            path.append(int(back[path[-1]]))
        return path[::-1]

    def _forward(self, scores: Floats) -> Floats:
        forward = np.empty_like(scores)
        forward[0] = scores[0] + self.first
        for number in range(1, len(scores)):
            forward[number] = _log_sum(forward[number - 1][:, None] + self.steps) + scores[number]
        return forward


def _log_sum(values: Floats) -> Floats:
    """Log of the sum of exponentials over the first axis."""
    top = values.max(axis=0)
    total: Floats = np.log(np.exp(values - top).sum(axis=0)) + top
    return total
