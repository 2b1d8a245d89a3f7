"""What every test of the workflow begins with."""

import pytest

from greenroom.interview import rules


@pytest.fixture(autouse=True)
def _answers_may_end_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The answers here take no time; the conductor's own tests have a clock."""
    monkeypatch.setattr(rules, "SHORTEST_ANSWER_S", 0.0)
