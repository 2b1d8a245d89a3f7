from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices, plain_wording
from greenroom.ui.review.page import ReviewPage
from greenroom.ui.shell.window import MainWindow
from greenroom.ui.theme import Theme
from support.review_window import OpenPage, settle


class Elsewhere:
    """A page beside Review, so that one can go there and come back."""

    title = "Start"

    def __init__(self) -> None:
        self.widget = QWidget()

    def commands(self):
        return ()

    def key_hints(self):
        return ()

    def regions(self):
        return ()

    def first_focus(self):
        return None

    def entered(self):
        return None

    def left(self):
        return None


@pytest.fixture
def services() -> FakeReviewServices:
    return FakeReviewServices()


@pytest.fixture
def open_page(qtbot: QtBot, services: FakeReviewServices, app_theme: Theme) -> Iterator[OpenPage]:
    """The page in the real window, at the first take about the scanners."""
    pages: list[ReviewPage] = []

    def open_(width: int = 1280, height: int = 800, take: str = "q3-1") -> ReviewPage:
        window = MainWindow()
        qtbot.addWidget(window)
        page = ReviewPage(services, plain_wording)
        window.add_page("review", page, icon="review", key="Ctrl+2")
        window.add_page("elsewhere", Elsewhere(), icon="start", key="Ctrl+1")
        window.show_page("review")
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        if not services.empty:
            page.open_session("", take)
        page.background.wait()
        settle()
        first = page.first_focus()
        if first is not None:
            first.setFocus()
        pages.append(page)
        return page

    yield open_
    for page in pages:
        page.left()
        page.background.wait()
        QApplication.processEvents()
