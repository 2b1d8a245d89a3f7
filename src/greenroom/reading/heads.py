"""What stands behind the network: the chain over units, and how far its claims can be trusted.

All numbers come from `training/structure/` in one file of arrays, which this module alone reads.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from greenroom.reading.chain import Chain
from greenroom.reading.cues import cue_marks, place_marks

Floats = npt.NDArray[np.float64]

_TINY = 1e-6


@dataclass(frozen=True)
class KindHead:
    """One structure. `parts` are the first of `labels`; `columns` their places in the network.

    A unit's score for a label is `trust` x log-probability by the network + `bias` + its cues and
    its place by weight; the weights of places (orders, PLACE_COUNT, labels) differ by the order in
    which the answer is told. `presence` has a row of weights for the `presence_marks` of each part.
    """

    labels: tuple[str, ...]
    parts: tuple[str, ...]
    columns: tuple[int, ...]
    trust: Floats
    bias: Floats
    cues: Floats
    places: Floats
    chain: Chain
    presence: Floats

    def logs(self, logits: Floats) -> Floats:
        """(units, labels) log-probabilities among the labels of this kind."""
        own = logits[:, self.columns]
        own = own - own.max(axis=1, keepdims=True)
        logs: Floats = own - np.log(np.exp(own).sum(axis=1, keepdims=True))
        return logs

    def scores(self, logs: Floats, texts: Sequence[str]) -> Floats:
        """(orders, units, labels) for the chain."""
        words = logs * self.trust + self.bias + cue_marks(texts) @ self.cues
        scores: Floats = words + place_marks(len(texts)) @ self.places
        return scores

    def presence_marks(self, logs: Floats, scores: Floats) -> Floats:
        """(parts, 4): what `presence` weighs.

        One; the chain's log-odds that any unit is this part; the network's highest log-odds; log
        of the units. More marks (how many words, what of the other parts) found four points more
        gaps when crossread, but did not hold for the mean of the networks.
        """
        marks = np.ones((len(self.parts), 4))
        chances = self.chain.chances_of_any(scores, len(self.parts))
        marks[:, 1] = [log_odds(float(chance)) for chance in chances]
        marks[:, 2] = [log_odds(float(np.exp(best))) for best in logs.max(axis=0)[: len(marks)]]
        marks[:, 3] = np.log(len(logs))
        return marks

    def chances_of_parts(self, logs: Floats, scores: Floats) -> Mapping[str, float]:
        """Calibrated probability that each part is there at all."""
        odds = (self.presence_marks(logs, scores) * self.presence).sum(axis=1)
        shares = 1 / (1 + np.exp(-odds))
        return {part: float(share) for part, share in zip(self.parts, shares, strict=True)}


@dataclass(frozen=True)
class Heads:
    """All structures, and the gate: (marks, kinds of answer) weights for `gate_marks`."""

    kinds: Mapping[str, KindHead]
    gate_names: tuple[str, ...]
    gate: Floats

    def story(self, logits: Floats, texts: Sequence[str]) -> Mapping[str, float]:
        """Probability of story, generic and hypothetical. `logits` (3,) are the network's."""
        odds = gate_marks(logits, texts) @ self.gate
        shares = np.exp(odds - odds.max())
        shares /= shares.sum()
        return {name: float(s) for name, s in zip(self.gate_names, shares, strict=True)}


def gate_marks(logits: Floats, texts: Sequence[str]) -> Floats:
    """The network's log-probabilities, how common each cue is among the units, and one."""
    logs = logits - logits.max()
    logs = logs - np.log(np.exp(logs).sum())
    marks: Floats = np.concatenate([logs, cue_marks(texts).mean(axis=0), [1.0]])
    return marks


def log_odds(chance: float) -> float:
    """Clipped so that a sure thing stays a number."""
    kept = min(max(chance, _TINY), 1 - _TINY)
    return float(np.log(kept / (1 - kept)))


def load_heads(path: Path) -> Heads:
    """The heads of a file that `write_heads` wrote. Raises OSError, KeyError, ValueError."""
    with np.load(path, allow_pickle=False) as held:
        kinds = {str(kind): _kind(held, str(kind)) for kind in held["kinds"]}
        return Heads(kinds, tuple(map(str, held["gate_names"])), held["gate"])


def write_heads(path: Path, heads: Heads) -> None:
    """The inverse; the same heads give the same bytes."""
    arrays: dict[str, npt.NDArray[np.generic]] = {
        "kinds": np.array(list(heads.kinds)),
        "gate_names": np.array(heads.gate_names),
        "gate": heads.gate,
    }
    for kind, head in heads.kinds.items():
        arrays |= {
            f"{kind}.labels": np.array(head.labels),
            f"{kind}.parts": np.array(head.parts),
            f"{kind}.columns": np.array(head.columns),
            f"{kind}.first": head.chain.first,
            f"{kind}.last": head.chain.last,
            f"{kind}.steps": head.chain.steps,
            **{f"{kind}.{name}": getattr(head, name) for name in _ARRAYS},
        }
    with path.open("wb") as out:
        np.savez(out, allow_pickle=False, **arrays)


_ARRAYS = ("trust", "bias", "cues", "places", "presence")


def _kind(held: Mapping[str, npt.NDArray[np.generic]], kind: str) -> KindHead:
    def floats(name: str) -> Floats:
        return held[f"{kind}.{name}"].astype(np.float64)

    return KindHead(
        labels=tuple(map(str, held[f"{kind}.labels"])),
        parts=tuple(map(str, held[f"{kind}.parts"])),
        columns=tuple(int(column) for column in held[f"{kind}.columns"].tolist()),
        chain=Chain(floats("steps"), floats("first"), floats("last")),
        trust=floats("trust"),
        bias=floats("bias"),
        cues=floats("cues"),
        places=floats("places"),
        presence=floats("presence"),
    )
