"""A loop drawn with one key."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fakes.review_services import FakeReviewServices
from greenroom.model.span import Span
from support.review_window import OpenPage


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []
    monkeypatch.setattr(
        "greenroom.ui.review.loop_marks.announce", lambda _widget, text: words.append(text)
    )
    return words


def press(keys: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, keys)
    QApplication.processEvents()


def test_the_key_marks_start_and_end_and_clears(
    open_page: OpenPage, services: FakeReviewServices, said: list[str]
) -> None:
    page = open_page()
    page.playback.seek(20.0)
    press("L")
    assert services.player.loop is None
    page.playback.seek(30.0)
    press("L")
    assert services.player.loop == page.middle.time_line.loop() == Span(20.0, 30.0)
    assert services.player.calls[-1] == ("play", 20.0, None)
    press("L")
    assert services.player.loop is None
    assert page.middle.time_line.loop() is None
    assert said == [
        "The loop starts at 0:20. Go to its end and mark it, too.",
        "Loop from 0:20 to 0:30",
        "No loop",
    ]


def test_the_end_may_lie_before_the_start(
    open_page: OpenPage, services: FakeReviewServices
) -> None:
    page = open_page()
    page.playback.seek(30.0)
    press("L")
    page.playback.seek(20.0)
    press("L")
    assert services.player.loop == Span(20.0, 30.0)


def test_twice_at_one_place_is_no_loop(open_page: OpenPage, services: FakeReviewServices) -> None:
    page = open_page()
    page.playback.seek(30.0)
    press("L")
    press("L")
    assert services.player.loop is None
    page.playback.seek(33.0)
    press("L")
    assert services.player.loop == Span(30.0, 33.0)


def test_escape_on_the_time_line_forgets_a_start(
    open_page: OpenPage, services: FakeReviewServices
) -> None:
    page = open_page()
    page.playback.seek(30.0)
    press("L")
    page.middle.time_line.setFocus()
    press("Esc")
    assert page.middle.time_line.loop() is None
    press("L")
    assert services.player.loop is None


def test_another_take_begins_without_a_loop(
    open_page: OpenPage, services: FakeReviewServices
) -> None:
    page = open_page()
    page.playback.seek(30.0)
    press("L")
    page.presenter.show_take("q3-2")
    assert page.middle.time_line.loop() is None


def test_the_key_is_listed(open_page: OpenPage) -> None:
    page = open_page()
    keys = {command.key: command for command in page.commands() if command.key}
    assert keys["L"].text == "Start, end or clear a loop here"
    assert keys["L"].id == "review.loop"
