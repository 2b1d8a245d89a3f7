"""Fields for what the interviewer says after the question: follow-ups by gap, and stages."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.banks.schema import StageEntry
from greenroom.model.question import Gap
from greenroom.platform.text import translate
from greenroom.ui.banks.fields import Advice, TextBox
from greenroom.ui.banks.names import gap_name
from greenroom.ui.components.label import Label
from greenroom.ui.labels import stage_label
from greenroom.ui.theme import Role


class FollowUpFields(QWidget):
    """One box for each gap that an answer can have."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Banks", "Follow-ups"))
        self.boxes: dict[Gap, TextBox] = {}
        self.advice: dict[Gap, Advice] = {}
        self._holders: dict[Gap, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for gap in Gap:
            name = gap_name(gap)
            box = self.boxes[gap] = TextBox(translate("Banks", "Follow-up: {gap}").format(gap=name))
            box.edited.connect(self.edited)
            self.advice[gap] = Advice()
            holder = self._holders[gap] = _labelled(name, box, self.advice[gap])
            column.addWidget(holder)

    def value(self) -> dict[Gap, str]:
        """Follow-ups by gap, without those that are empty."""
        return {gap: box.value() for gap, box in self.boxes.items() if box.value()}

    def show_value(self, texts: Mapping[Gap, str]) -> None:
        """Show other follow-ups."""
        for gap, box in self.boxes.items():
            box.show_value(texts.get(gap, ""))

    def set_read_only(self, read_only: bool) -> None:
        """What cannot be changed shows only what is there."""
        for gap, box in self.boxes.items():
            box.set_read_only(read_only)
            self._holders[gap].setVisible(not read_only or bool(box.value()))


class StageFields(QWidget):
    """What opens each stage of a question that has stages of its own."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Label(translate("Banks", "Stages"), Role.SMALL_STRONG))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._column.addLayout(self._rows)
        self.advice = Advice()
        self._column.addWidget(self.advice)
        self.boxes: list[TextBox] = []
        self._keys: tuple[str, ...] = ()
        self._read_only = False

    def value(self, stages: Sequence[StageEntry]) -> tuple[StageEntry, ...]:
        """The stages with the texts of the boxes."""
        pairs = zip(stages, self.boxes, strict=True)
        return tuple(stage.model_copy(update={"text": box.value()}) for stage, box in pairs)

    def show_value(self, stages: Sequence[StageEntry]) -> None:
        """Show other stages."""
        keys = tuple(stage.stage for stage in stages)
        if keys != self._keys:
            self._keys = keys
            self._make(keys)
        for stage, box in zip(stages, self.boxes, strict=True):
            box.show_value(stage.text)

    def set_read_only(self, read_only: bool) -> None:
        """Whether they can be changed."""
        self._read_only = read_only
        for box in self.boxes:
            box.set_read_only(read_only)

    def _make(self, keys: Sequence[str]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = []
        for key in keys:
            box = TextBox(translate("Banks", "Stage: {name}").format(name=stage_label(key)))
            box.set_read_only(self._read_only)
            box.edited.connect(self.edited)
            self.boxes.append(box)
            self._rows.addWidget(_labelled(stage_label(key), box))


def _labelled(name: str, box: TextBox, below: QWidget | None = None) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    label = Label(name, Role.CAPTION, "text2", wrap=True)
    label.setBuddy(box)
    column.addWidget(label)
    column.addWidget(box)
    if below is not None:
        column.addWidget(below)
    return holder
