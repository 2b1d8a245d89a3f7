import threading

import pytest

from greenroom.voice.turns import Turns


def test_the_urgent_go_before_those_who_waited_longer() -> None:
    turns = Turns()
    order: list[str] = []
    waiting = threading.Semaphore(0)

    def work(name: str, *, urgent: bool) -> None:
        waiting.release()
        with turns.take(urgent=urgent):
            order.append(name)

    with turns.take(urgent=False):
        slow = threading.Thread(target=work, args=("slow",), kwargs={"urgent": False})
        slow.start()
        waiting.acquire()
        fast = threading.Thread(target=work, args=("fast",), kwargs={"urgent": True})
        fast.start()
        turns.wait_for_urgent()
    slow.join()
    fast.join()

    assert order == ["fast", "slow"]


def test_a_failure_gives_the_turn_back() -> None:
    turns = Turns()
    with pytest.raises(ValueError, match="broke"), turns.take(urgent=True):
        raise ValueError("broke")

    taken = threading.Thread(target=lambda: turns.take(urgent=False).__enter__(), daemon=True)
    taken.start()
    taken.join(10)

    assert not taken.is_alive()


def test_whoever_may_be_broken_off_is_told_once_and_only_by_those_who_are_waited_for() -> None:
    turns, told = Turns(), []

    def wait(**lane: bool) -> None:
        with turns.take(**lane):
            pass

    lanes = ({"urgent": True}, {"urgent": True, "at_once": True}, {"urgent": True, "at_once": True})
    waiting = [threading.Thread(target=wait, kwargs=lane) for lane in lanes]
    with turns.take(urgent=False, give_way=lambda: told.append("break off")) as turn:
        waiting[0].start()
        turns.wait_for_urgent()
        assert not turn.given_way
        for thread in waiting[1:]:
            thread.start()
        turns.wait_for_urgent(3)
        assert turn.given_way
    for thread in waiting:
        thread.join(10)

    assert told == ["break off"]
