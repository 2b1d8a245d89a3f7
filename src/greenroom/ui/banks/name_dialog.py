"""Asks what a bank is called."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.inputs import Field
from greenroom.ui.components.label import Label
from greenroom.ui.theme import Role, theme

_LONGEST = 120
_WIDTH = 420


class NameDialog(QDialog):
    """Accepted with a name that says something."""

    def __init__(
        self, title: str, button: str, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(name)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(translate("Banks", "Questions for Marlow & Pike"))
        self.field.selectAll()
        self.agree = Button(button, kind=ButtonKind.PRIMARY)
        cancel = Button(translate("Banks", "Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(title, Role.SECTION, wrap=True))
        column.addWidget(Field(translate("Banks", "Name of the bank"), self.field))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.agree)
        row.addWidget(cancel)
        column.addLayout(row)
        self.agree.setDefault(True)
        self.agree.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.field.textChanged.connect(self._typed)
        self._typed(name)
        self.setMinimumWidth(theme().size(_WIDTH))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def name(self) -> str:
        """What was typed."""
        return " ".join(self.field.text().split())

    def _typed(self, text: str) -> None:
        self.agree.setEnabled(bool(text.strip()))
