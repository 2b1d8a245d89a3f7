"""The newest words of the live transcript that fit."""

import pytest
from pytestqt.qtbot import QtBot

from greenroom.ui.room.transcript_card import LiveWords
from greenroom.ui.theme import Theme

SAID = [f"word{number}" for number in range(80)]


@pytest.fixture
def words(qtbot: QtBot, app_theme: Theme) -> LiveWords:
    shown = LiveWords()
    qtbot.addWidget(shown)
    shown.resize(400, shown.sizeHint().height())
    return shown


def test_the_newest_words_are_shown_and_no_fewer_than_fit(words: LiveWords):
    words.set_words(" ".join(SAID[:-3]), " ".join(SAID[-3:]))
    shown = words.shown().split()
    assert shown[0] == "…"
    assert shown[1:] == SAID[1 - len(shown) :]
    assert words._without(len(SAID) - len(shown)).lineCount() == 3, "one more has no room"


def test_what_fits_is_shown_whole(words: LiveWords):
    words.set_words("It was", "in May")
    assert words.shown() == "It was in May"
    words.set_words("", "")
    assert words.shown() == ""


def test_a_long_answer_does_not_hold_the_window_up(
    words: LiveWords, monkeypatch: pytest.MonkeyPatch
):
    laid_out, layout = [], words._layout

    def counted(sure: list[str], unsure: list[str]) -> object:
        laid_out.append(sure)
        return layout(sure, unsure)

    monkeypatch.setattr(words, "_layout", counted)
    words.set_words(" ".join(SAID), "")
    words.shown()
    assert len(laid_out) < 12
