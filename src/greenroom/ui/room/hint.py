"""A hint on the question, in practice and only when it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.interview.state import ConductorState
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.card import Divider
from greenroom.ui.components.label import Label
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.room.driver import RoomDriver
from greenroom.ui.room.present_hint import HintView, hint_view
from greenroom.ui.room.question_card import QuestionCard
from greenroom.ui.room.side_panel import SidePanel
from greenroom.ui.shell.page import Command
from greenroom.ui.theme import Role


class HintSheet(PageScroll):
    """How to build the answer, and what the interviewer listens for."""

    focus_ring = True

    def __init__(self) -> None:
        page = QWidget()
        super().__init__(page)
        self.setAccessibleName(translate("Hints", "Hint"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.build = Label("", Role.BODY, wrap=True)
        self.listens_for = Label("", Role.BODY, wrap=True)
        heading = Label(translate("Hints", "The interviewer listens for"), Role.SMALL_STRONG)
        self._first = (Label(translate("Hints", "How to build it"), Role.SMALL_STRONG), self.build)
        self._between = Divider()
        self._second = (heading, self.listens_for)
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        for widget in (*self._first, self._between, *self._second):
            column.addWidget(widget)
        column.addStretch(1)

    def show_hint(self, view: HintView) -> None:
        """This one."""
        self.build.setText(view.build)
        self.listens_for.setText(view.listens_for)
        for widgets, text in ((self._first, view.build), (self._second, view.listens_for)):
            for widget in widgets:
                widget.setVisible(bool(text))
        self._between.setVisible(bool(view.build and view.listens_for))
        self.setAccessibleDescription(" ".join(filter(None, (view.build, view.listens_for))))
        self.verticalScrollBar().setValue(0)


class Hint:
    """Opens beside the notes on request, and goes with the question."""

    def __init__(
        self,
        side: SidePanel,
        card: QuestionCard,
        driver: Callable[[], RoomDriver | None],
        show_side: Callable[[], object],
    ) -> None:
        self._side, self._card, self._driver, self._show_side = side, card, driver, show_side
        self.sheet = HintSheet()
        side.add_sheet(self.sheet)
        self._shown: HintView | None = None
        card.help.clicked.connect(self.toggle)

    def follow(self, state: ConductorState) -> None:
        """Another question takes its hint away."""
        view = hint_view(state)
        self._card.help.setVisible(view is not None)
        if self._shown is not None and view != self._shown:
            self._hide()

    def toggle(self) -> None:
        """Show the hint, or put it away."""
        driver = self._driver()
        view = hint_view(driver.state) if driver is not None else None
        if self._shown is not None or view is None:
            self._hide()
            return
        self._shown = view
        self._show_side()
        self.sheet.show_hint(view)
        self._side.show_sheet(self.sheet, translate("Hints", "Hint"))
        announce(self.sheet, self.sheet.accessibleDescription())

    def commands(self) -> tuple[Command, ...]:
        """In the menu, and on a key."""
        text = translate("Hints", "Show or hide the hint")
        return (Command(text, self.toggle, "I", self._may, id="room.hint"),)

    def _may(self) -> bool:
        driver = self._driver()
        return driver is not None and hint_view(driver.state) is not None

    def _hide(self) -> None:
        self._shown = None
        self._side.hide_sheet(self.sheet)
