"""The window, from start to end."""

from pathlib import Path

from greenroom.app.opening import Opening, Running
from greenroom.platform import settings_specs as specs
from greenroom.platform.assets import asset
from greenroom.platform.paths import Paths
from greenroom.platform.settings import Settings
from greenroom.ui.application import make_application, once_painted
from greenroom.ui.ending import ended_by_signals
from greenroom.ui.garbage import GarbageOnThisThread
from greenroom.ui.shell.single_instance import SingleInstance


def open_window(locale: str = "") -> int:
    """Show the window until it is closed; gives the exit code."""
    app = make_application(asset(), locale)
    GarbageOnThisThread(app)
    paths = Paths.for_person()
    settings = Settings(paths.config)
    data_folder = Path(settings.get(specs.DATA_FOLDER) or paths.data)
    single = SingleInstance(str(data_folder))
    if not single.claim():
        return 0
    opening = Opening(paths, settings, data_folder, _take_in)
    once_painted(opening.window, opening.load)
    opening.window.show()
    single.asked_to_show.connect(opening.window.bring_to_front)
    # Without asking: whoever ends the program from outside cannot be asked, and a running answer
    # is kept like any other.
    with ended_by_signals(lambda: app.exit(0)):
        code = int(app.exec())
    opening.close()
    single.release()
    return code


def open_gallery(locale: str = "") -> int:
    """Every component in every state, for those who build pages."""
    from greenroom.ui.gallery import show_gallery  # noqa: PLC0415 -- nobody else needs it

    app = make_application(asset(), locale)
    gallery = show_gallery()
    code = int(app.exec())
    gallery.deleteLater()
    return code


def _take_in(opening: Opening) -> Running | None:
    from greenroom.app.behind import take_in  # noqa: PLC0415 -- imported by then, in a thread

    return take_in(opening)
