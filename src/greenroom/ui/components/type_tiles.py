"""Interview type tiles: a radio group of boxes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from greenroom.ui.components.flow import GridFlow
from greenroom.ui.components.painting import mirrored, painting, rounded, whole
from greenroom.ui.components.radio_choice import RadioChoice
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


class TypeTiles(RadioChoice):
    """The group; arrows move over the grid."""

    def __init__(
        self, tiles: Sequence[Tile], name: str, *, columns: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, columns=columns, parent=parent)
        self._tiles = [TypeTile(tile) for tile in tiles]
        grid = GridFlow(self, columns=columns)
        for choice, tile in zip(tiles, self._tiles, strict=True):
            self._add(tile, choice.value)
            grid.addWidget(tile)
        self.set_value(self._values[0])
        theme().changed.connect(self._restyle)

    def tiles(self) -> tuple[TypeTile, ...]:
        """The buttons, in order."""
        return tuple(self._tiles)

    def _restyle(self) -> None:
        for tile in self._tiles:
            tile.updateGeometry()
            tile.update()
