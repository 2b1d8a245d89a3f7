"""Buttons that show more of a card: a title with a note behind it, and the rest of its rows."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import LinkButton
from greenroom.ui.components.painting import leading, mirrored, painting
from greenroom.ui.components.role_font import KeepsRoleFont
from greenroom.ui.theme import Role, theme

_SIGN, _GAP = 14, 4


class NoteTitle(KeepsRoleFont, QPushButton):
    """A title; with a note it carries a sign, and a press shows or hides the note.

    `opened(bool)` comes from the person alone.
    """

    opened = Signal(bool)
    ring_radius = 3

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._note = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.clicked.connect(self.opened)
        theme().changed.connect(self._restyle)
        self.set_note("")
        self._restyle()

    def set_note(self, note: str) -> None:
        """What stands behind the title; "" for nothing, and then it cannot be pressed."""
        self._note = note
        self.setEnabled(bool(note))
        shape = Qt.CursorShape.PointingHandCursor if note else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setToolTip(note)
        name = translate("Review", "{title}, with a note").format(title=self.text())
        self.setAccessibleName(name if note else self.text())
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The title and its sign."""
        width = int(theme().metrics(Role.CARD_TITLE).horizontalAdvance(self.text())) + 1
        sign = theme().size(_SIGN + _GAP) if self._note else 0
        return QSize(width + sign, theme().line(Role.CARD_TITLE))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Title, then the sign in the colour of a caution."""
        side = theme().size(_SIGN) if self._note else 0
        with painting(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setFont(self.font())
            painter.setPen(theme().color("text"))
            place = mirrored(self, QRectF(0, 0, self.width() - side, self.height()))
            align = leading(self) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, align | Qt.AlignmentFlag.AlignAbsolute, self.text())
            if self._note:
                token = "accent" if self.underMouse() else "warn"
                pixmap = theme().pixmap("warn", token, side, self.devicePixelRatioF())
                y = (self.height() - side) / 2
                box = mirrored(self, QRectF(self.width() - side, y, side, side))
                painter.drawPixmap(box.topLeft(), pixmap)

    def role_font(self) -> QFont:
        """A title's."""
        return theme().font(Role.CARD_TITLE)

    def _restyle(self) -> None:
        self.setFont(self.role_font())
        self.updateGeometry()
        self.update()


class RowsToggle(LinkButton):
    """Shows all rows or fewer; hidden where nothing is behind it."""

    opened = Signal(bool)

    def __init__(self, card: str, parent: QWidget | None = None) -> None:
        super().__init__("", Role.CAPTION, parent)
        self._card, self._is_open = card, False
        self._rows, self._brief = (0, 0), False
        self.clicked.connect(lambda: self.opened.emit(not self._is_open))
        self.hide()

    def set_rows(self, count: int, shown: int, *, is_open: bool) -> None:
        """`count` rows of which `shown` are there while it is closed."""
        self._is_open, self._rows = is_open, (count, shown)
        text = translate("Review", "Show all {count}").format(count=count)
        if is_open:
            text = translate("Review", "Show fewer")
        self.setText(f"+{count - shown}" if self._brief and not is_open else text)
        self.setToolTip(text)
        self.setAccessibleName(f"{self._card}: {text}")
        self.setVisible(count > shown)
        self.updateGeometry()

    def set_brief(self, brief: bool) -> None:
        """Say "+2" instead of "Show all 5", where the words would take a line of their own."""
        if brief != self._brief:
            self._brief = brief
            self.set_rows(*self._rows, is_open=self._is_open)
