"""Garbage that holds widgets is collected on their own thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from greenroom.ui.garbage import GarbageOnThisThread, collect_what_is_due, leave_alone_what_lasts


class Knot(QObject):
    """Nobody can free it but the collector."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def thresholds() -> Iterator[None]:
    before, was_on = gc.get_threshold(), gc.isenabled()
    yield
    gc.set_threshold(*before)
    (gc.enable if was_on else gc.disable)()


def _allocate_much() -> None:
    for _ in range(20):
        kept = [[] for _ in range(1000)]
        kept.clear()


@pytest.mark.usefixtures("thresholds")
def test_another_thread_that_allocates_collects_nothing_and_the_windows_timer_does(qtbot: QtBot):
    gc.enable()
    owner = QObject()
    GarbageOnThisThread(owner)
    collected_on: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: collected_on.append(threading.current_thread()))
    del knot
    other = threading.Thread(target=_allocate_much)
    other.start()
    other.join()
    assert collected_on == []
    gc.set_threshold(1, 10, 10)
    qtbot.waitUntil(lambda: bool(collected_on))
    assert collected_on == [threading.main_thread()]
    owner.deleteLater()


@pytest.mark.usefixtures("thresholds")
def test_nothing_is_collected_before_it_is_due():
    gc.disable()
    gc.collect()
    gc.set_threshold(1_000_000, 10, 10)
    knot = weakref.ref(Knot())
    assert collect_what_is_due() == 0
    assert knot() is not None
    gc.set_threshold(1, 10, 10)
    assert collect_what_is_due() > 0
    assert knot() is None


def test_what_lasts_is_left_alone_and_what_comes_later_is_not():
    before = gc.get_freeze_count()
    try:
        leave_alone_what_lasts()
        assert gc.get_freeze_count() > before
        knot = weakref.ref(Knot())
        assert gc.collect() > 0
        assert knot() is None
    finally:
        gc.unfreeze()
