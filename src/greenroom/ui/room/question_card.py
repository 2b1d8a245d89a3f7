"""The question, which can be hidden."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import ButtonSize
from greenroom.ui.components.card import RADIUS, Card, Divider
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.room.bar_button import BarButton, Fullness
from greenroom.ui.room.key_sentence import KeySentence
from greenroom.ui.room.view import QuestionView
from greenroom.ui.theme import Role, theme

_PADDING, _SMALL_PADDING, _PLAIN_PADDING = (22, 18), (16, 8), (-1, -1)
_UNDER_LINE = 4
_NARROW, _LEAST_TEXT = 380, 150
"""Narrower, as beside an exhibit, the buttons would leave the text a word a line."""


class QuestionCard(Card):
    """Text and *Hide*; a note under it when no voice could say it."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=_PADDING, spacing=4, parent=parent)
        self._small, self._shown, self._plain = False, True, False
        self._off = self._narrow = self._now = False
        self.now = Label("", Role.CAPTION_STRONG, "accent")
        self.now.hide()
        self.problem = Label("", Role.SMALL, "text2", wrap=True)
        self.problem.hide()
        self.text = Label("", Role.QUESTION, wrap=True)
        self.note = Label("", Role.SMALL, "text2", wrap=True)
        self.note.hide()
        self.toggle = BarButton("", "eyeoff", "H", ButtonSize.SMALL)
        self.toggle.clicked.connect(self.toggled)
        self.help = BarButton(translate("Hints", "Hint"), "q", "I", ButtonSize.SMALL)
        self.help.setAccessibleDescription(
            translate("Hints", "How to build the answer, and what the interviewer listens for.")
        )
        self.help.hide()
        self.hint = KeySentence("", center=True)
        self.hint.hide()
        self._line = Divider()
        self._line.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.help)
        buttons.addWidget(self.toggle)
        self.body.addWidget(self._line)
        self._under_line = QSpacerItem(0, 0)
        self.body.addItem(self._under_line)
        self._head = FlowLayout(gap=8, row_gap=4)
        self._head.push_last = True
        self._head.addWidget(self.now)
        self.body.addLayout(self._head)
        self._row = QHBoxLayout()
        self._row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self.problem, self.text, self.hint, self.note):
            words.addWidget(label)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._row)

    def show_question(self, view: QuestionView) -> None:
        """The text, or how to see it."""
        if view.toggle != self.toggle.text():
            self.toggle.set_text(view.toggle)
        self._shown = view.shown
        self.problem.setText(view.problem)
        self.now.setText(view.caption)
        self.text.set_color("text" if view.shown else "text2")
        self.hint.set_text(view.text, view.key)
        self._off = bool(view.key) and not view.shown
        self.text.setText(view.text)
        self._place()
        hidden = translate("Room", "Question text, hidden")
        self.text.setAccessibleName(view.text if view.shown else hidden)
        self.text.setAccessibleDescription("" if view.shown else view.text)
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note))

    def set_small(self, small: bool) -> None:
        """Smaller type, padding and button where height is very short."""
        if small is not self._small:
            self._small = small
            self._place()

    def set_plain(self, plain: bool) -> None:
        """On a card of something else: a line above in place of the box, the button under it."""
        if plain is not self._plain:
            self._plain = plain
            self._line.setVisible(plain)
            self._direct()
            self._place()

    def set_now(self, now: bool) -> None:
        """Under something else that is read: outlined; `now` is the caption, if it has room."""
        if now is not self._now:
            self._now = now
            self._row.removeWidget(self._buttons)
            self._head.removeWidget(self._buttons)
            (self._head if now else self._row).addWidget(self._buttons)
            self._direct()
            self._place()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the buttons would leave the text no room they stand under it."""
        super().resizeEvent(event)
        beside = event.size().width() - 2 * _PADDING[0] - 24 - self._buttons.sizeHint().width()
        short = beside < theme().size(_LEAST_TEXT)
        narrow = short or event.size().width() < theme().size(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._direct()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, where there is one."""
        if self._now:
            with painting(self) as painter:
                fill, edge = theme().color("surface"), theme().color("accent")
                rounded(painter, whole(self.rect()), RADIUS, fill, edge)
        elif not self._plain:
            super().paintEvent(event)

    def _direct(self) -> None:
        under = self._plain or self._narrow
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if under else ways.LeftToRight)
        self._row.setSpacing(10 if under else 24)
        aside = Qt.AlignmentFlag.AlignLeading if self._narrow else Qt.AlignmentFlag.AlignTop
        center = Qt.AlignmentFlag.AlignHCenter
        if not self._now:
            self._row.setAlignment(self._buttons, center if self._plain else aside)

    def _place(self) -> None:
        across, down = _SMALL_PADDING if self._small else _PADDING
        if self._plain:
            across, down = _PLAIN_PADDING
        self.body.setContentsMargins(across + 1, down + 1, across + 1, down + 1)
        short = self._small and not self._plain
        for button in (self.toggle, self.help):
            button.set_fullness(Fullness.ICON_AND_KEY if short else Fullness.ALL)
        self._under_line.changeSize(0, _UNDER_LINE if self._plain else 0)
        self.body.invalidate()
        self.hint.setVisible(self._off and self._plain)
        self.text.setVisible(not (self._off and self._plain))
        role = Role.SECTION if self._small else Role.QUESTION
        self.problem.setVisible(bool(self.problem.text()) and not self._small)
        self.text.set_role(role if self._shown else Role.BODY)
