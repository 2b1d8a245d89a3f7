"""What comes in behind the first picture of the window: devices, library, models, other pages."""

import sys

from greenroom.app.controller import WindowController
from greenroom.app.data_folder import usable_folder
from greenroom.app.opening import Opening
from greenroom.app.parts import WindowParts
from greenroom.app.wiring import Services
from greenroom.model.errors import GreenroomError
from greenroom.platform import crash, logs
from greenroom.platform.paths import Paths, private_folder
from greenroom.ui.camera.qt_camera import QtCamera
from greenroom.ui.system_voice import SystemVoice


def take_in(opening: Opening) -> WindowController | None:
    """Make the rest of the program for this window; None when the library cannot be opened."""
    crashed = _begin_records(opening.paths)
    services = Services(opening.paths, settings=opening.settings)
    if not usable_folder(services):
        return None
    parts = WindowParts(services, SystemVoice(opening.window), QtCamera(opening.window))
    controller = WindowController(parts, opening.window, opening.start)
    controller.after_start(crashed)
    return controller


def _begin_records(paths: Paths) -> crash.CrashRecord | None:
    """Log file and crash record; gives the last crash. The window opens without if need be."""
    try:
        folder = private_folder(paths.logs)
        logs.start_logging(folder)
        crashed = crash.last_crash(folder)
        crash.start_recording(folder)
    except GreenroomError as error:
        sys.stderr.write(f"greenroom: {error.message}\n")
        return None
    return crashed
