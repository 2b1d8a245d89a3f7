"""Whether a story tells of what its question asks for: both as profiles over competencies."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from greenroom.reading.encoder import Floats
from greenroom.reading.shipped import COMPETENCIES, verified


@dataclass(frozen=True)
class Competencies:
    """One unit vector (384) for each competency that behavioral questions ask for.

    `asked` and `told` (competencies,) are how near questions and stories are to each of them on
    average, which says nothing about one question or story. Made by
    `training/reading/competencies.py`.
    """

    centers: Floats
    asked: Floats
    told: Floats

    def agreement(self, question: Floats, story: Floats) -> float:
        """Correlation of the two profiles, -1 to 1; the arguments are unit vectors (384)."""
        asks = self.centers @ question - self.asked
        tells = self.centers @ story - self.told
        asks, tells = asks - asks.mean(), tells - tells.mean()
        size = float(np.linalg.norm(asks) * np.linalg.norm(tells))
        return float(asks @ tells) / size if size > 0 else 0.0


def load_competencies(folder: Path | None = None) -> Competencies:
    """From `folder` or the shipped assets. Raises ModelMissingError, ModelDamagedError."""
    with np.load(verified(COMPETENCIES, folder)) as held:
        arrays = {name: held[name].astype(np.float32) for name in ("centers", "asked", "told")}
    return Competencies(**arrays)
