"""Which part each sentence is, and which parts are there. Everything else sees only `tag`.

A log-linear chain: each sentence gets, for every label, the weights of its cues and a prior for
its place in the answer; each step from one label to the next has a weight too. The best labels
come from the Viterbi algorithm, confidences from forward-backward sums (Rabiner 1989). The
weights are set by hand.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from greenroom.feedback.structure.cues import parts_with_cues, weigh
from greenroom.feedback.structure.sibling_places import ELSE, PLACES
from greenroom.model.question import StructureKind
from greenroom.model.report import Presence

OTHER = "other"
UNSURE_BELOW = 0.6
"""A label less probable than this shows as unsure and is not counted silently."""

_STAR_PLACES: dict[str, tuple[float, ...]] = {
    "S": (1.8, 0.8, -0.6, -1.6, -2.2, -2.4),
    "T": (-0.9, 0.2, -0.2, -1.0, -1.6, -2.2),
    "A": (-1.4, 0.1, 0.9, 1.2, 0.6, -0.4),
    "R": (-1.6, -2.0, -1.6, -0.6, 0.7, 1.4),
    "other": (-1.0, -1.4, -1.4, -1.4, -1.2, -0.8),
}
"""Log-odds of a part at 0, 20, 40, 60, 80 and 100 % of the answer, read between the points."""

_ORDER = {"S": 0, "T": 1, "A": 2, "R": 3}
_STAY, _ON, _SKIP, _BACK, _ASIDE = 0.8, 0.3, 0.0, -0.7, -0.4
_LEAD, _LONGEST_LEAD, _NEVER = -0.2, 3, -30.0
"""A result told first: its log-odds a sentence, and how many sentences it takes at most."""

_ASKED = 2.0
"""Log-odds of a part that the question itself asks for, wherever it stands in the answer.

Of 175 parts of training and development answers to cases and technical questions, each read alone
as the answer to its own stage, none is then called missing (83 by the places of whole answers)."""

PLACES_BESIDE_MODEL = 0.2
"""How much a sentence's place counts here where a model reads the same units, which knows of places
itself. Counting them twice hid answers told in an unusual order: with 1.0, 0.5 and 0.2 of it 8, 12
and 14 of 23 are noticed, and 0, 2 and 2 of 251 others called so (crossread, train and dev)."""

_ELSE = 0.2
"""Log-odds of a unit being no part, in structures other than STAR."""

_PRESENT_FROM = 0.6
_TRACE_FROM = 0.2
_SIBLING_TRACE_FROM = 0.35
"""A part is claimed absent only when no sentence is as likely as this to be it. In structures other
than STAR 5 % of the parts that are there fall under it, on the training and development answers."""

_ENOUGH_SENTENCES = 3
_CLEAR_CUE = 1.2


@dataclass(frozen=True, slots=True)
class Tagging:
    """A label and its probability for each sentence, and a presence for each part in order.

    `chances` has the probability of every label for each sentence, where the rules gave them.
    """

    labels: tuple[str, ...]
    confidences: tuple[float, ...]
    presence: dict[str, Presence]
    chances: tuple[Mapping[str, float], ...] = ()


def tag(
    texts: tuple[str, ...],
    kind: StructureKind,
    asked: tuple[str, ...] = (),
    places: float = 1.0,
) -> Tagging:
    """Label sentences. `texts` are bare lower-case words without fillers, one string a sentence.

    `asked` are the parts that the question names, as a stage of a case does: then the answer is no
    whole one, and where a sentence stands says nothing about its part.

    Presence is decided apart from labels: present needs a probable sentence with a cue of its
    own; not found is claimed only when no sentence has a cue or a likely place for the part.
    A kind without rules gets no parts, and "other" for every sentence.
    """
    parts = parts_with_cues(kind.value)
    if not parts or not texts:
        missing = dict.fromkeys(parts, Presence.UNCLEAR)
        return Tagging((OTHER,) * len(texts), (0.0,) * len(texts), missing)
    labels = (*parts, OTHER)
    cues = [weigh(kind.value, text) for text in texts]
    star = kind is StructureKind.STAR
    if star:
        leads = range(min(_LONGEST_LEAD, len(texts) // 2) + 1)
        chains = [_chain(kind, labels, cues, lead, places=places) for lead in leads]
    else:
        chains = [_chain(kind, labels, cues, 0, asked, places=places)]
    best, shares = max(chains, key=lambda chain: chain.total).read()
    presence = {
        part: _presence(part, labels.index(part), cues, shares, best, star=star) for part in parts
    }
    return Tagging(
        tuple(labels[index] for index in best),
        tuple(shares[number][index] for number, index in enumerate(best)),
        presence,
        tuple(dict(zip(labels, row, strict=True)) for row in shares),
    )


@dataclass(frozen=True, slots=True)
class _Chain:
    """Scores by sentence and label, steps by label and label, and the weight of the best path."""

    scores: list[list[float]]
    steps: list[list[float]]
    path: list[int]
    total: float

    def read(self) -> tuple[list[int], list[list[float]]]:
        return self.path, _posteriors(self.scores, self.steps)


def _places(kind: str) -> Mapping[str, tuple[float, ...]]:
    return _STAR_PLACES if kind == StructureKind.STAR else PLACES[kind]


def _chain(
    kind: str,
    labels: tuple[str, ...],
    cues: list[Mapping[str, float]],
    lead: int,
    asked: tuple[str, ...] = (),
    *,
    places: float,
) -> _Chain:
    """The chain when the first `lead` sentences tell the result first; the rest starts anew."""
    star = kind == StructureKind.STAR
    scores = []
    for number, cue in enumerate(cues):
        if number < lead:
            row = [cue[label] + _LEAD if label == "R" else _NEVER for label in labels]
        elif asked:
            row = [cue.get(label, 0.0) + _ASKED * (label in asked) for label in labels]
        else:
            row = [
                cue.get(label, 0.0)
                + (1.0 if label == OTHER else places)
                * _place(kind, label, number - lead, len(cues) - lead)
                for label in labels
            ]
        scores.append(row)
    steps = [[_step(a, b, star) for b in labels] for a in labels]
    if lead:
        scores[lead] = [score + _ON - _BACK for score in scores[lead]]
    path, total = _viterbi(scores, steps)
    return _Chain(scores, steps, path, total)


def _place(kind: str, label: str, number: int, count: int) -> float:
    points = _places(kind).get(label)
    if points is None:
        return ELSE.get(kind, _ELSE)
    at = (number / (count - 1) if count > 1 else 0.5) * (len(points) - 1)
    low = min(int(at), len(points) - 2)
    return points[low] + (points[low + 1] - points[low]) * (at - low)


def _step(a: str, b: str, star: bool) -> float:
    if a == b:
        return _STAY if star else 0.3
    if not star:
        return 0.0
    if OTHER in {a, b}:
        return _ASIDE
    distance = _ORDER[b] - _ORDER[a]
    if distance < 0:
        return _BACK
    return _ON if distance == 1 else _SKIP


def _viterbi(scores: list[list[float]], steps: list[list[float]]) -> tuple[list[int], float]:
    size = range(len(steps))
    totals = scores[0]
    back: list[list[int]] = []
    into = list(zip(*steps, strict=True))
    for row in scores[1:]:
        came, after = [], []
        for b in size:
            ways = [total + step for total, step in zip(totals, into[b], strict=True)]
            best = max(ways)
            came.append(ways.index(best))
            after.append(best + row[b])
        totals = after
        back.append(came)
    path = [max(size, key=lambda a: totals[a])]
    for came in reversed(back):
        path.append(came[path[-1]])
    return path[::-1], max(totals)


def _posteriors(scores: list[list[float]], steps: list[list[float]]) -> list[list[float]]:
    size = range(len(steps))
    forward = [_scaled([math.exp(value) for value in scores[0]])]
    moves = [[math.exp(value) for value in row] for row in steps]
    emitted = [[math.exp(value) for value in row] for row in scores]
    for row in emitted[1:]:
        last = forward[-1]
        forward.append(_scaled([row[b] * sum(last[a] * moves[a][b] for a in size) for b in size]))
    backward = [[1.0] * len(steps)]
    for row in reversed(emitted[1:]):
        after = backward[-1]
        backward.append(_scaled([sum(moves[a][b] * row[b] * after[b] for b in size) for a in size]))
    backward.reverse()
    return [
        _scaled([f * b for f, b in zip(*pair, strict=True)])
        for pair in zip(forward, backward, strict=True)
    ]


def _scaled(values: list[float]) -> list[float]:
    total = sum(values)
    return [value / total for value in values]


def _presence(
    part: str,
    index: int,
    cues: list[Mapping[str, float]],
    shares: list[list[float]],
    best: list[int],
    *,
    star: bool,
) -> Presence:
    likely = [
        number
        for number, label in enumerate(best)
        if label == index and shares[number][index] >= _PRESENT_FROM
    ]
    if any(cues[number][part] > 0 for number in likely):
        return Presence.PRESENT
    if star and part == "S" and likely and likely[0] == 0:
        return Presence.PRESENT
    if star:
        trace = any(
            row[index] >= _TRACE_FROM or cue[part] >= _CLEAR_CUE
            for row, cue in zip(shares, cues, strict=True)
        )
    else:
        trace = any(row[index] >= _SIBLING_TRACE_FROM for row in shares)
    if trace or index in best or (star and len(best) < _ENOUGH_SENTENCES):
        return Presence.UNCLEAR
    return Presence.NOT_FOUND
