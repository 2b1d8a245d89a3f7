"""Fit what turns readings into honest probabilities: presence of each part, and the gate."""

from collections.abc import Callable

import numpy as np
import torch
from torch.nn import functional

from greenroom.reading.heads import KindHead, gate_marks
from training.structure.answers import GATE, PARTS
from training.structure.chain_fit import Weights, columns, labels_of
from training.structure.crossread import Reading

WEIGHTS = {"plain": 1.0, "spoken": 0.5, "result_first": 0.5, "without": 1.0}


def head_of(kind: str, weights: Weights, presence: np.ndarray | None = None) -> KindHead:
    """The run time's head; without `presence` what the chain says stands as it is."""
    parts = PARTS[kind]
    plain = np.zeros((len(parts), 4))
    plain[:, 1] = 1.0
    return KindHead(
        labels=labels_of(kind),
        parts=parts,
        columns=tuple(columns(kind)),
        trust=weights.trust,
        bias=weights.bias,
        cues=weights.cues,
        places=weights.places,
        chain=weights.chain,
        presence=plain if presence is None else presence,
    )


def marks_of(reading: Reading, head: KindHead) -> np.ndarray:
    logs = reading.logs[:, head.columns].astype(float)
    return head.presence_marks(logs, head.scores(logs, reading.answer.texts))


def fit_presence(readings: list[Reading], heads: list[KindHead], l2: float = 1.0) -> np.ndarray:
    """One logistic regression a part; `heads` are those under which each reading is judged.

    A chain must not judge answers that it was fitted on, so there is a head for each reading.
    """
    marks = np.stack([marks_of(r, head) for r, head in zip(readings, heads, strict=True)])
    weights = np.array([WEIGHTS[r.form.split(":")[0]] for r in readings])
    rows = []
    for number, part in enumerate(heads[0].parts):
        truth = np.array([part in r.answer.labels for r in readings])
        rows.append(_logistic(marks[:, number], truth, weights, l2))
    return np.array(rows)


def _logistic(marks: np.ndarray, truth: np.ndarray, weights: np.ndarray, l2: float) -> np.ndarray:
    x, y = torch.tensor(marks), torch.tensor(truth, dtype=torch.double)
    w, prior = torch.tensor(weights), torch.zeros(marks.shape[1], dtype=torch.double)
    prior[1], prior[2] = 0.7, 0.2  # mostly what the chain says, and a little of the network alone

    def cost(found: torch.Tensor) -> torch.Tensor:
        loss = functional.binary_cross_entropy_with_logits(x @ found, y, weight=w, reduction="sum")
        return loss + l2 * (found - prior)[1:].square().sum()

    return fitted(prior, cost)


def fit_gate(readings: list[Reading], l2: float = 3.0) -> np.ndarray:
    """(marks, kinds of answer): multinomial logistic regression that begins with the network."""
    own = [r for r in readings if r.answer.story and r.form in {"plain", "spoken"}]
    x = torch.tensor(np.stack([gate_marks(r.gate.astype(float), r.answer.texts) for r in own]))
    y = torch.tensor([GATE.index(str(r.answer.story)) for r in own])
    prior = torch.zeros(x.shape[1], len(GATE), dtype=torch.double)
    prior[: len(GATE)] = 0.7 * torch.eye(len(GATE))

    def cost(found: torch.Tensor) -> torch.Tensor:
        loss = functional.cross_entropy(x @ found, y, reduction="sum")
        return loss + l2 * (found - prior)[:-1].square().sum()

    return fitted(prior, cost)


def fitted(prior: torch.Tensor, cost: Callable[[torch.Tensor], torch.Tensor]) -> np.ndarray:
    """The weights of least cost, found from `prior` on."""
    found = prior.clone().requires_grad_()
    optimiser = torch.optim.LBFGS([found], max_iter=100, line_search_fn="strong_wolfe")

    def step() -> torch.Tensor:
        optimiser.zero_grad()
        total = cost(found)
        total.backward()
        return total

    optimiser.step(step)
    made: np.ndarray = found.detach().numpy()
    return made
