"""Every key of Review, pressed in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from fakes.review_services import FakeReviewServices
from greenroom.ui.review.note_dialog import NoteDialog
from greenroom.ui.review.page import ReviewPage
from support.review_window import OpenPage


def press(keys: str) -> None:
    """A key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence(keys))
    QApplication.processEvents()


def test_space_plays_and_pauses_wherever_the_focus_is(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    for stop in (page.middle.bar.play, page.middle.bar.next_filler, page.middle.transcript.text):
        stop.setFocus()
        before = page.playback.playing()
        press("Space")
        assert page.playback.playing() is not before
    assert services.player.calls[0] == ("play", 0.0, None)


@pytest.mark.parametrize(
    ("keys", "moment"), [("Right", 25.0), ("Left", 15.0), ("Shift+Right", 21.0), ("Shift+Left", 19)]
)
def test_arrows_step(open_page: OpenPage, services: FakeReviewServices, keys: str, moment: float):
    page = open_page()
    page.playback.seek(20.0)
    press(keys)
    assert services.player.position() == pytest.approx(moment)
    assert page.middle.time_line.position() == pytest.approx(moment)


def test_home_and_end_go_to_the_ends_of_the_time_line(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    line = page.middle.time_line
    line.setFocus()
    for keys, moment in (("End", page.presenter.state.take.lanes.duration), ("Home", 0.0)):
        press(keys)
        assert services.player.position() == pytest.approx(moment)
    assert "Home / End" in [hint.keys for hint in page.key_hints()]


def test_f_goes_from_filler_to_filler_and_back(open_page: OpenPage):
    page = open_page()
    fillers = [mark.span for mark in page.middle.transcript.text.state().fillers]
    for expected in (*fillers, fillers[0]):
        press("F")
        assert page.cards.fillers.selected() == expected
    press("Shift+F")
    assert page.cards.fillers.selected() == fillers[-1]


def test_g_goes_from_pause_to_pause(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    pauses = [mark.span.start for mark in page.presenter.state.take.lanes.pauses]
    press("G")
    press("G")
    starts = [call[1] for call in services.player.calls if call[0] == "play"]
    assert starts == [pytest.approx(start - 0.3, abs=0.01) for start in pauses]


def test_brackets_change_the_speed(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    press("]")
    assert services.player.speed == 1.25
    press("[")
    press("[")
    assert services.player.speed == 0.75
    assert page.middle.bar.speed.currentText() == "0.75×"


def test_x_takes_the_selected_filler_out_and_back(open_page: OpenPage):
    page = open_page()
    press("F")
    press("X")
    assert page.presenter.state.take.fillers.count == "6"
    press("X")
    assert page.presenter.state.take.fillers.count == "7"


@pytest.mark.parametrize("part", ["S", "T", "A", "R"])
def test_alt_and_a_letter_set_the_part_of_the_sentence(
    open_page: OpenPage, services: FakeReviewServices, part: str
):
    page = open_page()
    page.playback.seek(80.0)
    before = page.presenter.sentence_at(80.0).label
    press(f"Alt+{part}")
    assert page.presenter.sentence_at(80.0).label == part
    assert bool(services.corrections.get("q3-1")) is (part != before)


def test_ctrl_z_undoes_a_correction(open_page: OpenPage):
    page = open_page()
    before = page.presenter.state.take
    page.playback.seek(80.0)
    press("Alt+R")
    assert page.presenter.state.take != before
    press("Ctrl+Z")
    assert page.presenter.state.take == before


def test_up_and_down_go_through_the_answers(open_page: OpenPage):
    page = open_page()
    press("Down")
    assert page.presenter.item == 4
    press("Up")
    press("Up")
    assert page.presenter.item == 2
    assert page.middle.question.text().startswith("Why this role")


def test_t_retakes_and_a_skipped_answer_is_answered(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    press("T")
    page.presenter.select(5)
    page.middle.answer_now.click()
    session = page.presenter.session_id
    assert services.calls == [("retake", session, 3), ("answer", session, 5)]


def test_shift_t_asks_the_questions_of_the_session_again(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    press("Shift+T")
    assert services.calls == [("same_again", page.presenter.session_id)]


def test_the_menu_of_an_answer_asks_the_questions_again_too(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    page.answers.menu_wanted.emit(3, page.mapToGlobal(QPoint(0, 0)))
    (menu,) = page.findChildren(QMenu)
    menu.actions()[-1].trigger()
    assert services.calls == [("same_again", page.presenter.session_id)]
    menu.close()


def test_b_writes_a_note(
    open_page: OpenPage, services: FakeReviewServices, monkeypatch: pytest.MonkeyPatch
):
    page = open_page()

    def write(dialog: NoteDialog) -> int:
        dialog.field.setPlainText("Say the number.")
        return NoteDialog.DialogCode.Accepted

    monkeypatch.setattr(NoteDialog, "exec", write)
    press("B")
    assert services.calls == [("set_note", "q3-1", "Say the number.")]
    assert page.middle.note.text() == "Note: Say the number."


def test_letters_typed_into_the_search_are_text(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    press("Ctrl+F")
    bar = page.middle.transcript.find_bar
    assert bar.isVisible()
    QTest.keyClicks(bar.field, "the t ")
    assert bar.field.text() == "the t "
    assert services.calls == []
    assert not page.playback.playing()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_find_counts_and_goes_round(open_page: OpenPage):
    page = open_page()
    press("Ctrl+F")
    bar = page.middle.transcript.find_bar
    QTest.keyClicks(bar.field, "scanner")
    assert bar.places.text() == "1 of 2"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.places.text() == "2 of 2"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.places.text() == "1 of 2"


def test_find_goes_back_with_the_key_that_f1_tells(open_page: OpenPage):
    page = open_page()
    assert "Enter / Shift+Enter" in [hint.keys for hint in page.key_hints()]
    press("Ctrl+F")
    bar = page.middle.transcript.find_bar
    QTest.keyClicks(bar.field, "the")
    count = int(bar.places.text().rsplit(" ", 1)[1])
    assert count > 2
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.places.text() == f"{count} of {count}"


def test_the_take_switch_keeps_its_arrows(open_page: OpenPage, services: FakeReviewServices):
    page = open_page()
    takes = page.middle.takes
    assert takes is not None
    takes.segments()[0].setFocus()
    press("Right")
    assert page.presenter.take_id == "q3-2"
    assert services.player.take_id == "q3-2"


def test_the_transcript_is_walked_by_word_and_by_sentence(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    text = page.middle.transcript.text
    text.setFocus()
    press("Right")
    press("Right")
    assert text.pointed_word().index == 1
    press("Ctrl+Right")
    word = text.pointed_word()
    assert text.state().text[word.start_char : word.end_char] == "It"
    press("Return")
    assert services.player.calls[-1] == ("play", round(word.span.start, 2), None)


def test_enter_presses_a_focused_link(open_page: OpenPage, services: FakeReviewServices):
    page: ReviewPage = open_page()
    link = next(
        one for one in page.cards.timing.findChildren(QAbstractButton) if one.text() == "0:41"
    )
    link.setFocus()
    press("Return")
    assert services.player.calls[-1][0] == "play"
    assert services.player.calls[-1][1] == pytest.approx(40.0, abs=0.1)
