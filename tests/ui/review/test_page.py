"""Review as a person meets it: clicks, corrections, sessions, and what plays."""

import threading

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices
from greenroom.ui.components.toast import Toast
from greenroom.ui.review.word_menu import FixWordDialog
from greenroom.ui.theme import ThemeMode, theme
from support.review_window import OpenPage, button, click_word, settle, word_in


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


def test_leaving_the_page_falls_silent(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    page.playback.play(10.0)
    page.window().show_page("elsewhere")
    assert services.player.calls[-1] == ("pause",)


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
