"""The room of a discussion: who has the floor, taking it, giving it back, inviting."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from greenroom.interview import events as ev
from greenroom.interview.state import Phase
from greenroom.model.question import Mode
from support.groups import group_plan
from support.room import Room


@pytest.fixture
def group_room(open_room: Callable[..., Room]) -> Callable[..., Room]:
    def make(material: str = "town-budget", **choices: object) -> Room:
        room = open_room(planned=group_plan(material, **choices))
        while room.run.state.discussion.began is None:
            pass_on(room)
        return room

    return make


def pass_on(room: Room) -> None:
    """Whoever speaks has spoken, and the silence after it is over."""
    if room.run.state.phase is Phase.ASKING:
        room.run.clock += 4.0
        room.run.spoken()
    room.run.wait(room.run.state.between_s + 0.1)
    room.settle()


def listen(room: Room) -> None:
    """Somebody begins to speak."""
    while room.run.state.phase is not Phase.ASKING:
        pass_on(room)
    room.run.begins()
    room.settle()


def cards(room: Room) -> list[tuple[str, str]]:
    row = room.page.stage.heading.panel.cards
    return [(card.name.text(), card.state.text) for card in row]


def steps(room: Room) -> list[str]:
    return [step.text for step in room.page.stage.heading.steps.shown()]


def test_the_others_and_the_task_are_in_view(group_room: Callable[..., Room]):
    room = group_room()
    assert cards(room) == [
        ("Anna Weber", "Listening"),
        ("Ben Carter", "Listening"),
        ("Clara Moss", "Listening"),
    ]
    assert steps(room)[0] == "The floor is free"
    side = room.page.side
    assert side.tabs.tabText(side.tabs.currentIndex()) == "Task"
    assert "Night bus to the city" in side.task.accessibleDescription()
    assert room.page.bar.main.text() == "Take the floor"
    assert "left" in room.page.top.question.text()


def test_the_floor_of_a_candidate_is_told_by_ring_text_and_announcement(
    group_room: Callable[..., Room],
):
    room = group_room()
    listen(room)
    assert ("Ben Carter", "Has the floor") in cards(room)
    assert steps(room)[0] == "Ben has the floor"
    assert room.window.windowTitle().startswith("Ben has the floor")
    card = room.page.stage.heading.panel.cards[1]
    assert card.accessibleDescription() == "Has the floor, Invite: 2"
    assert "Shall we start?" in room.page.stage.question.text.text()


def test_space_takes_the_floor_and_gives_it_back(group_room: Callable[..., Room]):
    room = group_room()
    listen(room)
    room.press(Qt.Key.Key_Space)
    assert room.run.state.recording
    assert steps(room)[0].startswith("You have the floor")
    assert all(state != "Has the floor" for _, state in cards(room))
    assert room.page.bar.main.text() == "Give the floor back"
    room.run.wait(6.0)
    room.press(Qt.Key.Key_Space)
    assert not room.run.state.take_open
    assert steps(room)[0] == "The floor is free"


def test_a_later_turn_does_not_show_the_question_twice(group_room: Callable[..., Room]):
    room = group_room()
    for _ in range(2):
        room.press(Qt.Key.Key_Space)
        assert room.run.state.recording
        assert room.page.stage.question.problem.text() == ""
        room.run.wait(6.0)
        room.press(Qt.Key.Key_Space)
        room.run.wait(0.6)


def test_a_number_invites(group_room: Callable[..., Room]):
    room = group_room()
    room.press(Qt.Key.Key_3)
    assert ("Clara Moss", "Speaks next") in cards(room)
    listen(room)
    assert ("Clara Moss", "Has the floor") in cards(room)
    assert room.run.state.current.line == "clara.invited.0"


def test_the_menu_names_whom_one_can_invite(group_room: Callable[..., Room]):
    room = group_room("charity-day")
    names = [one.text for one in room.page.commands() if one.text.startswith("Invite")]
    assert names == ["Invite Lena", "Invite Paul", "Invite Sara", "Invite Victor"]
    assert not any(one.text.startswith("Invite") for one in open_keys(room))


def open_keys(room: Room) -> list:
    """Commands of the room without a driver."""
    room.page._driver = None
    return list(room.page.commands())


def test_two_at_once_are_both_shown(group_room: Callable[..., Room]):
    room = group_room()
    while room.run.state.plan.items[room.run.state.item].line != "script.3":
        pass_on(room)
    room.run.begins()
    while len(room.run.state.discussion.talking) < 2:
        room.run.wait(0.5)
    room.settle()
    assert steps(room)[0] == "Ben and Anna speak at once"
    assert [state for _, state in cards(room)].count("Has the floor") == 2


def test_a_real_discussion_has_no_pause_and_fewer_hints(group_room: Callable[..., Room]):
    real = group_room(mode=Mode.REAL)
    assert not real.page.bar.pause.isEnabled()
    assert "sum up" not in real.page.stage.answer.aside.text.text()


def test_practice_has_hints_and_a_pause(group_room: Callable[..., Room]):
    room = group_room()
    assert "sum up" in room.page.stage.answer.aside.text.text()
    room.press(Qt.Key.Key_P)
    assert steps(room)[0] == "Paused"
    room.press(Qt.Key.Key_Space)
    assert room.run.state.phase is Phase.BETWEEN


def test_others_go_on_when_asked(group_room: Callable[..., Room]):
    room = group_room()
    room.press(Qt.Key.Key_N)
    assert room.run.state.phase is Phase.ASKING


def test_another_interview_has_no_task(room: Room):
    assert room.page.side.tabs.count() == 2
    room.run.post(ev.Invite("anna"))
    assert room.run.state.phase is Phase.ASKING
