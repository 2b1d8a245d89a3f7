"""Where a résumé is pasted, or read from a file."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from greenroom.model.errors import InputError
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.room.resume_text import LONGEST, TEXTS, WORD, text_of_file, tidied, unreadable
from greenroom.ui.theme import Role, theme

_PDF = ".pdf"
_READABLE = (_PDF, WORD, *TEXTS)


class ResumeDialog(QDialog):
    """Free text; an empty one means that there is none."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("Resume", "Résumé")
        self.setWindowTitle(title)
        self.setModal(True)
        self.field = QPlainTextEdit(text)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(translate("Resume", "Paste your résumé"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumSize(theme().size(520), theme().size(300))
        self.problem = Label("", Role.SMALL, "rec", wrap=True)
        self.problem.hide()
        self.keep = Button(translate("Resume", "Keep it"), kind=ButtonKind.PRIMARY)
        self.choose = Button(translate("Resume", "Open a file…"), icon="folder")
        self.remove = Button(translate("Resume", "Remove it"))
        self.remove.setEnabled(bool(text))
        cancel = Button(translate("Resume", "Cancel"))
        words = translate(
            "Resume",
            "It is kept on this computer, and stands beside each interview by phone. "
            "Nobody else reads it.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Label(title, Role.CARD_TITLE))
        column.addWidget(Label(words, Role.SMALL, "text2", wrap=True))
        column.addWidget(self.field, 1)
        column.addWidget(self.problem)
        row = QWidget()
        flow = FlowLayout(row, gap=8, row_gap=8)
        for button in (self.keep, self.choose, self.remove, cancel):
            flow.addWidget(button)
        column.addWidget(row)
        self.keep.clicked.connect(self.accept)
        self.choose.clicked.connect(self._ask_file)
        self.remove.clicked.connect(self._remove)
        cancel.clicked.connect(self.reject)

    def text(self) -> str:
        """What is kept: one kind of bullets, at most 20,000 characters."""
        return tidied(self.field.toPlainText())

    def read(self, path: Path) -> None:
        """Show what a file says, to be looked through before it is kept."""
        try:
            text = _of_pdf(path) if path.suffix.lower() == _PDF else text_of_file(path)
        except InputError as unable:
            self.problem.setText(unable.message)
            self.problem.show()
            return
        self.problem.hide()
        self.field.setPlainText(text)
        self.field.setFocus()

    def _ask_file(self) -> None:
        endings = " ".join(f"*{ending}" for ending in _READABLE)
        kinds = translate("Resume", "Documents ({endings})").format(endings=endings)
        title = translate("Resume", "Open a résumé")
        file, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if file:
            self.read(Path(file))

    def _remove(self) -> None:
        self.field.clear()
        self.accept()


def _of_pdf(path: Path) -> str:
    """The text of all pages. Raises InputError for a file without any, such as a scan."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 -- 5 MB that only this needs

    document = QPdfDocument()
    document.load(str(path))
    text = ""
    for page in range(document.pageCount()):
        text += f"{document.getAllText(page).text()}\n"
        if len(text) > LONGEST:
            break  # a long document would hold the window up for text that is cut off
    document.close()
    text = tidied(text)
    if not text:
        raise unreadable(path)
    return text
