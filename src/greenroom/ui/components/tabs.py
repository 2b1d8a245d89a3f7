"""Tabs with an underline; keyboard behaviour is that of QTabBar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from greenroom.ui.components.painting import painting
from greenroom.ui.theme import Role, theme

_UNDERLINE = 3
_SPACE = 20


class Tabs(QTabBar):
    """Text 13; the chosen one is strong, in accent, with a 3 px line under it.

    One that is switched off is faint.
    """

    focus_ring = True
    ring_radius = 4

    def __init__(self, names: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        for name in names:
            self.addTab(name)
        self._restyle()
        theme().changed.connect(self._restyle)

    def tabSizeHint(self, index: int) -> QSize:
        """The strong text, and the space to the next tab."""
        width = theme().metrics(Role.SMALL_STRONG).horizontalAdvance(self.tabText(index))
        return QSize(int(width) + 2 + _SPACE, theme().size(41))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Texts and the underline."""
        with painting(self) as painter:
            for index in range(self.count()):
                area = QRectF(self.tabRect(index)).adjusted(_SPACE / 2, 0, -_SPACE / 2, 0)
                chosen = index == self.currentIndex()
                role = Role.SMALL_STRONG if chosen else Role.SMALL_MEDIUM
                painter.setFont(theme().font(role))
                enabled = "text2" if self.isTabEnabled(index) else "text3"
                painter.setPen(theme().color("accent" if chosen else enabled))
                painter.drawText(
                    area.adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, self.tabText(index)
                )
                if chosen:
                    line = QRectF(area.left(), area.bottom() - _UNDERLINE, area.width(), _UNDERLINE)
                    painter.fillRect(line, theme().color("accent"))

    def _restyle(self) -> None:
        self.setFont(theme().font(Role.SMALL_MEDIUM))
        self.updateGeometry()
        self.update()
