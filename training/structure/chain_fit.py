"""Fit the chain: how much the network, the cues, the place and the neighbours weigh, by order.

Conditional likelihood with L2, all answers at once, L-BFGS. The network's readings come from
`crossread`, so they are as unsure as they will be on people whom the network never met.
"""

from dataclasses import dataclass

import numpy as np
import torch

from greenroom.reading.chain import Chain
from greenroom.reading.cues import COUNT, PLACE_COUNT, cue_marks, place_marks
from training.structure.answers import COMMON, LABELS, PARTS
from training.structure.crossread import Reading

FORM_WEIGHTS = {"plain": 1.0, "spoken": 0.7, "result_first": 0.7, "without": 0.25}


@dataclass(frozen=True)
class Weights:
    """What the shipped file holds for one structure; see `greenroom.reading.heads`."""

    trust: np.ndarray
    bias: np.ndarray
    cues: np.ndarray
    places: np.ndarray
    steps: np.ndarray
    first: np.ndarray
    last: np.ndarray

    @property
    def chain(self) -> Chain:
        return Chain(self.steps, self.first, self.last)


def labels_of(kind: str) -> tuple[str, ...]:
    return (*PARTS[kind], *COMMON)


def columns(kind: str) -> list[int]:
    return [LABELS.index(label) for label in labels_of(kind)]


def _stack(readings: list[Reading], kind: str) -> tuple[torch.Tensor, ...]:
    own = labels_of(kind)
    most = max(len(r.answer.texts) for r in readings)
    shape = (len(readings), most)
    logs, cues = torch.zeros(*shape, len(own)), torch.zeros(*shape, COUNT)
    places, truth = torch.zeros(*shape, PLACE_COUNT), torch.zeros(shape, dtype=torch.long)
    lengths = torch.tensor([len(r.answer.texts) for r in readings])
    weights = torch.tensor([FORM_WEIGHTS[r.form.split(":")[0]] for r in readings])
    for row, reading in enumerate(readings):
        count = len(reading.answer.texts)
        logs[row, :count] = torch.tensor(reading.logs[:, columns(kind)])
        cues[row, :count] = torch.tensor(cue_marks(reading.answer.texts))
        places[row, :count] = torch.tensor(place_marks(count))
        truth[row, :count] = torch.tensor([own.index(label) for label in reading.answer.labels])
    return logs, cues, places, truth, lengths, weights


def fit(
    readings: list[Reading], kind: str, l2: tuple[float, float, float], orders: int = 1
) -> Weights:
    """`l2` for cues, places and steps (each times the squared weights, summed).

    Which order an answer is told in is hidden: the likelihood sums over all of them.
    """
    stacked = _stack(readings, kind)
    weights = stacked[-1]
    size = stacked[0].shape[-1]
    trust = torch.full((size,), 0.8, requires_grad=True)
    bias = torch.zeros(size, requires_grad=True)
    by_cue = torch.zeros(COUNT, size, requires_grad=True)
    by_place = torch.zeros(orders, PLACE_COUNT, size, requires_grad=True)
    steps, ends = _first_orders(labels_of(kind), orders)
    every = [trust, bias, by_cue, by_place, steps, ends]
    optimiser = torch.optim.LBFGS(every, max_iter=120, line_search_fn="strong_wolfe")

    def cost() -> torch.Tensor:
        optimiser.zero_grad()
        chances = _log_chances(stacked, every)
        held = l2[0] * by_cue.square().sum() + l2[1] * by_place.square().sum()
        held = held + l2[2] * (steps.square().sum() + ends.square().sum())
        held = held + 2.0 * (trust - trust.mean()).square().sum()
        total = -(weights * chances).sum() + held
        total.backward()
        return total

    optimiser.step(cost)
    made = [value.detach().double().numpy() for value in every]
    return Weights(*made[:5], made[5][0], made[5][1])


def _first_orders(labels: tuple[str, ...], orders: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Steps and ends to begin with: several orders that are all alike could never part.

    The first keeps to the order of the guide, the second begins with its last part; the likelihood
    then moves them where the answers want them.
    """
    steps = torch.zeros(orders, len(labels), len(labels))
    ends = torch.zeros(2, orders, len(labels))
    if orders > 1:
        parts = len(labels) - len(COMMON)
        for before in range(parts):
            for after in range(parts):
                steps[0, before, after] = 0.5 if after >= before else -1.5
        ends[0, 0, parts - 1], ends[0, 1, parts - 1] = -2.0, 2.0
    return steps.requires_grad_(), ends.requires_grad_()


def _log_chances(stacked: tuple[torch.Tensor, ...], every: list[torch.Tensor]) -> torch.Tensor:
    """Log-likelihood of the true labels of each answer, over all orders."""
    logs, cues, places, truth, lengths, _ = stacked
    trust, bias, by_cue, by_place, steps, ends = every
    words = logs * trust + bias + cues @ by_cue
    scores = words[:, None] + torch.einsum("aup,opl->aoul", places, by_place)
    rows = torch.arange(len(scores))
    forward = scores[:, :, 0] + ends[0]
    path = scores[rows, :, 0, truth[:, 0]] + ends[0][:, truth[:, 0]].T
    for place in range(1, scores.shape[2]):
        live = (place < lengths)[:, None]
        ahead = torch.logsumexp(forward[..., None] + steps, dim=2) + scores[:, :, place]
        forward = torch.where(live[..., None], ahead, forward)
        before, now = truth[:, place - 1], truth[:, place]
        own = scores[rows, :, place, now] + steps[:, before, now].T
        path = path + torch.where(live, own, torch.zeros_like(own))
    path = path + ends[1][:, truth[rows, lengths - 1]].T
    whole = torch.logsumexp((forward + ends[1]).flatten(1), dim=1)
    return torch.logsumexp(path, dim=1) - whole
