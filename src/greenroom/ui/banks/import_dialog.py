"""What a file would bring in, and what is wrong with the rest, before anything is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenroom.banks import Problem
from greenroom.banks.incoming import Incoming
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.platform.text import translate
from greenroom.ui.banks.names import as_sentence, facts_of, kind_names
from greenroom.ui.banks.row_list import RowList
from greenroom.ui.banks.rows import ListRow
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.card import Card
from greenroom.ui.components.inputs import Combo, Field
from greenroom.ui.components.label import Label
from greenroom.ui.theme import Role, theme

_SIZE = (680, 600)
_LEFT_FOR_LATER = frozenset({"listens_for", "follow_ups"})
"""Lists that people bring seldom have these; nothing is said here, the editor asks for them."""


class ImportDialog(QDialog):
    """Accepted with at least one question. `own` are the person's banks by id and title."""

    def __init__(
        self,
        incoming: Incoming,
        own: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._incoming = incoming
        entry = incoming.entry
        self._questions = entry.questions if entry else ()
        self._kinds = kind_names()
        known = {question_id for question_id, _ in incoming.known}
        self._chosen = {one.id for one in self._questions if one.id not in known}
        self.setWindowTitle(translate("Banks", "Import questions"))
        self.into = Combo(translate("Banks", "Into"), elide=True)
        self.into.addItem(translate("Banks", "A new bank"), "")
        for bank_id, title in own:
            self.into.addItem(title, bank_id)
        self.name = QLineEdit(entry.title if entry else "")
        self.name.setMaxLength(120)
        self.name.setMinimumHeight(theme().size(36))
        self.summary = Label("", Role.BODY_STRONG, wrap=True)
        self.list = RowList(translate("Banks", "What is in the file"))
        self.list.switched.connect(self._switch)
        self.agree = Button("", kind=ButtonKind.PRIMARY)
        self.cancel = Button(translate("Banks", "Cancel"))
        self._build()
        self._show()
        self.resize(theme().size(_SIZE[0]), theme().size(_SIZE[1]))

    def entry(self) -> BankEntry | None:
        """The bank with the questions that come in; None for none."""
        entry = self._incoming.entry
        chosen = tuple(one for one in self._questions if one.id in self._chosen)
        return entry.model_copy(update={"questions": chosen}) if entry and chosen else None

    def title(self) -> str:
        """What a new bank is to be called."""
        return " ".join(self.name.text().split())

    def bank_id(self) -> str:
        """The own bank that they go to; "" for a new one."""
        return str(self.into.currentData())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(self.windowTitle(), Role.SECTION))
        column.addWidget(Label(self._incoming.file, Role.SMALL, "text2", wrap=True))
        self._where = QWidget()
        row = QHBoxLayout(self._where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(Field(translate("Banks", "Into"), self.into), 1)
        self._named = Field(translate("Banks", "Name of the bank"), self.name)
        row.addWidget(self._named, 1)
        column.addWidget(self._where)
        column.addWidget(self.summary)
        card = Card(padding=(4, 4))
        card.body.addWidget(self.list)
        column.addWidget(card, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.agree)
        buttons.addWidget(self.cancel)
        column.addLayout(buttons)
        self.into.activated.connect(lambda _index: self._named.setVisible(not self.bank_id()))
        self.agree.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self._where.setVisible(bool(self._questions))
        self.agree.setVisible(bool(self._questions))
        self.agree.setDefault(bool(self._questions))
        if not self._questions:
            self.cancel.set_text(translate("Banks", "Close"))
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, question_id: str, on: bool) -> None:
        self._chosen = self._chosen | {question_id} if on else self._chosen - {question_id}
        self._show()

    def _show(self) -> None:
        coming, out = len(self._chosen), len(self._refused())
        words = translate("Banks", "%n questions come in.", coming)
        if out:
            words += " " + translate("Banks", "%n lines are not in order and stay out.", out)
        self.summary.setText(words)
        self.agree.set_text(translate("Banks", "Import %n questions", coming))
        self.agree.setEnabled(bool(coming))
        self.list.show_rows(self._rows(), self.list.current_id() or "")

    def _rows(self) -> tuple[ListRow, ...]:
        out = [
            ListRow(f"# {line}", _told(line, problems), notice=_stays_out())
            for line, problems in self._refused().items()
        ]
        advice: dict[int, list[Problem]] = {}
        for problem in self._incoming.advice:
            if problem.field in _LEFT_FOR_LATER:
                continue
            advice.setdefault(self._question_at(problem.line), []).append(problem)
        known = dict(self._incoming.known)
        rows = []
        for at, question in enumerate(self._questions):
            notices = [as_sentence(problem.message) for problem in advice.get(at, ())]
            if question.id in known:
                told = translate("Banks", "{bank} asks nearly the same.")
                notices.insert(0, told.format(bank=known[question.id].bank))
            rows.append(self._row(at, question, " ".join(notices)))
        return (*out, *rows)

    def _refused(self) -> dict[int, list[Problem]]:
        """What keeps lines out, by line."""
        found: dict[int, list[Problem]] = {}
        for problem in self._incoming.refused:
            found.setdefault(problem.line, []).append(problem)
        return found

    def _row(self, at: int, question: QuestionEntry, notice: str) -> ListRow:
        on = question.id in self._chosen
        line = translate("Banks", "Line {line}").format(line=self._incoming.lines[at])
        facts = f"{line} · {facts_of(question, self._kinds)}"
        return ListRow(question.id, question.text, facts, on, dim=not on, notice=notice)

    def _question_at(self, line: int) -> int:
        """The question that a line belongs to: the last one that begins before it."""
        before = [at for at, begins in enumerate(self._incoming.lines) if begins <= line]
        return before[-1] if before else 0


def _told(line: int, problems: Sequence[Problem]) -> str:
    words = "; ".join(
        f"{one.field}: {one.message}" if one.field else one.message for one in problems
    )
    if not line:
        return words
    return translate("Banks", "Line {line}, {problem}").format(line=line, problem=words)


def _stays_out() -> str:
    return translate("Banks", "Stays out")
