"""When the scratchpad is kept: after a pause, while somebody types on, and at the end."""

from pathlib import Path

import pytest

from fakes.library import MemoryStore
from greenroom.model.errors import StorageError
from greenroom.model.scratchpad import LONGEST_TEXT, Snapshot
from greenroom.workflow.scratchpad import ScratchpadKeeper
from support.interviews import plan


class Desk:
    """A keeper with a take, and a clock that begins at 100 with it."""

    def __init__(self) -> None:
        self.store = MemoryStore(Path("library"))
        self.session = self.store.new_session(plan("q"))
        self.keeper = ScratchpadKeeper(self.store)
        self.take_id = self.new_take()

    def new_take(self) -> str:
        return self.store.new_take(self.session.id, 0)[0].id

    def kept(self, take_id: str = "") -> list[tuple[float, str]]:
        return [(one.at, one.text) for one in self.store.snapshots(take_id or self.take_id)]

    def typed(self, text: str, at: float) -> None:
        self.keeper.typed(text, at, 100.0 + at)

    def wait_to(self, at: float) -> None:
        self.keeper.tick(100.0 + at)


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.keeper.begin(made.take_id, 100.0)
    return made


def test_a_pause_in_typing_keeps_the_text_at_its_last_key(desk: Desk):
    desk.typed("a", 3.0)
    desk.typed("ab", 3.4)
    desk.wait_to(5.3)
    assert desk.kept() == []
    desk.wait_to(5.4)
    desk.wait_to(9.0)
    assert desk.kept() == [(3.4, "ab")]


def test_who_types_on_is_kept_every_ten_seconds(desk: Desk):
    for step in range(25):
        desk.typed("x" * (step + 1), float(step))
        desk.wait_to(step + 0.5)
    assert [at for at, _ in desk.kept()] == [10.0, 21.0]


def test_an_empty_pad_leaves_nothing_and_an_emptied_one_does(desk: Desk):
    desk.wait_to(60.0)
    assert desk.kept() == []
    desk.typed("a", 61.0)
    desk.wait_to(64.0)
    desk.typed("", 65.0)
    desk.wait_to(68.0)
    assert desk.kept() == [(61.0, "a"), (65.0, "")]


def test_the_end_of_the_take_keeps_what_was_not_kept_yet(desk: Desk):
    desk.typed("last", 8.0)
    desk.keeper.end()
    assert desk.kept() == [(8.0, "last")]
    desk.typed("too late", 9.0)
    desk.wait_to(30.0)
    assert len(desk.kept()) == 1


def test_what_stands_there_is_the_beginning_of_the_next_take(desk: Desk):
    desk.typed("from before", 5.0)
    desk.keeper.end()
    following = desk.new_take()
    desk.keeper.begin(following, 300.0)
    assert desk.kept(following) == [(0.0, "from before")]


def test_a_take_that_is_not_kept_has_none(desk: Desk):
    desk.typed("gone", 5.0)
    desk.keeper.forget()
    desk.wait_to(20.0)
    assert desk.kept() == []


def test_a_full_disk_is_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    add = desk.store.add_snapshot

    def full(take_id: str, snapshot: Snapshot) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(desk.store, "add_snapshot", full)
    desk.typed("a", 1.0)
    with pytest.raises(StorageError):
        desk.wait_to(4.0)
    monkeypatch.setattr(desk.store, "add_snapshot", add)
    desk.wait_to(7.0)
    assert desk.kept() == [(1.0, "a")]


def test_an_endless_text_is_cut_and_kept_once(desk: Desk):
    desk.typed("x" * (LONGEST_TEXT + 1), 1.0)
    desk.wait_to(4.0)
    desk.wait_to(30.0)
    assert [len(text) for _, text in desk.kept()] == [LONGEST_TEXT]
