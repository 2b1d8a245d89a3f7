"""The header's height, before any event has come round."""

from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices, plain_wording
from greenroom.ui.review.page import ReviewPage
from greenroom.ui.shell.window import MainWindow
from support.review_window import settle


def test_the_first_picture_has_a_header_of_its_final_height(
    qtbot: QtBot, services: FakeReviewServices
):
    window = MainWindow()
    qtbot.addWidget(window)
    page = ReviewPage(services, plain_wording)
    window.add_page("review", page, icon="review", key="Ctrl+2")
    window.resize(1280, 800)
    page.open_session("", "q3-1")
    window.show_page("review")
    window.show()
    at_once = page.header.height()
    page.background.wait()
    settle()
    assert at_once == page.header.height() < 60
    page.left()
