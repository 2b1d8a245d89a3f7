"""Fields for what the interviewer says after the question, by what an answer lacks."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.model.question import Gap
from greenroom.platform.text import translate
from greenroom.ui.banks.fields import Advice, TextBox
from greenroom.ui.banks.names import gap_name
from greenroom.ui.components.label import Label
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


def _labelled(name: str, box: TextBox, below: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    label = Label(name, Role.CAPTION, "text2", wrap=True)
    label.setBuddy(box)
    column.addWidget(label)
    column.addWidget(box)
    column.addWidget(below)
    return holder
