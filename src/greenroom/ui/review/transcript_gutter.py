"""The gutter beside the transcript: the part's letter chip and the time it starts."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from greenroom.ui.components.tags import paint_letter
from greenroom.ui.review.letters import letter_state
from greenroom.ui.review.state_chips import ChipForm
from greenroom.ui.review.state_transcript import Paragraph
from greenroom.ui.theme import Role, theme

_WIDTH = 34


class TranscriptGutter(QWidget):
    """Follows the scrolling of `text`, as the line numbers of an editor do.

    `pressed(Paragraph)` asks to hear a part from its start.
    """

    pressed = Signal(object)

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._paragraphs: tuple[Paragraph, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        text.verticalScrollBar().valueChanged.connect(self.update)

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """One chip a paragraph."""
        self._paragraphs = paragraphs
        self.update()

    def sizeHint(self) -> QSize:
        """34 wide, wider for a time beyond the hour."""
        texts = [paragraph.time for paragraph in self._paragraphs]
        metrics = theme().metrics(Role.CAPTION)
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
        return QSize(max(theme().size(_WIDTH), int(widest) + 4), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chips and times of the paragraphs in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for paragraph, top in self._in_sight():
            line = theme().line(Role.TRANSCRIPT)
            middle = top + line / 2
            if paragraph.chip is not None:
                self._paint_chip(painter, paragraph, middle)
                middle += theme().size(18)
            painter.setFont(theme().font(Role.CAPTION))
            painter.setPen(theme().color("text3"))
            box = QRectF(0, middle - theme().size(8), self.width(), theme().size(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, paragraph.time)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a chip or its time."""
        paragraph = self.paragraph_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and paragraph is not None:
            self.pressed.emit(paragraph)

    def paragraph_at(self, point: QPoint) -> Paragraph | None:
        """The paragraph whose chip or time is under a point."""
        for paragraph, top in self._in_sight():
            if top <= point.y() <= top + theme().size(40):
                return paragraph
        return None

    def event(self, event: QEvent) -> bool:
        """The part's full name on hover."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            chip = self._chip_name_at(event.pos())
            QToolTip.showText(event.globalPos(), chip, self)
            return True
        return super().event(event)

    def _in_sight(self) -> list[tuple[Paragraph, float]]:
        document = self._text.document()
        offset = self._text.verticalScrollBar().value()
        found = []
        for number, paragraph in enumerate(self._paragraphs):
            block = document.findBlockByNumber(number)
            box = document.documentLayout().blockBoundingRect(block)
            if box.bottom() >= offset and box.top() <= offset + self.height():
                found.append((paragraph, box.top() - offset))
        return found

    def _paint_chip(self, painter: QPainter, paragraph: Paragraph, middle: float) -> None:
        chip = paragraph.chip
        assert chip is not None
        side = theme().size(18)
        width = side + (theme().size(8) if chip.form is ChipForm.UNSURE else 0)
        box = QRectF((self.width() - width) / 2, middle - side / 2 - 1, width, side)
        paint_letter(painter, box, chip.part, letter_state(chip.form))

    def _chip_name_at(self, point: QPoint) -> str:
        paragraph = self.paragraph_at(point)
        return "" if paragraph is None or paragraph.chip is None else paragraph.chip.name
