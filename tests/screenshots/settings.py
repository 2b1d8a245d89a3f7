"""Settings: both ends of the page, and a typed confirmation."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from greenroom.app.controller import SETTINGS
from support.sample_session import built_session
from support.studio import open_studio, settle


@contextmanager
def _settings(section: int = 0) -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        studio.store(built_session())
        controller.window.show_page(SETTINGS)
        controller.window.activateWindow()
        settle(1200)  # the words beside the meter change once a second
        if section:
            controller.settings._items[section].click()
        settle()
        yield controller.window


SCENES = [
    Scene("settings", _settings, ("1024-150",)),
    Scene("settings-privacy", lambda: _settings(5)),
]
