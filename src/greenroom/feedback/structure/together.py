"""The model's and the rules' readings of one answer as one, for the structures other than STAR.

Both are witnesses who may be wrong alike, so their probabilities are multiplied as powers that were
fitted; a product stays sure where they agree, which a mean does not. All numbers are from crossread
train and dev answers (`training/structure/together_fit.py` prints them); what they are worth on
authors held out once more: training/structure/MODEL_CARD.md.
"""

import math
from collections.abc import Iterable, Mapping

from greenroom.model.question import StructureKind

MODEL_TRUST = 0.74
"""Power of the model's probability of a label, in every structure."""

RULES_TRUST: Mapping[StructureKind, float] = {
    StructureKind.PRESENT_PAST_FUTURE: 0.95,
    StructureKind.MOTIVATION: 1.08,
    StructureKind.STRENGTH: 0.81,
    StructureKind.WEAKNESS: 0.91,
    StructureKind.SITUATIONAL: 0.67,
    StructureKind.CASE: 0.86,
    StructureKind.TECHNICAL: 1.12,
}
"""Power of the rules' probability of a label, by structure."""

PRESENCE_TRUST = (-0.04, 0.87, 0.90)
"""Of a part being there at all: log-odds to begin with, weight of the model's log-odds, and of the
rules' log-odds that any unit is the part. The same for every structure."""

_LEAST = 1e-4
"""Added to every probability, so that neither witness alone can rule a label out."""

_TINY = 1e-6


def label_chances(
    kind: StructureKind, model: Mapping[str, float], rules: Mapping[str, float]
) -> dict[str, float]:
    """Probability of each label that `model` names; one that the rules do not know has none there.

    A structure that nothing was fitted for counts both alike.
    """
    trust, other = (MODEL_TRUST, RULES_TRUST[kind]) if kind in RULES_TRUST else (1.0, 1.0)
    both = {
        name: (chance + _LEAST) ** trust * (rules.get(name, 0.0) + _LEAST) ** other
        for name, chance in model.items()
    }
    total = sum(both.values())
    return {name: share / total for name, share in both.items()}


def part_chance(model: float, rules: Iterable[float]) -> float:
    """Probability that a part is there; `rules` has what they give it in each unit."""
    start, trust, other = PRESENCE_TRUST
    nowhere = math.prod(1 - chance for chance in rules)
    odds = start + trust * _log_odds(model) + other * _log_odds(1 - nowhere)
    return 1 / (1 + math.exp(-odds))


def _log_odds(chance: float) -> float:
    kept = min(max(chance, _TINY), 1 - _TINY)
    return math.log(kept / (1 - kept))
