from itertools import pairwise, product

import numpy as np
import pytest

from greenroom.reading.chain import Chain


@pytest.fixture(scope="module")
def chain() -> Chain:
    dice = np.random.default_rng(3)
    return Chain(dice.normal(size=(3, 3)), dice.normal(size=3), dice.normal(size=3))


@pytest.fixture(scope="module")
def scores() -> np.ndarray:
    return np.random.default_rng(4).normal(size=(4, 3)) * 2


def weights(chain: Chain, scores: np.ndarray) -> dict[tuple[int, ...], float]:
    """Every way to label the answer with its weight, one by one."""
    found = {}
    for path in product(range(3), repeat=len(scores)):
        total = chain.first[path[0]] + chain.last[path[-1]]
        total += sum(scores[place, label] for place, label in enumerate(path))
        total += sum(chain.steps[a, b] for a, b in pairwise(path))
        found[path] = float(np.exp(total))
    return found


def test_chances_are_sums_over_all_ways(chain: Chain, scores: np.ndarray) -> None:
    ways = weights(chain, scores)
    whole = sum(ways.values())
    wanted = [
        [sum(w for path, w in ways.items() if path[place] == label) / whole for label in range(3)]
        for place in range(4)
    ]

    assert chain.chances(scores) == pytest.approx(np.array(wanted))


def test_the_best_way_is_the_heaviest(chain: Chain, scores: np.ndarray) -> None:
    ways = weights(chain, scores)

    assert tuple(chain.best(scores)) == max(ways, key=lambda path: ways[path])


def test_the_chance_of_any_is_that_of_all_ways_with_the_label(
    chain: Chain, scores: np.ndarray
) -> None:
    ways = weights(chain, scores)
    whole = sum(ways.values())
    wanted = [sum(w for path, w in ways.items() if label in path) / whole for label in range(2)]

    assert chain.chances_of_any(scores, 2) == pytest.approx(wanted)


def test_one_unit_is_an_answer_too(chain: Chain, scores: np.ndarray) -> None:
    alone = scores[:1]

    assert chain.chances(alone).sum() == pytest.approx(1.0)
    assert chain.chances_of_any(alone, 3) == pytest.approx(chain.chances(alone)[0])
    assert chain.best(alone) == [int(chain.chances(alone)[0].argmax())]
