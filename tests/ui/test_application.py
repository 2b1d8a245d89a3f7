"""What begins once the window is on the screen."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from greenroom.ui.application import once_painted


class Inner(QWidget):
    def __init__(self, order: list[str]) -> None:
        super().__init__()
        self._order = order

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self._order.append("painted")


def test_what_may_wait_comes_after_the_whole_window_was_painted_and_once(qtbot: QtBot):
    order: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    QVBoxLayout(window).addWidget(Inner(order))
    once_painted(window, lambda: order.append("called"))
    QApplication.processEvents()
    assert order == []
    window.show()
    qtbot.waitUntil(lambda: "called" in order)
    assert order[0] == "painted"
    window.update()
    qtbot.waitUntil(lambda: order[-1] == "painted")
    assert order.count("called") == 1
