"""Keys of the room that the person changed, pressed in the real window."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from greenroom.interview.state import Phase
from greenroom.ui.shell.key_map import FIXED, KeyMap, can_change
from greenroom.ui.shell.letter_keys import is_plain
from support.room import Room

Key = Qt.Key


def test_another_key_pauses_and_its_cap_says_so(room: Room) -> None:
    room.answering(5)
    room.window.set_keys(KeyMap({"room.pause": "Z"}))
    assert room.page.bar.pause.key == "Z"
    room.press(Key.Key_P)
    assert room.run.state.phase is Phase.ANSWERING
    room.press(Key.Key_Z)
    assert room.run.state.phase is Phase.PAUSED


def test_the_hidden_question_and_the_transcript_name_the_new_keys(
    open_room: Callable[..., Room],
) -> None:
    room = open_room(show_question=False)
    room.asked()
    room.window.set_keys(KeyMap({"room.question": "Z", "room.transcript": "Shift+L"}))
    room.settle()
    assert room.page.stage.question.text.text() == "Press Z to show, R to hear again"
    switch = room.page.stage.transcript.switch
    assert switch.accessibleName().endswith("Shift+L")
    assert switch.width() >= switch.sizeHint().width()


def test_without_letters_space_still_answers(room: Room) -> None:
    room.asked()
    room.window.set_keys(KeyMap(letters=False))
    room.settle()
    assert room.page.stage.question.text.text() != ""
    room.press(Key.Key_P)
    assert room.run.state.phase is Phase.THINKING
    room.press(Key.Key_Space)
    assert room.run.state.phase is Phase.ANSWERING


def test_every_single_key_can_be_changed_and_ids_are_unique(room: Room) -> None:
    commands = room.page.commands()
    ids = [command.id for command in commands if command.id]
    assert len(ids) == len(set(ids))
    assert all(each.startswith("room.") for each in ids)
    for command in commands:
        if is_plain(command.key) and command.key not in FIXED:
            assert can_change(command), command.text
