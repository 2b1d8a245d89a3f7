"""A pasted job description, which answers are looked through for."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.label import Label
from greenroom.ui.theme import Role, theme

LONGEST = 20_000
"""Characters; the rest of a longer text is left out."""


class JobDialog(QDialog):
    """Free text; an empty one means that there is none."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("Start", "Job description")
        self.setWindowTitle(title)
        self.setModal(True)
        self.field = QPlainTextEdit(text)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(translate("Start", "Paste a job description"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumSize(theme().size(520), theme().size(280))
        self.keep = Button(translate("Start", "Keep it"), kind=ButtonKind.PRIMARY)
        self.remove = Button(translate("Start", "Remove it"))
        self.remove.setEnabled(bool(text))
        cancel = Button(translate("Start", "Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Label(title, Role.CARD_TITLE))
        words = translate(
            "Start",
            "Review then says which of the things that it asks for you spoke of. "
            "It is kept with the interview, on this computer.",
        )
        column.addWidget(Label(words, Role.SMALL, "text2", wrap=True))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.keep, self.remove, cancel):
            row.addWidget(button)
        column.addLayout(row)
        self.keep.clicked.connect(self.accept)
        self.remove.clicked.connect(self._remove)
        cancel.clicked.connect(self.reject)

    def text(self) -> str:
        """What was pasted."""
        return self.field.toPlainText().strip()[:LONGEST]

    def _remove(self) -> None:
        self.field.clear()
        self.accept()
