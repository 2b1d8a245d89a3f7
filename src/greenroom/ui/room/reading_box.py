"""Banner and question in one box, which scrolls by itself where there is no height for both."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.page_scroll import PageScroll


class ReadingBox(PageScroll):
    """As high as its content, or as `set_limit` says; then Tab stops at it and arrows scroll it."""

    focus_ring = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._limit: int | None = None
        self._above: QWidget | None = None
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        super().__init__(page, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Room", "Question"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_above(self, widget: QWidget | None, gap: int) -> None:
        """Put this over everything else, `gap` pixels away, instead of what was there."""
        if self._above is not None:
            self.column.removeWidget(self._above)
            self._above.hide()
            self._above.deleteLater()
            self._above = None
        if widget is not None:
            self._above = QWidget()
            holder = QVBoxLayout(self._above)
            holder.setContentsMargins(0, 0, 0, gap)
            holder.addWidget(widget)
            self.column.insertWidget(0, self._above)
            self._above.show()  # counts from now on, not from the next event on
        self.verticalScrollBar().setValue(0)

    def set_limit(self, limit: int | None) -> None:
        """No higher than this, in pixels; None for no limit."""
        self._limit = limit
        scrolls = limit is not None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
        shown = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            if scrolls
            else (Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        )
        self.setVerticalScrollBarPolicy(shown)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """It holds text that wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """That of its content at `width`, within the limit."""
        content = self.column.totalHeightForWidth(width)
        return content if self._limit is None else min(content, self._limit)

    def sizeHint(self) -> QSize:
        """That of its content, within the limit."""
        hint = self.column.totalSizeHint()
        return hint if self._limit is None else QSize(hint.width(), min(hint.height(), self._limit))

    def minimumSizeHint(self) -> QSize:
        """As wide as its content must be."""
        return QSize(self.column.totalMinimumSize().width(), 0)
