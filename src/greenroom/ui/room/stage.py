"""Everything left of the notes: interviewer, banner, question, ring, level, live transcript."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.ui.components.banner import Banner
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.painting import mirrored, painting, rounded, whole
from greenroom.ui.components.unbounded import UNBOUNDED
from greenroom.ui.room.answer_area import AnswerArea, RingSize
from greenroom.ui.room.case_text import CaseText
from greenroom.ui.room.heading import Heading
from greenroom.ui.room.people_view import CallView
from greenroom.ui.room.question_card import QuestionCard
from greenroom.ui.room.reading_box import ReadingBox
from greenroom.ui.room.stage_rail import StageRail
from greenroom.ui.room.transcript_card import TranscriptCard
from greenroom.ui.theme import theme

_SIDE, _TOP, _BOTTOM = 28, 20, 20
# Beside a case: at the start and at the end.
_CASE_SIDES = (22, 18)
_LEAST_READING = 56
# Of a telephone call: from the edges to the card (start, top, end, bottom), from there to its text.
_CALL_EDGES, _CALL_INSIDE, _CALL_RADIUS = (28, 20, 10, 20), (26, 14), 22
_CALL_TIGHT_EDGES, _CALL_TIGHT_INSIDE = (12, 8, 6, 8), (16, 8)
_UNDER_HEADING, _UNDER_BANNER, _TIGHT = 18, 12, 10


@dataclass(frozen=True, slots=True)
class _Shape:
    """What there is room for."""

    aside: bool = False
    lines: int = 0
    ring: RingSize = RingSize.SMALL
    tight: bool = False
    person: bool = True
    transcript: bool = True
    small_question: bool = False
    help_line: bool = False
    case: bool = False


_SHAPES = (  # the first four are the style guide's order; the others keep ring and meter in sight
    _Shape(aside=True, lines=2, ring=RingSize.FULL, help_line=True),
    _Shape(lines=2, ring=RingSize.FULL, help_line=True),
    _Shape(lines=1, ring=RingSize.FULL, help_line=True),
    _Shape(lines=1, help_line=True),
    _Shape(tight=True, lines=1, help_line=True),
    _Shape(help_line=True),
    _Shape(tight=True, help_line=True),
    _Shape(tight=True, person=False, lines=1, help_line=True),
    _Shape(tight=True, person=False, help_line=True),
    _Shape(tight=True, person=False, transcript=False, help_line=True),
    _Shape(tight=True, person=False, transcript=False),
    _Shape(tight=True, person=False, transcript=False, ring=RingSize.SMALLEST),
    _Shape(tight=True, ring=RingSize.BESIDE),
    _Shape(tight=True, transcript=False, ring=RingSize.BESIDE),
    _Shape(tight=True, person=False, transcript=False, ring=RingSize.BESIDE),
    _Shape(tight=True, person=False, transcript=False, ring=RingSize.BESIDE, small_question=True),
)

_CASE_SHAPES = (  # what the case is about goes under a tab of its panel before ring and words
    _Shape(case=True),
    _Shape(case=True, ring=RingSize.LOW),
    _Shape(case=True, ring=RingSize.LOW, tight=True),
    _Shape(case=True, ring=RingSize.LOW, tight=True, person=False),
    *_SHAPES[3:],
)

_CALL_SHAPES = (  # disc, line and bar; the disc goes before the line gets low
    _Shape(ring=RingSize.FULL),
    _Shape(ring=RingSize.FULL, tight=True),
    _Shape(tight=True),
    _Shape(tight=True, person=False),
)


class Stage(PageScroll):
    """Drops what it can where height is short, so that ring, steps and level are always in sight.

    In this order: the text beside the ring, the live transcript's second line, the ring's size, the
    disc's size, the live transcript's first line, and the interviewer, whose room the line takes
    where it fits; then the live transcript. Then the time moves out of the ring, and at last banner
    and question scroll in their own box, and if even that is too high a panel is left out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.page = _Page()
        super().__init__(self.page, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.heading = Heading()
        self.rail = StageRail()
        self.question = QuestionCard()
        self.answer = AnswerArea()
        self.transcript = TranscriptCard()
        self._banner: Banner | None = None
        self.reading = ReadingBox()
        self._content: tuple[object, ...] = ()
        self._tight = self._narrow = self._rings = self._by_case = False
        self._column = QVBoxLayout(self.page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._top, self._rest = QVBoxLayout(), QVBoxLayout()
        self._rest.setSpacing(0)
        self._top.addWidget(self.heading)
        self._column.addLayout(self._top)
        self._column.addLayout(self._rest, 1)
        self.case_text = CaseText()
        self.reading.column.addWidget(self.case_text)
        self.reading.column.addWidget(self.question)
        self._rest.addWidget(self.rail)
        self._rest.addWidget(self.reading)
        self._rest.addWidget(self.answer, 1)
        self._rest.addWidget(self.transcript)
        self._rest.addStretch()  # so that the heading does not grow while a telephone rings
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def banner(self) -> Banner | None:
        """The banner that is shown."""
        return self._banner

    def show_banner(self, banner: Banner | None) -> None:
        """Between the heading and the question, so that it never covers the ring."""
        self._banner = banner
        self.reading.show_above(banner, _UNDER_BANNER)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.fit()

    def fit_if_changed(self, *content: object) -> None:
        """Fit again when what is shown needs another height than before."""
        heading = self.heading.flow.sizeHint().width(), self.heading.call.sizeHint().height()
        content = (*content, heading)
        if content != self._content:
            self._content = content
            self.fit()

    @property
    def tight(self) -> bool:
        """Whether height is short, so that margins are small."""
        return self._tight

    @property
    def in_call(self) -> bool:
        """Whether it is a telephone call."""
        return self.page.card

    def set_call(self, view: CallView | None) -> bool:
        """A telephone call lies on a card of its own; whether it came, was picked up or went."""
        rings = view is not None and view.ringing
        if (view is not None, rings) == (self.page.card, self._rings):
            return False
        self.page.card, self._rings = view is not None, rings
        self.page.update()
        self.reading.setVisible(not rings)
        self.answer.setVisible(not rings)
        self.answer.set_call(on=view is not None)
        self._place_question(in_call=view is not None)
        self.question.setVisible(not rings)
        return True

    def _place_question(self, *, in_call: bool) -> None:
        """On the telephone it is not what one looks at: under everything else."""
        self.question.set_plain(in_call)
        if in_call:
            self._rest.insertWidget(self._rest.indexOf(self.transcript), self.question)
        else:
            self.reading.column.addWidget(self.question)

    def set_narrow(self, width: int | None, *, by_case: bool = False) -> None:
        """A column of this width beside something else, without the live transcript; None: wide.

        `by_case` is beside the material of a case, of which this column has the text.
        """
        self._narrow = width is not None
        if by_case is not self._by_case:
            self._by_case = by_case
            self.heading.set_beside(on=by_case)
            self.answer.take_steps(self.heading.steps if by_case else None)
            self.question.set_now(by_case)
        if width is None:
            self.setMinimumWidth(0)
            self.setMaximumWidth(UNBOUNDED)
        else:
            self.setFixedWidth(width)
        self.fit()

    def fit(self) -> None:
        """Drop no more than needed."""
        width, height = self.viewport().width(), self.viewport().height()
        wide = width - sum(self._sides()) >= self._width_with_aside()
        self.reading.set_limit(None)
        for shape in self._shapes():
            self._take_shape(shape, wide=wide)
            if (over := self._needed(width) - height) <= 0:
                return
        least = theme().size(_LEAST_READING)
        whole = self.reading.heightForWidth(width - sum(self._sides()))
        if whole - over < least and self.heading.panel.leave_out():
            over = self._needed(width) - height
        if over > 0:
            self.reading.set_limit(max(least, whole - over))

    def _shapes(self) -> tuple[_Shape, ...]:
        if self.in_call:
            return _CALL_SHAPES
        return _CASE_SHAPES if self._by_case else _SHAPES

    def _take_shape(self, shape: _Shape, *, wide: bool) -> None:
        self.answer.level.fold(self.viewport().width() - sum(self._sides()))
        self.answer.set_shape(aside=shape.aside and wide, size=self._ring(shape.ring))
        self.rail.set_tight(not shape.help_line)
        self.case_text.fit(fits=shape.case)
        self.heading.set_shape(small=shape.tight, person=shape.person)
        self.question.set_small(shape.small_question or self._narrow)
        self.question.now.setVisible(self._by_case and not shape.small_question)
        self.transcript.set_lines(shape.lines)
        self.transcript.setVisible(shape.transcript and not self._narrow)
        self._tight = shape.tight
        self._place_margins()

    def _ring(self, size: RingSize) -> RingSize:
        small = self._narrow and size is RingSize.FULL and not self.in_call
        return RingSize.SMALL if small else size

    def _needed(self, width: int) -> int:
        _measure_again(self.page)
        return self._column.totalHeightForWidth(width)

    def _width_with_aside(self) -> int:
        ring, aside = self.answer.ring.sizeHint().width(), self.answer.aside.width()
        return ring + aside

    def _restyle(self) -> None:
        self.fit()

    def _place_margins(self) -> None:
        if self.in_call:
            self._place_on_card()
            return
        margin = self.heading.margin if self.heading.person.isVisibleTo(self.heading) else 0
        above, below = (_TIGHT, _TIGHT) if self._tight else (_TOP, _UNDER_HEADING)
        side, end = self._sides()
        # The rings of the disc reach into the padding.
        start, top = max(0, side - margin), max(0, above - margin)
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        wraps = self.heading.flow.sizeHint().width() > self.viewport().width() - left - right
        self._top.setContentsMargins(left, top, right, max(0, below - (0 if wraps else margin)))
        bottom = _TIGHT if self._tight else _BOTTOM
        left, right = (end, side) if self.isRightToLeft() else (side, end)
        self._rest.setContentsMargins(left, 0, right, bottom)

    def _sides(self) -> tuple[int, int]:
        """From the edges to the content, at the start and at the end."""
        if not self.in_call:
            return _CASE_SIDES if self._by_case else (_SIDE, _SIDE)
        (start, _, end, _), (inside, _) = self._call_measures()
        return start + inside, end + inside

    def _call_measures(self) -> tuple[tuple[int, int, int, int], tuple[int, int]]:
        if self._tight:
            return _CALL_TIGHT_EDGES, _CALL_TIGHT_INSIDE
        return _CALL_EDGES, _CALL_INSIDE

    def _place_on_card(self) -> None:
        (_, above, _, under), (_, inside) = self._call_measures()
        left, right = self._sides()
        if self.isRightToLeft():
            left, right = right, left
        gap = _TIGHT if self._tight else _UNDER_HEADING
        self._top.setContentsMargins(left, above + inside, right, gap)
        self._rest.setContentsMargins(left, 0, right, under + inside)
        self.page.edges = self._call_measures()[0]
        self.page.update()


class _Page(QWidget):
    """What scrolls, with the card under a telephone call."""

    def __init__(self) -> None:
        super().__init__()
        self.card = False
        self.edges = _CALL_EDGES

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        if self.card:
            with painting(self) as painter:
                color, (start, top, end, bottom) = theme().color, self.edges
                box = mirrored(self, whole(self.rect()).adjusted(start, top, -end, -bottom))
                rounded(painter, box, _CALL_RADIUS, color("surface"), color("border"))


def _measure_again(widget: QWidget) -> None:
    """Forget remembered sizes from the inside out; Qt itself does so only when events are seen."""
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            _measure_again(child)
    layout = widget.layout()
    if layout is not None:
        layout.invalidate()
        layout.activate()
    widget.updateGeometry()
