"""Keys of Review that the person changed, pressed in the real window."""

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fakes.review_services import FakeReviewServices
from greenroom.ui.components.button import LinkButton
from greenroom.ui.shell.key_map import FIXED, KeyMap, can_change, is_character
from greenroom.ui.shell.letter_keys import is_plain
from greenroom.ui.shell.window import MainWindow
from support.review_window import OpenPage


def press(keys: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence(keys))
    QApplication.processEvents()


def test_another_key_takes_the_place_of_the_usual_one(open_page: OpenPage) -> None:
    page = open_page()
    window = page.window()
    assert isinstance(window, MainWindow)
    fillers = [mark.span for mark in page.middle.transcript.text.state().fillers]
    before = page.cards.fillers.selected()
    window.set_keys(KeyMap({"review.next_filler": "J", "review.slower": "F"}))
    assert page.middle.bar.next_filler.key == "J"
    press("F")
    assert page.cards.fillers.selected() == before
    press("J")
    press("J")
    assert page.cards.fillers.selected() == fillers[1]


def test_tool_tips_name_the_keys_that_there_are(open_page: OpenPage) -> None:
    page = open_page()
    window = page.window()
    assert isinstance(window, MainWindow)

    def tips() -> set[str]:
        QApplication.processEvents()
        return {link.toolTip() for link in page.cards.fillers.findChildren(LinkButton)}

    assert "X on the keyboard" in tips()
    window.set_keys(KeyMap({"review.not_filler": "Ctrl+J"}))
    assert "Ctrl+J on the keyboard" in tips()
    press("F")  # the row is made anew for another filler
    assert "Ctrl+J on the keyboard" in tips()
    window.set_keys(KeyMap({"review.not_filler": ""}))
    assert not any("keyboard" in tip for tip in tips())


def test_without_letters_space_and_arrows_still_work(
    open_page: OpenPage, services: FakeReviewServices
) -> None:
    page = open_page()
    window = page.window()
    assert isinstance(window, MainWindow)
    window.set_keys(KeyMap(letters=False))
    assert page.middle.bar.next_filler.key == ""
    assert page.middle.bar.play.key == "Space"
    page.playback.seek(20.0)
    press("F")
    assert services.player.position() == 20.0
    press("Right")
    assert services.player.position() == 25.0
    press("Space")
    assert page.playback.playing()


def test_every_single_key_can_be_changed_and_ids_are_unique(open_page: OpenPage) -> None:
    commands = open_page().commands()
    ids = [command.id for command in commands if command.id]
    assert len(ids) == len(set(ids))
    assert all(each.startswith("review.") for each in ids)
    for command in commands:
        if is_plain(command.key) and command.key not in FIXED:
            assert can_change(command), command.text
    assert any(is_character(command.key) for command in commands)


def test_keys_that_are_given_back_or_change_places_work_and_are_shown(open_page: OpenPage) -> None:
    page = open_page()
    window = page.window()
    assert isinstance(window, MainWindow)
    fillers = [mark.span for mark in page.middle.transcript.text.state().fillers]
    window.set_keys(KeyMap({"review.next_filler": "J"}))
    window.set_keys(KeyMap())
    assert page.middle.bar.next_filler.key == "F"
    press("F")
    press("F")
    assert page.cards.fillers.selected() == fillers[1]
    window.set_keys(KeyMap({"review.next_filler": "Shift+F", "review.previous_filler": "F"}))
    press("F")
    assert page.cards.fillers.selected() == fillers[0]
