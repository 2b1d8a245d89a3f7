"""Thresholds and their sources, each of them editable."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenroom.model.errors import GreenroomError
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.card import Divider
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.tags import LetterChip
from greenroom.ui.settings.rows import ErrorLine, SettingsCard, note
from greenroom.ui.settings.services import SettingsServices
from greenroom.ui.settings.thresholds import Threshold, parse, shown, thresholds
from greenroom.ui.theme import Role, theme

_FIELD_WIDTH, _SHARE_WIDTH = 74, 56
_LABEL_WIDTH = 78


class ThresholdField(QLineEdit):
    """A range as text; what was typed is taken over on Enter or when the focus leaves."""

    def __init__(self, threshold: Threshold) -> None:
        super().__init__(threshold.text)
        self.key = threshold.key
        self._share = "." in threshold.key
        self.setProperty("snug", self._share)
        self.setAccessibleName(threshold.accessible)
        self.setAccessibleDescription(threshold.source)
        self._restyle()
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(theme().font(Role.SMALL_STRONG))
        least = theme().size(_SHARE_WIDTH if self._share else _FIELD_WIDTH)
        text = theme().metrics(Role.SMALL_STRONG).horizontalAdvance(self.text())
        around = theme().size(16 if self._share else 30)
        self.setFixedSize(max(least, int(text) + around), theme().size(30))


class ThresholdsCard(SettingsCard):
    """A table: measure, suggested range, where it comes from."""

    def __init__(self, services: SettingsServices) -> None:
        self.reset = Button(translate("Settings", "Reset"), size=ButtonSize.SMALL, icon="replay")
        super().__init__(translate("Settings", "Thresholds and their sources"), self.reset)
        self._services = services
        self.fields: dict[str, ThresholdField] = {}
        self._measures: list[Label] = []
        self.error = ErrorLine()
        text = translate(
            "Settings", "These are guides, not marks. Change any of them; reviews update at once."
        )
        self.body.addWidget(note(text))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(2, 1)
        heads = (
            translate("Settings", "Measure"),
            translate("Settings", "Suggested range"),
            translate("Settings", "Where it comes from"),
        )
        labels = [Label(head, Role.CAPTION_MEDIUM, "text2") for head in heads]
        for column, label in enumerate(labels):
            grid.addWidget(label, 0, column)
        self._head = labels[0]
        self._grid, self._row = grid, 1
        self._fill(thresholds(services.bands()))
        self.body.addLayout(grid)
        self.body.addWidget(self.error)
        self.reset.clicked.connect(self._reset)
        self._restyle()
        theme().changed.connect(self._restyle)

    def refresh(self) -> None:
        """Read the ranges again."""
        bands = self._services.bands()
        for key, field in self.fields.items():
            if not field.hasFocus():
                field.setText(shown(bands, key))

    def _fill(self, rows: tuple[Threshold, ...]) -> None:
        shares = [row for row in rows if "." in row.key]
        for row in rows:
            if row not in shares:
                self._add(row.label, self._field(row), row.source)
        self._add_shares(shares)

    def _add_shares(self, shares: list[Threshold]) -> None:
        """All four in one row over both columns, their source under them."""
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        fields = QWidget()
        flow = FlowLayout(fields, gap=6, row_gap=4)
        for row in shares:
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(4)
            line.addWidget(LetterChip(row.label))
            line.addWidget(self._field(row))
            flow.addWidget(pair)
        column.addWidget(fields)
        column.addWidget(Label(shares[0].source, Role.CAPTION, "text2", wrap=True))
        self._add_measure("S / T / A / R")
        self._grid.addWidget(block, self._row + 1, 1, 1, 2)
        self._row += 2

    def _add(self, label: str, field: QWidget, source: str) -> None:
        self._add_measure(label)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(field, self._row + 1, 1, middle | Qt.AlignmentFlag.AlignLeading)
        origin = Label(source, Role.CAPTION, "text2", wrap=True)
        self._grid.addWidget(origin, self._row + 1, 2, middle)
        self._row += 2

    def _add_measure(self, label: str) -> None:
        """The line above a row, and what it is about."""
        self._grid.addWidget(Divider(), self._row, 0, 1, 3)
        words = Label(label, Role.SMALL_STRONG, wrap=True)
        self._measures.append(words)
        self._grid.addWidget(words, self._row + 1, 0, Qt.AlignmentFlag.AlignVCenter)

    def _field(self, threshold: Threshold) -> ThresholdField:
        field = ThresholdField(threshold)
        field.editingFinished.connect(lambda: self._edited(field))
        self.fields[threshold.key] = field
        return field

    def _edited(self, field: ThresholdField) -> None:
        bands = self._services.bands()
        if field.text() == shown(bands, field.key):
            return
        try:
            name, value = parse(field.key, field.text(), bands)
            self._services.set_band(name, value)
        except (ValueError, GreenroomError) as problem:
            self.error.say(f"{field.accessibleName()}: {problem}")
        else:
            self.error.say("")
        field.setText(shown(self._services.bands(), field.key))

    def _reset(self) -> None:
        self._services.reset_bands()
        self.error.say("")
        self.refresh()

    def _restyle(self) -> None:
        # All as wide as their column: the grid takes their heights at its width.
        needed = (label.minimumSizeHint().width() for label in (self._head, *self._measures))
        width = max(theme().size(_LABEL_WIDTH), *needed)
        for label in self._measures:
            label.setMaximumWidth(width)
