"""The résumé beside a telephone call: pasted or opened once, kept, and always in sight."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from greenroom.model.question import InterviewFormat
from greenroom.ui.room.resume_dialog import ResumeDialog
from greenroom.ui.theme import theme
from support.qt import cut_texts, unnamed_controls
from support.room import Room

OpenRoom = Callable[..., Room]
TEXT = "Alex Lindqvist\n\nCalder Home, returns team lead\n• Led 14 people"


@pytest.fixture
def phone(open_room: OpenRoom) -> Room:
    return open_room(begin=False, format=InterviewFormat.PHONE, notes="Notice period: four weeks")


def in_the_dialog(room: Room, do: Callable[[ResumeDialog], object]) -> None:
    """Do this once the dialog is open, which blocks until it is closed."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ResumeDialog)
        do(dialog)

    QTimer.singleShot(0, look)
    room.page.resume.change()
    room.settle()


def paste(text: str) -> Callable[[ResumeDialog], object]:
    def do(dialog: ResumeDialog) -> None:
        dialog.field.setPlainText(text)
        dialog.keep.click()

    return do


def test_without_one_the_next_step_is_there(phone: Room) -> None:
    card = phone.page.resume.card
    assert card.isVisible()
    assert card.sheet.empty.isVisible()
    assert card.sheet.empty.accessibleName() == "No résumé yet"
    assert not card.sheet.text.isVisible()
    assert not card.change.isVisible()


def test_it_is_pasted_once_and_stands_beside_the_notes(phone: Room) -> None:
    card, side, stage = phone.page.resume.card, phone.page.side, phone.page.stage
    QTimer.singleShot(0, lambda: paste(TEXT)(QApplication.activeModalWidget()))  # type: ignore[arg-type]
    card.sheet.begin.click()
    phone.settle()
    assert phone.actions.kept_resume == TEXT
    assert card.sheet.text.toPlainText() == TEXT
    assert card.sheet.text.isReadOnly()
    assert card.change.isVisible()
    assert not card.sheet.empty.isVisible()
    assert side.notes.isVisible()
    assert stage.width() + side.width() + card.width() == phone.page.width()
    assert 0 < card.width() - side.width() < 15  # the edge of the window is beside it


def test_what_was_kept_is_there_at_the_next_call(open_room: OpenRoom, phone: Room) -> None:
    in_the_dialog(phone, paste(TEXT))
    phone.page.refresh()
    phone.press(Qt.Key.Key_Space)
    assert phone.page.resume.card.sheet.text.toPlainText() == TEXT
    in_the_dialog(phone, lambda dialog: dialog.remove.click())
    assert phone.actions.kept_resume == ""
    assert phone.page.resume.card.sheet.empty.isVisible()


def test_a_key_opens_it_while_the_call_goes_on(phone: Room) -> None:
    phone.press(Qt.Key.Key_Space)
    seen: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(isinstance(dialog, ResumeDialog))
        dialog.close()  # type: ignore[union-attr]

    QTimer.singleShot(0, look)
    phone.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert seen == [True]


def test_in_a_narrow_window_it_is_under_a_tab(open_room: OpenRoom) -> None:
    theme().set_text_scale(1.5)
    try:
        room = open_room(begin=False, format=InterviewFormat.PHONE, size=(1024, 680))
        side = room.page.side
        assert not room.page.resume.card.isVisible()
        names = [side.tabs.tabText(at) for at in range(side.tabs.count())]
        assert names[-1] == "Résumé"
        assert side.notes.isVisible()
        side.tabs.setCurrentIndex(len(names) - 1)
        assert room.page.resume.sheet.empty.isVisible()
        assert cut_texts(room.page) == []
    finally:
        theme().set_text_scale(1.0)


def test_it_is_for_calls_only(room: Room) -> None:
    assert not room.page.resume.card.isVisible()
    assert room.page.side.tabs.count() == 2
    command = next(one for one in room.page.commands() if one.id == "room.resume")
    assert not command.enabled()


def test_it_goes_with_the_notes_and_comes_back(phone: Room) -> None:
    phone.page.toggle_side()
    phone.settle()
    assert not phone.page.resume.card.isVisible()
    phone.page.toggle_side()
    phone.settle()
    assert phone.page.resume.card.isVisible()


def test_everything_has_a_name_and_nothing_is_cut(phone: Room) -> None:
    assert unnamed_controls(phone.page.resume.card) == []
    assert cut_texts(phone.page.resume.card) == []
    in_the_dialog(phone, paste(TEXT))
    assert unnamed_controls(phone.page.resume.card) == []
    assert cut_texts(phone.page.resume.card) == []


def test_files_are_read_into_the_field(phone: Room, tmp_path: Path) -> None:
    word, plain, page = tmp_path / "cv.docx", tmp_path / "cv.md", tmp_path / "cv.pdf"
    xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    item = "<w:pPr><w:numPr/></w:pPr>"
    with zipfile.ZipFile(word, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f"<w:document {xmlns}><w:body><w:p><w:r><w:t>Alex</w:t></w:r></w:p>"
            f"<w:p>{item}<w:r><w:t>Led 14 people</w:t></w:r></w:p></w:body></w:document>",
        )
    plain.write_text("# Alex\n\n\n* Led **14** people\n", encoding="utf-8")
    writer = QPdfWriter(str(page))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    painter.drawText(200, 200, "Alex led people")
    painter.end()
    dialog = ResumeDialog("", phone.page)
    for file, text in (
        (word, "Alex\n• Led 14 people"),
        (plain, "Alex\n\n• Led 14 people"),
        (page, "Alex led people"),
    ):
        dialog.read(file)
        assert dialog.text() == text
        assert dialog.problem.isHidden()


@pytest.mark.parametrize("name", ["gone.txt", "broken.docx", "broken.pdf", "picture.txt"])
def test_what_holds_no_text_is_told_and_changes_nothing(
    phone: Room, tmp_path: Path, name: str
) -> None:
    if "gone" not in name:
        (tmp_path / name).write_bytes(b"\xff\xfe\x00broken")
    dialog = ResumeDialog(TEXT, phone.page)
    dialog.read(tmp_path / name)
    assert name in dialog.problem.text()
    assert dialog.text() == TEXT
