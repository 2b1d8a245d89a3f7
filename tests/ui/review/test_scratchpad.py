"""The scratchpad on the time line: marks, and the text as it was at their moments."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices
from greenroom.model.scratchpad import Snapshot
from greenroom.ui.review.page import ReviewPage
from support.qt import unnamed_controls
from support.review_window import OpenPage, settle

Key = Qt.Key
PAD = (
    Snapshot(0.0, "callers?"),
    Snapshot(20.5, "callers?\n    token bucket\n    per key"),
    Snapshot(43.0, "callers?\n    token bucket\n    per key\n    where: gateway"),
    Snapshot(60.0, ""),
)


@pytest.fixture
def page(open_page: OpenPage, services: FakeReviewServices) -> ReviewPage:
    services.scratchpads["q3-1"] = PAD
    return open_page()


def click(page: ReviewPage, index: int, bot: QtBot) -> None:
    lane = page.middle.scratchpad.lane
    place = QPoint(int(lane.mark_x(index)), lane.height() // 2)
    bot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=place)
    settle()


def test_a_take_without_a_scratchpad_has_no_lane(open_page: OpenPage):
    assert not open_page().middle.scratchpad.isVisible()


def test_marks_lie_on_the_scale_of_the_time_line_also_when_it_is_zoomed(
    page: ReviewPage, qtbot: QtBot
):
    lane, line = page.middle.scratchpad.lane, page.middle.time_line
    assert lane.isVisible()

    def apart() -> list[float]:
        at_line = [line.mapToGlobal(QPoint(int(line.lane_x(one.at)), 0)).x() for one in PAD]
        at_lane = [lane.mapToGlobal(QPoint(int(lane.mark_x(i)), 0)).x() for i in range(len(PAD))]
        return [abs(a - b) for a, b in zip(at_line, at_lane, strict=True)]

    assert max(apart()) <= 1
    before = lane.mark_x(2)
    line.setFocus()
    qtbot.keyClick(line, Key.Key_Plus)
    settle()
    assert lane.mark_x(2) != before
    assert max(apart()) <= 1


def test_a_click_goes_there_and_shows_the_text_as_it_was(page: ReviewPage, qtbot: QtBot):
    pad = page.middle.scratchpad
    assert not pad.view.isVisible()
    click(page, 1, qtbot)
    assert pad.view.isVisible()
    assert pad.text.toPlainText() == PAD[1].text
    assert pad.caption.text() == "Scratchpad at 0:20, 2 of 4"
    assert page.playback.position() == pytest.approx(20.5)
    click(page, 2, qtbot)
    assert pad.text.toPlainText() == PAD[2].text
    pad.close_button.click()
    assert not pad.view.isVisible()


def test_the_text_follows_the_playhead(page: ReviewPage, qtbot: QtBot):
    pad = page.middle.scratchpad
    click(page, 0, qtbot)
    for moment, expected in ((20.4, PAD[0]), (20.5, PAD[1]), (59.9, PAD[2]), (61.0, PAD[3])):
        page.playback.seek(moment)
        assert pad.text.toPlainText() == expected.text


def test_nothing_stood_there_before_the_first_key(
    open_page: OpenPage, services: FakeReviewServices, qtbot: QtBot
):
    services.scratchpads["q3-1"] = PAD[1:]
    page = open_page()
    click(page, 0, qtbot)
    page.playback.seek(3.0)
    assert page.middle.scratchpad.caption.text() == "Scratchpad, nothing yet"
    assert page.middle.scratchpad.text.toPlainText() == ""


def test_by_keyboard_from_mark_to_mark(page: ReviewPage, qtbot: QtBot):
    pad = page.middle.scratchpad
    pad.lane.setFocus()
    seen = []
    for key in (Key.Key_Return, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left):
        qtbot.keyClick(QApplication.focusWidget(), key)
        settle()
        seen.append(round(page.playback.position(), 1))
    assert seen == [0.0, 20.5, 43.0, 60.0, 43.0]
    assert QApplication.focusWidget() is pad.lane


def test_marks_and_parts_have_names(page: ReviewPage, qtbot: QtBot):
    lane = page.middle.scratchpad.lane
    names = [child.accessibleName() for child in lane.findChildren(QWidget)]
    assert names[1:] == [
        "0:20, scratchpad, 3 lines",
        "0:43, scratchpad, 4 lines",
        "1:00, scratchpad, left empty",
    ]
    click(page, 1, qtbot)
    assert unnamed_controls(page.middle.scratchpad) == []


def test_another_take_has_its_own(page: ReviewPage, services: FakeReviewServices, qtbot: QtBot):
    click(page, 1, qtbot)
    page.presenter.step(-1)
    settle()
    assert not page.middle.scratchpad.isVisible()
    page.presenter.step(1)
    settle()
    assert page.middle.scratchpad.isVisible()
    assert not page.middle.scratchpad.view.isVisible()
