"""One question in its editor: written, heard, practiced, undone."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fakes.bank_services import FakeBankServices
from greenroom.model.question import Gap, QuestionKind
from support.banks_window import CTRL, SHIFT, Open, key


def test_a_question_is_written_with_the_keyboard_alone(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks(FakeBankServices())
    key(shown, Qt.Key.Key_N, CTRL)
    form = shown.page.editor.form
    assert shown.window.focusWidget() is form.text
    qtbot.keyClicks(form.text, "Why {company}/us")
    assert shown.page.editor._spoken.text() == "Why Marlow & Pike/us"
    assert any("without “/”" in said for said in form.advice["text"].sentences())
    qtbot.waitUntil(lambda: "my-questions" in shown.services.disk, timeout=5000)
    assert shown.kept("my-questions") == ["Why {company}/us"]
    assert shown.listed() == ["Why {company}/us", *shown.listed()[1:]]
    for _ in range(3):
        key(shown, Qt.Key.Key_Backspace)
    qtbot.keyClicks(form.text, "? Tell me why.")
    assert not any("without" in said for said in form.advice["text"].sentences())


def test_every_field_is_kept(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.banks.list.picked.emit("mine")
    shown.page.questions.list.setFocus()
    form = shown.page.editor.form
    assert form.text.value() == "Why nursing?"
    form.kind.setCurrentIndex(form.kind.findData(QuestionKind.MOTIVATION))
    form.kind.activated.emit(form.kind.currentIndex())
    form.structure.setCurrentIndex(3)
    form.structure.activated.emit(3)
    qtbot.keyClicks(form.competencies, "Care, Working with others")
    form.levels.boxes["entry"].click()
    form.longest.setFocus()
    key(shown, Qt.Key.Key_Up)
    qtbot.keyClicks(form.listens_for, "A reason of their own.")
    qtbot.keyClicks(form.weak, "Praise only.")
    qtbot.keyClicks(form.strong, "One scene.")
    qtbot.keyClicks(form.families, "nursing")
    qtbot.keyClicks(form.follow_ups.boxes[Gap.TOO_SHORT], "Tell me more about that.")
    shown.page.presenter.commit()
    kept = shown.services.disk["mine"].questions[0]
    assert kept.kind is QuestionKind.MOTIVATION
    assert kept.structure is not None
    assert kept.competencies == ("care", "working-with-others")
    assert [level.value for level in kept.levels] == ["mid", "senior", "lead"]
    assert kept.target[1] in (135, 165)
    assert (kept.listens_for, kept.weak_sign, kept.strong_sign) == (
        "A reason of their own.",
        "Praise only.",
        "One scene.",
    )
    assert kept.role_families == ("nursing",)
    assert kept.follow_ups == {Gap.TOO_SHORT: "Tell me more about that."}


def test_undo_works_while_typing_and_outside_of_fields(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    page = shown.page
    page.presenter.select_question("mine.q1")
    page.editor.form.text.setFocus()
    key(shown, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(page.editor.form.text, " And why now?")
    key(shown, Qt.Key.Key_Z, CTRL)
    assert page.editor.form.text.value() == "Why nursing?"
    key(shown, Qt.Key.Key_Z, CTRL, SHIFT)
    assert shown.kept()[0] == "Why nursing? And why now?"
    key(shown, Qt.Key.Key_Escape)
    assert shown.window.focusWidget() is page.questions.list
    key(shown, Qt.Key.Key_Z, CTRL)
    assert shown.kept()[0] == "Why nursing?"


def test_delete_in_a_field_deletes_a_letter_and_no_question(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.presenter.select_question("mine.q1")
    shown.page.editor.form.text.setFocus()
    key(shown, Qt.Key.Key_Home, CTRL)
    key(shown, Qt.Key.Key_Delete)
    assert shown.page.editor.form.text.value() == "hy nursing?"
    assert len(shown.kept()) == 2


def test_a_shipped_question_can_be_read_but_not_changed(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.presenter.select_question("general.q1")
    editor = shown.page.editor
    assert editor.note.isVisible()
    qtbot.keyClicks(editor.form.text, "x")
    assert editor.form.text.value() == "Why do you want this job?"
    assert not editor.delete.isVisible()
    assert not editor.form.kind.isEnabled()
    key(shown, Qt.Key.Key_D, CTRL)
    assert shown.kept()[-1] == "Why do you want this job?"
    assert not editor.form.text.isReadOnly()


def test_the_interviewer_is_heard_and_esc_stops(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.presenter.select_question("mine.q1")
    form = shown.page.editor.form
    form.text.setFocus()
    key(shown, Qt.Key.Key_P, CTRL)
    assert shown.services.calls[-1] == "hear Why nursing?"
    assert shown.page.editor.hear.text() == "Stop"
    key(shown, Qt.Key.Key_Escape)
    assert shown.services.calls[-1] == "stop"
    assert shown.page.editor.hear.text() == "Hear"
    qtbot.keyClicks(form.follow_ups.boxes[Gap.NO_RESULT], "How did it end?")
    form.follow_ups.boxes[Gap.NO_RESULT].setFocus()
    key(shown, Qt.Key.Key_P, CTRL)
    assert shown.services.calls[-1] == "hear How did it end?"


def test_leaving_the_page_keeps_what_was_typed_and_falls_silent(
    open_banks: Open, qtbot: QtBot
) -> None:
    shown = open_banks()
    shown.page.presenter.select_question("mine.q1")
    shown.page.editor.hear.click()
    qtbot.keyClicks(shown.page.editor.form.weak, "Vague")
    shown.page.left()
    assert shown.services.calls.count("stop") == 1
    assert shown.services.disk["mine"].questions[0].weak_sign == "Vague"


def test_practice_asks_the_question_as_it_stands(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    assert not shown.page.editor.practice.isEnabled()
    shown.page.presenter.select_question("mine.q1")
    qtbot.keyClicks(shown.page.editor.form.strong, "One scene")
    key(shown, Qt.Key.Key_T, CTRL)
    assert [one.strong_sign for one in shown.services.practiced] == ["One scene"]
