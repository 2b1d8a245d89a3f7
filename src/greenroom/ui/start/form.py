"""The form on Start: type, format, length, role, level, interviewer, microphone, footer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from greenroom.interview.offered import offered_formats, offered_types
from greenroom.model.plan import InterviewLength
from greenroom.model.question import Level
from greenroom.model.sound import InputLevel
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind, ButtonSize
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
from greenroom.ui.start.microphone_row import MicrophoneRow
from greenroom.ui.start.view import StartView
from greenroom.ui.theme import Role, theme

_LENGTHS = (InterviewLength.SHORT, InterviewLength.MEDIUM, InterviewLength.FULL)
_THREE_COLUMNS_FROM = 3
_RADIUS = 10
_AS_NEEDED = QSizePolicy.Policy.Preferred
_WORDS_WIDTH, _ANY = 200, 16_777_215


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(21, 20, 21, 20)
        inner.setSpacing(20)
        inner.addWidget(Field(translate("Start", "Interview type"), self.types))
        inner.addWidget(self._format_row())
        inner.addWidget(self._who_row())
        inner.addWidget(Field(translate("Start", "Microphone"), self.microphone))
        inner.addWidget(Field(translate("Start", "During the interview"), self.during))
        column.addLayout(inner)
        self.footer = self._footer()
        column.addWidget(self.footer)
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
        self.during.show_choices(choices)
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card, and the ground of its footer."""
        color, box = theme().color, whole(self.rect())
        with painting(self) as painter:
            rounded(painter, box, _RADIUS, color("surface"))
            painter.setClipPath(rounded_path(box, _RADIUS))
            top = float(self.footer.y())
            painter.fillRect(QRectF(0, top, self.width(), self.height() - top), color("inset"))
            painter.fillRect(QRectF(0, top, self.width(), 1), color("border"))
            painter.setClipping(False)
            rounded(painter, box, _RADIUS, None, color("border"))

    def _build_controls(self, read_level: Callable[[], InputLevel | None]) -> None:
        tiles = [
            Tile(kind, type_label(kind), type_line(kind), type_icon(kind))
            for kind in offered_types()
        ]
        columns = 2 if len(tiles) < _THREE_COLUMNS_FROM else 3
        self.types = TypeTiles(tiles, translate("Start", "Interview type"), columns=columns)
        self.types.chosen.connect(lambda _value: self._tell(type=self.types.value()))
        self.format = SegmentedControl(
            [(each, format_label(each), format_icon(each)) for each in offered_formats()],
            translate("Start", "Format"),
        )
        self.format.chosen.connect(lambda _value: self._tell(format=self.format.value()))
        self.length = SegmentedControl(
            [(length, length_label(length)) for length in _LENGTHS],
            translate("Start", "Questions and length"),
        )
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
        return _spread(
            Field(translate("Start", "Format"), self.format),
            Field(translate("Start", "Questions and length"), self.length),
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

    def _footer(self) -> QWidget:
        self.summary = Label("", Role.BODY_STRONG, wrap=True)
        self.summary_line = Label("", Role.SMALL, "text2", wrap=True)
        self.quick = Button(
            translate("Start", "One quick question"), size=ButtonSize.LARGE, key="Q"
        )
        self.start = Button(
            "", kind=ButtonKind.PRIMARY, size=ButtonSize.START, key=translate("Keys", "Enter")
        )
        words = _Words()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(1)
        column.addWidget(self.summary)
        column.addWidget(self.summary_line)
        footer = QWidget()
        row = FlowLayout(footer, gap=12, row_gap=12, grow=True)
        row.setContentsMargins(21, 17, 21, 17)
        row.addWidget(words)
        row.addWidget(self.quick)
        row.addWidget(self.start)
        return footer

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
        if self.interviewer.count() != len(view.interviewers):
            self.interviewer.clear()
            for option in view.interviewers:
                self.interviewer.addItem(option.text, option.value)
        index = self.interviewer.findData(view.choices.persona)
        self.interviewer.setCurrentIndex(max(0, index))
        if 0 <= index < len(view.interviewers):
            self.interviewer.set_initials(view.interviewers[index].initials)

    def _tell(self, **changes: Any) -> None:
        self.changed.emit(changes)


class _Words(QWidget):
    """Asks for little and takes what is left, so that the buttons stay beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """A width at which the words wrap once."""
        return super().sizeHint().boundedTo(QSize(theme().size(_WORDS_WIDTH), _ANY))


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
