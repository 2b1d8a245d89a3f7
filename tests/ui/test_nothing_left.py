"""Whoever opens a page and leaves it leaves no widget, no object and no thread behind."""

import gc
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes.room_page import FakeRun, plan, run_of, session
from greenroom.app.controller import BANKS, REVIEW, ROOM, SETTINGS, START, WindowController
from greenroom.interview import events as ev
from support.qt import settle
from support.sample_session import built_session
from support.studio import open_studio

PAGES = (START, ROOM, REVIEW, BANKS, SETTINGS)
_TIMES = 3
_TASKS = Path("/proc/self/task")
_LATE_MS = 2_000


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[WindowController]:
    """The window with a session in its library."""
    with open_studio() as (studio, controller):
        studio.store(built_session())
        yield controller


def visit(page: str, controller: WindowController) -> None:
    """Open a page, let it work, and go back to where one came from."""
    run = enter_room(controller) if page == ROOM else None
    controller.window.show_page(page)
    controller.review.background.wait()
    settle(controller.window)
    if run is not None:
        leave_room(controller, run)
    controller.window.show_page(REVIEW if page == START else START)
    settle(controller.window)


def enter_room(controller: WindowController) -> FakeRun:
    planned = plan()
    run = run_of(planned)
    run.session_id = controller.review.services.sessions()[0].id
    run.listener = controller.room.new_listener()
    controller.room.enter(run, session(planned))
    run.post(ev.Begin())
    run.spoken()
    run.post(ev.AnswerNow())
    return run


def leave_room(controller: WindowController, run: FakeRun) -> None:
    run.post(ev.End())
    settle(controller.window)


def widgets() -> Counter[str]:
    """How many of each class there are, once what is to be deleted is."""
    for _ in range(3):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
        QApplication.processEvents()
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def objects(controller: WindowController) -> Counter[str]:
    """All that belongs to the window: timers, pools, shortcuts, actions."""
    found = controller.window.findChildren(QObject)
    return Counter(type(one).__name__ for one in found)


def threads() -> tuple[int, frozenset[str]]:
    """Threads of the process, those of Qt's pools among them, and the names of Python's."""
    native = len(list(_TASKS.iterdir())) if _TASKS.is_dir() else 0
    return native, frozenset(thread.name for thread in threading.enumerate())


@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_was_left_leaves_nothing(
    opened: WindowController, qtbot: QtBot, page: str
) -> None:
    controller = opened
    visit(page, controller)  # what is made once and kept
    before, belongings = widgets(), objects(controller)
    count, names = threads()
    for _ in range(_TIMES):
        visit(page, controller)
    assert widgets() - before == Counter()
    assert objects(controller) - belongings == Counter()
    assert threads()[1] <= names
    qtbot.waitUntil(lambda: threads()[0] <= count, timeout=_LATE_MS)


OVERLAYS: dict[str, tuple[str, Callable[[WindowController], object]]] = {
    "keys": (START, lambda c: c.window.show_keys()),
    "about": (START, lambda c: c.window.show_about()),
    "own keys": (SETTINGS, lambda c: c.settings.keys_wanted.emit()),
    "note": (REVIEW, lambda c: c.review.edit_note()),
    "sessions": (REVIEW, lambda c: c.review.header.picker.click()),
    "structures": (REVIEW, lambda c: c.review.cards.structure.kinds.click()),
}


@pytest.mark.parametrize("name", OVERLAYS)
def test_a_dialog_or_menu_that_was_closed_is_gone(
    opened: WindowController, qtbot: QtBot, name: str
) -> None:
    page, open_ = OVERLAYS[name]
    opened.window.show_page(page)
    opened.review.background.wait()
    settle(opened.window)
    closed: list[str] = []

    def close() -> None:
        over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if over is not None:
            over.close()
            closed.append(type(over).__name__)

    closing = QTimer(interval=20)
    closing.timeout.connect(close)
    closing.start()
    before = widgets()
    for number in range(1, _TIMES + 1):
        open_(opened)
        qtbot.waitUntil(lambda wanted=number: len(closed) >= wanted, timeout=_LATE_MS)  # type: ignore[misc]
    closing.stop()
    assert widgets() - before == Counter()


def test_answers_one_after_the_other_leave_nothing(opened: WindowController) -> None:
    controller = opened
    page = controller.review

    def through() -> None:
        for step in (1, 1, 1, -1, -1, -1):
            page.step_answer(step)
            page.background.wait()
            settle(controller.window)

    controller.window.show_page(REVIEW)
    through()
    before, belongings = widgets(), objects(controller)
    for _ in range(_TIMES):
        through()
    assert widgets() - before == Counter()
    assert objects(controller) - belongings == Counter()


def test_a_window_that_was_closed_leaves_nothing(qtbot: QtBot) -> None:
    def once() -> None:
        with open_studio() as (studio, controller):
            studio.store(built_session())
            for page in PAGES:
                visit(page, controller)

    once()  # libraries begin threads that they keep
    before, (count, names) = widgets(), threads()
    once()
    assert widgets() - before == Counter()
    assert threads()[1] <= names
    qtbot.waitUntil(lambda: threads()[0] <= count, timeout=_LATE_MS)
