import math

import pytest

from greenroom.model.sound import InputLevel
from greenroom.ui.level import LevelJudge, LevelState, level_share


def judge(levels: list[InputLevel], step: float = 0.1) -> LevelState:
    judge = LevelJudge()
    for index, level in enumerate(levels):
        judge.add(level, 100.0 + index * step)
    return judge.state


def steady(rms: float, peak: float, clipping: bool = False) -> list[InputLevel]:
    return [InputLevel(rms, peak, clipping)] * 40


def test_the_good_range_is_45_to_85_percent_of_the_meter() -> None:
    assert level_share(-30.0) == pytest.approx(0.45)
    assert level_share(-9.0) == pytest.approx(0.85)
    assert level_share(-math.inf) == 0.0
    assert level_share(6.0) == 1.0


@pytest.mark.parametrize(
    ("levels", "state"),
    [
        (steady(-22, -12), LevelState.GOOD),
        (steady(-40, -30), LevelState.QUIET),
        (steady(-55, -45), LevelState.WAITING),
        (steady(-math.inf, -math.inf), LevelState.SILENT),
        (steady(-8, 0, clipping=True), LevelState.LOUD),
    ],
)
def test_a_steady_level_has_its_state(levels: list[InputLevel], state: LevelState) -> None:
    assert judge(levels) is state


def test_pauses_between_words_change_nothing() -> None:
    words = [InputLevel(-22, -12)] * 5 + [InputLevel(-60, -50)] * 10
    assert judge(words * 4) is LevelState.GOOD


def test_the_state_changes_at_most_once_a_second() -> None:
    judge = LevelJudge()
    changes, before = 0, judge.state
    for index in range(100):  # ten seconds, clipping on and off every 0.3 s
        level = InputLevel(-5, 0, clipping=index % 6 < 3)
        state = judge.add(level, index * 0.1)
        changes += state is not before
        before = state
    assert changes <= 10


def test_silence_is_not_told_before_two_seconds() -> None:
    assert judge([InputLevel(-math.inf, -math.inf)] * 10) is LevelState.WAITING
