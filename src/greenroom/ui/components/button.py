"""Buttons with an icon and a key cap: primary, standard, destructive, and links in text."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from greenroom.ui.components.key_name import key_name
from greenroom.ui.components.painting import draw_key_cap, mirrored, painting, rounded, whole
from greenroom.ui.components.role_font import KeepsRoleFont
from greenroom.ui.theme import Role, theme

_LEAST_NAME = 120


class ButtonKind(StrEnum):
    """What the button is for."""

    PRIMARY = "primary"
    STANDARD = "standard"
    DESTRUCTIVE = "destructive"
    QUIET = "quiet"  # no outline until hovered: closing, steps in a list


@dataclass(frozen=True, slots=True)
class _Measure:
    height: int
    padding: int
    radius: int
    icon: int
    gap: int
    role: Role


class ButtonSize(Enum):
    """Height and what goes with it (pixels at 100 % text)."""

    SMALL = _Measure(30, 10, 7, 16, 9, Role.SMALL_MEDIUM)
    STANDARD = _Measure(36, 14, 8, 18, 9, Role.BODY_MEDIUM)
    LARGE = _Measure(46, 14, 8, 18, 9, Role.BODY_MEDIUM)
    START = _Measure(46, 20, 8, 18, 9, Role.MAIN_BUTTON)
    ROOM = _Measure(44, 16, 8, 18, 9, Role.BODY_MEDIUM)
    ROOM_MAIN = _Measure(52, 24, 8, 18, 9, Role.MAIN_BUTTON)


def key_cap_width(key: str) -> int:
    """How wide the cap of `key`, as the person knows it, is now."""
    text = theme().metrics(Role.CAPTION_STRONG).horizontalAdvance(key)
    return max(theme().size(21), int(text) + theme().size(12))


class Button(QPushButton):
    """A push button. `key` is printed as a cap and told to screen readers.

    `icon` is the name of a line icon. `icon_only` shows no text, which stays its accessible name.
    """

    def __init__(
        self,
        text: str,
        *,
        kind: ButtonKind = ButtonKind.STANDARD,
        size: ButtonSize = ButtonSize.STANDARD,
        icon: str = "",
        key: str = "",
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._measure = kind, size.value
        self._icon, self._key, self._icon_only = icon, key, icon_only
        self._usual_key = key
        self._cap_has_room = True
        self._hovered = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.set_text(text)
        theme().changed.connect(self._restyle)

    @property
    def ring_radius(self) -> int:
        """Radius of the box, for the focus ring."""
        return self._measure.radius

    @property
    def usual_key(self) -> str:
        """The key that it was made with."""
        return self._usual_key

    @property
    def key(self) -> str:
        """The key on the cap."""
        return self._key

    def set_text(self, text: str) -> None:
        """Another label; the accessible name follows, with the key."""
        self.setText(text)
        self.setAccessibleName(f"{text}, {key_name(self._key)}" if self._key else text)
        if self._icon_only:
            self.setToolTip(text)
        self._restyle()

    def set_icon(self, icon: str) -> None:
        """Another line icon, or "" for none."""
        self._icon = icon
        self._restyle()

    def set_key(self, key: str) -> None:
        """Another key, or "" for none."""
        if key != self._key:
            self._key = key
            self.set_text(self.text())
            self.set_cap_room(has_room=self._cap_has_room)

    def cap_width(self) -> int:
        """Pixels that the key cap takes where there is room for it; 0 without a cap."""
        return theme().size(8) + key_cap_width(key_name(self._key)) if self._shows_key() else 0

    def _shows_key(self) -> bool:
        return bool(self._key) and theme().key_caps and not self._icon_only

    def set_cap_room(self, *, has_room: bool) -> None:
        """Print the key, or leave it to the tool tip."""
        self._cap_has_room = has_room
        if not self._icon_only:
            self.setToolTip("" if has_room else key_name(self._key))
        self._restyle()

    def set_kind(self, kind: ButtonKind) -> None:
        """Another kind, for example when the primary action moves."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        """Content and padding; the height follows the text size."""
        height = theme().size(self._measure.height)
        if self._icon_only:
            return QSize(height, height)
        width = self._content_width() + 2 * theme().size(self._measure.padding)
        return QSize(int(width) + 1, height)

    def minimumSizeHint(self) -> QSize:
        """A button is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a focused button on every platform, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover changes at once."""
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Back to rest."""
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, then icon, text and key cap, centered together."""
        fill, edge, ink = self._colors()
        with painting(self) as painter:
            box = whole(self.rect())
            off = theme().high_contrast and not self.isEnabled()  # there text3 is text
            line = Qt.PenStyle.DashLine if off else Qt.PenStyle.SolidLine
            rounded(painter, box, self._measure.radius, fill, edge, style=line)
            if self.isDown() and edge is not None:
                inner = box.adjusted(1, 1, -1, -1)
                rounded(painter, inner, self._measure.radius - 1, None, edge)
            self._paint_content(painter, ink)

    def _shown_text(self) -> str:
        return self.text()

    def _content_width(self, shown: str | None = None) -> float:
        width = 0.0
        if self._icon:
            width += theme().size(self._measure.icon)
        if not self._icon_only:
            words = self.text() if shown is None else shown
            text = theme().metrics(self._measure.role).horizontalAdvance(words)
            width += text + (theme().size(self._measure.gap) if self._icon else 0)
        return width + (self.cap_width() if self._cap_has_room else 0)

    def _colors(self) -> tuple[QColor | None, QColor | None, str]:
        color = theme().color
        active = self._hovered or self.isDown()
        if not self.isEnabled():
            boxed = self._kind is not ButtonKind.QUIET
            edge = color("text3" if theme().high_contrast else "border")
            return (color("inset"), edge, "text3") if boxed else (None, None, "text3")
        if self._kind is ButtonKind.PRIMARY:
            fill = color("accentHover" if active else "accent")
            return fill, color("onAccent") if self.isDown() else fill, "onAccent"
        if self._kind is ButtonKind.DESTRUCTIVE:
            return color("recTint" if active else "surface"), color("rec"), "rec"
        if self._kind is ButtonKind.QUIET:
            return (color("inset") if active else None), None, "text2"
        return color("inset" if active else "surface"), color("line"), "text"

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        text = self._shown_text()
        x = (self.width() - self._content_width(text)) / 2
        if self._icon:
            side = theme().size(self._measure.icon)
            place = mirrored(self, QRectF(x, (self.height() - side) / 2, side, side))
            pixmap = theme().pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), pixmap)
            x += side
        if not self._icon_only:
            x += theme().size(self._measure.gap) if self._icon else 0
            font = theme().font(self._measure.role)
            if self._kind is ButtonKind.PRIMARY:
                font.setWeight(font.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme().color(ink))
            width = theme().metrics(self._measure.role).horizontalAdvance(text) + 2
            place = mirrored(self, QRectF(x, 0, width, self.height()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            x += width - 2
        if self._cap_has_room and self.cap_width():
            self._paint_key(painter, x + theme().size(8))

    def _paint_key(self, painter: QPainter, x: float) -> None:
        width, height = key_cap_width(key_name(self._key)), theme().size(20)
        place = mirrored(self, QRectF(x, round((self.height() - height) / 2), width, height))
        painter.setFont(theme().font(Role.CAPTION_STRONG))
        color = theme().color
        if self._kind is ButtonKind.PRIMARY and self.isEnabled():
            white = color("onAccent")
            draw_key_cap(painter, place, key_name(self._key), ink=white, edge=white, fill=None)
        else:
            ink = color("text2" if self.isEnabled() else "text3")
            edge, fill = color("line"), color("inset")
            draw_key_cap(painter, place, key_name(self._key), ink=ink, edge=edge, fill=fill)

    def _restyle(self) -> None:
        self.setFont(theme().font(self._measure.role))
        self.updateGeometry()
        self.update()


class NameButton(Button):
    """A button with the name of a device in it: elides in the middle, full text on hover."""

    def __init__(
        self, text: str, *, kind: ButtonKind, size: ButtonSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, kind=kind, size=size, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Enough to tell names apart."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme().size(_LEAST_NAME)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is left out is told on hover."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._shown_text() != self.text() else "")

    def _shown_text(self) -> str:
        room = self.width() - (self.sizeHint().width() - self._content_width(self.text()))
        others = self._content_width("")
        metrics = theme().metrics(self._measure.role)
        return metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, max(0.0, room - others + 1)
        )


class LinkButton(KeepsRoleFont, QPushButton):
    """A jump in text: accent and underlined. Emits `clicked`."""

    ring_radius = 3

    def __init__(self, text: str, role: Role = Role.SMALL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._restyle()
        theme().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """The text alone."""
        width = theme().metrics(self._role).horizontalAdvance(self.text())
        return QSize(int(width) + 2, theme().line(self._role))

    def minimumSizeHint(self) -> QSize:
        """A link is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Text with a line under it."""
        token = "text3" if not self.isEnabled() else "accent"
        if self.underMouse() and self.isEnabled():
            token = "accentHover"
        with painting(self) as painter:
            painter.setFont(self.font())
            painter.setPen(theme().color(token))
            painter.drawText(whole(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
            painter.setPen(QPen(theme().color(token), 1))
            y = self.height() - 1.5
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def role_font(self) -> QFont:
        """Of its role."""
        return theme().font(self._role)

    def _restyle(self) -> None:
        self.setFont(self.role_font())
        self.updateGeometry()
        self.update()
