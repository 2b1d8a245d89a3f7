"""A page of the window that does nothing but remember."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from greenroom.ui.components.button import Button
from greenroom.ui.shell.page import Command, KeyHint


class PlainPage(QWidget):
    """A page that remembers what happened to it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.happened: list[str] = []
        self.part = "Sentence is: Check"
        self.field, self.button = QLineEdit(), Button("Retake", key="T")
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.field)

    @property
    def widget(self) -> QWidget:
        return self

    def commands(self) -> Sequence[Command]:
        return (
            Command("Retake", lambda: self.happened.append("retake"), "T"),
            Command("New story", lambda: self.happened.append("new"), "Ctrl+N", group=True),
            Command("Never", lambda: self.happened.append("never"), "X", enabled=lambda: False),
            Command("Stop", lambda: self.happened.append("stop"), "Space", own_key=True),
            Command("", lambda: self.happened.append("part"), "Alt+K", text_now=lambda: self.part),
        )

    def key_hints(self) -> Sequence[KeyHint]:
        return (KeyHint("← / →", "5 seconds back / on"),)

    def regions(self) -> Sequence[QWidget]:
        return (self.button, self.field)

    def first_focus(self) -> QWidget:
        return self.button

    def entered(self) -> None:
        self.happened.append("entered")

    def left(self) -> None:
        self.happened.append("left")
