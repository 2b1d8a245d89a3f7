"""A segmented control: one of a few, all visible."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from greenroom.ui.components.painting import mirrored, painting, rounded, rounded_path, whole
from greenroom.ui.components.radio_choice import RadioChoice
from greenroom.ui.theme import Role, theme

_RADIUS = 8
_BAR = 3


class Segment(QToolButton):
    """One choice. Paints its icon and text; the control paints ground, tint and outline."""

    ring_radius = _RADIUS

    def __init__(self, text: str, icon: str, *, small: bool) -> None:
        super().__init__()
        self._icon, self._small = icon, small
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def rename(self, text: str) -> None:
        """Another text for the same choice."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the selected weight, so that nothing moves when the choice changes."""
        width = self._strong_width(self.text()) + self._around()
        return QSize(width, theme().size(30 if self._small else 36))

    def minimumSizeHint(self) -> QSize:
        """Its longest word; the rest goes on in the next line."""
        words = max(map(self._strong_width, self.text().split()), default=0)
        return QSize(min(self.sizeHint().width(), words + self._around()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Narrow segments need two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the text needs at `width`."""
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        strong = theme().metrics(Role.SMALL_STRONG if self._small else Role.BODY_STRONG)
        room = QRectF(0, 0, width - self._around(), 10_000)
        box = strong.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        lines = max(1, round(box.height() / strong.height()))
        return hint.height() + (lines - 1) * theme().line(Role.BODY)

    def _strong_width(self, text: str) -> int:
        strong = Role.SMALL_STRONG if self._small else Role.BODY_STRONG
        return int(theme().metrics(strong).horizontalAdvance(text)) + 1

    def _around(self) -> int:
        padding = 2 * theme().size(10 if self._small else 14)
        return padding + (theme().size(18 + 8) if self._icon else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon and text, centered together."""
        role, ink = self._look()
        with painting(self) as painter:
            text_width = theme().metrics(role).horizontalAdvance(self.text())
            text_width = min(text_width, float(self.width() - self._around()) + 4)
            side, gap = theme().size(18), theme().size(8)
            x = (self.width() - text_width - (side + gap if self._icon else 0)) / 2
            if self._icon:
                place = mirrored(self, QRectF(x, (self.height() - side) / 2, side, side))
                pixmap = theme().pixmap(self._icon, ink, side, self.devicePixelRatioF())
                painter.drawPixmap(place.topLeft(), pixmap)
                x += side + gap
            painter.setFont(theme().font(role))
            painter.setPen(theme().color(ink))
            place = mirrored(self, QRectF(x - 1, 0, text_width + 2, self.height()))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(place, flags, self.text())

    def _look(self) -> tuple[Role, str]:
        if self.isChecked():
            return (Role.SMALL_STRONG if self._small else Role.BODY_STRONG), "accent"
        role = Role.SMALL_MEDIUM if self._small else Role.BODY_MEDIUM
        return role, "text2" if self.isEnabled() else "text3"


class SegmentedControl(RadioChoice):
    """`options` are (value, text) or (value, text, icon)."""

    def __init__(
        self,
        options: Sequence[tuple[object, str] | tuple[object, str, str]],
        name: str,
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._segments: list[Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for option in options:
            segment = Segment(option[1], option[2] if len(option) > 2 else "", small=small)
            segment.setAccessibleDescription(name)
            self._add(segment, option[0])
            self._segments.append(segment)
            self._row.addWidget(segment)
        self.set_value(self._values[0])
        theme().changed.connect(self._restyle)

    def switch_off(self, value: object, reason: str) -> None:
        """Rest this choice, which is not the chosen one, and say why; "" takes it back."""
        segment = self._segments[self._values.index(value)]
        segment.setEnabled(not reason)
        segment.setToolTip(reason)
        segment.setAccessibleDescription(reason or self.accessibleName())
        self.update()

    def segments(self) -> tuple[Segment, ...]:
        """The buttons, in order."""
        return tuple(self._segments)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hovering repaints the ground."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().eventFilter(watched, event)

    def _place_after(self, step: int) -> int:
        """Round and round, past those that rest; the chosen one never does."""
        place = (self._group.checkedId() + step) % len(self._segments)
        while not self._segments[place].isEnabled():
            place = (place + step) % len(self._segments)
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, the tint and bar of the choice, dividers and the shared outline."""
        color = theme().color
        box = whole(self.rect())
        with painting(self) as painter:
            rounded(painter, box, _RADIUS, color("surface"))
            painter.setClipPath(rounded_path(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS))
            for segment in self._segments:
                self._paint_ground(painter, segment)
            painter.setClipping(False)
            rounded(painter, box, _RADIUS, None, color("line"))

    def _paint_ground(self, painter: QPainter, segment: Segment) -> None:
        color = theme().color
        area = QRectF(segment.geometry())
        if segment.isChecked():
            painter.fillRect(area, color("accentTint"))
            bar = QRectF(area.left(), area.bottom() - _BAR - 1, area.width(), _BAR + 1)
            painter.fillRect(bar, color("accent"))
        elif segment.underMouse() and segment.isEnabled():
            painter.fillRect(area, color("inset"))
        if segment is not self._segments[0]:
            painter.setPen(QPen(color("border"), 1))
            mirrored_row = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = area.right() - 0.5 if mirrored_row else area.left() + 0.5
            painter.drawLine(QLineF(x, 1, x, self.height() - 1))

    def _restyle(self) -> None:
        for segment in self._segments:
            segment.updateGeometry()
            segment.update()
        self.updateGeometry()
        self.update()
