"""Which structure the answer is looked through for: the card's title, with a menu of the others."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.painting import leading, mirrored, painting
from greenroom.ui.components.role_font import KeepsRoleFont
from greenroom.ui.review.state import KindChoice
from greenroom.ui.theme import Role, theme

_CHEVRON = 16


class KindMenu(KeepsRoleFont, QPushButton):
    """A title that opens a menu. `chosen(str)` is the key of another structure."""

    chosen = Signal(str)
    ring_radius = 3

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._choice: KindChoice | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_choice(self, choice: KindChoice | None) -> None:
        """Another structure, or None where there is nothing to look through yet."""
        self._choice = choice
        self.setEnabled(choice is not None)
        name = self.text()
        if choice is not None:
            current = dict(choice.choices)[choice.current]
            name = translate("Review", "Structure: {name} ({who}). Change").format(
                name=current, who=choice.chosen_by
            )
        self.setAccessibleName(name)
        self.updateGeometry()

    def menu_of_kinds(self) -> QMenu | None:
        """All structures, the current one checked."""
        if self._choice is None:
            return None
        menu = QMenu(self)
        title = translate("Review", "Look through this answer for")
        menu.addAction(title).setEnabled(False)
        for key, name in self._choice.choices:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == self._choice.current)
            action.triggered.connect(lambda _on=False, key=key: self.chosen.emit(key))
        return menu

    def sizeHint(self) -> QSize:
        """The title and its chevron."""
        width = theme().metrics(Role.CARD_TITLE).horizontalAdvance(self.text())
        return QSize(int(width) + theme().size(_CHEVRON) + 1, theme().line(Role.CARD_TITLE))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Title, then a chevron where there is a choice."""
        with painting(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setFont(self.font())
            painter.setPen(theme().color("text"))
            room = theme().size(_CHEVRON)
            place = mirrored(self, QRectF(0, 0, self.width() - room, self.height()))
            align = leading(self) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, align | Qt.AlignmentFlag.AlignAbsolute, self.text())
            if self._choice is None:
                return
            token = "accent" if self.underMouse() else "text2"
            painter.setPen(QPen(theme().color(token), 1.6))
            box = mirrored(self, QRectF(self.width() - room, 0, room, self.height()))
            middle, half = box.center(), room / 5
            points = [(-half, -half / 2), (0.0, half / 2), (half, -half / 2)]
            painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))

    def _open(self) -> None:
        menu = self.menu_of_kinds()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def role_font(self) -> QFont:
        """A title's."""
        return theme().font(Role.CARD_TITLE)

    def _restyle(self) -> None:
        self.setFont(self.role_font())
        self.updateGeometry()
        self.update()
