"""Keys that the person changes: what they are, and what is in the way."""

import pytest

from greenroom.ui.shell.key_choices import KeyChoices, KeyGroup
from greenroom.ui.shell.key_map import KeyMap, as_changes, can_change, is_character
from greenroom.ui.shell.page import Command

REPLAY = Command("Replay question", lambda: None, "R", id="room.replay")
SKIP = Command("Skip question", lambda: None, "N", id="room.skip")
SPACE = Command("Answer now", lambda: None, "Space", own_key=True)
FIND = Command("Find", lambda: None, "Ctrl+F")
RETAKE = Command("Retake", lambda: None, "T", id="review.retake")
GROUPS = (KeyGroup("Interview", (REPLAY, SKIP, SPACE)), KeyGroup("Review", (RETAKE, FIND)))


def make(**changes: str) -> KeyChoices:
    stored = {name.replace("_", "."): key for name, key in changes.items()}
    return KeyChoices(GROUPS, {"F1": "Keys on this screen"}, stored)


@pytest.mark.parametrize("key", ["R", "Shift+F", "?", "[", "+", "5"])
def test_characters_are_what_speech_input_could_type(key: str) -> None:
    assert is_character(key)


@pytest.mark.parametrize("key", ["", "Space", "Left", "Del", "F1", "Ctrl+R", "Alt+S", "Ctrl++"])
def test_other_keys_are_none(key: str) -> None:
    assert not is_character(key)


def test_a_command_has_its_own_key_or_the_changed_one_or_none() -> None:
    assert KeyMap().applied(REPLAY) is REPLAY
    assert KeyMap({"room.replay": "Z"}).applied(REPLAY).key == "Z"
    assert KeyMap({"room.replay": ""}).applied(REPLAY).key == ""


def test_without_letters_only_characters_rest() -> None:
    rests = KeyMap(letters=False)
    assert rests.key(REPLAY) == ""
    assert rests.key(SPACE) == "Space"
    assert rests.key(FIND) == "Ctrl+F"
    assert KeyMap({"room.replay": "Ctrl+R"}, letters=False).key(REPLAY) == "Ctrl+R"


def test_space_enter_and_esc_stay_whatever_is_stored() -> None:
    fixed = Command("End", lambda: None, "Esc", id="room.end")
    assert not can_change(fixed)
    assert KeyMap({"room.end": "X"}).key(fixed) == "Esc"


def test_a_change_is_kept_and_taking_it_back_leaves_nothing() -> None:
    choices = make()
    assert choices.change(REPLAY, "Z") == ""
    assert choices.changes == {"room.replay": "Z"}
    assert choices.is_changed(REPLAY)
    assert choices.change(REPLAY, "R") == ""
    assert choices.changes == {}


def test_a_key_of_the_same_screen_is_in_the_way_and_named() -> None:
    choices = make()
    assert choices.change(REPLAY, "N") == "N is already “Skip question” (Interview)."
    assert choices.key(REPLAY) == "R"
    assert choices.change(RETAKE, "Ctrl+F") == "Ctrl+F is already “Find” (Review)."


def test_a_key_of_another_screen_is_free() -> None:
    assert make().change(RETAKE, "N") == ""


def test_a_key_that_was_given_away_cannot_simply_come_back() -> None:
    choices = make(room_replay="Z", room_skip="R")
    assert choices.change(REPLAY, "R") == "R is already “Skip question” (Interview)."
    choices.reset_all()
    assert (choices.key(REPLAY), choices.key(SKIP)) == ("R", "N")


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("Space", "keep their meaning"),
        ("Shift+Return", "keep their meaning"),
        ("Esc", "keep their meaning"),
        ("Alt+G", "open menus"),
        ("Ctrl+C", "where text is typed"),
        ("F1", "already “Keys on this screen” (Everywhere)"),
    ],
)
def test_some_keys_cannot_be_taken(key: str, reason: str) -> None:
    choices = make()
    assert reason in choices.change(REPLAY, key)
    assert choices.changes == {}


def test_switching_off_is_always_possible() -> None:
    choices = make()
    assert choices.change(REPLAY, "") == ""
    assert choices.change(SKIP, "") == ""
    assert choices.changes == {"room.replay": "", "room.skip": ""}


def test_what_is_no_key_is_left_out() -> None:
    assert as_changes({"room.replay": "Z", "room.skip": 5, "start.quick": None}) == {
        "room.replay": "Z"
    }
