"""The bar at the top: which session, and what can be done with it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenroom.model.session import SessionSummary
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.labels import day_and_time
from greenroom.ui.review.split_row import SplitRow
from greenroom.ui.review.state import HeaderState
from greenroom.ui.theme import Role


class SessionPicker(QAbstractButton):
    """The session's title and facts; opens the list of sessions."""

    focus_ring = True
    ring_radius = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(translate("Review", "Choose a session"))
        self._title = Label("", Role.CARD_TITLE, wrap=True)
        self._facts = Label("", Role.CAPTION, "text2", wrap=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._title)
        top.addWidget(IconView("chev", "text3", 14, box=16))
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._facts)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_session(self, state: HeaderState) -> None:
        """Another session."""
        self._title.setText(state.title)
        self._facts.setText(state.facts)
        # The row of the title would go on with the width of the text before, until an event comes.
        self._column.activate()
        self.setAccessibleName(state.title)
        self.setAccessibleDescription(state.facts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing: title, chevron and facts paint themselves."""


class ReviewHeader(SplitRow):
    """Title at the start; Note, Export and Retake at the end."""

    session_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.picker = SessionPicker()
        self.note = Button(translate("Review", "Note"), icon="note", key="B")
        self.export = Button(translate("Review", "Export"), icon="export", key="E")
        self.retake = Button(
            translate("Review", "Retake"), kind=ButtonKind.PRIMARY, icon="mic", key="T"
        )
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.note, self.export, self.retake):
            row.addWidget(button)
        super().__init__(self.picker, buttons, least=260, parent=parent)

    def open_sessions(self, sessions: tuple[SessionSummary, ...], current: str) -> None:
        """The list of sessions, newest first, below the title."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for summary in sessions:
            action = menu.addAction(f"{summary.title}, {day_and_time(summary.started)}")
            action.setCheckable(True)
            action.setChecked(summary.id == current)
            action.triggered.connect(
                lambda _on=False, session_id=summary.id: self.session_chosen.emit(session_id)
            )
        menu.popup(self.picker.mapToGlobal(QPoint(0, self.picker.height())))
