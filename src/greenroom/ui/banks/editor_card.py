"""The card with the question that is chosen: how it is said, its fields, and what to do with it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.banks.schema import QuestionEntry
from greenroom.platform.text import translate
from greenroom.ui.banks.form import QuestionForm
from greenroom.ui.banks.state import BanksView, EditorView
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.card import Card
from greenroom.ui.components.empty import EmptyState
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.inputs import CheckBox
from greenroom.ui.components.inset_box import InsetBox
from greenroom.ui.components.label import Label
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.tags import Chip, ChipKind
from greenroom.ui.theme import Role

_KEEP_AFTER_MS = 600


class EditorCard(Card):
    """`drafted(question)` at each change, `kept` once the person pauses."""

    drafted = Signal(object)
    kept = Signal()

    def __init__(self) -> None:
        self.state = Chip("", ChipKind.NEUTRAL)
        super().__init__(translate("Banks", "Question"), self.state, padding=(16, 12))
        self._speaker = Label("", Role.CAPTION_STRONG, "text2", wrap=True)
        self._spoken = Label("", Role.BODY, wrap=True)
        small = ButtonSize.SMALL
        self.hear = Button(translate("Banks", "Hear"), size=small, icon="play", key="Ctrl+P")
        self.form = QuestionForm(self._spoken_box())
        self.asked = CheckBox(translate("Banks", "Asked in interviews"), Role.SMALL)
        self.note = Label(
            translate("Banks", "This question comes with Greenroom. Duplicate it to change it."),
            Role.SMALL,
            "text2",
            wrap=True,
        )
        self.practice = Button(
            translate("Banks", "Practice this question"), size=small, icon="mic", key="Ctrl+T"
        )
        self.duplicate = Button(translate("Banks", "Duplicate"), size=small, key="Ctrl+D")
        self.delete = Button(
            translate("Banks", "Delete"),
            size=small,
            icon="trash",
            key="Del",
        )
        self.begin = Button(translate("Banks", "New question"), icon="plus")
        self.empty = EmptyState(
            "note",
            translate("Banks", "No question is chosen"),
            translate("Banks", "Choose one to read it, or write one of your own."),
            self.begin,
        )
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.kept)
        self._shown = ""
        self._build()
        self.form.edited.connect(self._edited)

    def show_view(self, view: BanksView) -> None:
        """Show the question that is chosen, or that there is none."""
        editor = view.editor
        self.empty.setVisible(editor is None)
        for part in (self._scroll, self._actions, self.asked, self.state):
            part.setVisible(editor is not None)
        self.note.setVisible(editor is not None and not editor.editable)
        if editor is None:
            self._shown = ""
            return
        self.form.set_known(view.competencies, view.families, view.fields)
        self.form.show_view(editor)
        self.asked.setChecked(editor.on)
        self.delete.setVisible(editor.editable)
        if editor.question.id != self._shown:
            self._shown = editor.question.id
            self._scroll.verticalScrollBar().setValue(0)
        self.show_state(editor)

    def show_state(self, editor: EditorView) -> None:
        """What follows from the fields: advice, the spoken text, whether it is kept."""
        self.form.show_advice(editor)
        says = translate("Banks", "{name} says").format(name=editor.speaker)
        self._speaker.setText(says)
        self._spoken.setText(editor.spoken or "…")
        stop = editor.hearing
        self.hear.set_icon("stop" if stop else "play")
        self.hear.set_text(translate("Banks", "Stop") if stop else translate("Banks", "Hear"))
        self.hear.setEnabled(stop or bool(editor.spoken.strip()))
        if not editor.editable:
            self.state.set_kind(ChipKind.NEUTRAL, "lock")
            self.state.set_text(translate("Banks", "From Greenroom"))
        elif editor.missing:
            self.state.set_kind(ChipKind.ATTENTION, "warn")
            self.state.set_text(translate("Banks", "Not kept yet"))
        else:
            self.state.set_kind(ChipKind.ACCENT, "check")
            self.state.set_text(translate("Banks", "Kept as you type"))

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._timer.isActive()

    def rest(self) -> None:
        """What was typed has been kept."""
        self._timer.stop()

    def _edited(self, question: QuestionEntry) -> None:
        self.drafted.emit(question)
        self._timer.start()

    def _spoken_box(self) -> QWidget:
        box = InsetBox()
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._speaker, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.hear)
        column.addLayout(head)
        column.addWidget(self._spoken)
        return box

    def _build(self) -> None:
        self._scroll = PageScroll(self.form)
        self._actions = QWidget()
        flow = FlowLayout(self._actions, gap=8, row_gap=8)
        for button in (self.practice, self.duplicate, self.delete):
            flow.addWidget(button)
        self.body.addWidget(self.note)
        self.body.addWidget(self.asked)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._actions)
        self.body.addWidget(self.empty)
        self.body.addStretch(0)
