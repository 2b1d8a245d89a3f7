"""What is painted by hand lies the other way round where reading goes from right to left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greenroom.model.bands import Band
from greenroom.ui.components.progress import ThinBar
from greenroom.ui.components.shares_bar import SharesBar

ALIKE = 0.02
"""Share of the pixels that may differ: patterns are not turned around."""


def thin_bar() -> QWidget:
    bar = ThinBar()
    bar.set_share(0.3)
    return bar


def shares_bar() -> QWidget:
    bar = SharesBar("A")  # the part without a pattern
    bar.set_share(0.2, Band(0.3, 0.5))
    return bar


@pytest.mark.parametrize("make", [thin_bar, shares_bar])
def test_a_bar_grows_from_where_reading_starts(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(200, max(8, widget.sizeHint().height()))
    there = picture(widget, Qt.LayoutDirection.LeftToRight)
    back = picture(widget, Qt.LayoutDirection.RightToLeft)
    assert differing(there, back) > ALIKE
    assert differing(there.flipped(Qt.Orientation.Horizontal), back) <= ALIKE


def picture(widget: QWidget, direction: Qt.LayoutDirection) -> QImage:
    widget.setLayoutDirection(direction)
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> float:
    """Share of the pixels whose lightness differs by more than a shade."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    far = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 24
        for x, y in places
    )
    return far / len(places)
