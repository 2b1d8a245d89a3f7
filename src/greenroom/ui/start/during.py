"""What holds during the interview: mode, follow-ups, clock, text, transcript, thinking time."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.interview.fields import FIELDS
from greenroom.interview.fitting import clock_fits
from greenroom.interview.roles import FAMILIES, family_of
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewType, Mode
from greenroom.platform.text import translate
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.inputs import CheckBox, Combo
from greenroom.ui.components.label import Label
from greenroom.ui.components.segmented import SegmentedControl
from greenroom.ui.labels import family_label, field_label, limit_label, mode_label, thinking_label
from greenroom.ui.start.view import Option
from greenroom.ui.theme import Role

T = TypeVar("T")

_THINKING = (0.0, 5.0, 10.0, 20.0, 30.0, 60.0)
_PANEL_SIZES = (2, 3, 4)
_LIMITS = (0.0, 60.0, 90.0, 120.0, 180.0)
_WITH_FAMILY = (InterviewType.ONE_ON_ONE, InterviewType.PANEL, InterviewType.BEHAVIORAL)


class DuringRow(QWidget):
    """Calls `tell` with what was chosen; the strict clock is shown for real interviews only."""

    def __init__(self, tell: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self.mode = SegmentedControl(
            [(mode, mode_label(mode)) for mode in Mode], translate("Start", "Mode"), small=True
        )
        self.mode.chosen.connect(lambda _value: tell(mode=self.mode.value()))
        self.strict = self._box(translate("Start", "Strict clock"), "strict_clock")
        self.strict.setToolTip(
            translate(
                "Start",
                "Thinking time is fixed, recording starts by itself, and your answer is cut at its "
                "limit.",
            )
        )
        go = translate("Start", "No strict clock here: one goes back and forth.")
        self.no_clock = Label(go, Role.SMALL, "text2")
        self.show_question = self._box(translate("Start", "Show question text"), "show_question")
        self.follow_ups = self._box(translate("Start", "Follow-up questions"), "follow_ups")
        self.live = self._box(translate("Start", "Live transcript"), "live_transcript")
        self._make_lists()
        self._build()

    def _make_lists(self) -> None:
        """The drop-down lists; those with a holder of their own are not always shown."""
        self.thinking, self._thinking = self._list(
            translate("Start", "Thinking time"), "thinking_time_s", _THINKING, thinking_label
        )
        self.panel, self._panel = self._list(
            translate("Start", "Interviewers"), "panel_size", _PANEL_SIZES, str
        )
        self.field, self._field = self._list(
            translate("Start", "Field"), "field", ("", *FIELDS), field_label
        )
        self.material, self._material = self._list(
            translate("Start", "Case or task"), "material", (), str
        )
        self.family, self._family = self._list(
            translate("Start", "Questions for"), "role_family", ("", *FAMILIES), family_label
        )
        self.limit, self._limit = self._list(
            translate("Start", "Answer limit"), "answer_limit_s", _LIMITS, limit_label
        )

    def _build(self) -> None:
        head = QWidget()
        beside = FlowLayout(head, gap=12, row_gap=6)
        beside.push_last = True
        beside.addWidget(Label(translate("Start", "During the interview"), Role.SMALL_STRONG))
        beside.addWidget(self.mode)
        choices = QWidget()
        flow = FlowLayout(choices, gap=22, row_gap=8)
        flow.push_last = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(choices)
        for widget in (
            self.strict,
            self.no_clock,
            self._limit,
            self._panel,
            self._field,
            self._material,
            self._family,
            self.show_question,
            self.follow_ups,
            self.live,
            self._thinking,
        ):
            flow.addWidget(widget)

    def show_choices(self, choices: InterviewChoices, materials: tuple[Option, ...]) -> None:
        """Show these, without telling anybody of a change."""
        self._show_materials(materials, choices.material)
        fits = clock_fits(choices.type)
        real = choices.mode is Mode.REAL
        self.strict.setVisible(real and fits)
        self.no_clock.setVisible(real and not fits)
        self._limit.setVisible(choices.strict)
        self.limit.setCurrentIndex(max(0, self.limit.findData(choices.answer_limit_s)))
        told = not choices.role or bool(family_of(choices.role, FAMILIES))
        asks = not told or bool(choices.role_family)
        self._family.setVisible(choices.type in _WITH_FAMILY and asks)
        self.family.setCurrentIndex(max(0, self.family.findData(choices.role_family)))
        self.mode.set_value(choices.mode)
        self._panel.setVisible(choices.type is InterviewType.PANEL)
        self._field.setVisible(choices.type is InterviewType.TECHNICAL)
        self.field.setCurrentIndex(max(0, self.field.findData(choices.field)))
        self.strict.setChecked(choices.strict_clock)
        self.show_question.setChecked(choices.show_question)
        self.follow_ups.setChecked(choices.follow_ups)
        self.live.setChecked(choices.live_transcript)
        self.thinking.setCurrentIndex(max(0, self.thinking.findData(choices.thinking_time_s)))
        self.panel.setCurrentIndex(max(0, self.panel.findData(choices.panel_size)))

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [
            *self.mode.segments(),
            self.strict,
            self.limit,
            self.panel,
            self.field,
            self.material,
            self.family,
            self.show_question,
            self.follow_ups,
            self.live,
            self.thinking,
        ]

    def _show_materials(self, materials: tuple[Option, ...], chosen: str) -> None:
        self._material.setVisible(bool(materials))
        surprise = (translate("Start", "Surprise me"), "")
        options = [surprise, *((option.text, option.value) for option in materials)]
        self.material.show_options(options, chosen)

    def _box(self, text: str, field: str) -> CheckBox:
        box = CheckBox(text)
        box.clicked.connect(lambda on: self._tell(**{field: on}))
        return box

    def _list(
        self, text: str, field: str, values: Iterable[T], label: Callable[[T], str]
    ) -> tuple[Combo, QWidget]:
        """A list of values, and what it stands in beside its name."""
        combo = Combo(text, small=True)
        for value in values:
            combo.addItem(label(value), value)
        combo.activated.connect(lambda i: self._tell(**{field: combo.itemData(i)}))
        return combo, _labeled(text, combo)


def _labeled(text: str, combo: Combo) -> QWidget:
    holder = QWidget()
    beside = QHBoxLayout(holder)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(9)
    label = Label(text, Role.BODY, "text2")
    label.setBuddy(combo)
    beside.addWidget(label)
    beside.addWidget(combo)
    return holder
