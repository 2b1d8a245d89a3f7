"""Interview type tiles: a radio group of boxes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from greenroom.ui.components.flow import GridFlow
from greenroom.ui.components.painting import mirrored, painting, rounded, whole
from greenroom.ui.theme import Role, theme

_PAD, _ICON, _TICK, _TEXT_AT = 13, 20, 18, 44


@dataclass(frozen=True, slots=True)
class Tile:
    """One choice."""

    value: object
    title: str
    text: str
    icon: str


class TypeTile(QAbstractButton):
    """Icon, title and one line; 2 px accent, tint and a tick when chosen."""

    ring_radius = 8

    def __init__(self, tile: Tile) -> None:
        super().__init__()
        self._tile = tile
        self.setText(tile.title)
        self.setAccessibleName(tile.title)
        self.setAccessibleDescription(tile.text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """62 high; as wide as its words."""
        title = theme().metrics(Role.BODY_STRONG).horizontalAdvance(self._tile.title)
        title += theme().size(_TICK + 6)
        text = theme().metrics(Role.CAPTION).horizontalAdvance(self._tile.text)
        width = theme().size(_TEXT_AT + _PAD) + max(title, text)
        return QSize(int(width) + 2, theme().size(62))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tile."""
        color, chosen = theme().color, self.isChecked()
        ratio = self.devicePixelRatioF()
        with painting(self) as painter:
            fill = "accentTint" if chosen else "inset" if self.underMouse() else "surface"
            edge, width = ("accent", 2.0) if chosen else ("line", 1.0)
            rounded(painter, whole(self.rect()), 8, color(fill), color(edge), width=width)
            side = theme().size(_ICON)
            place = mirrored(self, QRectF(theme().size(_PAD), theme().size(15), side, side))
            icon = theme().pixmap(self._tile.icon, "accent" if chosen else "text2", side, ratio)
            painter.drawPixmap(place.topLeft(), icon)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            align |= (
                Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            )
            left, room = theme().size(_TEXT_AT), self.width() - theme().size(_TEXT_AT)
            painter.setFont(theme().font(Role.BODY_STRONG))
            painter.setPen(color("accent" if chosen else "text"))
            line = QRectF(left, theme().size(13), room, theme().size(20))
            painter.drawText(mirrored(self, line), align, self._tile.title)
            painter.setFont(theme().font(Role.CAPTION))
            painter.setPen(color("text2"))
            line = QRectF(left, theme().size(33), room, theme().size(16))
            painter.drawText(mirrored(self, line), align, self._tile.text)
            if chosen:
                side = theme().size(_TICK)
                at = self.width() - theme().size(_PAD) - side + 1
                place = mirrored(self, QRectF(at, theme().size(13), side, side))
                tick = theme().pixmap("check", "accent", side, ratio)
                painter.drawPixmap(place.topLeft(), tick)


class TypeTiles(QWidget):
    """The group: one stop for Tab, arrows move and choose. Emits `chosen(value)`."""

    chosen = Signal(object)

    def __init__(
        self, tiles: Sequence[Tile], name: str, *, columns: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._columns = columns
        self._group = QButtonGroup(self)
        self._values = [tile.value for tile in tiles]
        self._tiles = [TypeTile(tile) for tile in tiles]
        grid = GridFlow(self, columns=columns)
        for index, tile in enumerate(self._tiles):
            self._group.addButton(tile, index)
            tile.installEventFilter(self)
            grid.addWidget(tile)
        self._group.idClicked.connect(self._clicked)
        self.set_value(self._values[0])
        theme().changed.connect(self._restyle)

    def value(self) -> object:
        """The chosen value."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: object) -> None:
        """Choose without a signal; an unknown value is ignored."""
        if value in self._values:
            self._tiles[self._values.index(value)].setChecked(True)
            self._update_stops()

    def tiles(self) -> tuple[TypeTile, ...]:
        """The buttons, in order."""
        return tuple(self._tiles)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows move the choice over the grid."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        forward = -1 if self.isRightToLeft() else 1
        step = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }.get(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        index = self._group.checkedId() + step
        if 0 <= index < len(self._tiles):
            self._tiles[index].click()
            self._tiles[index].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _clicked(self, index: int) -> None:
        self._update_stops()
        self.chosen.emit(self._values[index])

    def _update_stops(self) -> None:
        for tile in self._tiles:
            stop = Qt.FocusPolicy.StrongFocus if tile.isChecked() else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(stop)

    def _restyle(self) -> None:
        for tile in self._tiles:
            tile.updateGeometry()
            tile.update()
