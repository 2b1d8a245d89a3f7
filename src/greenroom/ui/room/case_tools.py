"""What a case has beside its material: a calculator, and a larger look at an exhibit."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from greenroom.platform.text import translate
from greenroom.ui.room.calculator import Calculator
from greenroom.ui.room.case_panel import CasePanel
from greenroom.ui.room.large_exhibit import LargeExhibit
from greenroom.ui.room.side_panel import SidePanel
from greenroom.ui.room.view import CaseView
from greenroom.ui.shell.page import Command


class CaseTools:
    """There while there is a case. The calculator has a tab beside the notes."""

    def __init__(
        self,
        room: QWidget,
        bars: tuple[QWidget, QWidget],
        case: CasePanel,
        side: SidePanel,
        show_side: Callable[[], object],
    ) -> None:
        """`bars` are the bar above and the one below; `show_side` brings hidden notes back."""
        self._case, self._side, self._show_side = case, side, show_side
        self.calculator = Calculator()
        self.large = LargeExhibit(room, *bars)
        side.add_sheet(self.calculator)
        self.calculator.left.connect(side.left)
        self.calculator.stop_wanted.connect(side.stop_wanted)
        self.calculator.noted.connect(side.note_down)
        case.enlarge.clicked.connect(self.toggle_exhibit)
        self.large.close_button.clicked.connect(self.toggle_exhibit)
        self._view: CaseView | None = None

    def reset(self) -> None:
        """Another interview begins."""
        self.calculator.clear()
        self.large.put_away()

    def follow(self, view: CaseView | None) -> None:
        """Tools come and go with the case; another exhibit puts the large one away."""
        before, self._view = self._view, view
        if (view is None) != (before is None):
            if view is None:
                self._side.hide_sheet(self.calculator)
            else:
                name = translate("Room", "Calculator")
                self._side.show_sheet(self.calculator, name, front=False)
        if before is not None and (view is None or view.newest != before.newest):
            self.large.put_away()

    def toggle_exhibit(self) -> None:
        """Larger, or back."""
        exhibit = self._case.front_exhibit()
        if not self.large.put_away() and exhibit is not None:
            self.large.show_exhibit(exhibit)

    def calculate(self) -> None:
        """To the calculator's line."""
        self._show_side()
        self._side.show_sheet(self.calculator, translate("Room", "Calculator"))
        self.calculator.line.setFocus()

    def commands(self) -> tuple[Command, ...]:
        """In the menu, and on keys."""
        larger = translate("Room", "Enlarge the exhibit, or not")
        return (
            Command(larger, self.toggle_exhibit, "X", self._may_enlarge, id="room.exhibit"),
            Command(
                translate("Room", "Calculator"),
                self.calculate,
                "Ctrl+K",
                lambda: self._view is not None,
                id="room.calculator",
            ),
        )

    def _may_enlarge(self) -> bool:
        return self._view is not None and self._case.front_exhibit() is not None
