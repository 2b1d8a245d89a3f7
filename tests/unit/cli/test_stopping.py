"""A request to stop comes through, whoever drops the exception that carries it."""

import signal
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from tests.support.terminal import signals_as_in_a_terminal

from greenroom.cli.stopping import ended_by_signals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

PATIENCE_S = 30.0
ASKED_AGAIN = 3


@pytest.fixture(autouse=True)
def as_in_a_terminal() -> Iterator[None]:
    with signals_as_in_a_terminal():
        yield


def wait() -> None:
    """As a command that works on; ends when it is interrupted."""
    assert threading.Event().wait(PATIENCE_S), "nobody asked again"


def interrupted(command: Callable[[], None]) -> None:
    """The command is ended by a request, and by nothing else."""
    with pytest.raises(KeyboardInterrupt), ended_by_signals():
        command()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_request_that_a_library_drops_is_made_again(number: int) -> None:
    dropped = 0

    def drop() -> None:
        nonlocal dropped
        with suppress(KeyboardInterrupt):
            if dropped == 0:
                signal.raise_signal(number)
            wait()
        dropped += 1

    def command() -> None:
        for _ in range(ASKED_AGAIN):
            drop()
        wait()

    interrupted(command)
    assert dropped == ASKED_AGAIN


class Referred:
    """Something that a weak reference can be to."""


def test_nothing_is_said_of_a_request_that_came_in_a_callback(
    capfd: pytest.CaptureFixture[str],
) -> None:
    held = [Referred()]
    kept = weakref.ref(held[0], lambda _gone: signal.raise_signal(signal.SIGTERM))

    def command() -> None:
        held.clear()
        wait()

    interrupted(command)
    assert kept() is None
    assert capfd.readouterr().err == ""


def test_what_is_cleaned_up_because_of_a_request_is_not_interrupted() -> None:
    undisturbed = 0

    def clean_up() -> None:
        nonlocal undisturbed
        try:
            int("no number")  # handling this must not hide that a request is on its way
        except ValueError:
            for _ in range(ASKED_AGAIN):
                signal.raise_signal(signal.SIGTERM)
                signal.sigtimedwait([], 0.15)  # longer than until it would be made again
                undisturbed += 1

    def command() -> None:
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            clean_up()

    interrupted(command)
    assert undisturbed == ASKED_AGAIN


def test_afterwards_all_is_as_before() -> None:
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)
    before, hook = [signal.getsignal(one) for one in numbers], sys.unraisablehook
    interrupted(lambda: signal.raise_signal(signal.SIGTERM))
    assert [signal.getsignal(one) for one in numbers] == before
    assert sys.unraisablehook is hook
