"""The header's height, before any event has come round."""

from pytestqt.qtbot import QtBot

from greenroom.ui.review.header import ReviewHeader
from greenroom.ui.review.state import HeaderState
from support.review_window import settle


def test_a_new_title_needs_no_event_to_have_its_room(qtbot: QtBot):
    header = ReviewHeader()
    qtbot.addWidget(header)
    header.resize(1156, 60)
    header.show()
    settle()
    header.heightForWidth(1156)  # what a layout does while the title is still empty
    header.picker.show_session(
        HeaderState("Operations Manager, first interview", "Tue 17 Nov, 19:42 · Behavioral")
    )
    at_once = header.heightForWidth(1156)
    settle()
    assert at_once == header.heightForWidth(1156) < 60
