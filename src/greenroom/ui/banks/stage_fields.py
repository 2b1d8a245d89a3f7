"""Fields for the stages of a question: what opens each, how long it takes, and their order."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.banks.schema import QuestionEntry, StageEntry
from greenroom.banks.staging import can_move
from greenroom.model.question import QuestionKind
from greenroom.platform.text import translate
from greenroom.ui.banks.fields import Advice, SecondsField, TextBox
from greenroom.ui.banks.stage_steps import next_stage
from greenroom.ui.components.button import Button, ButtonKind, ButtonSize
from greenroom.ui.components.label import Label
from greenroom.ui.labels import stage_label
from greenroom.ui.theme import Role


class StageFields(QWidget):
    """One row for each stage. `edited` when one is changed.

    `add_wanted`, `remove_wanted(place)` and `move_wanted(place, by)` ask for other stages; whoever
    hears it shows the question as it is then.
    """

    edited = Signal()
    add_wanted = Signal()
    remove_wanted = Signal(int)
    move_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[StageRow] = []
        self.advice = Advice()
        self.note = Label("", Role.CAPTION, "text2", wrap=True)
        self.add = Button("", size=ButtonSize.SMALL, icon="plus", key="Ctrl+Shift+G")
        self.add.clicked.connect(self.add_wanted)
        self._question: QuestionEntry | None = None
        self._read_only = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(translate("Banks", "Stages"), Role.SMALL_STRONG))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        column.addLayout(self._rows)
        column.addWidget(self.advice)
        column.addWidget(self.note)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def boxes(self) -> list[TextBox]:
        """What opens each stage."""
        return [row.text for row in self.rows]

    def value(self) -> tuple[StageEntry, ...]:
        """The stages with what stands in the fields."""
        return tuple(row.value() for row in self.rows)

    def show_value(self, question: QuestionEntry) -> None:
        """Show the stages of a question; fields that say the same already are left alone."""
        self._question = question
        keys = [stage.stage for stage in question.stages]
        if keys != [row.stage.stage for row in self.rows]:
            self._make(question.stages)
        for row, stage in zip(self.rows, question.stages, strict=True):
            row.show_value(stage)
        self._arrange()

    def set_read_only(self, read_only: bool) -> None:
        """Whether they can be changed."""
        self._read_only = read_only
        self._arrange()

    def place(self) -> int | None:
        """The stage in which the person is."""
        inside = self.focusWidget()
        focused = (at for at, row in enumerate(self.rows) if inside and row.isAncestorOf(inside))
        return next(focused, None) if inside and inside.hasFocus() else None

    def can_move(self, by: int) -> bool:
        """Whether the stage in which the person is can go up (-1) or down (1)."""
        place = self.place()
        return self._question is not None and place is not None and self._movable(place, by)

    def enter(self, place: int) -> None:
        """Write on in this stage, the last one where there are fewer; or add one."""
        at = min(place, len(self.rows) - 1)
        target: QWidget = self.rows[at].text if at >= 0 else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def addable(self) -> bool:
        """Whether a stage can be added to the question that is shown."""
        question = self._question
        if question is None or self._read_only:
            return False
        of_stages = bool(question.stages) or question.kind is QuestionKind.TECHNICAL
        return of_stages and next_stage(question) is not None

    def _movable(self, place: int, by: int) -> bool:
        return self._question is not None and can_move(self._question, place, by)

    def _arrange(self) -> None:
        question = self._question
        if question is None:
            return
        technical = question.kind is QuestionKind.TECHNICAL
        self.setVisible(bool(question.stages) or (technical and not self._read_only))
        for place, row in enumerate(self.rows):
            row.set_read_only(self._read_only)
            row.up.setEnabled(self._movable(place, -1))
            row.down.setEnabled(self._movable(place, 1))
        own = bool(question.stages)
        self.note.setText(
            translate("Banks", "What is to be clarified is asked together with the question.")
            if own
            else translate("Banks", "Without stages of its own it is asked in the usual five.")
        )
        self.note.setVisible(not self._read_only)
        self.add.set_text(
            translate("Banks", "Add a stage")
            if own
            else translate("Banks", "Change the stages for this question")
        )
        self.add.setVisible(not self._read_only)
        self.add.setEnabled(self.addable)

    def _make(self, stages: Sequence[StageEntry]) -> None:
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place, stage in enumerate(stages):
            row = StageRow(stage)
            row.edited.connect(self.edited)
            row.remove.clicked.connect(partial(self._ask_remove, place))
            row.up.clicked.connect(partial(self._ask_move, place, -1))
            row.down.clicked.connect(partial(self._ask_move, place, 1))
            self.rows.append(row)
            self._rows.addWidget(row)

    def _ask_remove(self, place: int, _checked: bool = False) -> None:
        self.remove_wanted.emit(place)

    def _ask_move(self, place: int, by: int, _checked: bool = False) -> None:
        self.move_wanted.emit(place, by)


class StageRow(QWidget):
    """One stage: its name, its length, what is done with it, and what opens it."""

    edited = Signal()

    def __init__(self, stage: StageEntry) -> None:
        super().__init__()
        self.stage = stage
        name = stage_label(stage.stage)
        self.text = TextBox(translate("Banks", "Stage: {name}").format(name=name))
        shortest = translate("Banks", "Shortest answer in seconds: {name}")
        longest = translate("Banks", "Longest answer in seconds: {name}")
        self.shortest = SecondsField(shortest.format(name=name))
        self.longest = SecondsField(longest.format(name=name))
        for seconds in (self.shortest, self.longest):
            seconds.edited.connect(self.edited)
        self.text.edited.connect(self.edited)
        self.up = _quiet(translate("Banks", "Stage up: {name}"), name, "up")
        self.down = _quiet(translate("Banks", "Stage down: {name}"), name, "down")
        self.remove = _quiet(translate("Banks", "Remove the stage: {name}"), name, "trash")
        self._label = Label(name, Role.CAPTION_STRONG, "text2", wrap=True)
        self._label.setBuddy(self.text)
        self._build()

    def value(self) -> StageEntry:
        """The stage with what stands in the fields."""
        return self.stage.model_copy(
            update={
                "text": self.text.value(),
                "target": (self.shortest.value(), self.longest.value()),
            }
        )

    def show_value(self, stage: StageEntry) -> None:
        """Show the stage; what says the same already is left alone."""
        self.stage = stage
        self.text.show_value(stage.text)
        self.shortest.show_value(stage.target[0])
        self.longest.show_value(stage.target[1])

    def set_read_only(self, read_only: bool) -> None:
        """What cannot be changed has no buttons."""
        for box in (self.text, self.shortest, self.longest):
            box.set_read_only(read_only)
        for button in (self.up, self.down, self.remove):
            button.setVisible(not read_only)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        for widget in (
            self.shortest,
            Label("–", Role.BODY, "text2"),
            self.longest,
            self.up,
            self.down,
            self.remove,
        ):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)


def _quiet(text: str, name: str, icon: str) -> Button:
    button = Button(
        text.format(name=name),
        kind=ButtonKind.QUIET,
        size=ButtonSize.SMALL,
        icon=icon,
        icon_only=True,
    )
    button.setToolTip(button.accessibleName())
    return button
