"""Question banks in the whole window, with real files."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from greenroom.app.controller import BANKS, ROOM, START, WindowController
from greenroom.banks.own import FOLDER
from support.studio import Studio, open_studio, settle

PATIENCE_MS = 60_000


def show(qtbot: QtBot, controller: WindowController) -> None:
    """The page, with all banks read."""
    controller.window.activateWindow()
    qtbot.waitUntil(controller.window.isActiveWindow)
    QTest.keyClick(controller.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert controller.window.current_page == BANKS
    qtbot.waitUntil(lambda: not controller.banks.view.reading, timeout=PATIENCE_MS)


def write(studio: Studio, controller: WindowController, qtbot: QtBot, text: str) -> None:
    """A new question, until it is on disk."""
    controller.banks.new_question()
    qtbot.keyClicks(controller.banks.editor.form.text, text)
    own = studio.services.own_banks
    qtbot.waitUntil(lambda: bool(own.files()), timeout=PATIENCE_MS)


def test_a_question_is_written_practiced_and_asked_by_interviews(qtbot: QtBot) -> None:
    with open_studio() as (studio, controller):
        show(qtbot, controller)
        write(studio, controller, qtbot, "Which machine do you miss most?")
        texts = [q.text for bank in studio.services.banks() for q in bank.questions]
        assert "Which machine do you miss most?" in texts
        assert studio.services.own_banks.folder.name == FOLDER
        window = controller.window
        field = window.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        assert window.current_page == ROOM
        (summary,) = studio.services.store.sessions()
        plan = studio.services.store.session(summary.id).plan
        assert [item.text for item in plan.items] == ["Which machine do you miss most?"]
        settle()


def test_what_is_typed_last_is_kept_when_the_window_closes(qtbot: QtBot) -> None:
    with open_studio() as (studio, controller):
        show(qtbot, controller)
        write(studio, controller, qtbot, "Why us?")
        qtbot.keyClicks(controller.banks.editor.form.text, " And why now?")
        own = studio.services.own_banks
        controller.window.show_page(START)
        controller._banks.close()
        (file,) = own.files()
        assert "Why us? And why now?" in file.read_text(encoding="utf-8")
