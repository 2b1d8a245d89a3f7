"""The room of a panel: who speaks and who asked are shown apart."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from greenroom.interview import events as ev
from greenroom.ui.theme import theme
from support.panels import FOLLOW_UP, INGRID, answer, follow_up, panel_plan, to_the_follow_up
from support.qt import cut_texts
from support.room import Room

OpenRoom = Callable[..., Room]


@pytest.fixture
def panel(open_room: OpenRoom) -> Room:
    return open_room(planned=panel_plan(), begin=False)


def states(room: Room) -> list[str]:
    return [card.state.text for card in room.page.stage.heading.panel.cards]


def asked(room: Room) -> list[str]:
    cards = room.page.stage.heading.panel.cards
    return [card.asked.text if card.asked.isVisible() else "" for card in cards]


def test_members_stand_from_left_to_right_with_names_and_roles(panel: Room):
    cards = panel.page.stage.heading.panel.cards
    assert [card.name.text() for card in cards] == ["Daniel Reyes", "Maya Okafor", "Ingrid Solheim"]
    assert [card.accessibleName() for card in cards][2] == "Ingrid Solheim, HR partner"
    lefts = [card.mapTo(panel.window, card.rect().topLeft()).x() for card in cards]
    assert lefts == sorted(lefts)
    assert not panel.page.stage.heading.person.isVisible()


def test_who_speaks_and_who_asked_are_told_apart(panel: Room):
    to_the_follow_up(panel.run)
    panel.settle()
    assert states(panel) == ["Listening", "Up next", "Listening"]
    panel.run.begins()
    panel.settle()
    assert states(panel) == ["Listening", "Speaking", "Listening"]
    assert asked(panel) == ["Asked Q1", "Followed up Q3", "Asked Q2"]
    card = panel.page.stage.heading.panel.cards[1]
    assert card.accessibleDescription() == "Speaking, Followed up Q3"
    panel.run.ends()
    panel.run.post(ev.AnswerNow())
    panel.settle()
    assert states(panel) == ["Listening"] * 3
    assert asked(panel)[1] == "Followed up Q3"


def test_another_member_may_follow_up(panel: Room):
    panel.run.post(ev.Begin())
    answer(panel.run, 60.0, follow_up(1, INGRID))
    panel.settle()
    panel.run.begins()
    panel.settle()
    assert states(panel) == ["Listening", "Listening", "Speaking"]
    assert panel.page.stage.question.problem.text() == "Ingrid, following up your answer"
    assert asked(panel) == ["Asked Q1", "", "Followed up Q1"]


def test_the_list_tells_who_asked_what_and_how_long_the_answer_was(panel: Room):
    to_the_follow_up(panel.run)
    panel.settle()
    rows = panel.page.side.asked.rows()
    told = [(row.number, row.name, row.time) for row in rows]
    assert told == [
        ("Q1", "Daniel Reyes", "1:38"),
        ("Q2", "Ingrid Solheim", "2:04"),
        ("Q3", "Maya Okafor", "1:46"),
        ("Q3 follow-up", "Maya Okafor", "now"),
    ]
    assert rows[-1].text == FOLLOW_UP
    assert panel.page.side.tabs.tabText(panel.page.side.tabs.currentIndex()) == "Who asked"


def test_a_hidden_question_is_not_read_in_the_list(panel: Room):
    to_the_follow_up(panel.run)
    panel.press(Qt.Key.Key_H)
    row = panel.page.side.asked.rows()[-1]
    assert (row.text, row.time) == ("", "now")


def test_the_list_says_who_still_asks(panel: Room):
    panel.run.post(ev.Begin())
    panel.settle()
    left = panel.page.side.asked.findChildren(type(panel.page.stage.question.text))
    words = [label.text() for label in left if "Still to ask" in label.text()]
    assert words == [
        "Still to ask: Ingrid, Maya, Daniel. Panel members take turns and may follow up."
    ]


def test_one_interviewer_has_neither_cards_nor_list(room: Room):
    assert not room.page.stage.heading.panel.isVisible()
    assert room.page.stage.heading.person.isVisible()
    assert room.page.side.tabs.count() == 2
    assert not room.page.stage.question.problem.isVisible()


@pytest.mark.parametrize("members", [2, 3, 4])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_in_a_small_window(open_room: OpenRoom, members: int, scale: float):
    theme().set_text_scale(scale)
    room = open_room(planned=panel_plan(members), size=(1024, 680), begin=False)
    to_the_follow_up(room.run)
    room.settle()
    room.run.begins()
    room.settle()
    stage = room.page.stage
    assert cut_texts(room.page) == []
    assert stage.verticalScrollBar().maximum() == 0
    chips = [chip for card in stage.heading.panel.cards for chip in (card.state, card.asked)]
    needed = [card.name for card in stage.heading.panel.cards]
    needed += [stage.answer.ring.parentWidget(), stage.heading.steps.row, stage.answer.level]
    for widget in (*(chip for chip in chips if chip.isVisible()), *needed):
        assert widget.visibleRegion().boundingRect() == widget.rect(), widget.accessibleName()
