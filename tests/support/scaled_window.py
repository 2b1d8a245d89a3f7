"""Looks at the real window on a scaled display: a program of its own, as Qt scales a process.

Run with QT_SCALE_FACTOR; prints one JSON object: the display's `ratio`, texts that are `cut` on
each page, the ratios of pixmaps that were `asked` of the theme, and whether icons are `sharp`.
"""

import json
import sys
from collections.abc import Iterator

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from fakes.room_page import plan, run_of, session
from greenroom.app.controller import BANKS, REVIEW, ROOM, SETTINGS, START, WindowController
from greenroom.interview import events as ev
from greenroom.platform.assets import asset
from greenroom.ui.application import make_application
from greenroom.ui.components.button import Button
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.tags import LetterChip
from greenroom.ui.shell.rail import RailItem
from greenroom.ui.shell.window import MINIMUM
from greenroom.ui.theme import ThemeMode, theme
from support.qt import cut_texts, settle
from support.sample_session import built_session
from support.studio import open_studio


def main() -> int:
    """Every page, at the smallest window, at 100 and 150 % text."""
    app = make_application(asset())
    app.setQuitOnLastWindowClosed(False)
    theme().set_mode(ThemeMode.LIGHT)
    asked = _listen_to_the_theme()
    cut: dict[str, list[str]] = {}
    sharp: list[bool] = []
    with open_studio() as (studio, controller):
        studio.store(built_session())
        _enter_room(controller)
        window = controller.window
        window.resize(*MINIMUM)
        for scale in (1.0, 1.5):
            theme().set_text_scale(scale)
            for page in (START, ROOM, REVIEW, BANKS, SETTINGS):
                window.show_page(page)
                controller.review.background.wait()
                settle(window)
                cut[f"{page} at {scale}"] = cut_texts(window)
                sharp += _fineness(window)
        ratio = window.devicePixelRatioF()
        grabbed = window.grab().size().toTuple()
    found = {"ratio": ratio, "grabbed": grabbed, "cut": cut, "asked": asked, "sharp": sharp}
    sys.stdout.write(json.dumps(found))
    return 0


def fine(image: QImage) -> bool:
    """Whether a picture shows more than one of half its size, blown up, could show.

    Holds for a display ratio of 2, where such a picture consists of even blocks of 2 x 2 pixels.
    """
    half = image.scaled(image.width() // 2, image.height() // 2)
    return half.scaled(image.size()) != image


def _fineness(window: QWidget) -> Iterator[bool]:
    for widget in window.findChildren(QWidget):
        icon = isinstance(widget, (IconView, RailItem, LetterChip)) or (
            isinstance(widget, Button) and widget._icon_only
        )
        if icon and widget.isVisible():
            yield fine(widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))


def _listen_to_the_theme() -> list[float]:
    """The ratios that painting asks for; every one has to be the display's."""
    asked: set[float] = set()
    ratios: list[float] = []
    now = theme()
    for name in ("pixmap", "logo", "pattern"):
        _wrap(now, name, asked, ratios)
    return ratios


def _wrap(now: object, name: str, asked: set[float], ratios: list[float]) -> None:
    real = getattr(now, name)

    def listening(*arguments: object) -> object:
        ratio = next((one for one in arguments if isinstance(one, float)), None)
        if ratio is not None and ratio not in asked:  # a window's icon has its sizes instead
            asked.add(ratio)
            ratios.append(ratio)
        return real(*arguments)

    setattr(now, name, listening)


def _enter_room(controller: WindowController) -> None:
    planned = plan()
    run = run_of(planned)
    run.listener = controller.room.new_listener()
    controller.room.enter(run, session(planned))
    for event in (ev.Begin(), ev.PromptStarted(1, 1.0), ev.PromptEnded(1, 1.0), ev.AnswerNow()):
        run.post(event)


if __name__ == "__main__":
    sys.exit(main())
