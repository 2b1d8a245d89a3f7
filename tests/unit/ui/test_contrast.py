from pathlib import Path

import pytest

from greenroom.platform.assets import asset
from greenroom.ui.theme.contrast import PAIRS, ratio
from greenroom.ui.theme.tokens import load_tokens

SETS = load_tokens(Path(asset("theme", "tokens.json")))


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "needed"), PAIRS)
def test_every_pair_reaches_its_ratio(name: str, front: str, ground: str, needed: float) -> None:
    assert ratio(SETS[name][front], SETS[name][ground]) >= needed


def test_the_ratio_is_that_of_wcag() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_both_sets_have_the_same_tokens() -> None:
    assert SETS["light"].colors.keys() == SETS["dark"].colors.keys()
