"""The Question banks page, by mouse and keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from fakes.bank_services import FakeBankServices, bank
from greenroom.model.question import Gap, QuestionKind
from greenroom.ui.banks.import_dialog import ImportDialog
from greenroom.ui.banks.name_dialog import NameDialog
from greenroom.ui.theme import theme
from support.banks_window import BanksWindow
from support.qt import cut_texts, lengthen, settle, tab_order, unnamed_controls

Open = Callable[..., BanksWindow]


def key(window: BanksWindow, which: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key wherever the focus is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    target = window.window.focusWidget() or window.window
    QTest.keyClick(target, which, held)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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


def test_a_question_is_deleted_and_comes_back(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.presenter.select_bank("mine")
    shown.page.questions.list.setFocus()
    key(shown, Qt.Key.Key_Delete)
    assert shown.listed() == ["What did your last shift teach you?"]
    toast = shown.page._toast
    assert toast.isVisible()
    toast.button.click()
    assert shown.listed() == ["Why nursing?", "What did your last shift teach you?"]
    assert shown.kept() == shown.listed()


def test_delete_in_a_field_deletes_a_letter_and_no_question(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.presenter.select_question("mine.q1")
    shown.page.editor.form.text.setFocus()
    key(shown, Qt.Key.Key_Home, CTRL)
    key(shown, Qt.Key.Key_Delete)
    assert shown.page.editor.form.text.value() == "hy nursing?"
    assert len(shown.kept()) == 2


def test_space_switches_a_question_off_and_a_click_a_bank(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    page = shown.page
    page.presenter.select_bank("mine")
    page.questions.list.setFocus()
    key(shown, Qt.Key.Key_Space)
    assert shown.services.off == {"mine.q1"}
    assert "Off" in page.questions.list.rows.rows()[0].facts
    assert not page.editor.asked.isChecked()
    page.editor.asked.click()
    assert shown.services.off == frozenset()
    banks = page.banks.list
    place = banks.visualRect(banks.rows.place("stories"))
    at = QPoint(place.left() + theme().size(20), place.top() + theme().size(18))
    qtbot.mouseClick(banks.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown.services.off == {"stories"}
    assert not page.questions.bank_on.isChecked()
    page.questions.bank_on.click()
    assert shown.services.off == frozenset()


def test_search_and_filters_narrow_the_list_and_can_be_left_out(
    open_banks: Open, qtbot: QtBot
) -> None:
    shown = open_banks()
    key(shown, Qt.Key.Key_F, CTRL)
    assert shown.window.focusWidget() is shown.page.questions.search
    qtbot.keyClicks(shown.page.questions.search, "deadline")
    qtbot.waitUntil(lambda: shown.listed() == ["Tell me about a deadline that slipped."])
    assert shown.page.questions.count.text() == "1 of 6"
    qtbot.keyClicks(shown.page.questions.search, " nowhere")
    qtbot.waitUntil(shown.page.questions.not_found.isVisible)
    shown.page.questions.show_all.click()
    assert len(shown.listed()) == 6
    assert shown.page.questions.search.text() == ""


def test_a_bank_is_made_renamed_and_deleted(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks(FakeBankServices())

    def answer(name: str) -> Callable[[], None]:
        def type_it() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, NameDialog)
            dialog.field.clear()
            assert not dialog.agree.isEnabled()
            qtbot.keyClicks(dialog.field, name)
            qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

        return type_it

    QTimer.singleShot(0, answer("Marlow & Pike"))
    shown.page.banks.new.click()
    assert shown.page.questions.none.isVisible()
    assert shown.page.questions.title.text() == "Marlow & Pike"
    shown.page.questions.new.click()
    qtbot.keyClicks(shown.page.editor.form.text, "Why us?")
    QTimer.singleShot(0, answer("For Monday"))
    shown.page.rename_bank()
    assert shown.services.disk["marlow-pike"].title == "For Monday"
    shown.page.delete_bank()
    assert shown.services.disk == {}
    shown.page.presenter.undo()
    assert shown.services.disk["marlow-pike"].title == "For Monday"


def test_the_bank_has_a_menu_by_button_and_by_right_click(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.presenter.select_bank("mine")
    shown.page.questions.bank_menu.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert texts == ["Export bank…", "Duplicate bank", "Rename bank…", "Delete bank"]
    shown.page.presenter.select_bank("general")
    shown.page.questions.bank_menu.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Export bank…", "Duplicate bank"]
    menu.close()


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


def answer_with(do: Callable[[ImportDialog], None], problems: list[BaseException]) -> None:
    """Do something in the dialog as soon as it is there; it never stays open."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, ImportDialog):
        QTimer.singleShot(5, lambda: answer_with(do, problems))
        return
    try:
        do(dialog)
    except AssertionError as error:
        problems.append(error)
    finally:
        if dialog.isVisible():
            dialog.reject()


def test_a_file_that_is_dropped_is_shown_before_it_comes_in(
    open_banks: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = open_banks()
    file = tmp_path / "friend.csv"
    file.write_text(
        "text,kind\nWhy do you want this job?,motivation\nIs it odd?,strange\n"
        "What would you do first here?,situational\n"
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "a.exe"))])
    drop = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    problems: list[BaseException] = []
    rows = []

    def agree(dialog: ImportDialog) -> None:
        rows.extend(dialog.list.rows.rows())
        settle(dialog)
        assert cut_texts(dialog) == []
        assert unnamed_controls(dialog) == []
        dialog.agree.click()

    answer_with(agree, problems)
    shown.page.dropEvent(drop)
    qtbot.waitUntil(lambda: bool(problems) or "friend" in shown.services.disk)
    assert problems == []
    assert [(row.on, row.text.split(",")[0]) for row in rows] == [
        (None, "Line 3"),
        (False, "Why do you want this job?"),  # asked already
        (True, "What would you do first here?"),
    ]
    assert shown.kept("friend") == ["What would you do first here?"]
    assert shown.page.view.bank_id == "friend"


def test_questions_can_join_an_own_bank_and_be_left_out_one_by_one(
    open_banks: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = open_banks()
    file = tmp_path / "list.md"
    file.write_text("- Who taught you most?\n- When did you laugh last?\n")

    problems: list[BaseException] = []

    def agree(dialog: ImportDialog) -> None:
        assert dialog.agree.text() == "Import 2 questions"
        dialog.into.setCurrentIndex(1)
        dialog.into.activated.emit(1)
        assert not dialog.name.isVisible()
        dialog.list.setCurrentIndex(dialog.list.rows.index(0))
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        assert dialog.agree.text() == "Import 1 questions"
        dialog.agree.click()

    answer_with(agree, problems)
    shown.page.import_files([file])
    qtbot.waitUntil(lambda: bool(problems) or len(shown.kept()) == 3)
    assert problems == []
    assert shown.kept()[-1] == "When did you laugh last?"


def test_a_failure_stands_above_the_cards(open_banks: Open, tmp_path: Path) -> None:
    shown = open_banks()
    shown.page.import_files([tmp_path / "a.pdf"])
    QApplication.processEvents()
    assert shown.page.banner is not None
    assert "a.pdf is not imported" in shown.page.banner.accessibleDescription()


def test_while_banks_are_read_nothing_can_be_made(qtbot: QtBot, open_banks: Open) -> None:
    services = FakeBankServices()
    shown = open_banks(services)
    services.held = []
    page = type(shown.page)(services)
    qtbot.addWidget(page)
    page.entered()
    assert not page.new.isEnabled()
    assert not page.bring.isEnabled()
    services.held[0]()
    qtbot.waitUntil(page.new.isEnabled)


def test_a_long_list_is_not_painted_as_a_whole(open_banks: Open) -> None:
    texts = [f"What did you learn in week {number} of that long year?" for number in range(1500)]
    shown = open_banks(FakeBankServices(disk={"long": bank("long", *texts)}))
    shown.page.presenter.select_bank("long")
    settle(shown.window)
    view = shown.page.questions.list
    painted: list[int] = []
    delegate = view.itemDelegate()
    paint = delegate.paint
    delegate.paint = lambda painter, option, index: (  # type: ignore[method-assign]
        painted.append(index.row()),
        paint(painter, option, index),
    )
    view.viewport().repaint()
    assert 0 < len(set(painted)) < 40
    shown.page.presenter.switch_question("long.q3", on=False)
    assert len(shown.listed()) == len(texts)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 800), (3840, 2160)])
def test_nothing_is_cut_at_any_size(open_banks: Open, scale: float, size: tuple[int, int]) -> None:
    shown = open_banks()
    theme().set_text_scale(scale)
    shown.window.resize(*size)
    for question in ("", "general.q1", "mine.q1"):
        shown.page.presenter.select_question(question)
        settle(shown.window)
        assert cut_texts(shown.page) == [], question


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_long_words_and_either_direction_fit(
    open_banks: Open, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    lengthen()
    qapp.setLayoutDirection(direction)
    shown = open_banks()
    for size in ((1024, 680), (1280, 800)):
        shown.window.resize(*size)
        shown.page.presenter.select_question("mine.q1")
        settle(shown.window)
        assert cut_texts(shown.page) == [], size
    if direction is Qt.LayoutDirection.RightToLeft:
        assert shown.page.banks.x() > shown.page.editor.x()


def test_everything_has_a_name_and_tab_goes_from_banks_over_questions_to_the_question(
    open_banks: Open,
) -> None:
    shown = open_banks()
    shown.page.presenter.select_question("mine.q1")
    settle(shown.window)
    assert unnamed_controls(shown.page) == []
    page = shown.page
    order = tab_order(page.banks.new, page)
    cards = (page.banks, page.questions, page.editor)
    places = [next((at for at, c in enumerate(cards) if c.isAncestorOf(w)), -1) for w in order]
    within = [place for place in places if place >= 0]
    assert within == sorted(within)
    assert set(within) == {0, 1, 2}
    rows = QAccessible.queryAccessibleInterface(page.questions.list)
    assert rows is not None
    assert rows.text(QAccessible.Text.Name) == "Questions"
    first = rows.child(0)
    assert "Why nursing?" in first.text(QAccessible.Text.Name)
    assert first.state().checked
