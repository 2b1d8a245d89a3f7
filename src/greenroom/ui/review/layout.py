"""Where the parts of Review stand, and how they fold in narrow windows and at large text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.card import Divider
from greenroom.ui.components.empty import EmptyState
from greenroom.ui.review.answer_list import FOLDED as STRIP
from greenroom.ui.review.answer_list import WIDTH as LIST
from greenroom.ui.review.answer_list import AnswerList
from greenroom.ui.review.card_column import WIDTH as CARDS
from greenroom.ui.review.card_column import CardColumn
from greenroom.ui.review.header import ReviewHeader
from greenroom.ui.review.middle import Middle
from greenroom.ui.theme import theme

_FOLD_BELOW = 1180 - 84
_TABS_BELOW = 1040 - 84
"""Widths of the page, which is the window without the rail (style guide, Layout)."""

_LARGE_TEXT = 1.25
_MIDDLE_LEAST = 520


class ReviewLayout(QWidget):
    """Header above answers, middle and cards; or the empty state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = ReviewHeader()
        self.answers = AnswerList()
        self.middle = Middle()
        self.cards = CardColumn()
        self.quick = Button(
            translate("Review", "One quick question"), kind=ButtonKind.PRIMARY, icon="mic", key="Q"
        )
        self._answered = False
        self._content = QWidget()
        self._empty = QWidget()
        self._card_line = Divider(vertical=True)
        self._body = QHBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._empty)
        outer.addWidget(self._content, 1)
        self._fill_empty()
        self._fill_content()
        self.show_content(content=False)
        theme().changed.connect(self.fold)

    def show_content(self, *, content: bool) -> None:
        """The session, or that there is none yet."""
        self._content.setVisible(content)
        self._empty.setVisible(not content)

    def show_answered(self, *, answered: bool) -> None:
        """A question without a take has no cards."""
        self._answered = answered
        self.middle.show_answered(answered)
        self.fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold as the width asks."""
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """The list becomes a strip, and the cards become tabs, where room is short."""
        folded = self.width() < _FOLD_BELOW or theme().scale >= _LARGE_TEXT
        self.answers.set_folded(folded)
        beside = theme().size(STRIP if folded else LIST) + theme().size(CARDS) + 2
        least = theme().size(_MIDDLE_LEAST)
        tabbed = self.width() < _TABS_BELOW or self.width() - beside < least
        if tabbed != self.cards.tabbed():
            self.cards.set_tabbed(tabbed)
            old, new = self._body, self.middle.column
            if not tabbed:
                old, new = new, self._body  # type: ignore[assignment]
            old.removeWidget(self.cards)
            new.addWidget(self.cards)
        self._card_line.setVisible(self._answered and not tabbed)
        self.cards.setVisible(self._answered)

    def _fill_empty(self) -> None:
        row = QHBoxLayout(self._empty)
        row.setContentsMargins(24, 120, 24, 24)
        state = EmptyState(
            "review",
            translate("Review", "No answers yet"),
            translate("Review", "Your first review appears here after one answer."),
            self.quick,
        )
        state.setMinimumWidth(theme().size(400))
        row.addWidget(state, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def _fill_content(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 12, 20, 11)
        bar.addWidget(self.header)
        column.addLayout(bar)
        column.addWidget(Divider())
        self._body.setSpacing(0)
        self._body.addWidget(self.answers)
        self._body.addWidget(Divider(vertical=True))
        self._body.addWidget(self.middle, 1)
        self._body.addWidget(self._card_line)
        self._body.addWidget(self.cards)
        column.addLayout(self._body, 1)
