"""What comes and goes by itself: toasts, and progress that takes a while."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.progress import ProgressRow
from greenroom.ui.components.toast import Toast


def test_a_toast_goes_by_itself_and_its_button_works(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    undone: list[bool] = []
    toast = Toast(host, shown_ms=1)
    toast.say("Take 2 deleted", "Undo", lambda: undone.append(True))
    assert abs(toast.geometry().center().x() - 300) <= 1
    toast.button.click()
    assert undone == [True]
    assert not toast.isVisible()
    toast.say("Exported")
    qtbot.waitUntil(lambda: not toast.isVisible())
    assert not toast.button.isVisibleTo(toast)


def test_a_toast_stays_while_it_is_hovered_or_focused(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    toast = Toast(host)
    time = toast.findChild(QTimer)
    assert time.interval() == 6000, "the guide: 6 s"
    toast.say("Take 2 deleted", "Undo")
    toast.button.setFocus()
    qtbot.waitUntil(toast.button.hasFocus)
    time.timeout.emit()
    assert toast.isVisible()
    toast.button.clearFocus()
    monkeypatch.setattr(toast, "underMouse", lambda: True)
    toast.say("Take 3 deleted", "Undo")  # the pointer lay where it comes up
    time.timeout.emit()
    assert toast.isVisible()
    monkeypatch.setattr(toast, "underMouse", lambda: False)
    time.timeout.emit()
    assert not toast.isVisible()


def test_a_toast_lies_above_the_main_buttons(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    quick = Button("One quick question", size=ButtonSize.LARGE, parent=host)
    quick.move(250, 340)
    host.show()
    toast = Toast(host)
    toast.say("1 answer from last time is ready to review.")
    assert not toast.geometry().intersects(quick.geometry())
    assert host.rect().contains(toast.geometry())
    quick.hide()
    toast.say("Exported")
    assert toast.geometry().bottom() == 400 - 20 - 1


def test_progress_shows_only_when_it_takes_a_while(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    quick = ProgressRow("Writing the transcript", parent=host)
    quick.begin()
    quick.end()
    slow = ProgressRow("Writing the transcript", parent=host)
    slow.begin()
    assert slow.findChild(QTimer).interval() == 400, "the guide: only after 400 ms"
    slow.set_progress(0.4, "0:35 of 1:25")
    qtbot.waitUntil(slow.isVisible, timeout=2000)
    assert not quick.isVisible()
    assert slow.measure.text() == "0:35 of 1:25"
