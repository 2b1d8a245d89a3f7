"""The question, which can be hidden."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.card import Card
from greenroom.ui.components.label import Label
from greenroom.ui.room.view import QuestionView
from greenroom.ui.theme import Role


class QuestionCard(Card):
    """Text and *Hide*; a note under it when no voice could say it."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(22, 18), spacing=4, parent=parent)
        self.text = Label("", Role.QUESTION, wrap=True)
        self.note = Label("", Role.SMALL, "text2", wrap=True)
        self.note.hide()
        self.toggle = Button("", size=ButtonSize.SMALL, icon="eyeoff", key="H")
        self.toggle.clicked.connect(self.toggled)
        row = QHBoxLayout()
        row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.text)
        words.addWidget(self.note)
        row.addLayout(words, 1)
        row.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def show_question(self, view: QuestionView) -> None:
        """The text, or how to see it."""
        if view.toggle != self.toggle.text():
            self.toggle.set_text(view.toggle)
        self.text.set_role(Role.QUESTION if view.shown else Role.BODY)
        self.text.set_color("text" if view.shown else "text2")
        self.text.setText(view.text)
        hidden = translate("Room", "Question text, hidden")
        self.text.setAccessibleName(view.text if view.shown else hidden)
        self.text.setAccessibleDescription("" if view.shown else view.text)
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note))
