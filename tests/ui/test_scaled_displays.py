"""The window on scaled displays, each in a process of its own, as Qt scales a process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenroom.ui.review.time_line import TimeLine
from support.scaled_window import fine

TESTS = Path(__file__).resolve().parents[1]


def look(factor: str) -> dict[str, object]:
    """What the window is like at this scale factor."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": factor,
        "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
        "PYTHONPATH": str(TESTS),
    }
    command = [sys.executable, "-m", "support.scaled_window"]
    done = subprocess.run(
        command, env=environment, cwd=TESTS.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_nothing_is_cut_and_every_picture_is_made_for_the_display(factor: str) -> None:
    found = look(factor)
    ratio = float(factor)
    assert found["ratio"] == ratio
    assert found["grabbed"] == [round(1024 * ratio), round(680 * ratio)]
    assert found["cut"] == {page: [] for page in found["cut"]}  # type: ignore[attr-defined]
    assert len(found["cut"]) == 10  # type: ignore[arg-type]
    assert found["asked"] == [ratio]
    if ratio == 2.0:
        sharp = found["sharp"]
        assert isinstance(sharp, list)
        assert len(sharp) > 40
        assert all(sharp)


def test_a_picture_that_was_blown_up_is_recognized() -> None:
    small = QImage(24, 24, QImage.Format.Format_RGB32)
    small.fill(Qt.GlobalColor.white)
    large = small.scaled(48, 48)
    for image, scale in ((small, 1), (large, 2)):
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.setPen(QPen(Qt.GlobalColor.black, 1.75))
        painter.drawEllipse(4, 4, 16, 16)
        painter.end()
    assert fine(large)
    assert not fine(small.scaled(48, 48))


def test_the_time_line_is_painted_anew_on_another_display(qtbot: QtBot) -> None:
    line = TimeLine()
    qtbot.addWidget(line)
    line.resize(600, 160)
    line.grab()
    assert line._layers
    QApplication.sendEvent(line, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert not line._layers
