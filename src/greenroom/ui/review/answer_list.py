"""The list of answers; folded it is a strip of numbers and letter chips."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenroom.platform.text import translate
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded, whole
from greenroom.ui.components.renewing import clear
from greenroom.ui.components.tags import Chip
from greenroom.ui.review.letters import letter_chip
from greenroom.ui.review.split_row import SplitRow
from greenroom.ui.review.state import AnswerRow
from greenroom.ui.theme import Role, theme

WIDTH, FOLDED = 201, 56
_INDENT = 23


class AnswerRowButton(QAbstractButton):
    """One answer. Its labels let the mouse through, so that the whole row is the button."""

    focus_ring = True
    ring_radius = 10

    def __init__(self, row: AnswerRow, *, selected: bool, folded: bool) -> None:
        super().__init__()
        self.row = row
        self.setCheckable(True)
        self.setChecked(selected)
        self.setAccessibleName(row.name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        # one stop for Tab; the arrow keys go from answer to answer
        stop = Qt.FocusPolicy.StrongFocus if selected else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(stop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if folded:
            self.setToolTip(row.text)
            self._fill_folded()
        else:
            self._fill()
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The selected one is a card with a bar at its edge."""
        with painting(self) as painter:
            color, box = theme().color, whole(self.rect())
            if self.isChecked():
                rounded(painter, box, 10, color("surface"), color("border"))
                bar = mirrored(self, QRectF(0, 10, 4, self.height() - 20))
                rounded(painter, bar, 2, color("accent"))
            elif self.underMouse():
                rounded(painter, box, 10, color("inset"), color("border"))

    def _fill(self) -> None:
        row = self.row
        column = QVBoxLayout(self)
        start = _INDENT if row.follow_up else 11
        left, right = (11, start) if self.isRightToLeft() else (start, 11)
        column.setContentsMargins(left, 10, right, 10)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Label(row.number, Role.CAPTION_MEDIUM, "text2"), 1)
        head.addWidget(Label(row.length, Role.CAPTION_MEDIUM, "text2"))
        column.addLayout(head)
        if row.asker:
            column.addWidget(Label(row.asker, Role.CAPTION, "text3", elide=True))
        column.addSpacing(2)
        role = Role.SMALL_STRONG if self.isChecked() else Role.SMALL
        column.addWidget(Label(row.text, role, wrap=True))
        if row.chips or row.takes or row.note or row.missing:
            column.addSpacing(7)
            column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = self.row
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for chip in row.chips:
            foot.addWidget(letter_chip(chip))
        if row.missing:
            foot.addWidget(Chip(row.missing))
        if row.note:
            foot.addWidget(Label(row.note, Role.CAPTION, "text3", wrap=True), 1)
        else:
            foot.addStretch(1)
        if row.takes:
            foot.addWidget(Label(row.takes, Role.CAPTION, "text3"))
        return foot

    def _fill_folded(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.setSpacing(4)
        center = Qt.AlignmentFlag.AlignHCenter
        role = Role.SMALL_STRONG if self.isChecked() else Role.SMALL
        column.addWidget(Label(self.row.short or self.row.number, role, align=center))
        grid = QGridLayout()
        grid.setSpacing(3)
        for side in (0, 3):  # side by side in the middle, clear of the mark at the edge
            grid.setColumnStretch(side, 1)
        for place, chip in enumerate(self.row.chips):
            grid.addWidget(letter_chip(chip), place // 2, 1 + place % 2, center)
        if self.row.chips:
            column.addLayout(grid)


class AnswerList(QFrame):
    """`chosen(int)` gives the plan item; `menu_wanted(int, QPoint)` asks for a row's menu."""

    chosen = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Review", "Answers"))
        self._rows: tuple[AnswerRow, ...] = ()
        self._selected = -1
        self._folded = False
        self._buttons: list[AnswerRowButton] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._head = self._make_head()
        outer.addWidget(self._head)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holder = QWidget()
        self._holder.setObjectName("page")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(10, 0, 10, 8)
        self._column.setSpacing(6)
        self._scroll.setWidget(self._holder)
        outer.addWidget(self._scroll, 1)
        self._foot = self._make_foot()
        outer.addWidget(self._foot)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_rows(self, rows: tuple[AnswerRow, ...], selected: int) -> None:
        """Other answers, or another one selected."""
        if rows == self._rows and selected == self._selected:
            return
        self._rows, self._selected = rows, selected
        self._rebuild()
        current = self.current_button()
        if current is not None:
            self._scroll.ensureWidgetVisible(current)

    def set_folded(self, folded: bool) -> None:
        """A strip, or the whole list."""
        if folded != self._folded:
            self._folded = folded
            self._restyle()
            self._rebuild()

    def folded(self) -> bool:
        """Whether only numbers and chips are shown."""
        return self._folded

    def buttons(self) -> tuple[AnswerRowButton, ...]:
        """The rows, from the top."""
        return tuple(self._buttons)

    def current_button(self) -> AnswerRowButton | None:
        """The selected row."""
        return next((button for button in self._buttons if button.isChecked()), None)

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 12, 12, 7)
        title = Label(translate("Review", "Answers"), Role.SMALL_STRONG)
        hint = Label(translate("Review", "↑ ↓ to move"), Role.CAPTION, "text3")
        row.addWidget(SplitRow(title, hint, gap=4))
        return head

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 6, 10, 15)
        row.setSpacing(7)
        row.addWidget(IconView("lock", "text3", 14, box=16))
        kept = translate("Review", "Kept on this computer")
        row.addWidget(Label(kept, Role.CAPTION, "text3", wrap=True), 1)
        return foot

    def _rebuild(self) -> None:
        """All rows anew; the selected one has the focus if one of them had it."""
        had_focus = any(button.hasFocus() for button in self._buttons)
        clear(self._column)
        self._buttons = []
        for row in self._rows:
            selected = row.item == self._selected
            button = AnswerRowButton(row, selected=selected, folded=self._folded)
            button.clicked.connect(lambda _on=False, item=row.item: self._choose(item))
            button.customContextMenuRequested.connect(
                lambda place, button=button: self.menu_wanted.emit(
                    button.row.item, button.mapToGlobal(place)
                )
            )
            self._column.addWidget(button)
            self._buttons.append(button)
        self._column.addStretch(1)
        if had_focus and (current := self.current_button()) is not None:
            current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, item: int) -> None:
        for button in self._buttons:
            button.setChecked(button.row.item == self._selected)
        self.chosen.emit(item)

    def _restyle(self) -> None:
        self._head.setVisible(not self._folded)
        self._foot.setVisible(not self._folded)
        side = 3 if self._folded else 10
        top = 12 if self._folded else 0
        self._column.setContentsMargins(side, top, side, 8)
        self.setFixedWidth(theme().size(FOLDED if self._folded else WIDTH))
