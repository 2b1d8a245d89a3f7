"""The transcript: read, click a word to hear it, correct it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.own_keys import keeps_key
from greenroom.ui.review.formatting import clock
from greenroom.ui.review.state_transcript import FillerMark, Paragraph, TranscriptState, WordMark
from greenroom.ui.review.transcript_document import fill_document, space_short_parts
from greenroom.ui.review.transcript_gutter import TranscriptGutter
from greenroom.ui.review.transcript_marks import MarkKind, char_boxes, paint_behind, paint_over
from greenroom.ui.theme import Role, theme

_GAP = 10
_SENTENCE_ENDS = ".?!"


class TranscriptView(QTextEdit):
    """Shows a `TranscriptState`. `word_pressed(WordMark)` asks to play from there.

    `menu_wanted(WordMark, QPoint)` asks for the menu of a word, at a place on the screen.
    """

    word_pressed = Signal(object)
    menu_wanted = Signal(object, QPoint)
    focus_ring = True
    ring_radius = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameStyle(QFrame.Shape.NoFrame.value)
        self.setProperty("bare", True)
        self.setAccessibleName(translate("Review", "Transcript"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setMouseTracking(True)
        self._state = TranscriptState()
        self._boxes: dict[MarkKind, list[QRectF]] = {}
        self._current: WordMark | None = None
        self._pointed: WordMark | None = None
        self._found: list[tuple[int, int]] = []
        self._found_here = -1
        self._pressed_at: QPoint | None = None
        self._gutter = TranscriptGutter(self)
        self._gutter.pressed.connect(self._play_part)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_transcript(self, state: TranscriptState) -> None:
        """Replace the text, keeping the place when it is the same take."""
        if state == self._state:
            return
        place = self.verticalScrollBar().value()
        self._state = state
        self._current = self._pointed = None
        self._found, self._found_here = [], -1
        self._fill()
        self.verticalScrollBar().setValue(place)

    def state(self) -> TranscriptState:
        """What is shown."""
        return self._state

    def set_moment(self, moment: float, *, follow: bool) -> None:
        """Light the word that is said at `moment`; `follow` scrolls it into view."""
        word = self._state.word_at_time(moment)
        if word == self._current:
            return
        self._current = word
        self._light()
        if follow and word is not None and not self.hasFocus():
            self._bring_into_view(word)

    def current_word(self) -> WordMark | None:
        """The word that is lit."""
        return self._current

    def pointed_word(self) -> WordMark | None:
        """The keyboard's word while the transcript has the focus."""
        return self._pointed if self.hasFocus() else None

    def word_box(self, word: WordMark) -> QRectF:
        """Where a word lies in the viewport, for tests and menus."""
        boxes = char_boxes(self.document(), word.start_char, word.end_char)
        return boxes[0].translated(0, -self.verticalScrollBar().value()) if boxes else QRectF()

    def filler_at(self, word: WordMark) -> FillerMark | None:
        """The filler that a word belongs to."""
        for mark in self._state.fillers:
            if mark.start_char < word.end_char and word.start_char < mark.end_char:
                return mark
        return None

    def find(self, text: str) -> int:  # type: ignore[override]
        """Mark all places that hold `text` (any case); how many there are."""
        self._found = []
        wanted, where = text.casefold(), self._state.text.casefold()
        at = where.find(wanted) if wanted else -1
        while at >= 0:
            self._found.append((at, at + len(wanted)))
            at = where.find(wanted, at + len(wanted))
        self._found_here = -1
        self._measure()
        return len(self._found)

    def show_found(self, number: int) -> None:
        """Bring one of the found places into view, from 0."""
        if not self._found:
            return
        self._found_here = number % len(self._found)
        start, end = self._found[self._found_here]
        self._measure()
        boxes = char_boxes(self.document(), start, end)
        if boxes:
            self._scroll_to(boxes[0])

    def sizeHint(self) -> QSize:
        """Four lines; it takes all that is left."""
        return QSize(theme().size(400), theme().line(Role.TRANSCRIPT) * 4)

    def minimumSizeHint(self) -> QSize:
        """As much."""
        return QSize(theme().size(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds behind the text, the text, dotted lines over it."""
        shown = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
        shown.adjust(-8, -8, 8, 8)
        visible = {
            kind: [box for box in boxes if box.intersects(shown)]
            for kind, boxes in self._boxes.items()
        }
        self._paint_marks(visible, behind=True)
        super().paintEvent(event)
        self._paint_marks(visible, behind=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self._place_gutter()
        QTimer.singleShot(0, self, self._after_layout)

    def event(self, event: QEvent) -> bool:
        """Arrows belong to the transcript while it has the focus."""
        return keeps_key(event, Qt.Key.Key_Left, Qt.Key.Key_Right) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by word, with Ctrl by sentence; Enter plays; Shift+F10 opens the menu."""
        key, step = event.key(), 0
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            if self.isRightToLeft():
                step = -step
            by_sentence = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._point(self._sentence_step(step) if by_sentence else self._place() + step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pointed is not None:
            self.word_pressed.emit(self._pointed)
        elif key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.open_menu()
        elif key == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def open_menu(self) -> None:
        """The menu of the keyboard's word, or of the word that is lit."""
        word = self._pointed or self._current
        if word is not None:
            below = self.word_box(word).bottomLeft().toPoint()
            self.menu_wanted.emit(word, self.viewport().mapToGlobal(below))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the word under the pointer."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
            return
        word = self.word_at(self.viewport().mapFromGlobal(event.globalPos()))
        if word is not None:
            self.menu_wanted.emit(word, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from a selection."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a word plays from there; a drag selects text to copy."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        moved = self._pressed_at is None or (place - self._pressed_at).manhattanLength() > 4
        self._pressed_at = None
        if event.button() != Qt.MouseButton.LeftButton or moved:
            return
        word = self.word_at(place)
        if word is not None:
            self._pointed = word
            self.word_pressed.emit(word)

    def _play_part(self, part: Paragraph) -> None:
        first = next((w for w in self._state.words if w.start_char >= part.start_char), None)
        if first is not None:
            self.word_pressed.emit(first)

    def viewportEvent(self, event: QEvent) -> bool:
        """Words that were hard to hear say so on hover."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            word = self.word_at(event.pos())
            text = ""
            if word is not None and word.hard_to_hear:
                text = translate("Review", "Hard to hear; this word may be off.")
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def word_at(self, point: QPoint) -> WordMark | None:
        """The word at a place in the viewport."""
        where = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        position = layout.hitTest(where, Qt.HitTestAccuracy.ExactHit)
        return None if position < 0 else self._state.word_at_char(position)

    def _paint_marks(self, visible: dict[MarkKind, list[QRectF]], *, behind: bool) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, behind)
        painter.translate(0, -self.verticalScrollBar().value())
        paint = paint_behind if behind else paint_over
        for kind, boxes in visible.items():
            paint(painter, kind, boxes)
        painter.end()

    def _fill(self) -> None:
        fill_document(self.document(), self._state)
        # Qt keeps its own, unseen cursor in sight when the text is shown or laid out again.
        self.setTextCursor(QTextCursor(self.document()))
        self.setExtraSelections([])
        self._gutter.show_paragraphs(self._state.paragraphs)
        self._place_gutter()
        self._after_layout()

    def _after_layout(self) -> None:
        space_short_parts(self.document())
        self._measure()
        self._gutter.update()

    def _measure(self) -> None:
        document, state = self.document(), self._state
        everywhere = {
            MarkKind.FOUND: self._found,
            MarkKind.FILLER: [
                (mark.start_char, mark.end_char) for mark in state.fillers if not mark.possible
            ],
            MarkKind.POSSIBLE: [
                (mark.start_char, mark.end_char) for mark in state.fillers if mark.possible
            ],
            MarkKind.HARD_TO_HEAR: [
                (word.start_char, word.end_char) for word in state.words if word.hard_to_hear
            ],
            MarkKind.PILL: [(pill.start_char, pill.end_char) for pill in state.pills],
            MarkKind.FOUND_HERE: self._found[self._found_here : self._found_here + 1]
            if self._found_here >= 0
            else [],
        }
        self._boxes = {
            kind: [box for start, end in ranges for box in char_boxes(document, start, end)]
            for kind, ranges in everywhere.items()
        }
        self._light()

    def _light(self) -> None:
        """The current word by an extra selection and the ground behind it, never by new text."""
        for kind, word in ((MarkKind.CURRENT, self._current), (MarkKind.POINTED, self._pointed)):
            before = self._boxes.get(kind, [])
            ends = (0, 0) if word is None else (word.start_char, _bare_end(self._state, word))
            if kind is MarkKind.POINTED and not self.hasFocus():
                ends = (0, 0)
            after = char_boxes(self.document(), *ends) if ends[1] else []
            self._boxes[kind] = after
            for box in (*before, *after):
                area = box.translated(0, -self.verticalScrollBar().value())
                self.viewport().update(area.adjusted(-8, -4, 8, 4).toAlignedRect())
        self.setExtraSelections([self._selection()] if self._current is not None else [])

    def _selection(self) -> QTextEdit.ExtraSelection:
        assert self._current is not None
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._current.start_char)
        end = _bare_end(self._state, self._current)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        ink = QTextCharFormat()
        ink.setForeground(theme().color("curFg"))
        selection.cursor = cursor
        selection.format = ink
        return selection

    def _place(self) -> int:
        word = self._pointed or self._current
        return self._state.words.index(word) if word in self._state.words else -1

    def _point(self, place: int) -> None:
        words = self._state.words
        if not words:
            return
        self._pointed = words[min(max(place, 0), len(words) - 1)]
        self._bring_into_view(self._pointed)
        self._light()
        text = self._state.text[self._pointed.start_char : self._pointed.end_char]
        announce(self, f"{text}, {clock(self._pointed.span.start)}")

    def _sentence_step(self, step: int) -> int:
        words, text = self._state.words, self._state.text
        starts = [0] + [
            index + 1
            for index, word in enumerate(words[:-1])
            if text[word.end_char - 1] in _SENTENCE_ENDS
        ]
        here = max(self._place(), 0)
        if step > 0:
            return next((start for start in starts if start > here), len(words) - 1)
        return next((start for start in reversed(starts) if start < here), 0)

    def _bring_into_view(self, word: WordMark) -> None:
        boxes = char_boxes(self.document(), word.start_char, word.end_char)
        if boxes:
            self._scroll_to(boxes[0])

    def _scroll_to(self, box: QRectF) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if box.top() < bar.value() or box.bottom() > bar.value() + height:
            bar.setValue(int(box.center().y() - height / 3))

    def _place_gutter(self) -> None:
        width = self._gutter.sizeHint().width()
        rtl = self.isRightToLeft()
        gap = theme().size(_GAP)
        self.setViewportMargins(0 if rtl else width + gap, 0, width + gap if rtl else 0, 0)
        inner = self.contentsRect()
        left = inner.right() + 1 - width if rtl else inner.left()
        self._gutter.setGeometry(left, inner.top(), width, inner.height())

    def _restyle(self) -> None:
        self.setStyleSheet(
            "QTextEdit, QTextEdit:focus { border: 0; padding: 0; background: transparent; }"
        )
        self.setFont(theme().font(Role.TRANSCRIPT))
        self._fill()


def _bare_end(state: TranscriptState, word: WordMark) -> int:
    text = state.text[word.start_char : word.end_char]
    return word.start_char + max(1, len(text.rstrip('.,;:!?…”"')))
