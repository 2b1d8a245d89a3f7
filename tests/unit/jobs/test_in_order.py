import threading
from collections.abc import Iterator
from queue import Queue

import pytest

from greenroom.jobs.in_order import in_order


def test_results_come_in_order_though_the_first_takes_longest() -> None:
    second_done = threading.Event()

    def work(number: int) -> int:
        if number == 0:
            assert second_done.wait(10)
        if number == 1:
            second_done.set()
        return number * 10

    assert [done.result() for done in in_order(work, range(5), 2)] == [0, 10, 20, 30, 40]


def test_a_result_does_not_wait_for_the_next_thing() -> None:
    lines: Queue[str | None] = Queue()

    def typed() -> Iterator[str]:
        while (line := lines.get()) is not None:
            yield line

    found = in_order(str.upper, typed(), 2)
    lines.put("one")
    assert next(found).result() == "ONE"
    lines.put("two")
    assert next(found).result() == "TWO"
    lines.put(None)
    assert list(found) == []


def test_an_error_belongs_to_its_thing_and_the_others_go_on() -> None:
    first, second, third = in_order(lambda number: 1 // number, [1, 0, 1], 2)

    assert first.result() == third.result() == 1
    with pytest.raises(ZeroDivisionError):
        second.result()


def test_an_error_while_taking_comes_last() -> None:
    def cut_short() -> Iterator[int]:
        yield 1
        raise OSError("gone")

    first, second = in_order(lambda number: number, cut_short(), 1)

    assert first.result() == 1
    with pytest.raises(OSError, match="gone"):
        second.result()


def test_an_endless_source_is_left_when_nobody_wants_more() -> None:
    taken: list[int] = []
    ended = threading.Event()

    def endless() -> Iterator[int]:
        try:
            number = 0
            while True:
                taken.append(number)
                yield number
                number += 1
        finally:
            ended.set()

    found = in_order(lambda number: number, endless(), 1)
    assert next(found).result() == 0
    found.close()

    assert len(taken) < 50
    assert ended.wait(10)
