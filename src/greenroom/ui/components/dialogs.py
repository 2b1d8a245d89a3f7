"""Confirmations: a question, what will happen, the safest choice first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.inputs import CheckBox
from greenroom.ui.components.label import Label
from greenroom.ui.theme import Role, theme

_WIDTH = 440


class ConfirmDialog(QDialog):
    """Accepted when the person confirms.

    With `destructive` the way back is the primary button and has the focus. With `type_to_confirm`
    the confirming button stays off until that word is typed. `also` is a check box, off at first,
    for what may be done on the same occasion.
    """

    def __init__(
        self,
        title: str,
        text: str,
        confirm: str,
        cancel: str,
        *,
        destructive: bool = False,
        type_to_confirm: str = "",
        also: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._word = type_to_confirm
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.setModal(True)
        kinds = (ButtonKind.PRIMARY, ButtonKind.STANDARD)
        if destructive:
            kinds = (ButtonKind.DESTRUCTIVE, ButtonKind.PRIMARY)
        self.confirm, self.cancel = Button(confirm, kind=kinds[0]), Button(cancel, kind=kinds[1])
        self.confirm.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(Label(title, Role.SECTION, wrap=True))
        column.addWidget(Label(text, Role.BODY, "text2", wrap=True))
        self.also: CheckBox | None = None
        if also:
            self.also = CheckBox(also)
            column.addWidget(self.also)
        self.field: QLineEdit | None = None
        if type_to_confirm:
            self._add_field(column)
        column.addSpacing(8)
        buttons = (self.confirm, self.cancel)
        self._add_buttons(column, *(reversed(buttons) if destructive else buttons))
        self.setMinimumWidth(theme().size(_WIDTH))

    @property
    def also_chosen(self) -> bool:
        """Whether the check box is on."""
        return self.also is not None and self.also.isChecked()

    def _add_buttons(self, column: QVBoxLayout, first: Button, second: Button) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(first)
        row.addWidget(second)
        column.addLayout(row)
        first.setAutoDefault(True)
        first.setDefault(True)
        (self.field or first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_field(self, column: QVBoxLayout) -> None:
        self.field = QLineEdit()
        prompt = translate("Dialogs", "Type {word} to confirm").format(word=self._word)
        self.field.setAccessibleName(prompt)
        self.field.textChanged.connect(self._typed)
        column.addSpacing(4)
        column.addWidget(Label(prompt, Role.SMALL_STRONG))
        column.addWidget(self.field)
        self.confirm.setEnabled(False)

    def _typed(self, text: str) -> None:
        self.confirm.setEnabled(text.strip().casefold() == self._word.casefold())


def confirm(
    parent: QWidget,
    title: str,
    text: str,
    *,
    confirm_text: str,
    cancel_text: str,
) -> bool:
    """Ask and wait; True when the person confirmed."""
    dialog = ConfirmDialog(title, text, confirm_text, cancel_text, parent=parent)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed
