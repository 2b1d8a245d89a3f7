"""The résumé as a page: its text, or how one comes to be here."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize, LinkButton
from greenroom.ui.components.card import RADIUS, Divider
from greenroom.ui.components.empty import EmptyState
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded
from greenroom.ui.room.note_edit import NoteEdit
from greenroom.ui.theme import Role, theme

# Beside the notes: from them, from above, from the edge, from the bar.
MARGINS, TIGHT_MARGINS = (5, 21, 29, 21), (4, 9, 13, 9)


class ResumeSheet(QWidget):
    """What is read during a call. `change_wanted` asks for another text, `left` for the room."""

    change_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = translate("Resume", "Résumé")
        self.setAccessibleName(name)
        self.text = NoteEdit(name, "", titled=True)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.left.connect(self.left)
        self.begin = Button(translate("Resume", "Paste or open…"), size=ButtonSize.SMALL)
        self.begin.clicked.connect(lambda _checked=False: self.change_wanted.emit())
        self.empty = EmptyState(
            "note",
            translate("Resume", "No résumé yet"),
            translate("Resume", "Paste it once. It stays on this computer and beside every call."),
            self.begin,
        )
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        around.setContentsMargins(16, 16, 16, 16)
        around.addWidget(self.empty)
        around.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addWidget(self._around, 1)

    def show_text(self, text: str) -> None:
        """Show this résumé; the same one stays where it was scrolled to."""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.text.setVisible(bool(text))
        self._around.setVisible(not text)


class ResumeCard(QWidget):
    """The résumé on a card of its own, beside that of the notes."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = ResumeSheet()
        self.change = LinkButton(translate("Resume", "Change…"))
        self.change.setAccessibleDescription(translate("Resume", "Résumé"))
        self.change.clicked.connect(lambda _checked=False: self.sheet.change_wanted.emit())
        self._margins = MARGINS
        head = QHBoxLayout()
        head.setContentsMargins(17, 10, 17, 10)
        head.addWidget(Label(translate("Resume", "Résumé"), Role.CARD_TITLE), 1)
        head.addWidget(self.change)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(Divider())
        self._column.addWidget(self.sheet, 1)
        self.set_tight(on=False)
        theme().changed.connect(self.update)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show this résumé; without one there is nothing to change."""
        self.sheet.show_text(text)
        self.change.setVisible(bool(text))

    def set_tight(self, *, on: bool) -> None:
        """With less around it where height is short."""
        self._margins = TIGHT_MARGINS if on else MARGINS
        self._column.setContentsMargins(*self._margins)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        left, top, right, bottom = self._margins
        color = theme().color
        with painting(self) as painter:
            place = QRectF(self.rect()).adjusted(left - 1, top - 1, 1 - right, 1 - bottom)
            rounded(painter, mirrored(self, place), RADIUS, color("surface"), color("border"))
