"""Read every answer with a network that never met its author-style, in several changed forms.

The chain and the calibration are fitted on these readings, so they know how far the network can
be trusted on people it has not met.
"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from training.structure.answers import PARTS, ROUNDS, Answer, folds, round_of
from training.structure.augment import result_first, spoken, without
from training.structure.distil import distil
from training.structure.finetune import AGAIN, FIRST, read, train
from training.structure.network import Reader

_ROUND_SEED = 100
_GROUPS_SEED = 700


@dataclass(frozen=True)
class Reading:
    """`form` is plain, spoken, result_first or without:X; `logs` (units, labels), `gate` (3,)."""

    answer: Answer
    form: str
    logs: np.ndarray
    gate: np.ndarray


def forms(answer: Answer) -> list[tuple[str, Answer]]:
    """The answer as it is and in the changed forms that the reader must stand."""
    made = [("plain", answer), ("spoken", spoken(answer))]
    if answer.is_story and (first := result_first(answer)):
        made.append(("result_first", first))
    for part in PARTS[answer.kind]:
        if part in answer.labels and (rest := without(answer, part)):
            made.append((f"without:{part}", rest))
    return made


def read_forms(model: torch.nn.Module, answers: list[Answer]) -> list[Reading]:
    flat = [(answer, form, copy) for answer in answers for form, copy in forms(answer)]
    found = read(model, [copy for _, _, copy in flat])
    return [
        Reading(copy, form, logs, gate)
        for (_, form, copy), (logs, gate) in zip(flat, found, strict=True)
    ]


def crossread(answers: list[Answer], count: int, seed: int, keep: Path) -> list[Reading]:
    """Train a network without each fold and read the fold; networks are kept in `keep`.

    What a round left there is not learnt again, so a new round costs only itself. Begin with an
    empty folder when answers of an earlier round have changed. Folds are learnt side by side, each
    on one thread, so that the figures do not depend on how many there are.
    """
    keep.mkdir(parents=True, exist_ok=True)
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(count, os.cpu_count() or 1), mp_context=spawn) as side_by_side:
        folds_read = [
            side_by_side.submit(_cross_one, answers, count, number, seed, keep)
            for number in range(count)
        ]
        return [reading for fold in folds_read for reading in fold.result()]


def _cross_one(
    answers: list[Answer], count: int, number: int, seed: int, keep: Path
) -> list[Reading]:
    torch.set_num_threads(1)
    groups = folds(answers, count)[number]
    print(f"fold {number + 1}/{count}: without {', '.join(sorted(groups))}", flush=True)
    model = _learnt(
        [answer for answer in answers if answer.group not in groups], number, seed, keep
    )
    torch.save(model.state_dict(), keep / f"fold{number}.pt")
    return read_forms(model, [answer for answer in answers if answer.group in groups])


def _learnt(own: list[Answer], fold: int, seed: int, keep: Path) -> Reader:
    """The network of a fold: after all rounds, in which each learns what is new twice an epoch, one
    that reads groups of tokens learns to say the same."""
    model = Reader(groups=False)
    for number in range(len(ROUNDS) + 1):
        known = [answer for answer in own if round_of(answer.group) <= number]
        new = [answer for answer in known if round_of(answer.group) == number]
        path = keep / f"fold{fold}.round{number}.pt"
        if path.is_file():
            model.load_state_dict(torch.load(path))
            continue
        dice = seed + _ROUND_SEED * number + fold
        if number == 0:
            model = train(known, dice, FIRST)
        else:
            model = train(known + new, dice, AGAIN, begin=model)
        torch.save(model.state_dict(), path)
    return distil(model, own, seed + _GROUPS_SEED + fold)


def soup(count: int, keep: Path) -> dict[str, torch.Tensor]:
    """The mean of the folds' weights (Wortsman 2022): steadier on strangers than one of them."""
    states = [torch.load(keep / f"fold{number}.pt") for number in range(count)]
    return {
        name: torch.stack([state[name] for state in states]).mean(0)
        if value.is_floating_point()
        else value
        for name, value in states[0].items()
    }
