"""One Greenroom a person."""

import getpass
import uuid

import pytest
from pytestqt.qtbot import QtBot

from greenroom.ui.shell.single_instance import SingleInstance


def test_a_second_start_brings_the_first_to_the_front(qtbot: QtBot) -> None:
    scope = uuid.uuid4().hex
    first, second = SingleInstance(scope), SingleInstance(scope)
    assert first.claim()
    with qtbot.waitSignal(first.asked_to_show, timeout=3000):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


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
