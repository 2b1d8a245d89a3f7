"""The fields of a question, from a question and back to one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.banks import editing
from greenroom.banks.schema import QuestionEntry
from greenroom.model.question import Gap, InterviewType, Level, QuestionKind, StructureKind
from greenroom.platform.text import translate
from greenroom.ui.banks.fields import Advice, Choices, NamesField, SecondsField, TextBox
from greenroom.ui.banks.follow_ups import FollowUpFields
from greenroom.ui.banks.names import (
    TYPES,
    kind_name,
    slugs_of,
    structure_name,
    types_named,
    words_of,
)
from greenroom.ui.banks.stage_fields import StageFields
from greenroom.ui.banks.state import EditorView
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.inputs import Combo
from greenroom.ui.components.label import Label
from greenroom.ui.labels import level_label
from greenroom.ui.theme import Role

_KINDS = tuple(k for k in QuestionKind if k not in (QuestionKind.CASE, QuestionKind.GROUP))


class QuestionForm(QWidget):
    """`edited(question)` whenever the person changes something."""

    edited = Signal(object)

    def __init__(self, spoken: QWidget) -> None:
        """`spoken` stands below the text: how it will be said."""
        super().__init__()
        self._question: QuestionEntry | None = None
        self.text = TextBox(
            translate("Banks", "What is asked"),
            lines=3,
            empty=translate("Banks", "Tell me about a time when…"),
        )
        self.places = self._placeholders()
        self.kind = Combo(translate("Banks", "Place in the interview"), small=True)
        for kind in _KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.structure = Combo(translate("Banks", "Answers are looked through for"), small=True)
        for structure in (None, *StructureKind):
            self.structure.addItem(structure_name(structure), structure)
        self.competencies = NamesField(
            translate("Banks", "Competencies"), translate("Banks", "Ownership, working with others")
        )
        self.levels = Choices(
            translate("Banks", "Levels"), [(level.value, level_label(level)) for level in Level]
        )
        self.types = Choices(
            translate("Banks", "Interviews"), [(kind.value, name) for kind, name in types_named()]
        )
        self.shortest = SecondsField(translate("Banks", "Shortest answer in seconds"))
        self.longest = SecondsField(translate("Banks", "Longest answer in seconds"))
        self.field = NamesField(translate("Banks", "Field"), translate("Banks", "Any field"))
        self.families = NamesField(translate("Banks", "Jobs"), translate("Banks", "Any job"))
        self.listens_for = TextBox(translate("Banks", "What the interviewer listens for"), lines=2)
        self.weak = TextBox(translate("Banks", "A weak sign"), lines=2)
        self.strong = TextBox(translate("Banks", "A strong sign"), lines=2)
        self.follow_ups = FollowUpFields()
        self.stages = StageFields()
        self.advice: dict[str, Advice] = {}
        self._blocks: list[tuple[QWidget, QWidget]] = []
        self._build(spoken)
        self._connect()

    def question(self) -> QuestionEntry:
        """What the fields hold now. There has to be a question."""
        assert self._question is not None
        others = tuple(one for one in self._question.types if one not in TYPES)
        structure = self.structure.currentData()  # Qt gives an enumeration back as text
        return self._question.model_copy(
            update={
                "text": self.text.value(),
                "structure": StructureKind(structure) if structure else None,
                "competencies": slugs_of(self.competencies.text()),
                "levels": tuple(Level(one) for one in self.levels.value()),
                "types": (*(InterviewType(one) for one in self.types.value()), *others),
                "target": (self.shortest.value(), self.longest.value()),
                "field": next(iter(slugs_of(self.field.text())), ""),
                "role_families": slugs_of(self.families.text()),
                "listens_for": self.listens_for.value(),
                "weak_sign": self.weak.value(),
                "strong_sign": self.strong.value(),
                "follow_ups": self.follow_ups.value(),
                "stages": self.stages.value(),
            }
        )

    def show_view(self, view: EditorView) -> None:
        """Show a question; fields that say the same already are left alone."""
        self._show_question(view.question)
        self._set_read_only(not view.editable)
        self.show_advice(view)

    def show_advice(self, view: EditorView) -> None:
        """What is to be said about the fields."""
        said: dict[str, list[str]] = {field: [] for field in self.advice}
        for name, sentences in view.advice.items():
            first = name.partition(".")[0]
            place = name if name in said else first if first in said else "text"
            said[place].extend(sentences)
        for name, words in said.items():
            self.advice[name].say(words, serious=name.partition(".")[0] in view.missing)

    def spoken_text(self) -> str:
        """The words to be said of the field in which the person is; "" for the question."""
        for box in (*self.follow_ups.boxes.values(), *self.stages.boxes):
            if box.hasFocus():
                return box.value()
        return ""

    def _show_question(self, question: QuestionEntry) -> None:
        self._question = question
        for box, text in (
            (self.text, question.text),
            (self.listens_for, question.listens_for),
            (self.weak, question.weak_sign),
            (self.strong, question.strong_sign),
        ):
            box.show_value(text)
        self.kind.setCurrentIndex(max(0, self.kind.findData(question.kind)))
        self.structure.setCurrentIndex(max(0, self.structure.findData(question.structure)))
        for field, slugs in (
            (self.competencies, question.competencies),
            (self.field, (question.field,) if question.field else ()),
            (self.families, question.role_families),
        ):
            if slugs_of(field.text()) != tuple(slugs):
                field.setText(", ".join(map(words_of, slugs)))
        self.levels.show_value([level.value for level in question.levels])
        self.types.show_value([kind.value for kind in question.types])
        for seconds, value in zip((self.shortest, self.longest), question.target, strict=True):
            seconds.show_value(value)
        self.follow_ups.show_value(question.follow_ups)
        self.stages.show_value(question)

    def _set_read_only(self, read_only: bool) -> None:
        for box in (self.text, self.listens_for, self.weak, self.strong):
            box.set_read_only(read_only)
        for field in (self.competencies, self.field, self.families):
            field.set_read_only(read_only)
        for seconds in (self.shortest, self.longest):
            seconds.set_read_only(read_only)
        for part in (self.kind, self.structure, self.levels, self.types):
            part.setEnabled(not read_only)
        self.places.setVisible(not read_only)
        self.follow_ups.set_read_only(read_only)
        self.stages.set_read_only(read_only)
        technical = self._question is not None and self._question.kind is QuestionKind.TECHNICAL
        for block, control in self._blocks:
            empty = isinstance(control, TextBox | NamesField) and not _text_of(control)
            needless = read_only or (control is self.field and not technical)
            block.setVisible(not (empty and needless))

    def _build(self, spoken: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 6, 6)
        column.setSpacing(16)
        asked = self._block(translate("Banks", "What is asked"), self.text, "text")
        inner = asked.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(2, self.places)
        column.addWidget(asked)
        column.addWidget(spoken)
        for label, control, names in (
            (translate("Banks", "Place in the interview"), self.kind, "kind"),
            (
                translate("Banks", "Answers are looked through for"),
                self.structure,
                "structure",
            ),
            (translate("Banks", "Competencies, with commas"), self.competencies, "competencies"),
            (translate("Banks", "Levels"), self.levels, "levels"),
            (translate("Banks", "Interviews"), self.types, "types"),
            (translate("Banks", "Suggested length in seconds"), self._target(), "target"),
            (translate("Banks", "Field"), self.field, "field"),
            (translate("Banks", "Jobs, with commas"), self.families, "role_families"),
            (
                translate("Banks", "What the interviewer listens for"),
                self.listens_for,
                "listens_for",
            ),
            (translate("Banks", "A weak sign"), self.weak, "weak_sign"),
            (translate("Banks", "A strong sign"), self.strong, "strong_sign"),
        ):
            column.addWidget(self._block(label, control, names))
        follow_ups = self._block(
            translate("Banks", "Follow-ups, asked when an answer has this gap"),
            self.follow_ups,
            "follow_ups",
        )
        column.addWidget(follow_ups)
        for gap in Gap:
            self.advice[f"follow_ups.{gap.value}"] = self.follow_ups.advice[gap]
        self.advice["stages"] = self.stages.advice
        column.addWidget(self.stages)
        column.addStretch(1)

    def _block(self, label: str, control: QWidget, name: str) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        said = Label(label, Role.SMALL_STRONG, wrap=True)
        said.setBuddy(control)
        column.addWidget(said)
        column.addWidget(control)
        self.advice[name] = Advice()
        column.addWidget(self.advice[name])
        self._blocks.append((block, control))
        return block

    def _placeholders(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=6, row_gap=6)
        for word, name in (
            ("{company}", translate("Banks", "Company")),
            ("{role}", translate("Banks", "Role")),
            ("{interviewer}", translate("Banks", "Interviewer")),
        ):
            button = Button(name, size=ButtonSize.SMALL, icon="plus")
            button.setAccessibleDescription(
                translate("Banks", "Puts {word} in, which is filled in when it is asked").format(
                    word=word
                )
            )
            button.setToolTip(button.accessibleDescription())
            button.clicked.connect(partial(self._insert, word))
            flow.addWidget(button)
        return holder

    def _insert(self, word: str, _checked: bool = False) -> None:
        self.text.insertPlainText(word)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _target(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.shortest)
        row.addWidget(Label("–", Role.BODY, "text2"))
        row.addWidget(self.longest)
        row.addStretch(1)
        return holder

    def _connect(self) -> None:
        for box in (self.text, self.listens_for, self.weak, self.strong):
            box.edited.connect(self._changed)
        for field in (self.competencies, self.field, self.families):
            field.textEdited.connect(self._changed)
        for group in (self.levels, self.types, self.follow_ups, self.stages):
            group.edited.connect(self._changed)
        for seconds in (self.shortest, self.longest):
            seconds.edited.connect(self._changed)
        self.structure.activated.connect(self._changed)
        self.kind.activated.connect(self._kind_chosen)

    def _kind_chosen(self, _index: int) -> None:
        changed = editing.of_kind(self.question(), QuestionKind(self.kind.currentData()))
        self._show_question(changed)
        self._changed()

    def _changed(self, *_what: object) -> None:
        if self._question is not None:
            self._question = self.question()
            self.edited.emit(self._question)

    def set_known(
        self, competencies: Sequence[str], families: Sequence[str], fields: Sequence[str]
    ) -> None:
        """Names to complete from."""
        self.competencies.set_known([*map(words_of, competencies)])
        self.families.set_known([*map(words_of, families)])
        self.field.set_known([*map(words_of, fields)])


def _text_of(control: TextBox | NamesField) -> str:
    return control.value() if isinstance(control, TextBox) else control.text()
