"""Flow layouts answer from memory, and measure anew when what they hold has changed."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.theme import theme


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def row_of(qtbot: QtBot, holder: QWidget, *texts: str) -> tuple[FlowLayout, list[Label]]:
    flow, labels = FlowLayout(holder, row_gap=0), [Label(text) for text in texts]
    for label in labels:
        flow.addWidget(label)
    holder.resize(600, 200)
    holder.show()
    qtbot.waitExposed(holder)
    return flow, labels


def test_a_longer_text_takes_another_row(qtbot: QtBot, holder: QWidget) -> None:
    flow, labels = row_of(qtbot, holder, "One", "Two")
    one_row, hint = flow.heightForWidth(200), flow.sizeHint()
    labels[1].setText("Two, which is much longer than it was before")
    assert flow.heightForWidth(200) == 2 * one_row
    assert flow.sizeHint().width() > hint.width()


def test_what_is_hidden_or_added_counts_at_once(qtbot: QtBot, holder: QWidget) -> None:
    flow, labels = row_of(qtbot, holder, "One", "Two, which does not fit beside it")
    both = flow.heightForWidth(220)
    labels[1].hide()
    assert flow.heightForWidth(220) == both / 2
    labels[1].show()
    assert flow.heightForWidth(220) == both
    third = Label("Three, which does not fit either")
    flow.addWidget(third)
    third.show()
    assert flow.heightForWidth(220) == both * 3 / 2


def test_a_flow_inside_a_flow_tells_the_outer_one(qtbot: QtBot, holder: QWidget) -> None:
    outer, _labels = row_of(qtbot, holder, "One")
    box = QWidget()
    inner, label = FlowLayout(box), Label("Two")
    inner.addWidget(label)
    outer.addWidget(box)
    box.show()
    QApplication.processEvents()
    narrow = outer.sizeHint().width()
    label.setText("Two, which is much longer than it was before")
    QApplication.processEvents()
    assert outer.sizeHint().width() > narrow


def test_larger_text_is_measured_anew(qtbot: QtBot, holder: QWidget) -> None:
    flow, _labels = row_of(qtbot, holder, "One", "Two")
    before = flow.heightForWidth(400)
    theme().set_text_scale(2.0)
    try:
        assert flow.heightForWidth(400) == 2 * before
    finally:
        theme().set_text_scale(1.0)
