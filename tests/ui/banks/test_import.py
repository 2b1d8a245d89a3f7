"""Bringing questions in: what a file holds is shown before it joins a bank."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenroom.ui.banks.import_dialog import ImportDialog
from support.banks_window import Open
from support.qt import cut_texts, settle, unnamed_controls


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
