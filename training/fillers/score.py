"""Events found, invented and missed, within 0.3 s, one for one."""

from dataclasses import dataclass

from greenroom.model.span import Span

COLLAR_S = 0.3


@dataclass
class Count:
    """What a system did with some recordings; times in seconds."""

    found: int = 0
    invented: int = 0
    missed: int = 0
    seconds: float = 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0..1."""
        return 2 * self.found / max(1, 2 * self.found + self.invented + self.missed)

    def __iadd__(self, other: "Count") -> "Count":
        self.found += other.found
        self.invented += other.invented
        self.missed += other.missed
        self.seconds += other.seconds
        return self

    def __str__(self) -> str:
        return f"{self.found}/{self.invented}/{self.missed} F1 {self.f1:.3f}"


def pairs(true: list[Span], heard: list[Span]) -> list[tuple[int, int]]:
    """Indices of matches, the closest first."""
    near = sorted(
        (abs(a.middle - b.middle), i, j)
        for i, a in enumerate(true)
        for j, b in enumerate(heard)
        if b.start <= a.end + COLLAR_S and b.end >= a.start - COLLAR_S
    )
    out, used_true, used_heard = [], set[int](), set[int]()
    for _distance, i, j in near:
        if i not in used_true and j not in used_heard:
            used_true.add(i)
            used_heard.add(j)
            out.append((i, j))
    return out


def count(true: list[Span], heard: list[Span], seconds: float) -> Count:
    """Score one recording."""
    matched = len(pairs(true, heard))
    return Count(matched, len(heard) - matched, len(true) - matched, seconds)
