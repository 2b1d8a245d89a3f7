"""The time line on the page: dragging, zooming, and what is painted."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fakes.review_services import FakeReviewServices
from greenroom.ui.review.loop_marks import mark_loop
from greenroom.ui.theme import theme
from support.review_window import OpenPage, settle, word_in


def test_a_drag_on_the_time_line_loops_and_a_double_click_clears(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    line = page.middle.time_line
    start = QPoint(int(line.lane_x(20.0)), 40)
    end = QPoint(int(line.lane_x(30.0)), 40)
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(line, end)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=end)
    assert services.player.loop is not None
    assert services.player.loop.start == pytest.approx(20.0, abs=0.3)
    assert services.player.loop.end == pytest.approx(30.0, abs=0.3)
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=start)
    assert services.player.loop is None
    assert line.loop() is None


def test_a_loop_that_has_only_a_start_is_drawn_there(open_page: OpenPage):
    page = open_page()
    line = page.middle.time_line
    page.playback.seek(30.0)
    mark_loop(page)
    page.playback.seek(50.0)
    settle()
    picture = line.grab().toImage()
    ratio = picture.devicePixelRatio()
    place = QPoint(int(line.lane_x(30.0) * ratio), int(60 * ratio))
    around = {picture.pixelColor(place + QPoint(x, 0)).name() for x in (-1, 0, 1)}
    assert theme().name("accent").lower() in around


def test_near_or_far_nothing_is_painted_over_the_names_of_the_lanes(open_page: OpenPage):
    page = open_page()
    line = page.middle.time_line
    names = QRect(0, 0, int(line.lane_x(line.scale().start)) - 2, line.height())
    page.playback.seek(20.0)
    settle()
    far = line.grab(names).toImage()
    for _ in range(4):
        line._rescale(line.scale().zoom(1.5, 20.0))
        settle()
        assert line.grab(names).toImage() == far


def test_times_that_the_grip_had_hidden_come_back_whole(open_page: OpenPage):
    page = open_page()
    line = page.middle.time_line
    settle()
    window = page.window()
    for step in range(60):  # over a time on the axis and past it, as in playing
        line.set_position(14.0 + 0.1 * step)
        settle()
    place = QRect(line.mapTo(window, QPoint(0, 0)), line.size())
    shown = window.screen().grabWindow(window.winId()).toImage().copy(place)
    line.update()
    settle()
    assert window.screen().grabWindow(window.winId()).toImage().copy(place) == shown


def test_the_wheel_zooms_where_the_pointer_is(open_page: OpenPage):
    page = open_page()
    line = page.middle.time_line
    place = QPointF(line.lane_x(40.0), 40)
    wheel = QWheelEvent(
        place,
        QPointF(line.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(line, wheel)
    assert line.scale().zoomed
    assert line.lane_x(40.0) == pytest.approx(place.x(), abs=1.0)


def test_moving_the_playhead_paints_only_the_strip_between(
    open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
):
    page = open_page()
    line = page.middle.time_line
    line.set_position(40.0)
    QApplication.processEvents()
    asked = []
    monkeypatch.setattr(line, "update", lambda *area: asked.append(area))
    line.set_position(40.1)
    assert len(asked) == 1
    assert asked[0][0].width() < 80


def test_with_reduced_motion_the_playhead_goes_from_word_to_word(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    theme().set_reduced_motion(True)
    word = word_in(page, "launch")
    page.playback.play(word.span.start + 0.2)
    assert page.middle.time_line.position() == pytest.approx(word.span.start)
