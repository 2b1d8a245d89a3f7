"""The card with the questions of a bank: search, filters, and what to do with the bank."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from greenroom.model.question import Level
from greenroom.platform.text import translate
from greenroom.ui.banks.names import words_of
from greenroom.ui.banks.row_list import RowList
from greenroom.ui.banks.rows import ListRow
from greenroom.ui.banks.state import BanksView, Filter, QuestionRow
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.card import Card
from greenroom.ui.components.empty import EmptyState
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.inputs import CheckBox, Combo
from greenroom.ui.components.label import Label
from greenroom.ui.labels import level_label
from greenroom.ui.theme import Role, theme

_SEARCH_AFTER_MS = 120


class QuestionsCard(Card):
    """`filtered(Filter)`, `chosen(id)`, `switched(id, on)`, `bank_switched(on)`."""

    filtered = Signal(object)
    chosen = Signal(str)
    switched = Signal(str, bool)
    bank_switched = Signal(bool)

    def __init__(self) -> None:
        self.count = Label("", Role.SMALL, "text2")
        super().__init__(translate("Banks", "Questions"), self.count, padding=(12, 12))
        small = ButtonSize.SMALL
        self.bank_on = CheckBox(translate("Banks", "Asked in interviews"), Role.SMALL)
        self.bank_menu = Button(translate("Banks", "This bank"), size=small, icon="chev")
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Banks", "Find in questions"))
        self.search.setAccessibleName(translate("Banks", "Find in questions"))
        self.search.setClearButtonEnabled(True)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.competency = Combo(translate("Banks", "Competency"), small=True, elide=True)
        self.level = Combo(translate("Banks", "Level"), small=True)
        self.level.addItem(translate("Banks", "All levels"), None)
        for level in Level:
            self.level.addItem(level_label(level), level)
        self.list = RowList(translate("Banks", "Questions"))
        self.new = Button(translate("Banks", "New question"), icon="plus")
        self.none = EmptyState(
            "note",
            translate("Banks", "No questions yet"),
            translate("Banks", "Write one, or import a list. A bank is kept with its first one."),
            self.new,
        )
        self.show_all = Button(translate("Banks", "Show all"))
        self.not_found = EmptyState(
            "q",
            translate("Banks", "No question fits"),
            translate("Banks", "Search for other words, or leave the filters out."),
            self.show_all,
        )
        self.reading = Label(translate("Banks", "Reading the banks…"), Role.BODY, "text2")
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._build()
        self._connect()
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_view(self, view: BanksView) -> None:
        """Show the questions of the bank that is chosen."""
        title = view.bank.title if view.bank else translate("Banks", "All questions")
        self.title.setText(title)
        self.setAccessibleName(title)
        self.count.setText(_count(len(view.questions), view.count))
        self._bank.setVisible(view.bank is not None)
        self.bank_on.setChecked(view.bank_on)
        self._show_filter(view)
        rows = tuple(map(_row, view.questions))
        self.list.show_rows(rows, view.question_id)
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows and view.count == 0 and not view.reading)
        self.not_found.setVisible(not rows and view.count > 0)
        self.reading.setVisible(view.reading)

    def clear(self) -> None:
        """No search and no filters."""
        with QSignalBlocker(self.search):
            self.search.clear()
        self.filtered.emit(Filter())

    def flush(self) -> None:
        """Search at once for what was typed."""
        self._timer.stop()
        self._filter()

    def _show_filter(self, view: BanksView) -> None:
        every = (translate("Banks", "All competencies"), "")
        options = [every, *((words_of(name), name) for name in view.competencies)]
        self.competency.show_options(options, view.filter.competency)
        self.level.setCurrentIndex(max(0, self.level.findData(view.filter.level)))

    def _build(self) -> None:
        self._bank = QWidget()
        flow = FlowLayout(self._bank, gap=8, row_gap=6)
        flow.setContentsMargins(6, 0, 6, 0)
        flow.push_last = True
        flow.addWidget(self.bank_on)
        flow.addWidget(self.bank_menu)
        search = QWidget()
        line = QHBoxLayout(search)
        line.setContentsMargins(6, 0, 6, 0)
        line.addWidget(self.search)
        filters = QWidget()
        row = FlowLayout(filters, gap=8, row_gap=6)
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(self.competency)
        row.addWidget(self.level)
        for part in (self._bank, search, filters):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        for instead in (self.none, self.not_found, self.reading):
            self.body.addWidget(instead)
        self.body.addStretch(0)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._filter)
        self.search.textEdited.connect(lambda _text: self._timer.start())
        self.search.textChanged.connect(self._cleared)
        self.competency.activated.connect(lambda _index: self._filter())
        self.level.activated.connect(lambda _index: self._filter())
        self.list.picked.connect(self.chosen)
        self.list.switched.connect(self.switched)
        self.bank_on.clicked.connect(self.bank_switched)
        self.show_all.clicked.connect(self.clear)

    def _cleared(self, text: str) -> None:
        """The field's own button empties it without an edit."""
        if not text:
            self.flush()

    def _filter(self) -> None:
        competency, level = self.competency.currentData(), self.level.currentData()
        wanted = Level(level) if level else None  # Qt gives an enumeration back as text
        self.filtered.emit(Filter(self.search.text(), competency or "", wanted))

    def _restyle(self) -> None:
        self.search.setMinimumSize(theme().size(150), theme().size(30))
        self.search.setFont(theme().font(Role.SMALL))


def _row(row: QuestionRow) -> ListRow:
    return ListRow(row.id, row.text, row.facts, row.on, dim=not row.asked, notice=row.notice)


def _count(shown: int, whole: int) -> str:
    if shown == whole:
        return translate("Banks", "%n questions", whole)
    return translate("Banks", "{shown} of {whole}").format(shown=shown, whole=whole)
