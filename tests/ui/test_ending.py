"""The window ends in good order when the program is asked to from outside."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from tests.support.terminal import signals_as_in_a_terminal

from greenroom.ui.ending import ended_by_signals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends it otherwise")


@pytest.fixture(autouse=True)
def as_in_a_terminal() -> Iterator[None]:
    with signals_as_in_a_terminal():
        yield


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_loop_and_breaks_nothing_off(
    qtbot: QtBot, number: signal.Signals
) -> None:
    before = signal.getsignal(number)
    asked: list[bool] = []
    with ended_by_signals(lambda: asked.append(True)):
        os.kill(os.getpid(), number)
        assert asked == []  # not in the middle of what runs now
        qtbot.waitUntil(lambda: asked == [True])
    assert signal.getsignal(number) == before


def test_what_the_starter_of_the_program_ignores_stays_ignored(qtbot: QtBot) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with ended_by_signals(pytest.fail):
            os.kill(os.getpid(), signal.SIGHUP)
            qtbot.wait(1)
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)
