"""Everything left of the notes: interviewer, banner, question, ring, level, live transcript."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.ui.components.banner import Banner
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.room.answer_area import AnswerArea
from greenroom.ui.room.heading import Heading
from greenroom.ui.room.question_card import QuestionCard
from greenroom.ui.room.transcript_card import TranscriptCard
from greenroom.ui.theme import theme

_SIDE, _TOP, _BOTTOM = 28, 20, 20
_UNDER_HEADING, _UNDER_BANNER = 18, 12


class Stage(PageScroll):
    """Drops what it can where height is short; the rest scrolls as a last resort.

    In this order: the text beside the ring, the live transcript's second line, the ring's size.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.page = QWidget()
        super().__init__(self.page, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.heading = Heading()
        self.question = QuestionCard()
        self.answer = AnswerArea()
        self.transcript = TranscriptCard()
        self._banner: Banner | None = None
        self._needs = -1
        self._column = QVBoxLayout(self.page)
        self._column.setSpacing(0)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.question)
        self._column.addWidget(self.answer, 1)
        self._column.addWidget(self.transcript)
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def banner(self) -> Banner | None:
        """The banner that is shown."""
        return self._banner

    def show_banner(self, banner: Banner | None) -> None:
        """Between the heading and the question, so that it never covers the ring."""
        if self._banner is not None:
            self._column.removeWidget(self._banner.parentWidget() or self._banner)
            holder = self._banner.parentWidget()
            if holder is not None:
                holder.hide()
                holder.deleteLater()
        self._banner = banner
        if banner is not None:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, _UNDER_BANNER)
            column.addWidget(banner)
            self._column.insertWidget(1, holder)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.fit()

    def fit_if_changed(self) -> None:
        """Fit again when something needs another height than before."""
        self._column.activate()
        needs = self._needed(self.viewport().width())
        if needs != self._needs:
            self.fit()

    def fit(self) -> None:
        """Drop no more than needed."""
        width = self.viewport().width()
        wide = width - 2 * _SIDE >= self._width_with_aside()
        shapes = [(True, 2, False), (False, 2, False), (False, 1, False), (False, 1, True)]
        for aside, lines, small in shapes:
            self.answer.set_shape(aside=aside and wide, small=small)
            self.transcript.words.set_lines(lines)
            if self._needed(width) <= self.viewport().height():
                break
        self._needs = self._needed(width)

    def _needed(self, width: int) -> int:
        self._column.invalidate()
        for widget in (self.answer, self.transcript):
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalMinimumSize().height()

    def _width_with_aside(self) -> int:
        ring, aside = self.answer.ring.sizeHint().width(), self.answer.aside.width()
        return ring + aside

    def _restyle(self) -> None:
        margin = self.heading.margin  # the rings of the disc reach into the padding
        side = max(0, _SIDE - margin)
        self._column.setContentsMargins(_SIDE, max(0, _TOP - margin), _SIDE, _BOTTOM)
        self.heading.setContentsMargins(side - _SIDE, 0, 0, 0)
        self.fit()
