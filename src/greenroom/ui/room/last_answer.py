"""When the feedback on an answer comes and goes, and its keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from greenroom.interview.state import ConductorState
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.room.driver import RoomDriver
from greenroom.ui.room.present_last import LastAnswerView, present_last, shows_feedback
from greenroom.ui.room.services import RoomActions
from greenroom.ui.room.side_panel import SidePanel
from greenroom.ui.shell.page import Command


class LastAnswer:
    """In practice: shown from its report until the next answer begins. Nothing waits for it.

    A report that comes while the next answer is recorded is shown when that one stops.
    """

    def __init__(
        self,
        side: SidePanel,
        actions: RoomActions,
        driver: Callable[[], RoomDriver | None],
        show_side: Callable[[], object],
    ) -> None:
        self._side = side
        self._actions = actions
        self._driver = driver
        self._show_side = show_side
        self._waiting: LastAnswerView | None = None
        side.last.retake_wanted.connect(self.retake)

    def reset(self) -> None:
        """Another interview."""
        self._waiting = None
        self._side.show_last(None)

    def reviewed(self, take_id: str) -> None:
        """The report of a take is stored."""
        driver = self._driver()
        if driver is None or not shows_feedback(driver.state):
            return
        found = self._actions.answer_feedback(take_id)
        if found is not None:
            self._waiting = present_last(driver.state, *found)
            self.follow(driver.state)

    def follow(self, state: ConductorState) -> None:
        """What there is to show, unless an answer is recorded."""
        if state.take_open:
            self._side.show_last(None)
        elif self._waiting is not None:
            view, self._waiting = self._waiting, None
            self._side.show_last(view)
            announce(self._side, view.announcement)

    def retake(self) -> None:
        """Ask the question of the shown answer again."""
        driver, view = self._driver(), self._side.last_view
        if driver is not None and view is not None and view.retake:
            driver.retake(view.item)

    def read(self) -> None:
        """The focus to the feedback; arrows scroll it and Tab leads to Retake."""
        if self._side.last_view is None:
            return
        self._show_side()
        self._side.open_last()
        self._side.last.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commands(self) -> tuple[Command, ...]:
        """Read it, and retake the answer."""
        return (
            Command(
                translate("Room", "Feedback on the last answer"),
                self.read,
                "F",
                lambda: self._side.last_view is not None,
                group=True,
                id="room.feedback",
            ),
            Command(
                translate("Room", "Retake the last answer"),
                self.retake,
                "T",
                self._may_retake,
                id="room.retake",
            ),
        )

    def _may_retake(self) -> bool:
        view = self._side.last_view
        return view is not None and view.retake
