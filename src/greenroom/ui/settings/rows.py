"""Rows of the cards: label, control, what stands beside it, and an error under it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.settings_specs import Setting
from greenroom.ui.announce import announce
from greenroom.ui.components.card import Card
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.unbounded import UNBOUNDED
from greenroom.ui.theme import Role, theme

_LABEL_WIDTH = 106
_LEAST_HEIGHT = 30


class ErrorLine(QWidget):
    """A sentence in `rec` with a warning icon; hidden without one."""

    def __init__(self) -> None:
        super().__init__()
        self.label = Label("", Role.SMALL, "rec", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconView("warn", "rec", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence, or nothing for ""."""
        self.label.setText(text)
        self.setVisible(bool(text))
        if text:
            announce(self, text)


class SettingRow(QWidget):
    """Label left, control right of it, buttons or words beside, an error under the control.

    With a `setting` its label and help come from the specification. The label stands beside the
    middle of the control, or `label_at` pixels below its top where that is given.
    """

    def __init__(
        self,
        control: QWidget,
        *,
        setting: Setting[Any] | None = None,
        label: str = "",
        beside: Sequence[QWidget] = (),
        stretch: bool = True,
        label_at: int | None = None,
    ) -> None:
        super().__init__()
        text = label or (setting.label_text() if setting is not None else "")
        self.label = Label(text, Role.SMALL, "text2", wrap=True)
        self.label.setBuddy(control)
        self.error = ErrorLine()
        if setting is not None and setting.help:
            self.label.setToolTip(setting.help_text())
            control.setAccessibleDescription(setting.help_text())
        if not control.accessibleName():
            control.setAccessibleName(text)
        self._row = self._laid_out(self._right(control, beside, stretch), label_at)
        self._stacked = False
        self._label_room = 0
        self._restyle()
        theme().changed.connect(self._restyle)

    def _right(self, control: QWidget, beside: Sequence[QWidget], stretch: bool) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(control, 1 if stretch else 0)
        for widget in beside:
            line.addWidget(widget)
        if not stretch:
            line.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(line)
        right.addWidget(self.error)
        return right

    def _laid_out(self, right: QVBoxLayout, label_at: int | None) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if label_at is None:
            row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            head = QVBoxLayout()
            head.setContentsMargins(0, theme().size(label_at), 0, 0)
            head.addWidget(self.label)
            head.addStretch(1)
            row.addLayout(head)
        row.addLayout(right, 1)
        return row

    def set_stacked(self, stacked: bool) -> None:
        """The label above its control, where both do not fit side by side."""
        if stacked is self._stacked:
            return
        self._stacked = stacked
        side, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(above if stacked else side)
        self._row.setSpacing(4 if stacked else 8)
        self.label.setVisible(bool(self.label.text().strip()) or not stacked)
        self._restyle()

    def label_needs(self) -> int:
        """Pixels that the label's longest word takes, or what labels take as drawn."""
        return max(theme().size(_LABEL_WIDTH), self.label.minimumSizeHint().width())

    def set_label_room(self, pixels: int) -> None:
        """As much as the longest of all rows needs, so that controls stand in one line."""
        if pixels != self._label_room:
            self._label_room = pixels
            self._restyle()

    def _restyle(self) -> None:
        self.setMinimumHeight(theme().size(_LEAST_HEIGHT))
        widest = UNBOUNDED if self._stacked else max(self._label_room, self.label_needs())
        self.label.setMinimumWidth(0 if self._stacked else widest)
        self.label.setMaximumWidth(widest)


class SettingsCard(Card):
    """A card of the Settings page."""

    def __init__(self, title: str, aside: QWidget | None = None) -> None:
        super().__init__(title, aside, padding=(16, 12), spacing=8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)


def note(text: str) -> Label:
    """A supporting line."""
    return Label(text, Role.SMALL, "text2", wrap=True)
