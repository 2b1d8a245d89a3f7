"""An answer ends by itself only after a silence that the person chose, in Settings."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greenroom.app.controller import SETTINGS
from support.qt import settle
from support.studio import open_studio


def test_the_chosen_silence_reaches_the_next_interview_and_can_be_taken_back(qtbot: QtBot) -> None:
    with open_studio() as (studio, controller):
        controller.window.show_page(SETTINGS)
        settle(controller.window)
        silence = controller.settings.devices.silence
        parts = studio.parts.run_parts()
        assert (silence.currentText(), parts.end_after_silence_s()) == ("Off", 0.0)
        silence.setFocus()
        qtbot.keyClick(silence, Qt.Key.Key_Down)
        chosen = parts.end_after_silence_s()
        assert chosen > 0
        assert silence.currentText() == f"After {chosen:.0f} s of silence"
        qtbot.keyClick(silence, Qt.Key.Key_Up)
        assert parts.end_after_silence_s() == 0.0
