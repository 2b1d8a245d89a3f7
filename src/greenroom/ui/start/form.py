"""The form on Start: type, format, length, role, level, interviewer, microphone, mode, foot."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.interview.fitting import ONE_PROBLEM, format_fits
from greenroom.model.plan import InterviewLength
from greenroom.model.question import InterviewFormat, InterviewType, Level
from greenroom.model.sound import InputLevel
from greenroom.platform.text import translate
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.inputs import Combo, Field
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting, rounded, rounded_path, whole
from greenroom.ui.components.segmented import SegmentedControl
from greenroom.ui.components.type_tiles import Tile, TypeTiles
from greenroom.ui.labels import (
    format_icon,
    format_label,
    length_label,
    level_label,
    type_icon,
    type_label,
    type_line,
)
from greenroom.ui.start.during import DuringRow
from greenroom.ui.start.footer import StartFooter
from greenroom.ui.start.microphone_row import MicrophoneRow
from greenroom.ui.start.view import StartView
from greenroom.ui.theme import Role, theme

_LENGTHS = (InterviewLength.SHORT, InterviewLength.MEDIUM, InterviewLength.FULL)
_RADIUS = 10
_CONTROL = 36
_AS_NEEDED = QSizePolicy.Policy.Preferred
_SPACED, _TIGHT = (20, 20), (14, 14)  # around the fields, between them


class StartForm(QFrame):
    """Emits `changed({field: value})` for what the person chose; `show_view` fills it."""

    changed = Signal(object)  # a Signal(dict) would turn enumerations into strings

    def __init__(
        self, read_level: Callable[[], InputLevel | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._role_shown = ""
        self._build_controls(read_level)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._inner = QVBoxLayout()
        self._inner.addWidget(Field(translate("Start", "Interview type"), self.types))
        self._inner.addWidget(self._format_row())
        self._inner.addWidget(self._who_row())
        self._inner.addWidget(Field(translate("Start", "Microphone"), self.microphone))
        self._inner.addWidget(self.during)
        self._column.addLayout(self._inner)
        self.footer = StartFooter()
        self.start, self.quick = self.footer.start, self.footer.quick
        self.summary, self.summary_line = self.footer.summary, self.footer.summary_line
        self._column.addWidget(self.footer)
        self.set_tight(False)
        theme().changed.connect(self.update)

    def show_view(self, view: StartView) -> None:
        """Show these choices, without telling anybody of a change."""
        choices = view.choices
        self.types.set_value(choices.type)
        for segment, length in zip(self.length.segments(), _LENGTHS, strict=True):
            segment.rename(length_label(length, choices.type))
        self.length.set_value(choices.length)
        self._show_role(view)
        self.level.setCurrentIndex(max(0, self.level.findData(choices.level)))
        self._show_people(view)
        self.format.set_value(choices.format)
        for format_ in InterviewFormat:
            fits = format_fits(choices.type, format_)
            self.format.switch_off(format_, "" if fits else self._unfit)
        once = choices.type in ONE_PROBLEM
        self.length.setVisible(not once)
        self.once.setVisible(once)
        self.once.setText(length_label(choices.length, choices.type))
        self.during.show_choices(choices, view.materials)
        self.microphone.show_view(view)
        self.summary.setText(view.summary)
        self.summary_line.setText(view.summary_line)
        self.start.set_text(view.start_button)

    def commit_role(self) -> None:
        """Take over what was typed as the role."""
        text = self.role.currentText().strip()
        if text != self._role_shown:
            self._role_shown = text
            self.changed.emit({"role": text})

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [
            self.start,
            self.quick,
            *self.types.tiles(),
            *self.format.segments(),
            *self.length.segments(),
            self.role,
            self.level,
            self.interviewer,
            self.microphone.combo,
            self.microphone.check,
            *self.during.stops(),
        ]

    def set_tight(self, tight: bool) -> None:
        """Rows closer together, where the window is low."""
        self._tight = tight
        around, between = _TIGHT if tight else _SPACED
        self._inner.setContentsMargins(21, around, 21, around)
        self._inner.setSpacing(between)

    def is_tight(self) -> bool:
        """Whether the rows are close together now."""
        return self._tight

    def saved_by_tight(self) -> int:
        """Pixels of height that `set_tight` saves."""
        between = (_SPACED[1] - _TIGHT[1]) * (self._inner.count() - 1)
        return 2 * (_SPACED[0] - _TIGHT[0]) + between

    def has_footer(self) -> bool:
        """Whether the footer stands at the end of the form."""
        return self.footer.parentWidget() is self

    def take_footer(self) -> None:
        """Have the footer at the end of the form."""
        self._column.addWidget(self.footer)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card, and the ground of its footer."""
        color, box = theme().color, whole(self.rect())
        with painting(self) as painter:
            rounded(painter, box, _RADIUS, color("surface"))
            if self.has_footer():
                painter.setClipPath(rounded_path(box, _RADIUS))
                top = float(self.footer.y())
                painter.fillRect(QRectF(0, top, self.width(), self.height() - top), color("inset"))
                painter.fillRect(QRectF(0, top, self.width(), 1), color("border"))
                painter.setClipping(False)
            rounded(painter, box, _RADIUS, None, color("border"))

    def _build_controls(self, read_level: Callable[[], InputLevel | None]) -> None:
        tiles = [
            Tile(kind, type_label(kind), type_line(kind), type_icon(kind)) for kind in InterviewType
        ]
        self.types = TypeTiles(tiles, translate("Start", "Interview type"), columns=3)
        self.types.chosen.connect(lambda _value: self._tell(type=self.types.value()))
        self.format = SegmentedControl(
            [(each, format_label(each), format_icon(each)) for each in InterviewFormat],
            translate("Start", "Format"),
        )
        self.format.chosen.connect(lambda _value: self._tell(format=self.format.value()))
        self.length = SegmentedControl(
            [(length, length_label(length)) for length in _LENGTHS],
            translate("Start", "Questions and length"),
        )
        self.once = Label("", Role.BODY_MEDIUM, "text2")
        self.once.hide()
        self._unfit = translate("Start", "A group discusses around one table, not by phone.")
        self.length.chosen.connect(lambda _value: self._tell(length=self.length.value()))
        self.role = Combo(translate("Start", "Role"))
        self.role.setEditable(True)
        self.role.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        edit = self.role.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(translate("Start", "Any role"))
            edit.editingFinished.connect(self.commit_role)
        self.role.activated.connect(lambda _index: self.commit_role())
        self.level = Combo(translate("Start", "Level"))
        for level in Level:
            self.level.addItem(level_label(level), level)
        self.level.activated.connect(lambda i: self._tell(level=Level(self.level.itemData(i))))
        self.interviewer = Combo(translate("Start", "Interviewer"))
        self.interviewer.activated.connect(
            lambda i: self._tell(persona=self.interviewer.itemData(i))
        )
        self.microphone = MicrophoneRow(read_level)
        self.during = DuringRow(self._tell)

    def _format_row(self) -> QWidget:
        lengths = QWidget()
        row = QHBoxLayout(lengths)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.length)
        row.addWidget(self.once)
        row.addStrut(theme().size(_CONTROL))
        return _spread(
            Field(translate("Start", "Format"), self.format),
            Field(translate("Start", "Questions and length"), lengths),
            gap=24,
        )

    def _who_row(self) -> QWidget:
        role = Field(translate("Start", "Role"), self.role)
        who = (
            role,
            Field(translate("Start", "Level"), self.level),
            Field(translate("Start", "Interviewer"), self.interviewer),
        )
        return _spread(*who, gap=12, growing=(role,))

    def _show_role(self, view: StartView) -> None:
        have = [self.role.itemText(index) for index in range(self.role.count())]
        if have != list(view.roles):
            self.role.clear()
            self.role.addItems(list(view.roles))
        edit = self.role.lineEdit()
        if edit is None or not edit.hasFocus():
            self._role_shown = view.choices.role
            self.role.setCurrentText(view.choices.role)
            if edit is not None:
                edit.setCursorPosition(0)

    def _show_people(self, view: StartView) -> None:
        options = [(option.text, option.value) for option in view.interviewers]
        self.interviewer.show_options(options, view.choices.persona)
        index = self.interviewer.findData(view.choices.persona)
        if 0 <= index < len(view.interviewers):
            self.interviewer.set_initials(view.interviewers[index].initials)

    def _tell(self, **changes: Any) -> None:
        self.changed.emit(changes)


def _spread(*fields: QWidget, gap: int, growing: tuple[QWidget, ...] = ()) -> QWidget:
    """Fields side by side over the whole width, or in more rows where they do not fit.

    `growing` are those that share what is left over; all of them if none is named.
    """
    holder = QWidget()
    flow = FlowLayout(holder, gap=gap, row_gap=20, grow=True)
    for field in fields:
        wide = QSizePolicy.Policy.Expanding if field in (growing or fields) else _AS_NEEDED
        field.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        flow.addWidget(field)
    return holder
