"""Notes and scratchpad beside the stage."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenroom.model.question import InterviewType
from greenroom.model.session import Session
from greenroom.platform.text import translate
from greenroom.ui.components.card import RADIUS, Divider
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.key_cap import KeyCap
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded
from greenroom.ui.components.tabs import Tabs
from greenroom.ui.room.last_sheet import LastSheet
from greenroom.ui.room.note_edit import NoteEdit
from greenroom.ui.room.notes import join_notes, split_notes
from greenroom.ui.room.people_view import PanelView, TaskView
from greenroom.ui.room.present_last import LastAnswerView
from greenroom.ui.room.scratch_edit import ScratchEdit
from greenroom.ui.room.services import RoomRun
from greenroom.ui.room.task_sheet import TaskSheet
from greenroom.ui.room.who_asked import WhoAsked
from greenroom.ui.theme import Role, theme

WIDTH = 332
# Beside a call: from the call, from above, from the edge, from the bar.
_CARD, _TIGHT_CARD = (11, 21, 29, 21), (7, 9, 13, 9)
# With another card beside it: from that one.
_NEAR = 10


class SidePanel(QWidget):
    """Notes and scratchpad under tabs, and further sheets while there is something on them.

    `edited` fires when somebody types in one of the two, `left` on Esc there.
    """

    edited = Signal()
    left = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Tabs((translate("Room", "Notes"), translate("Room", "Scratchpad")))
        self.tabs.setAccessibleName(translate("Room", "Notes and scratchpad"))
        empty = translate("Room", "Type anything you want in view.")
        self.notes = NoteEdit(translate("Room", "Notes"), empty)
        self.scratchpad = ScratchEdit(
            translate("Room", "Scratchpad"),
            translate("Room", "Sketch, list or calculate. It is kept with your answer."),
        )
        self.texts = QStackedWidget()
        for edit in (self.notes, self.scratchpad):
            self.texts.addWidget(edit)
            edit.textChanged.connect(self._edited)
            edit.left.connect(self.left)
            edit.stop_wanted.connect(self.stop_wanted)
        self.asked, self.task = WhoAsked(), TaskSheet()
        self.people = QStackedWidget()
        self.people.addWidget(self.asked)
        self.people.addWidget(self.task)
        self.texts.addWidget(self.people)
        self.last = LastSheet()
        self.texts.addWidget(self.last)
        self._in_front_before: QWidget = self.notes
        for place in range(self.tabs.count()):
            self.tabs.setTabData(place, place)
        self.scratchpad.textChanged.connect(self._scratched)
        self.tabs.currentChanged.connect(self._show_text)
        self._loading = self._changed = False
        self._run: RoomRun | None = None
        self._card: tuple[int, int, int, int] | None = None
        self._hints = (_notes_keys(), _scratchpad_keys())
        self._column = QVBoxLayout(self)
        self._build()
        self._show_text(0)
        theme().changed.connect(self.update)

    def load(self, text: str) -> None:
        """The stored text of a session."""
        notes, scratchpad = split_notes(text)
        self._loading = True
        self.notes.setPlainText(notes)
        self.scratchpad.setPlainText(scratchpad)
        self._loading = self._changed = False

    def enter(self, run: RoomRun, session: Session) -> None:
        """The texts of this session; what is typed on the scratchpad is told to the run."""
        self._run = run
        self.load(session.notes)
        run.set_scratchpad(self.scratchpad.toPlainText())
        if session.plan.choices.type in (InterviewType.TECHNICAL, InterviewType.CASE):
            self.tabs.setCurrentIndex(self.texts.indexOf(self.scratchpad))

    def set_card(self, *, on: bool, tight: bool = False, followed: bool = False) -> None:
        """A card beside that of a telephone call, or the whole height to the window's edge.

        `followed` has less at its end, where another card stands.
        """
        margins = (_TIGHT_CARD if tight else _CARD) if on else None
        if margins and followed:
            margins = (*margins[:2], _NEAR, margins[3])
        if margins != self._card:
            self._card = margins
            self._column.setContentsMargins(*(margins or (1, 0, 0, 0)))
            self.update()

    def show_panel(self, view: PanelView | None, task: TaskView | None = None) -> None:
        """Who asked what, or the task of a group, under a tab that is there only for those."""
        if view is None:
            self.hide_sheet(self.people)
            return
        name = translate("Room", "Who asked")
        if task is None:
            self.asked.show_asked(view)
        else:
            name = translate("Room", "Task")
            self.task.show_task(task)
        self.people.setCurrentWidget(self.asked if task is None else self.task)
        self.show_sheet(self.people, name, front=self._tab(self.people) is None)

    @property
    def last_view(self) -> LastAnswerView | None:
        """What is said of the last answer now."""
        return None if self._tab(self.last) is None else self.last.view

    def show_last(self, view: LastAnswerView | None) -> None:
        """What is said of the last answer, in front unless somebody types here; or nothing."""
        if view is None:
            self.hide_sheet(self.last)
            return
        self.last.show_answer(view)
        typing = self.texts.isAncestorOf(self.window().focusWidget() or self)
        new = self._tab(self.last) is None
        self.show_sheet(self.last, translate("Room", "Last answer"), front=new and not typing)

    def note_down(self, line: str) -> None:
        """One more line at the end of the scratchpad; undone there as if it was typed."""
        cursor = self.scratchpad.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"{'' if cursor.atStart() else chr(10)}{line}")

    def add_sheet(self, sheet: QWidget) -> None:
        """Another page, which has a tab only while it is shown."""
        self.texts.addWidget(sheet)

    def show_sheet(self, sheet: QWidget, name: str, *, front: bool = True) -> None:
        """Under a tab of this name, in front or not."""
        if self._tab(sheet) is None:
            place = self.tabs.addTab(name)
            self.tabs.setTabData(place, self.texts.indexOf(sheet))
        if front:
            self._bring_to_front(sheet)

    def hide_sheet(self, sheet: QWidget) -> None:
        """Its tab goes; what was in front before it comes back."""
        place = self._tab(sheet)
        if place is None:
            return
        inside = sheet.isAncestorOf(self.window().focusWidget() or self)
        if self.tabs.currentIndex() == place:
            self.tabs.setCurrentIndex(self._tab(self._in_front_before) or 0)
        self.tabs.removeTab(place)
        if inside:
            self.left.emit()

    def open_last(self) -> None:
        """The last answer's tab to the front."""
        self._bring_to_front(self.last)

    def take_changed(self) -> bool:
        """Whether something was typed since the last time this was asked."""
        changed, self._changed = self._changed, False
        return changed

    def text(self) -> str:
        """Both texts as one."""
        return join_notes(self.notes.toPlainText(), self.scratchpad.toPlainText())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, and the line beside the stage."""
        with painting(self) as painter:
            if self._card is not None:
                color, (left, top, right, bottom) = theme().color, self._card
                place = QRectF(self.rect()).adjusted(left - 1, top - 1, 1 - right, 1 - bottom)
                rounded(painter, mirrored(self, place), RADIUS, color("surface"), color("border"))
                return
            painter.fillRect(self.rect(), theme().color("surface"))
            edge = mirrored(self, QRectF(0, 0, 1, self.height()))
            painter.fillRect(edge, theme().color("border"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        column = self._column
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider())
        column.addWidget(self.texts, 1)
        column.addWidget(Divider())
        for hints in self._hints:
            column.addWidget(hints)

    def _show_text(self, index: int) -> None:
        page = self.tabs.tabData(index)
        if page is None:
            return  # a tab that is only just being added
        self.texts.setCurrentIndex(page)
        for at, hints in enumerate(self._hints):
            hints.setVisible(at == page)

    def _tab(self, page: QWidget) -> int | None:
        """Where the tab of this page is; None while it has none."""
        wanted = self.texts.indexOf(page)
        found = (at for at in range(self.tabs.count()) if self.tabs.tabData(at) == wanted)
        return next(found, None)

    def _bring_to_front(self, page: QWidget) -> None:
        place = self._tab(page)
        if place is not None and self.tabs.currentIndex() != place:
            self._in_front_before = self.texts.currentWidget() or self.notes
            self.tabs.setCurrentIndex(place)

    def _scratched(self) -> None:
        if not self._loading and self._run is not None:
            self._run.set_scratchpad(self.scratchpad.toPlainText())

    def _edited(self) -> None:
        if not self._loading:
            self._changed = True
            self.edited.emit()


class _KeyHints(QWidget):
    """Keys that help while typing, each group with its meaning."""

    def __init__(self, *hints: tuple[tuple[str, ...], str]) -> None:
        super().__init__()
        flow = FlowLayout(self, gap=6, row_gap=4)
        flow.setContentsMargins(18, 12, 12, 12)
        for number, (keys, meaning) in enumerate(hints):
            if number:
                between = QWidget()
                between.setFixedSize(8, 1)
                flow.addWidget(between)
            for key in keys:
                flow.addWidget(KeyCap(key))
            flow.addWidget(Label(meaning, Role.CAPTION, "text2"))


def _notes_keys() -> QWidget:
    return _KeyHints((("F6",), translate("Room", "notes")), _stop_keys())


def _scratchpad_keys() -> QWidget:
    return _KeyHints(
        ((translate("Keys", "Esc"),), translate("Room", "back to the room")),
        ((translate("Keys", "Tab"),), translate("Room", "four spaces")),
        _stop_keys(),
    )


def _stop_keys() -> tuple[tuple[str, ...], str]:
    keys = translate("Keys", "Ctrl"), translate("Keys", "Enter")
    return keys, translate("Room", "stop while typing")
