"""From background threads into the window."""

import threading

from pytestqt.qtbot import QtBot

from greenroom.ui.bridge import Bridge


def test_calls_arrive_on_the_window_s_thread_and_in_order(qtbot: QtBot) -> None:
    bridge = Bridge()
    got: list[tuple[int, bool]] = []
    main = threading.get_ident()
    call = bridge.wrap(lambda number: got.append((number, threading.get_ident() == main)))
    thread = threading.Thread(target=lambda: [call(number) for number in range(50)])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(got) == 50)
    assert got == [(number, True) for number in range(50)]


def test_nothing_arrives_after_close(qtbot: QtBot) -> None:
    bridge = Bridge()
    got: list[int] = []
    call = bridge.wrap(got.append)
    call(1)
    bridge.close()
    call(2)
    qtbot.wait(1)
    assert got == []
