"""One Greenroom a person."""

import getpass
import select
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from greenroom.ui.shell.single_instance import SingleInstance


def claims(scope: str) -> bool:
    """Whether another start may go on."""
    other = SingleInstance(scope)
    free = other.claim()
    other.release()
    return free


def test_a_second_start_brings_the_first_to_the_front(qtbot: QtBot) -> None:
    scope = uuid.uuid4().hex
    first = SingleInstance(scope)
    assert first.claim()
    with ThreadPoolExecutor(1) as others:
        with qtbot.waitSignal(first.asked_to_show, timeout=3000):
            second = others.submit(claims, scope)
        qtbot.waitUntil(second.done, timeout=3000)
        assert not second.result()
    first.release()
    assert claims(scope)


def test_a_second_start_waits_for_a_first_that_is_closing() -> None:
    scope = uuid.uuid4().hex
    first = SingleInstance(scope)
    assert first.claim()
    with ThreadPoolExecutor(1) as others:
        second = others.submit(claims, scope)
        # Its event loop has ended, so it cannot answer; then it lets go.
        assert first._server is not None
        assert select.select([first._server.socketDescriptor()], [], [], 5)[0]
        first.release()
        assert second.result(timeout=10)


def test_other_data_folders_run_side_by_side() -> None:
    first, other = SingleInstance(uuid.uuid4().hex), SingleInstance(uuid.uuid4().hex)
    assert first.claim()
    assert other.claim()
    first.release()
    other.release()


def test_a_person_without_a_name_has_a_window_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 4321")

    monkeypatch.setattr(getpass, "getuser", nobody)
    only = SingleInstance(uuid.uuid4().hex)
    assert only.claim()
    only.release()
