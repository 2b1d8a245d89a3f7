"""Fit the chain: how much the network, the cues, the place and the neighbours weigh.

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

    def scores(self, reading: Reading) -> np.ndarray:
        """(units, labels of the kind)."""
        logs = reading.logs[:, columns(reading.answer.kind)].astype(float)
        texts = reading.answer.texts
        return (
            logs * self.trust
            + self.bias
            + cue_marks(texts) @ self.cues
            + place_marks(len(texts)) @ self.places
        )


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


def fit(readings: list[Reading], kind: str, l2: tuple[float, float, float]) -> Weights:
    """`l2` for cues, places and steps (each times the squared weights, summed)."""
    logs, cues, places, truth, lengths, weights = _stack(readings, kind)
    size = logs.shape[-1]
    trust = torch.full((size,), 0.8, requires_grad=True)
    bias = torch.zeros(size, requires_grad=True)
    by_cue = torch.zeros(COUNT, size, requires_grad=True)
    by_place = torch.zeros(PLACE_COUNT, size, requires_grad=True)
    steps = torch.zeros(size, size, requires_grad=True)
    ends = torch.zeros(2, size, requires_grad=True)
    every = [trust, bias, by_cue, by_place, steps, ends]
    optimiser = torch.optim.LBFGS(every, max_iter=120, line_search_fn="strong_wolfe")

    def cost() -> torch.Tensor:
        optimiser.zero_grad()
        scores = logs * trust + bias + cues @ by_cue + places @ by_place
        chances = _log_chances(scores, truth, lengths, steps, ends)
        held = l2[0] * by_cue.square().sum() + l2[1] * by_place.square().sum()
        held = held + l2[2] * (steps.square().sum() + ends.square().sum())
        held = held + 2.0 * (trust - trust.mean()).square().sum()
        total = -(weights * chances).sum() + held
        total.backward()
        return total

    optimiser.step(cost)
    made = [value.detach().double().numpy() for value in every]
    return Weights(*made[:5], made[5][0], made[5][1])


def _log_chances(
    scores: torch.Tensor,
    truth: torch.Tensor,
    lengths: torch.Tensor,
    steps: torch.Tensor,
    ends: torch.Tensor,
) -> torch.Tensor:
    rows = torch.arange(len(scores))
    forward = scores[:, 0] + ends[0]
    path = scores[rows, 0, truth[:, 0]] + ends[0][truth[:, 0]]
    for place in range(1, scores.shape[1]):
        live = place < lengths
        ahead = torch.logsumexp(forward[:, :, None] + steps, dim=1) + scores[:, place]
        forward = torch.where(live[:, None], ahead, forward)
        own = scores[rows, place, truth[:, place]] + steps[truth[:, place - 1], truth[:, place]]
        path = path + torch.where(live, own, torch.zeros_like(own))
    path = path + ends[1][truth[rows, lengths - 1]]
    return path - torch.logsumexp(forward + ends[1], dim=1)
