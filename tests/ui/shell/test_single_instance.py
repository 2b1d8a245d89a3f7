"""One Greenroom a person."""

import uuid

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
