"""How far hearing is, for whoever looks."""

from greenroom.model.transcript import Word
from greenroom.workflow.hearing_board import HearingBoard, HearingNow

WORDS = (Word("I", 0.0, 0.2), Word("led", 0.3, 0.6))


def test_a_take_that_is_not_heard_has_no_entry() -> None:
    board = HearingBoard()
    assert board.get("t") is None
    board.begin("t")
    assert board.get("t") == HearingNow()
    board.done("t")
    assert board.get("t") is None


def test_words_and_progress_are_kept_together() -> None:
    board = HearingBoard()
    board.begin("t")
    board.words("t", WORDS)
    board.progress("t", 2.5)
    board.begin("other")
    assert board.get("t") == HearingNow(2.5, WORDS)
    assert board.get("other") == HearingNow()


def test_a_failure_says_where_and_keeps_the_words() -> None:
    board = HearingBoard()
    board.begin("t")
    board.words("t", WORDS)
    board.failed("t", 0.6)
    assert board.get("t") == HearingNow(0.6, WORDS, failed=True)
    board.begin("t")
    assert board.get("t") == HearingNow()


def test_what_comes_late_does_not_bring_a_take_back() -> None:
    board = HearingBoard()
    board.begin("t")
    board.done("t")
    board.words("t", WORDS)
    board.progress("t", 2.5)
    assert board.get("t") is None


def test_a_take_that_could_not_even_begin_has_failed() -> None:
    board = HearingBoard()
    board.failed("t", 0.0)
    assert board.get("t") == HearingNow(failed=True)


def test_watchers_are_told_of_each_change_until_they_stop() -> None:
    board, told = HearingBoard(), list[str]()
    end = board.watch(told.append)
    board.begin("a")
    board.progress("a", 1.0)
    board.begin("b")
    board.done("a")
    assert told == ["a", "a", "b", "a"]
    end()
    board.done("b")
    assert len(told) == 4
