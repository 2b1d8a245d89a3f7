"""Review as a person meets it: clicks, corrections, states, folding."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices
from greenroom.ui.components.banner import Banner
from greenroom.ui.components.toast import Toast
from greenroom.ui.review.loop_marks import mark_loop
from greenroom.ui.review.page import ReviewPage
from greenroom.ui.review.services import HearingState
from greenroom.ui.review.state_transcript import WordMark
from greenroom.ui.review.word_menu import FixWordDialog
from greenroom.ui.theme import ThemeMode, theme
from support.review_window import OpenPage, settle


def word_in(page: ReviewPage, text: str) -> WordMark:
    state = page.middle.transcript.text.state()
    return next(word for word in state.words if state.text[word.start_char : word.end_char] == text)


def click_word(page: ReviewPage, word: WordMark) -> None:
    view = page.middle.transcript.text
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.word_box(word).center().toPoint()
    )


def button(page: ReviewPage, text: str) -> QAbstractButton:
    settle()
    return next(
        one for one in page.findChildren(QAbstractButton) if one.text() == text and one.isVisible()
    )


def test_a_clicked_word_is_played_and_lit(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    word = word_in(page, "launch")
    click_word(page, word)
    assert services.player.calls == [("play", round(word.span.start, 2), None)]
    assert page.middle.transcript.text.current_word() == word
    assert page.middle.time_line.position() == pytest.approx(word.span.start)


def test_the_lit_word_follows_the_sound(
    open_page: OpenPage, services: FakeReviewServices, qtbot: QtBot
):
    page = open_page()
    page.playback.play(0.0)
    word = word_in(page, "tablets.")
    services.player.moment = word.span.middle
    with qtbot.waitSignal(page.playback.moved, timeout=1000):
        pass
    assert page.middle.transcript.text.current_word() == word
    assert page.playback._timer.interval() < 50


def test_the_end_of_the_sound_shows_play_again(
    open_page: OpenPage, services: FakeReviewServices, qtbot: QtBot
):
    page = open_page()
    page.playback.play(80.0)
    assert page.middle.bar.play.text() == "Pause"
    with qtbot.waitSignal(page.playback.playing_changed, timeout=1000):
        worker = threading.Thread(target=services.player.finish)
        worker.start()
        worker.join()
    assert page.middle.bar.play.text() == "Play"


def test_lighting_a_word_does_not_touch_the_text(open_page: OpenPage):
    page = open_page()
    view = page.middle.transcript.text
    revision = view.document().revision()
    for moment in (5.0, 30.0, 46.0, 84.0):
        view.set_moment(moment, follow=True)
    assert view.document().revision() == revision
    assert len(view.extraSelections()) == 1


def test_a_figure_plays_its_evidence(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    button(page, "0:59").click()
    assert services.player.calls[-1][0] == "play"
    assert services.player.calls[-1][1] == pytest.approx(59.1, abs=0.6)
    button(page, "6%").click()
    assert services.player.calls[-1][1] == pytest.approx(82.0, abs=0.5)


def test_not_a_filler_recalculates_everywhere_and_can_be_undone(open_page: OpenPage):
    page = open_page()
    button(page, "Not a filler").click()
    assert page.presenter.state.take.fillers.count == "6"
    assert button(page, "Mark as filler")
    assert len(page.middle.transcript.text.state().fillers) == 6
    toast = page.findChild(Toast)
    assert toast is not None
    assert toast.button is not None
    toast.button.click()
    assert page.presenter.state.take.fillers.count == "7"


def test_a_deleted_take_comes_back_with_undo(open_page: OpenPage):
    page = open_page()
    page.delete_take()
    assert page.middle.takes is None
    assert page.presenter.take_id == "q3-2"
    page.findChild(Toast).button.click()
    assert page.presenter.take_id == "q3-1"
    assert page.middle.takes is not None


def test_the_next_suggestion_goes_round(open_page: OpenPage):
    page = open_page()
    assert page.cards.structure.suggestion().code == "result_no_number"
    button(page, "Next suggestion").click()
    assert page.cards.structure.suggestion().code == "fillers"
    button(page, "Next suggestion").click()
    assert page.cards.structure.suggestion().code == "result_no_number"


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


def test_without_its_recording_everything_but_playing_stays(
    open_page: OpenPage, services: FakeReviewServices
):
    services.player.missing = True
    page = open_page()
    assert not page.middle.bar.play.isEnabled()
    banner = page.findChild(Banner)
    assert banner is not None
    assert banner.title.text() == "The recording is not in the folder any more."
    assert page.presenter.state.take.fillers.count == "7"


def test_without_its_recording_figures_still_show_their_place(
    open_page: OpenPage, services: FakeReviewServices
):
    services.player.missing = True
    page = open_page()
    button(page, "0:59").click()
    assert page.middle.time_line.position() == pytest.approx(59.1, abs=0.6)
    assert services.player.calls == []


def test_with_reduced_motion_the_playhead_goes_from_word_to_word(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    theme().set_reduced_motion(True)
    word = word_in(page, "launch")
    page.playback.play(word.span.start + 0.2)
    assert page.middle.time_line.position() == pytest.approx(word.span.start)


def test_the_theme_changes_live(open_page: OpenPage):
    page = open_page()
    page.playback.seek(46.0)
    light = page.grab().toImage()
    theme().set_mode(ThemeMode.DARK)
    settle()
    dark = page.grab().toImage()
    for place in (QPoint(400, 795), QPoint(1000, 795), QPoint(3, 3)):
        assert light.pixelColor(place).lightness() > 200
        assert dark.pixelColor(place).lightness() < 60
    assert page.middle.transcript.text.current_word() is not None


def test_sessions_can_be_chosen(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    page.header.picker.click()
    settle()
    menu = page.header.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Operations Manager, first interview, Tue 17 Nov, 19:42"
    ]
    menu.close()


def test_a_word_can_be_fixed_from_its_menu(open_page: OpenPage, monkeypatch: pytest.MonkeyPatch):
    page = open_page()

    def fix(dialog: FixWordDialog) -> int:
        dialog.field.setText("rollout")
        return FixWordDialog.DialogCode.Accepted

    monkeypatch.setattr(FixWordDialog, "exec", fix)
    view = page.middle.transcript.text
    view.menu_wanted.emit(word_in(page, "launch"), page.mapToGlobal(QPoint(0, 0)))
    menu = page.findChild(QMenu)
    assert menu is not None
    labels = [action.text() for action in menu.actions()]
    missing = "A filler is missing before this word"
    assert labels == ["Play from here", "Mark as filler", missing, "Change part", "Fix word…"]
    menu.actions()[-1].trigger()
    assert "split the rollout in two" in view.state().text
    menu.close()


def test_words_arrive_while_the_take_is_being_heard(
    open_page: OpenPage, services: FakeReviewServices, qtbot: QtBot
):
    one = services.sample.take("q3-1")
    words = one.transcript.words
    services.changed["q3-1"] = replace(one, transcript=None, report=None)
    services.states["q3-1"] = HearingState(10.0, words[:20])
    page = open_page()
    text = page.middle.transcript.text
    assert len(text.state().words) == 20
    services.states["q3-1"] = HearingState(20.0, words[:50])
    worker = threading.Thread(target=services.watchers[0], args=("q3-1",))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(text.state().words) == 50, timeout=1000)
    del services.changed["q3-1"], services.states["q3-1"]
    services.watchers[0]("q3-1")
    qtbot.waitUntil(lambda: len(text.state().paragraphs) == 4, timeout=1000)
    assert page.presenter.state.take.fillers.count == "7"


def test_a_stopped_transcript_can_be_tried_again(open_page: OpenPage, services: FakeReviewServices):
    one = services.sample.take("q3-1")
    services.changed["q3-1"] = replace(one, transcript=None, report=None)
    services.states["q3-1"] = HearingState(52.0, one.transcript.words[:90], failed=True)
    page = open_page()
    assert page.findChild(Banner).title.text() == "The transcript stopped at 0:52"
    button(page, "Try again").click()
    assert services.calls == [("hear_again", "q3-1")]
    button(page, "Change model").click()
    assert services.calls[1:] == [("choose_model",)]


def test_a_missing_recording_leaves_the_transcript_at_its_start(
    open_page: OpenPage, services: FakeReviewServices
):
    services.player.missing = True
    page = open_page()
    assert page.findChild(Banner).title.text().startswith("The recording is not in the folder")
    bar = page.middle.transcript.text.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_without_sessions_there_is_one_button(open_page: OpenPage, services: FakeReviewServices):
    services.empty = True
    page = open_page()
    assert page.first_focus() is page.quick
    page.quick.click()
    assert services.calls == [("quick_question",)]


def test_a_skipped_question_shows_the_question_and_one_button(open_page: OpenPage):
    page = open_page()
    page.presenter.select(5)
    assert (
        page.middle.question.text() == "Tell me about a mistake you would handle differently now."
    )
    assert page.middle.answer_now.isVisible()
    assert not page.cards.isVisible()
    assert not page.middle.time_line.isVisible()


def test_an_export_that_fails_offers_another_folder(
    open_page: OpenPage, services: FakeReviewServices, qtbot: QtBot
):
    services.export_fails = True
    page = open_page()
    page.header.export.click()
    qtbot.waitUntil(lambda: page.findChild(Banner) is not None, timeout=2000)
    assert page.findChild(Banner).title.text() == "The export was not written"
    assert button(page, "Choose folder…")


def test_leaving_the_page_falls_silent(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    page.playback.play(10.0)
    page.window().show_page("elsewhere")
    assert services.player.calls[-1] == ("pause",)


@pytest.mark.parametrize(
    ("width", "folded", "tabbed"),
    [(1280, False, False), (1180, False, False), (1170, True, False), (1030, True, True)],
)
def test_list_and_cards_fold_with_the_width(
    open_page: OpenPage, width: int, folded: bool, tabbed: bool
):
    page = open_page(width)
    assert page.answers.folded() is folded
    assert page.cards.tabbed() is tabbed


def test_large_text_folds_the_list(open_page: OpenPage):
    page = open_page()
    theme().set_text_scale(1.25)
    assert page.answers.folded()


def test_everything_is_there_at_the_usual_size(open_page: OpenPage):
    page = open_page()
    assert page.middle.verticalScrollBar().maximum() == 0
    assert page.middle.transcript.text.verticalScrollBar().maximum() == 0
    assert page.cards._scroll.verticalScrollBar().maximum() == 0


def test_at_the_smallest_window_nothing_but_the_texts_scrolls(open_page: OpenPage):
    page = open_page(1024, 680)
    assert page.middle.verticalScrollBar().maximum() == 0


def test_a_session_that_was_opened_is_not_read_again_by_going_to_the_page(
    open_page: OpenPage, services: FakeReviewServices, monkeypatch: pytest.MonkeyPatch
):
    page = open_page()
    window = page.window()
    window.show_page("elsewhere")
    settle()
    loads: list[str] = []
    load = services.load
    monkeypatch.setattr(services, "load", lambda key: loads.append(key) or load(key))
    page.open_session(page.presenter.session_id)
    window.show_page("review")
    assert len(loads) == 1
    settle()
    window.show_page("elsewhere")
    window.show_page("review")
    assert len(loads) == 2, "what is new since then is shown"
