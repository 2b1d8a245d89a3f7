"""The transcript with its heading, legend, progress and search."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, LinkButton
from greenroom.ui.components.empty import EmptyState
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.components.progress import ProgressRow
from greenroom.ui.review.find_bar import FindBar
from greenroom.ui.review.formatting import tenths
from greenroom.ui.review.present_parts import STAR
from greenroom.ui.review.split_row import SplitRow
from greenroom.ui.review.state import TakeView
from greenroom.ui.review.transcript_view import TranscriptView
from greenroom.ui.theme import Role, theme


class _Sample(QWidget):
    """A filler or a pause as it looks in the text. Decorative: the words after it say it."""

    def __init__(self, text: str, *, filler: bool, possible: bool = False) -> None:
        super().__init__()
        self._text, self._filler, self._possible = text, filler, possible
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The text with its ground."""
        pad = 4 if self._filler else 16
        role = Role.SMALL_MEDIUM if self._filler else Role.CAPTION
        width = int(theme().metrics(role).horizontalAdvance(self._text)) + pad
        return QSize(width, theme().size(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint and dotted line, or a dashed pill."""
        color, box = theme().color, whole(self.rect())
        with painting(self) as painter:
            if self._filler:
                if self._possible:
                    rounded(painter, box, 3, None, color("F"), style=Qt.PenStyle.DashLine)
                else:
                    rounded(painter, box, 3, color("Ft"))
                pen = QPen(color("F"), 2)
                pen.setDashPattern([1.0, 1.0])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                y = box.bottom() - 1
                painter.drawLine(QPointF(0, y), QPointF(box.width(), y))
                painter.setPen(color("F"))
                painter.setFont(theme().font(Role.SMALL_MEDIUM))
            else:
                edge = color("line")
                rounded(painter, box, 5, None, edge, style=Qt.PenStyle.DashLine)
                painter.setPen(color("text3"))
                painter.setFont(theme().font(Role.CAPTION))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)


def _explained(sample: _Sample, words: str) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(6, 0, 2, 0)
    row.setSpacing(6)
    row.addWidget(sample)
    row.addWidget(Label(words, Role.CAPTION, "text3"))
    return pair


class TranscriptPanel(QWidget):
    """Heading and legend stay; the text scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TranscriptView()
        self.find_bar = FindBar(self.text)
        self.change_part = LinkButton(translate("Review", "Change S/T/A/R"), Role.CAPTION_MEDIUM)
        self.fix_words = LinkButton(translate("Review", "Fix words"), Role.CAPTION_MEDIUM)
        self.progress = ProgressRow(
            translate("Review", "Writing the transcript"),
            translate("Review", "Timing is ready. Fillers and structure fill in as words arrive."),
        )
        self.message = Label("", Role.BODY, "text2", wrap=True)
        self.answer_again = Button(translate("Review", "Answer again"), icon="mic")
        self.nothing = EmptyState(
            "mic",
            translate("Review", "No words were heard in this answer"),
            translate(
                "Review",
                "The recording is kept: play it to hear what the microphone heard. Start shows "
                "whether it hears you now.",
            ),
            self.answer_again,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._head = SplitRow(self._legend(), self._links())
        column.addWidget(self._head)
        column.addWidget(self.find_bar)
        column.addWidget(self.progress)
        column.addWidget(self.message)
        column.addWidget(self.nothing)
        column.addWidget(self.text, 1)
        column.addStretch(0)  # what there is stands at the top where there is no text
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_take(self, view: TakeView) -> None:
        """Another take, or the same with more words."""
        self.text.show_transcript(view.transcript)
        message, nothing = view.transcript.message, view.transcript.nothing
        self.message.setText(message)
        self.message.setVisible(bool(message) and not nothing)
        self.nothing.setVisible(nothing)
        self._head.setVisible(not nothing)
        self.text.setVisible(not message)
        possible = any(mark.possible for mark in view.transcript.fillers)
        self._possible.setVisible(possible)
        parts = view.transcript.parts
        words = translate("Review", "Change part")
        if parts == STAR:
            words = translate("Review", "Change S/T/A/R")
        self.change_part.setText(words)
        self.change_part.setVisible(bool(parts))
        self.fix_words.setVisible(view.progress is None and bool(view.transcript.words))
        if view.progress is None:
            self.progress.end()
        else:
            self.progress.begin()
            self.progress.set_progress(*view.progress)

    def _legend(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, gap=6, row_gap=4)
        flow.addWidget(Label(translate("Review", "Transcript"), Role.CARD_TITLE))
        um = translate("Review", "um")
        filler = _explained(_Sample(um, filler=True), translate("Review", "filler"))
        sample = _Sample(f"{um}?", filler=True, possible=True)
        self._possible = _explained(sample, translate("Review", "possible"))
        pause = _Sample(tenths(2.3), filler=False)
        for pair in (
            filler,
            self._possible,
            _explained(pause, translate("Review", "pause of 2 s or more")),
        ):
            flow.addWidget(pair)
        self._possible.hide()
        return box

    def _links(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.change_part)
        row.addWidget(self.fix_words)
        return box

    def _restyle(self) -> None:
        self.text.setMinimumHeight(theme().line(Role.TRANSCRIPT) * 4)
