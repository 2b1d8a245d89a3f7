"""An exhibit over the whole room, between its two bars."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from greenroom.model.case import Exhibit
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.painting import painting
from greenroom.ui.room.case_panel import ExhibitView
from greenroom.ui.theme import theme


class LargeExhibit(QWidget):
    """Lies over the room while the bars above and below stay: an answer goes on meanwhile.

    It has the focus, so that the arrow keys scroll it, and gives it back to where it was.
    """

    def __init__(self, room: QWidget, above: QWidget, below: QWidget) -> None:
        super().__init__(room)
        self._room, self._above, self._below = room, above, below
        self._scroll: PageScroll | None = None
        self._focused_before: QWidget | None = None
        self.close_button = Button(translate("Room", "Smaller"), size=ButtonSize.SMALL, key="X")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 14, 24, 14)
        self._column.addLayout(row)
        room.installEventFilter(self)
        self.hide()

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """This one, in front of everything between the bars."""
        self.put_away()
        self._focused_before = QApplication.focusWidget()
        self._scroll = PageScroll(ExhibitView(exhibit))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(exhibit.title)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.addWidget(self._scroll, 1)
        self._place()
        self.show()
        self.raise_()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> bool:
        """Whether there was one."""
        shown = not self.isHidden()
        before, self._focused_before = self._focused_before, None
        inside = self.isAncestorOf(QApplication.focusWidget() or self._room)
        if inside and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._drop()
        return shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It goes along with the room's size."""
        if watched is self._room and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An opaque ground."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().color("surface"))

    def _place(self) -> None:
        top = self._above.geometry().bottom() + 1
        height = self._below.geometry().top() - top
        self.setGeometry(QRect(0, top, self._room.width(), height))

    def _drop(self) -> None:
        if self._scroll is not None:
            self._column.removeWidget(self._scroll)
            self._scroll.hide()
            self._scroll.deleteLater()
            self._scroll = None
