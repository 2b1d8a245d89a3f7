"""Weighs what speaks for a fact of a case, and for none of them: one set of weights for all cases.

A logistic choice (McFadden 1974) between the facts and nothing. The weights are fitted by
training/cases/fit.py on the shipped cases; none of them says anything about a single case.
"""

import numpy as np

from greenroom.interview.case_weights import BIAS, FACT, NOTHING

# Places in what is known of a class: chance, score and cover; then likeness (most, mean of two and
# of four, mean, of the answer), words (most, mean of three, of the answer), letters (the same).
_RIVALS = (0, 2, 3, 4, 6, 7, 10, 13)
_AGAINST_NOTHING = (0, 2, 4, 7, 10, 13)


def features(
    by_class: np.ndarray, by_text: np.ndarray, owners: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """What speaks for each fact and what for nothing.

    Args:
        by_class: Shape (classes, 3): log chance, score, and share of the question's words that
            the class covers. The last class is what nothing is known about.
        by_text: Shape (texts, 3): likeness in meaning, in words, in letters.
        owners: Class of each text; the first text of a fact is its answer.

    Returns:
        Shapes (facts, 28) and (8,).
    """
    known = np.array(
        [_of_class(by_class[one], by_text[owners == one]) for one in range(len(by_class))]
    )
    facts, nothing = known[:-1], known[-1]
    lead = facts[:, _RIVALS] - np.stack([_best_other(facts[:, place]) for place in _RIVALS], axis=1)
    over = facts[:, _AGAINST_NOTHING] - nothing[list(_AGAINST_NOTHING)]
    most, second = facts.max(axis=0), np.sort(facts, axis=0)[-2]
    for_nothing = [*nothing[[0, 2, 7]], *most[[0, 2, 7, 13]], second[0]]
    return np.hstack([facts, lead, over]), np.array(for_nothing)


def chances_of(for_facts: np.ndarray, for_nothing: np.ndarray) -> tuple[float, ...]:
    """How likely each fact is asked for, 0..1; the rest up to 1 is that none is."""
    scores = np.append(for_facts @ np.array(FACT), for_nothing @ np.array(NOTHING) + BIAS)
    raised = np.exp(scores - scores.max())
    return tuple(float(chance) for chance in (raised / raised.sum())[:-1])


def _of_class(of_class: np.ndarray, texts: np.ndarray) -> list[float]:
    chance, score, covered = of_class
    likeness, words, letters = np.sort(texts, axis=0)[::-1].T
    answer = texts[0]
    found = [chance, score, likeness[0], likeness[:2].mean(), likeness[:4].mean()]
    found += [likeness.mean(), answer[0], words[0], words[:3].mean(), answer[1]]
    return [*found, letters[0], letters[:3].mean(), answer[2], covered]


def _best_other(values: np.ndarray) -> np.ndarray:
    """For each value the largest of the others."""
    order = np.argsort(-values)
    others = np.full(len(values), values[order[0]])
    others[order[0]] = values[order[1]]
    return others
