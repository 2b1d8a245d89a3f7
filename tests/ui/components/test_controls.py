"""Controls: their keys, their names, their sizes, their looks."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from greenroom.ui.components.button import (
    Button,
    ButtonKind,
    ButtonSize,
    LinkButton,
    NameButton,
)
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.components.inputs import CheckBox, Combo, Slider
from greenroom.ui.components.segmented import SegmentedControl
from greenroom.ui.components.type_tiles import Tile, TypeTiles
from greenroom.ui.theme import Theme
from greenroom.ui.theme.focus_ring import RING_MARGIN, FocusRing
from support.qt import colors_of, settle, tab_order


@pytest.mark.parametrize(
    ("size", "height"),
    [
        (ButtonSize.SMALL, 30),
        (ButtonSize.STANDARD, 36),
        (ButtonSize.ROOM, 44),
        (ButtonSize.ROOM_MAIN, 52),
        (ButtonSize.START, 46),
    ],
)
def test_buttons_have_the_heights_of_the_guide_and_grow_with_the_text(
    qtbot: QtBot, app_theme: Theme, size: ButtonSize, height: int
) -> None:
    button = Button("Stop answer", size=size, key="Space")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height
    app_theme.set_text_scale(2.0)
    assert button.sizeHint().height() == 2 * height


def test_a_button_tells_its_key_and_hides_it_on_demand(qtbot: QtBot, app_theme: Theme) -> None:
    button = Button("Answer now", key="Space")
    qtbot.addWidget(button)
    with_key = button.sizeHint().width()
    assert button.accessibleName() == "Answer now, Space"
    app_theme.set_key_caps(False)
    assert button.sizeHint().width() < with_key
    assert button.accessibleName() == "Answer now, Space"


@pytest.mark.parametrize("kind", list(ButtonKind))
@pytest.mark.parametrize("enabled", [True, False])
def test_each_state_of_a_button_has_its_colors(
    qtbot: QtBot, app_theme: Theme, kind: ButtonKind, enabled: bool
) -> None:
    button = Button("Delete…", kind=kind, icon="trash")
    qtbot.addWidget(button)
    button.setEnabled(enabled)
    expected = {
        ButtonKind.PRIMARY: "accent",
        ButtonKind.STANDARD: "surface",
        ButtonKind.DESTRUCTIVE: "surface",
        ButtonKind.QUIET: "bg",
    }[kind]
    boxed = kind is not ButtonKind.QUIET
    token = "inset" if boxed and not enabled else expected
    painted = colors_of(button)
    assert app_theme.name(token).lower() in painted
    if not enabled:
        assert (app_theme.name("border").lower() in painted) is boxed


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Retake")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)


def test_colors_change_with_the_theme_at_once(qtbot: QtBot, app_theme: Theme) -> None:
    button = Button("Retake", kind=ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    light = app_theme.name("accent").lower()
    app_theme.set_mode(type(app_theme.mode)("dark"))
    dark = app_theme.name("accent").lower()
    painted = colors_of(button)
    assert dark in painted
    assert light not in painted


def test_the_ring_stands_outside_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    first, second = Button("One"), Button("Two")
    row.addWidget(first)
    row.addWidget(second)
    window.show()
    window.activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    settle(window)
    ring = window.findChild(FocusRing)
    assert ring is not None
    margin = RING_MARGIN
    assert ring.geometry() == first.geometry().adjusted(-margin, -margin, margin, margin)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    settle(window)
    rings = [r for r in window.findChildren(FocusRing) if r.isVisible()]
    assert [r.geometry().center() for r in rings] == [second.geometry().center()]


def test_a_segmented_control_is_one_stop_and_arrows_choose(qtbot: QtBot) -> None:
    control = SegmentedControl([(1, "Take 1"), (2, "Take 2"), (3, "Take 3")], "Take")
    qtbot.addWidget(control)
    control.show()
    segments = control.segments()
    assert tab_order(segments[0], control) == [segments[0]]
    with qtbot.waitSignal(control.chosen, timeout=1000) as told:
        qtbot.keyClick(segments[0], Qt.Key.Key_Left)
    assert told.args == [3]
    assert tab_order(segments[0], control) == [segments[2]]
    assert segments[2].accessibleDescription() == "Take"


def test_arrows_follow_the_reading_direction(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    control = SegmentedControl([(1, "One"), (2, "Two"), (3, "Three")], "Number")
    qtbot.addWidget(control)
    qtbot.keyClick(control.segments()[0], Qt.Key.Key_Left)
    assert control.value() == 2


def test_setting_a_value_tells_nobody(qtbot: QtBot) -> None:
    control = SegmentedControl([(1, "One"), (2, "Two")], "Number")
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.chosen):
        control.set_value(2)
        control.set_value("unknown")
    assert control.value() == 2


def test_tiles_move_over_their_grid(qtbot: QtBot) -> None:
    tiles = TypeTiles([Tile(i, f"Type {i}", "What it is", "person") for i in range(6)], "Type")
    qtbot.addWidget(tiles)
    buttons = tiles.tiles()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert tiles.value() == 3
    qtbot.keyClick(buttons[3], Qt.Key.Key_Right)
    assert tiles.value() == 4
    qtbot.keyClick(buttons[4], Qt.Key.Key_Down)
    assert tiles.value() == 4
    assert buttons[4].accessibleName() == "Type 4"


def test_tiles_go_below_each_other_where_they_do_not_fit(qtbot: QtBot) -> None:
    tiles = TypeTiles([Tile(i, f"Type {i}", "What it is", "person") for i in range(2)], "Type")
    qtbot.addWidget(tiles)
    tiles.resize(600, 200)
    tiles.show()
    settle(tiles)
    assert tiles.tiles()[0].y() == tiles.tiles()[1].y()
    tiles.resize(200, 200)
    settle(tiles)
    assert tiles.tiles()[0].y() < tiles.tiles()[1].y()


def test_the_wheel_changes_a_list_only_with_the_focus(qtbot: QtBot) -> None:
    combo, slider = Combo("Level"), Slider("Volume", 0, 10)
    combo.addItems(["Entry", "Mid", "Senior"])
    for widget in (combo, slider):
        qtbot.addWidget(widget)
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
    assert combo.currentIndex() == 0
    assert slider.value() == 0


def test_a_long_device_name_is_told_in_full_on_hover(qtbot: QtBot) -> None:
    combo = Combo("Microphone", elide=True)
    qtbot.addWidget(combo)
    combo.addItem("USB Audio Device with a name that never ends, Analog Stereo")
    combo.resize(120, 36)
    assert combo.toolTip() == combo.currentText()
    assert combo.minimumSizeHint().width() < 150


def test_a_list_that_does_not_elide_is_never_narrower_than_its_items(qtbot: QtBot) -> None:
    combo = Combo("Level")
    qtbot.addWidget(combo)
    combo.addItems(["Mid", "A much longer level"])
    text = combo.fontMetrics().horizontalAdvance("A much longer level")
    assert combo.minimumSizeHint().width() > text


def test_the_whole_check_box_can_be_pressed(qtbot: QtBot) -> None:
    box = CheckBox("Show question text")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()
    assert box.sizeHint().height() >= 30


def test_names_reach_the_accessibility_tree(qtbot: QtBot) -> None:
    button, box, link = Button("Stop answer", key="Space"), CheckBox("Live"), LinkButton("0:41")
    for widget, name in ((button, "Stop answer, Space"), (box, "Live"), (link, "0:41")):
        qtbot.addWidget(widget)
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name) == name


def test_the_safe_way_out_comes_first_and_has_the_focus(qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Delete?", "All of it.", "Delete all", "Keep", destructive=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    settle(dialog)
    assert dialog.cancel.isDefault()
    assert dialog.cancel.x() < dialog.confirm.x()
    with qtbot.waitSignal(dialog.rejected, timeout=1000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_the_key_of_a_primary_button_can_be_read_while_it_is_off(
    qtbot: QtBot, app_theme: Theme
) -> None:
    button = Button("Play", kind=ButtonKind.PRIMARY, key="Space")
    qtbot.addWidget(button)
    assert app_theme.color("onAccent").name() in colors_of(button)
    button.setEnabled(False)
    assert app_theme.color("onAccent").name() not in colors_of(button)


def test_a_button_with_a_long_name_elides_in_the_middle_and_tells_all_on_hover(
    qtbot: QtBot,
) -> None:
    text = "Continue with Monitor of Built-in Audio Analog Stereo"
    button = NameButton(text, kind=ButtonKind.PRIMARY, size=ButtonSize.SMALL)
    qtbot.addWidget(button)
    button.show()
    button.resize(button.sizeHint())
    assert (button._shown_text(), button.toolTip()) == (text, "")
    button.resize(button.minimumSizeHint())
    shown = button._shown_text()
    assert shown.startswith("Con")
    assert shown.endswith("eo")
    assert "…" in shown
    assert button.toolTip() == button.accessibleName() == text
