"""The rail at the leading edge: where one can go, and that nothing goes out."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenroom.platform.text import translate
from greenroom.ui.components.card import Divider
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded, whole
from greenroom.ui.theme import Role, theme

_WIDTH, _ITEM, _ITEM_HEIGHT, _ICON, _LOGO = 84, 67, 58, 22, 38


class RailItem(QAbstractButton):
    """Icon over its label; the current page has a box, a bar at the edge and a bold label."""

    ring_radius = 8

    def __init__(self, text: str, icon: str, key: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.setToolTip(f"{text} ({key})")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its label needs, never narrower than the mock-up's."""
        text = theme().metrics(Role.CAPTION_STRONG).horizontalAdvance(self.text())
        width = max(theme().size(_ITEM), int(text) + theme().size(8))
        return QSize(width, theme().size(_ITEM_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, label."""
        color, chosen = theme().color, self.isChecked()
        ink = "accent" if chosen else "text2"
        with painting(self) as painter:
            if chosen:
                rounded(painter, whole(self.rect()), 8, color("surface"), color("border"))
            elif self.underMouse():
                rounded(painter, whole(self.rect()), 8, color("inset"))
            side = theme().size(_ICON)
            pixmap = theme().pixmap(self._icon, ink, side, self.devicePixelRatioF())
            place = QRectF((self.width() - side) / 2, theme().size(8), side, side)
            painter.drawPixmap(place.topLeft(), pixmap)
            painter.setFont(theme().font(Role.CAPTION_STRONG if chosen else Role.CAPTION_MEDIUM))
            painter.setPen(color(ink))
            line = QRectF(0, theme().size(35), self.width(), theme().size(16))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.text())


class Rail(QWidget):
    """Emits `chosen(page_id)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Rail", "Pages"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._items: dict[str, RailItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 15, 1, 11)
        column.setSpacing(0)
        self._logo = _Logo()
        column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(19)
        self._top = QVBoxLayout()
        self._top.setSpacing(5)
        column.addLayout(self._top)
        column.addStretch(1)
        self._bottom = QVBoxLayout()
        column.addLayout(self._bottom)
        column.addSpacing(10)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 8, 0)
        line.addWidget(Divider())
        column.addLayout(line)
        column.addSpacing(11)
        self._network_icon = IconView("lock", "text3", 14, box=16)
        column.addWidget(self._network_icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(3)
        self.network = Label("", Role.CAPTION, "text3")
        column.addWidget(self.network, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_network(used=False)
        theme().changed.connect(self._restyle)

    def add_item(self, page_id: str, text: str, icon: str, key: str, *, bottom: bool) -> None:
        """Add a way to a page."""
        item = RailItem(text, icon, key)
        item.clicked.connect(lambda _checked=False: self.chosen.emit(page_id))
        self._group.addButton(item)
        self._items[page_id] = item
        column = self._bottom if bottom else self._top
        column.addWidget(item, 0, Qt.AlignmentFlag.AlignHCenter)
        self._restyle()

    def show_network(self, used: bool) -> None:
        """*Offline*, but for as long as a model is fetched."""
        self._network_icon.set_icon("down" if used else "lock", "text3")
        if used:
            self.network.setText(translate("Rail", "Downloading"))
            self.network.setToolTip(
                translate("Rail", "A speech model is being fetched. Nothing about you is sent.")
            )
        else:
            self.network.setText(translate("Rail", "Offline"))
            self.network.setToolTip(
                translate("Rail", "Greenroom uses no network. Nothing leaves this computer.")
            )
        self._restyle()

    def show_current(self, page_id: str) -> None:
        """Mark the page that is shown; none for pages without an item."""
        self._group.setExclusive(False)
        for name, item in self._items.items():
            item.setChecked(name == page_id)
        self._group.setExclusive(True)
        self.update()

    def items(self) -> dict[str, RailItem]:
        """The buttons by page."""
        return dict(self._items)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, edge, and the bar at the current item."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().color("rail"))
            edge = mirrored(self, QRectF(self.width() - 1, 0, 1, self.height()))
            painter.fillRect(edge, theme().color("border"))
            for item in self._items.values():
                if item.isChecked():
                    inset = theme().size(12)
                    place = QRectF(item.geometry()).adjusted(0, inset, 0, -inset)
                    bar = mirrored(self, QRectF(-4, place.y(), 8, place.height()))
                    rounded(painter, bar, 4, theme().color("accent"))

    def _restyle(self) -> None:
        widths = [item.sizeHint().width() for item in self._items.values()]
        widest = max((*widths, self.network.sizeHint().width()))
        self.setFixedWidth(max(theme().size(_WIDTH), widest + 17))
        for item in self._items.values():
            item.updateGeometry()
        self.update()


class _Logo(QWidget):
    """The program's icon."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A square."""
        side = theme().size(_LOGO)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon."""
        with painting(self) as painter:
            painter.drawPixmap(0, 0, theme().logo(self.width(), self.devicePixelRatioF()))
