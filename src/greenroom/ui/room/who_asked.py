"""Who of a panel asked what, as a list beside the stage."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.card import Divider
from greenroom.ui.components.label import Label
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.components.renewing import clear
from greenroom.ui.room.people_view import AskedView, PanelView
from greenroom.ui.theme import Role, theme


class WhoAsked(PageScroll):
    """The questions so far, the one that is going on marked, and who still asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._page = QWidget()
        super().__init__(self._page, parent)
        self.setAccessibleName(translate("Room", "Who asked"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._asked: tuple[AskedView, ...] = ()
        self._left = Label("", Role.SMALL, "text2", wrap=True)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(18, 10, 18, 14)
        self._column.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._column.addLayout(self._rows)
        self._column.addSpacing(12)
        self._column.addWidget(self._left)
        self._column.addStretch(1)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, high: bar.setValue(high))  # the newest is at the end

    def rows(self) -> tuple[AskedView, ...]:
        """What is shown."""
        return self._asked

    def show_asked(self, view: PanelView) -> None:
        """What was asked until now."""
        self._left.setText(view.left)
        self._left.setVisible(bool(view.left))
        if view.asked == self._asked:
            return
        self._asked = view.asked
        clear(self._rows)
        for asked in view.asked:
            self._rows.addWidget(_Row(asked))
            if not asked.now:
                self._rows.addWidget(Divider())


class _Row(QWidget):
    """One question; what is going on stands on a tint and says so."""

    def __init__(self, view: AskedView) -> None:
        super().__init__()
        self._now = view.now
        ink = "accent" if view.now else "text2"
        words = (view.number, view.name, view.text, view.time)
        self.setAccessibleName(", ".join(word for word in words if word))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(view.number, Role.CAPTION_STRONG), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(view.name, Role.CAPTION, "text2", wrap=True), 1)
        time = Label(view.time, Role.CAPTION_STRONG if view.now else Role.CAPTION, ink)
        head.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        across = 12 if view.now else 0
        column.setContentsMargins(across, 8 if view.now else 4, across, 8 if view.now else 4)
        column.setSpacing(2)
        column.addLayout(head)
        if view.text:
            column.addWidget(Label(view.text, Role.SMALL, wrap=True))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tint under what is going on."""
        if self._now:
            with painting(self) as painter:
                rounded(painter, whole(self.rect()), 8, theme().color("accentTint"))
