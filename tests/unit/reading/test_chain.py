from itertools import pairwise, product

import numpy as np
import pytest

from greenroom.reading.chain import Chain

ORDERS, UNITS, LABELS = 2, 4, 3


@pytest.fixture(scope="module")
def chain() -> Chain:
    dice = np.random.default_rng(3)
    return Chain(
        dice.normal(size=(ORDERS, LABELS, LABELS)),
        dice.normal(size=(ORDERS, LABELS)),
        dice.normal(size=(ORDERS, LABELS)),
    )


@pytest.fixture(scope="module")
def scores() -> np.ndarray:
    return np.random.default_rng(4).normal(size=(ORDERS, UNITS, LABELS)) * 2


def weights(chain: Chain, scores: np.ndarray) -> dict[tuple[int, ...], float]:
    """Every way to label the answer with its weight over all orders, one by one."""
    found: dict[tuple[int, ...], float] = {}
    for path in product(range(LABELS), repeat=UNITS):
        for order in range(ORDERS):
            total = chain.first[order, path[0]] + chain.last[order, path[-1]]
            total += sum(scores[order, place, label] for place, label in enumerate(path))
            total += sum(chain.steps[order, a, b] for a, b in pairwise(path))
            found[path] = found.get(path, 0.0) + float(np.exp(total))
    return found


def test_chances_are_sums_over_all_ways_and_orders(chain: Chain, scores: np.ndarray) -> None:
    ways = weights(chain, scores)
    whole = sum(ways.values())
    wanted = [
        [sum(w for path, w in ways.items() if path[place] == label) / whole for label in range(3)]
        for place in range(UNITS)
    ]

    assert chain.chances(scores) == pytest.approx(np.array(wanted))


def test_the_chance_of_any_is_that_of_all_ways_with_the_label(
    chain: Chain, scores: np.ndarray
) -> None:
    ways = weights(chain, scores)
    whole = sum(ways.values())
    wanted = [sum(w for path, w in ways.items() if label in path) / whole for label in range(2)]

    assert chain.chances_of_any(scores, 2) == pytest.approx(wanted)


def test_one_unit_is_an_answer_too(chain: Chain, scores: np.ndarray) -> None:
    alone = scores[:, :1]

    assert chain.chances(alone).sum() == pytest.approx(1.0)
    assert chain.chances_of_any(alone, 3) == pytest.approx(chain.chances(alone)[0])


def test_what_shows_the_order_moves_every_unit() -> None:
    """One order is first label, then second; the other the reverse. The first unit decides."""
    onward = np.array([[0.0, 9.0], [-9.0, 0.0]])
    chain = Chain(
        np.array([onward, onward.T]),
        np.array([[0.0, -9.0], [-9.0, 0.0]]),
        np.zeros((2, 2)),
    )
    scores = np.zeros((2, 2, 2))
    scores[:, 0, 1] = 4.0

    assert chain.chances(scores)[1, 0] > 0.9
