"""The window, from start to end."""

import sys
from functools import partial

from greenroom.app.controller import WindowController
from greenroom.app.data_folder import usable_folder
from greenroom.app.parts import WindowParts
from greenroom.app.wiring import Services
from greenroom.model.errors import GreenroomError
from greenroom.platform import crash, logs
from greenroom.platform.assets import asset
from greenroom.platform.paths import private_folder
from greenroom.ui.application import make_application, once_painted
from greenroom.ui.gallery import show_gallery
from greenroom.ui.shell.single_instance import SingleInstance
from greenroom.ui.system_voice import SystemVoice


def open_window(locale: str = "") -> int:
    """Show the window until it is closed; gives the exit code."""
    app = make_application(asset(), locale)
    services = Services()
    single = SingleInstance(str(services.data_folder))
    if not single.claim():
        return 0
    crashed = _begin_records(services)
    if not usable_folder(services):
        return 1
    controller = WindowController(WindowParts(services, SystemVoice(app)))
    once_painted(controller.window, partial(controller.after_start, crashed))
    controller.window.show()
    single.asked_to_show.connect(controller.window.bring_to_front)
    code = int(app.exec())
    controller.close()
    single.release()
    return code


def open_gallery(locale: str = "") -> int:
    """Every component in every state, for those who build pages."""
    app = make_application(asset(), locale)
    gallery = show_gallery()
    code = int(app.exec())
    gallery.deleteLater()
    return code


def _begin_records(services: Services) -> crash.CrashRecord | None:
    """Log file and crash record; gives the last crash. The window opens without if need be."""
    try:
        folder = private_folder(services.paths.logs)
        logs.start_logging(folder)
        crashed = crash.last_crash(folder)
        crash.start_recording(folder)
    except GreenroomError as error:
        sys.stderr.write(f"greenroom: {error.message}\n")
        return None
    return crashed
