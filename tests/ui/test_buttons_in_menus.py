"""Whatever a visible button does is in the menus as well, or stands on a list with its reason."""

import pytest
from pytestqt.qtbot import QtBot

from greenroom.app.controller import BANKS, REVIEW, SETTINGS, START
from support.menus import without_command
from support.sample_session import built_session
from support.studio import open_studio
from support.window_pages import enter_room, show

START_BUTTONS = {
    "Start interview": "Start interview",
    "One quick question": "One quick question",
    "Record and play back": "Record and play back",
    "Start": "",  # a suggestion among several
    "Paste a job description…": "Job description…",
    "Documents/Greenroom": "Open the data folder",
}
REVIEW_BUTTONS = {
    "Operations Manager": "Choose a session",
    "Note": "Note",
    "Export": "Export",
    "Retake": "Retake",
    "Play from the start": "Play from the start",
    "Play": "Play or pause",  # and the moments that begin so: evidence of a row
    "Next filler": "Next filler",
    "Next pause": "Next long pause",
    "Change part": "Sentence is: Present",
    "Fix words": "Fix words",
    "Not a filler": "Selected filler is not a filler",
    "Structure": "Look for another structure",
    "What to keep": "Next suggestion",
}
BANKS_BUTTONS = {"Import…": "Import…", "New question": "New question", "New bank": "New bank…"}
SETTINGS_BUTTONS = {
    "Test": "Test the microphone",
    "Add from file…": "Add a speech model…",
    "Hear": "Hear the voice",
    "Keys…": "Change keys…",
    "Reset": "Reset thresholds",
    "Open": "Open the data folder",
    "Move…": "Move the data folder…",
    "Export everything…": "Export everything…",
    "Delete all data…": "Delete all data…",
}


@pytest.mark.parametrize(
    ("page", "known"),
    [
        (START, START_BUTTONS),
        (REVIEW, REVIEW_BUTTONS),
        (BANKS, BANKS_BUTTONS),
        (SETTINGS, SETTINGS_BUTTONS),
    ],
)
def test_every_button_of_a_page_is_in_the_menus(
    qtbot: QtBot, page: str, known: dict[str, str]
) -> None:
    with open_studio() as (studio, controller):
        studio.store(built_session())
        enter_room(controller)
        show(controller, page, (1280, 800))
        assert without_command(controller.window, known) == []
