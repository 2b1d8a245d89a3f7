"""Combo boxes, check boxes, sliders and labelled fields."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QSlider,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import leading, mirrored, painting, rounded, whole
from greenroom.ui.components.role_font import KeepsRoleFont
from greenroom.ui.theme import Role, theme

_RADIUS = 8
_DISC = 26


class Combo(KeepsRoleFont, QComboBox):
    """A drop-down list. `small` is 30 high; `icon` or `initials` stand before the text.

    With `elide` (device names, files) long items are cut in the middle, with all of it as tool
    tip; without, the box is never narrower than its longest item. The wheel changes it only when
    it has the focus, so that scrolling a page changes nothing by accident.
    """

    ring_radius = _RADIUS

    def __init__(
        self,
        name: str,
        *,
        small: bool = False,
        icon: str = "",
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._small, self._icon, self._initials = small, icon, ""
        self._elide = elide
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentTextChanged.connect(self.setToolTip)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_options(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        """These texts with their values, and the chosen one of them, or else the first.

        The list is filled only where it differs: filling closes it while somebody looks through it.
        """
        if [(self.itemText(at), self.itemData(at)) for at in range(self.count())] != list(options):
            self.clear()
            for text, value in options:
                self.addItem(text, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def set_initials(self, initials: str) -> None:
        """Initials in a small disc before the text."""
        self._initials = initials
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The longest item, up to a width that a form can hold."""
        metrics = theme().metrics(self._role())
        texts = [self.itemText(index) for index in range(self.count())]
        width = max((metrics.horizontalAdvance(text) for text in texts), default=60.0)
        width = min(width, theme().size(320)) + self._lead() + theme().size(40)
        return QSize(int(width) + 1, theme().size(30 if self._small else 36))

    def minimumSizeHint(self) -> QSize:
        """Enough for a few letters where the rest elides or scrolls."""
        if not self._elide and not self.isEditable():
            return self.sizeHint()
        return QSize(self._lead() + theme().size(88), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, what stands before, text, chevron."""
        color, on = theme().color, self.isEnabled()
        with painting(self) as painter:
            fill = (
                "surface" if on and not (self.underMouse() and not self.isEditable()) else "inset"
            )
            rounded(
                painter, whole(self.rect()), _RADIUS, color(fill), color("line" if on else "border")
            )
            self._paint_lead(painter)
            side = theme().size(16)
            at = self.width() - theme().size(12) - side
            place = mirrored(self, QRectF(at, (self.height() - side) / 2, side, side))
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(place.topLeft(), theme().pixmap("chev", "text", side, ratio))
            if not self.isEditable():
                painter.setFont(self.font())
                painter.setPen(color("text" if on else "text3"))
                room = self.width() - self._lead() - theme().size(34)
                text = (
                    theme()
                    .metrics(self._role())
                    .elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)
                )
                line = mirrored(self, QRectF(self._lead(), 0, room, self.height()))
                align = leading(self) | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(line, align | Qt.AlignmentFlag.AlignAbsolute, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line edit of an editable box stands where its painted text would."""
        super().resizeEvent(event)
        self._place_edit()

    def setEditable(self, editable: bool) -> None:
        """With a line edit that has no box of its own."""
        super().setEditable(editable)
        edit = self.lineEdit()
        if edit is not None:
            edit.setProperty("bare", True)
            edit.setAccessibleName(self.accessibleName())
            edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt moves the line edit on changes of style and font; bring it back."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and watched is self.lineEdit():
            self._place_edit()
        return False

    def _place_edit(self) -> None:
        edit = self.lineEdit()
        if edit is None:
            return
        room = self.width() - self._lead() - theme().size(34)
        place = QRectF(self._lead(), 2, room, self.height() - 4)
        rect = mirrored(self, place).toRect()
        if edit.geometry() != rect:
            edit.setGeometry(rect)

    def _paint_lead(self, painter: QPainter) -> None:
        if self._initials:
            side = theme().size(_DISC)
            at = (self.height() - side) / 2
            place = mirrored(self, QRectF(max(5.0, at + 1), at, side, side))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("skin"))
            painter.drawEllipse(place)
            font = theme().font(Role.CHIP_LETTER)
            font.setPointSizeF(font.pointSizeF() * 10 / 12)
            painter.setFont(font)
            painter.setPen(theme().color("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._initials)
        elif self._icon:
            side = theme().size(18)
            at = theme().size(12)
            place = mirrored(self, QRectF(at, (self.height() - side) / 2, side, side))
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(place.topLeft(), theme().pixmap(self._icon, "text", side, ratio))

    def _lead(self) -> int:
        if self._initials:
            return theme().size(40)
        return theme().size(36) if self._icon else theme().size(10 if self._small else 12)

    def _role(self) -> Role:
        return Role.SMALL if self._small else Role.BODY

    def role_font(self) -> QFont:
        """Of its role."""
        return theme().font(self._role())

    def _restyle(self) -> None:
        self.setFont(self.role_font())
        self.view().setFont(self.font())
        edit = self.lineEdit()
        if edit is not None:
            edit.setFont(self.font())
        self.updateGeometry()
        self.update()


class CheckBox(KeepsRoleFont, QCheckBox):
    """A box of 18 with a tick, and its words."""

    ring_radius = 5

    def __init__(self, text: str, role: Role = Role.BODY, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._role = role
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Box, gap and words; 30 high as a target."""
        width = theme().metrics(self._role).horizontalAdvance(self.text())
        return QSize(int(width) + theme().size(26) + 2, theme().size(30))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """Box and words both count."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick, words."""
        color, on = theme().color, self.isEnabled()
        side = theme().size(18)
        with painting(self) as painter:
            box = mirrored(self, QRectF(0, (self.height() - side) // 2, side, side))
            if self.isChecked():
                rounded(painter, box, 4, color("accent" if on else "border"))
                tick = theme().pixmap("check", "onAccent", side - 4, self.devicePixelRatioF())
                painter.drawPixmap(box.topLeft() + QPointF(2, 2), tick)
            else:
                fill = "inset" if self.underMouse() or not on else "surface"
                rounded(painter, box, 4, color(fill), color("line" if on else "border"), width=1.5)
            painter.setFont(self.font())
            painter.setPen(color("text" if on else "text3"))
            lead = theme().size(26)
            line = mirrored(self, QRectF(lead, 0, self.width() - lead, self.height()))
            align = leading(self) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, align | Qt.AlignmentFlag.AlignAbsolute, self.text())

    def role_font(self) -> QFont:
        """Of its role."""
        return theme().font(self._role)

    def _restyle(self) -> None:
        self.setFont(self.role_font())
        self.updateGeometry()
        self.update()


class Slider(QSlider):
    """A level slider with a hollow handle."""

    ring_radius = 8

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(low, high)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A target of 30."""
        return QSize(theme().size(190), theme().size(30))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Groove, filled part, handle."""
        handle = theme().size(18)
        span = max(1, self.maximum() - self.minimum())
        share = (self.value() - self.minimum()) / span
        x = handle / 2 + share * (self.width() - handle)
        middle = self.height() / 2
        with painting(self) as painter:
            groove = QRectF(0, middle - 2, self.width(), 4)
            rounded(painter, groove, 2, theme().color("line"))
            done = QRectF(0, middle - 2, x, 4)
            rounded(painter, mirrored(self, done), 2, theme().color("accent"))
            box = mirrored(self, QRectF(x - handle / 2, middle - handle / 2, handle, handle))
            painter.setBrush(theme().color("surface"))
            painter.setPen(QPen(theme().color("accent"), 3))
            painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))


class Field(QWidget):
    """A control under its label, 6 px apart; the label gives the control its name and mnemonic."""

    def __init__(self, label: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(label, Role.SMALL_STRONG)
        self.label.setBuddy(control)
        self.control = control
        if not control.accessibleName():
            control.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addWidget(control)
