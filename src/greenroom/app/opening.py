"""The window's first moments: Start is shown at once, everything else comes in behind it.

Devices, library and models take most of a second to import. A thread does that once the window has
been painted; what a person presses meanwhile waits for it, and then happens.
"""

import importlib
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from greenroom.app.early_start import EarlyStart
from greenroom.model.plan import InterviewChoices
from greenroom.platform.paths import Paths
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.settings.appearance import apply_appearance
from greenroom.ui.shell.window import MainWindow
from greenroom.ui.start.page import StartPage
from greenroom.ui.start.services import StartActions
from greenroom.ui.theme import theme

START, ROOM, REVIEW, SETTINGS = "start", "room", "review", "settings"
BANKS = "banks"
_BEHIND = "greenroom.app.behind"


class Running(StartActions, Protocol):
    """The whole program in its window."""

    def close(self) -> None:
        """End everything that runs."""


Finish = Callable[["Opening"], Running | None]


class Opening:
    """Window and Start page before the rest is there; `StartActions` until then.

    `finish` makes the rest, on the window's thread; it gives None when the person gave up.
    """

    def __init__(self, paths: Paths, settings: Settings, data_folder: Path, finish: Finish) -> None:
        self.paths, self.settings = paths, settings
        self._finish = finish
        self._bridge = Bridge()
        self._controller: Running | None = None
        self._finished = False
        apply_appearance(settings, theme())
        self.window = MainWindow(paths.config / "window.state")
        self.start = StartPage(EarlyStart(settings, data_folder), self)
        self.start.show_side(False)
        self.window.add_page(START, self.start, icon="start", key="Ctrl+1")
        self._expect(REVIEW, translate("Review", "Review"), "review", "Ctrl+2")
        self._expect(BANKS, translate("Banks", "Questions"), "banks", "Ctrl+6")
        self._expect(SETTINGS, translate("Settings", "Settings"), "settings", "Ctrl+5", bottom=True)
        self.window.show_page(START)
        self._thread = threading.Thread(target=self._load, name="opening", daemon=True)

    def load(self) -> None:
        """Import the rest in the background, then take it in."""
        self._thread.start()

    def ready(self) -> Running | None:
        """The rest, now; waits for it if need be. None when the person gave up on the library."""
        if not self._finished:
            self._finished = True
            if self._thread.is_alive():
                self._thread.join()
            self._controller = self._finish(self)
            self.start.show_side(True)
            if self._controller is None:
                self.window.close()
        return self._controller

    def close(self) -> None:
        """End everything that runs."""
        self._bridge.close()
        if self._thread.is_alive():
            self._thread.join()
        if self._controller is not None:
            self._controller.close()

    # `StartActions`, for who presses a button in the first moment.

    def start_interview(self, choices: InterviewChoices) -> None:
        """Into the room, as soon as there is one."""
        self._then(lambda controller: controller.start_interview(choices))

    def continue_session(self, session_id: str) -> None:
        """Into the room, at the first open question of a stored session."""
        self._then(lambda controller: controller.continue_session(session_id))

    def review_session(self, session_id: str) -> None:
        """To its review."""
        self._then(lambda controller: controller.review_session(session_id))

    def choose_model(self) -> None:
        """To Settings, at the speech model."""
        self._then(lambda controller: controller.choose_model())

    def choose_folder(self) -> None:
        """To Settings, at the data folder."""
        self._then(lambda controller: controller.choose_folder())

    def _then(self, do: Callable[[Running], None]) -> None:
        controller = self.ready()
        if controller is not None:
            do(controller)

    def _expect(
        self, page_id: str, title: str, icon: str, key: str, *, bottom: bool = False
    ) -> None:
        self.window.expect_page(
            page_id, title, icon=icon, key=key, bottom=bottom, bring=partial(self.ready)
        )

    def _load(self) -> None:
        importlib.import_module(_BEHIND)
        self._bridge.wrap(self.ready)()
