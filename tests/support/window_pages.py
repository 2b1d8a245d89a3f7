"""The pages of the real window, each with something on it."""

from PySide6.QtWidgets import QWidget

from fakes.room_page import FakeRun, plan, run_of, session
from greenroom.app.controller import BANKS, REVIEW, ROOM, SETTINGS, START, WindowController
from greenroom.interview import events as ev
from greenroom.ui.shell.window import MINIMUM
from support.qt import settle

PAGES = (START, ROOM, REVIEW, BANKS, SETTINGS)


def enter_room(controller: WindowController) -> FakeRun:
    """An interview in which the first question is being answered."""
    planned = plan()
    run = run_of(planned)
    run.listener = controller.room.new_listener()
    controller.room.enter(run, session(planned))
    run.post(ev.Begin())
    run.spoken()
    run.post(ev.AnswerNow())
    return run


def show(controller: WindowController, page: str, size: tuple[int, int] = MINIMUM) -> QWidget:
    """The page, laid out at `size`."""
    controller.window.resize(*size)
    controller.window.show_page(page)
    if page == REVIEW:
        controller.review.background.wait()
    settle(controller.window)
    return controller.window
