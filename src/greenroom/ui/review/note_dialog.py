"""A note with a take."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.label import Label
from greenroom.ui.theme import Role, theme


class NoteDialog(QDialog):
    """Free text; an empty one removes the note."""

    def __init__(self, note: str, take: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("Review", "Note on {take}").format(take=take)
        self.setWindowTitle(title)
        self.setModal(True)
        self.field = QPlainTextEdit(note)
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumSize(theme().size(420), theme().size(140))
        self.save = Button(translate("Review", "Save note"), kind=ButtonKind.PRIMARY)
        cancel = Button(translate("Review", "Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Label(title, Role.CARD_TITLE))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(cancel)
        column.addLayout(row)
        self.save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)

    def text(self) -> str:
        """The note."""
        return self.field.toPlainText().strip()
