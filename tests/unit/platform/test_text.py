import pytest

from greenroom.platform import text


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test plugs in is gone afterwards."""
    monkeypatch.setattr(text, "_translator", text._source_text)
    monkeypatch.setattr(text, "_number_format", text._plain_number)


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [(2.44, 1, "2.4"), (2.0, 1, "2.0"), (120.0, None, "120"), (2.5, None, "2.5"), (9.6, 0, "10")],
)
def test_numbers_are_plain_without_a_window(value: float, decimals: int | None, shown: str) -> None:
    assert text.number(value, decimals) == shown


def test_texts_are_as_written_without_a_window() -> None:
    assert text.translate("Room", "%n takes", 3) == "3 takes"
    assert text.translate("Room", "100 %n") == "100 %n"


def test_the_window_plugs_its_own_in() -> None:
    text.install_translator(lambda context, words, n: f"{context}: {words}, {n}")
    text.install_number_format(lambda value, decimals: f"{value} with {decimals}")
    assert text.translate("Room", "Skip") == "Room: Skip, -1"
    assert text.number(2.4, 1) == "2.4 with 1"
