"""Make the reader of structure: train, fit, calibrate, export, check. One command, seeded.

    OMP_NUM_THREADS=1 PYTHONPATH=src:. python -m training.structure.make --work FOLDER

Trains one network a fold of author-styles (train and dev split; the test split is never opened),
reads each answer with the network that has not met its author, fits chain and calibration on those
readings, and ships the mean of the networks' weights. `--stage` repeats only the later stages.
"""

import argparse
import json
import pickle
import time
from dataclasses import replace
from pathlib import Path

import torch

from greenroom.reading.heads import Heads, KindHead, write_heads
from greenroom.reading.shipped import READER_HEADS, READER_MODEL
from training.structure.answers import GATE, PARTS, folds, load
from training.structure.calibrate import fit_gate, fit_presence, head_of
from training.structure.chain_fit import fit
from training.structure.crossread import Reading, crossread, soup
from training.structure.export import export, sha256
from training.structure.network import Reader
from training.structure.score import kind_figures

ROOT = Path(__file__).resolve().parents[2]
FOLDS, SEED = 3, 0
L2 = {"star": (3.0, 1.0, 0.3)}
L2_SIBLINGS = (10.0, 5.0, 3.0)
ORDERS = {"star": 3}
"""In how many orders an answer may be told; one, where there are few answers to learn them from."""

LEFT_TO_RULES = ("question_to_ask",)
"""Structures whose hand-made rules (`feedback/structure/sibling_cues.py`) read crossread answers
better than rules and network together: macro-F1 .78 against .72. They help to train the network,
but get no head. In all others both together are better than either."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "assets" / "models")
    parser.add_argument("--stage", choices=("train", "fit"), default="train")
    options = parser.parse_args()
    torch.set_num_threads(1)
    started = time.monotonic()
    kept = options.work / "readings.pkl"
    answers = load("train") + load("dev")
    if options.stage == "train":
        readings = crossread(answers, FOLDS, SEED, options.work)
        kept.write_bytes(pickle.dumps(readings))
    readings = pickle.loads(kept.read_bytes())
    heads, strangers = fit_heads(readings, folds(answers, FOLDS))
    options.out.mkdir(parents=True, exist_ok=True)
    write_heads(options.out / READER_HEADS, heads)
    for number, fold in enumerate(strangers):
        write_heads(options.work / f"fold{number}.heads.npz", fold)
    reader = Reader()
    reader.load_state_dict(soup(FOLDS, options.work))
    export(reader.eval(), options.out / READER_MODEL)
    for name in (READER_MODEL, READER_HEADS):
        path = options.out / name
        print(name, path.stat().st_size, sha256(path))
    print(f"{(time.monotonic() - started) / 60:.0f} minutes")


def fit_heads(readings: list[Reading], held: list[frozenset[str]]) -> tuple[Heads, list[Heads]]:
    """Chain and presence for each structure that the network reads, and the gate.

    Beside what is shipped, for each fold of authors in `held` the heads whose chains have not met
    them: with the fold's network they read as the program reads strangers.
    """
    kinds: dict[str, KindHead] = {}
    others: list[dict[str, KindHead]] = [{} for _ in held]
    for kind in PARTS:
        own = [r for r in readings if r.answer.kind == kind]
        if kind == "star":
            own = [r for r in own if r.answer.is_story]
        whole, apart = _fit_kind(kind, own, held)
        if kind in LEFT_TO_RULES:
            continue
        kinds[kind] = whole
        for fold, head in zip(others, apart, strict=True):
            fold[kind] = head
    gate = fit_gate(readings)
    return Heads(kinds, GATE, gate), [Heads(fold, GATE, gate) for fold in others]


def _fit_kind(
    kind: str, own: list[Reading], held: list[frozenset[str]]
) -> tuple[KindHead, list[KindHead]]:
    """The presence is fitted on what chains say of authors whom they have not met."""
    l2, orders = L2.get(kind, L2_SIBLINGS), ORDERS.get(kind, 1)
    apart = [
        head_of(kind, fit([r for r in own if r.answer.group not in groups], kind, l2, orders))
        for groups in held
    ]
    known = [
        next(h for h, groups in zip(apart, held, strict=True) if r.answer.group in groups)
        for r in own
    ]
    presence = fit_presence(own, known)
    print(kind, json.dumps(kind_figures(own, known, presence)), flush=True)
    whole = fit(own, kind, l2, orders)
    return (
        head_of(kind, whole, presence),
        [replace(head, presence=presence) for head in apart],
    )


if __name__ == "__main__":
    main()
