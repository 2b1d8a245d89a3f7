"""The theme: live changes, sizes, fonts, patterns."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from greenroom.ui.components.inputs import Combo
from greenroom.ui.theme import Role, Theme, ThemeMode
from greenroom.ui.theme.contrast import GRAPHICS, PAIRS, TEXT, ratio
from greenroom.ui.theme.palette import high_contrast_tokens
from greenroom.ui.theme.tokens import Tokens
from support.qt import settle


def test_a_change_is_told_and_reaches_the_palette(
    qtbot: QtBot, qapp: QApplication, app_theme: Theme
) -> None:
    light = qapp.palette().window().color().name().upper()
    with qtbot.waitSignal(app_theme.changed, timeout=1000):
        app_theme.set_mode(ThemeMode.DARK)
    assert app_theme.dark
    assert qapp.palette().window().color().name().upper() == app_theme.name("bg") != light


def test_the_system_is_followed_live(
    qapp: QApplication, app_theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    app_theme.set_mode(ThemeMode.SYSTEM)
    for dark in (True, False):
        monkeypatch.setattr(app_theme, "_system_is_dark", lambda dark=dark: dark)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        assert app_theme.dark is dark


def test_a_chosen_theme_does_not_follow_the_system(
    qapp: QApplication, app_theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    app_theme.set_mode(ThemeMode.LIGHT)
    monkeypatch.setattr(app_theme, "_system_is_dark", lambda: True)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not app_theme.dark


def test_plain_controls_look_after_a_change_like_those_made_after_it(
    qtbot: QtBot, qapp: QApplication, app_theme: Theme
) -> None:
    before = _plain_controls(qtbot)
    shown = [old.grab().toImage() for old in before]
    sheet = qapp.styleSheet()
    for mode in (ThemeMode.DARK, ThemeMode.LIGHT):
        app_theme.set_mode(mode)
        qapp.processEvents()
        for old, new in zip(before, _plain_controls(qtbot), strict=True):
            assert old.grab().toImage() == new.grab().toImage(), (mode, type(old).__name__)
            assert (old.grab().toImage() in shown) is (mode is ThemeMode.LIGHT)
    assert qapp.styleSheet() == sheet  # another one has every widget of the program measured


def test_plain_controls_stand_after_a_step_of_the_text_like_those_made_after_it(
    qtbot: QtBot, qapp: QApplication, app_theme: Theme
) -> None:
    before = _plain_controls(qtbot)
    sheet = qapp.styleSheet()
    for scale in (2.0, 1.0):
        app_theme.set_text_scale(scale)
        settle(before[0])
        for old, new in zip(before, _plain_controls(qtbot), strict=True):
            assert _inner_places(old) == _inner_places(new), scale
    assert qapp.styleSheet() == sheet  # another one has every widget of the program measured


def test_fields_have_more_room_around_larger_text(qtbot: QtBot, app_theme: Theme) -> None:
    text = QPlainTextEdit("Words")
    qtbot.addWidget(text)
    text.resize(300, 200)
    text.show()
    settle(text)
    room = text.viewport().x()
    app_theme.set_text_scale(2.0)
    settle(text)
    # 10 px and a line of 1 px, then 20 and 1; the font's height is a whole number of pixels.
    assert abs(text.viewport().x() - (2 * room - 1)) <= 1


def _inner_places(widget: QWidget) -> list[tuple[str, QRect, QSize]]:
    """Where everything in a widget stands, and how large it wants to be."""
    inner = [widget, *widget.findChildren(QWidget)]
    return [(type(one).__name__, one.rect(), one.sizeHint()) for one in inner if one.isVisible()]


def _plain_controls(qtbot: QtBot) -> list[QWidget]:
    """A widget with one of each kind that the style sheet has rules for, and a menu."""
    carrier = QWidget()
    qtbot.addWidget(carrier)
    box, scroll = Combo("Role"), QScrollArea()
    box.setEditable(True)
    box.setEditText("Any role")
    content = QWidget()
    content.setObjectName("page")
    content.setFixedSize(400, 400)
    scroll.setWidget(content)
    listing = QListWidget()
    listing.addItems(["One", "Two"])
    splitter = QSplitter()
    controls = [QLineEdit("Words"), QDoubleSpinBox(), QPlainTextEdit("Words"), box, scroll]
    controls += [listing, splitter]
    row = QHBoxLayout(carrier)
    for control in controls:
        control.setFixedSize(110, 60)
        control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(control)
    for part in (QWidget(), QWidget()):
        splitter.addWidget(part)
    menu = QMenu(carrier)
    menu.addAction("Open")
    menu.addSeparator()
    menu.addAction("Close").setEnabled(False)
    menu.adjustSize()
    carrier.resize(900, 120)
    carrier.show()
    qtbot.waitExposed(carrier)
    settle(carrier)
    return [carrier, menu]


def test_the_text_size_stays_between_100_and_200_percent(app_theme: Theme) -> None:
    app_theme.set_text_scale(5.0)
    assert app_theme.text_scale == 2.0
    app_theme.set_text_scale(0.1)
    assert app_theme.text_scale == 1.0


def test_text_grows_with_the_setting(app_theme: Theme) -> None:
    before = app_theme.font(Role.BODY).pointSizeF()
    app_theme.set_text_scale(1.5)
    assert app_theme.font(Role.BODY).pointSizeF() == before * 1.5
    assert app_theme.line(Role.BODY) == 30


def test_nothing_is_smaller_than_12_pixels(app_theme: Theme) -> None:
    for role in Role:
        assert role.value.size >= 12
        assert QFontInfo(app_theme.font(role)).pixelSize() >= 12


def test_digits_do_not_jump(app_theme: Theme) -> None:
    tabular = [role for role in Role if role.value.tabular]
    assert Role.TIMER in tabular
    for role in tabular:
        metrics = QFontMetricsF(app_theme.font(role))
        assert metrics.horizontalAdvance("1:11") == metrics.horizontalAdvance("8:88")


def test_patterns_are_drawn_for_each_pixel_ratio(app_theme: Theme) -> None:
    for part in ("S", "T", "R", "pause"):
        one, two = app_theme.pattern(part, 1.0), app_theme.pattern(part, 2.0)
        assert two.texture().width() == 2 * one.texture().width()
        assert two.transform().m11() < one.transform().m11()
    assert app_theme.pattern("A").texture().isNull()


def test_icons_are_recolored(app_theme: Theme) -> None:
    image = app_theme.pixmap("mic", "rec", 24, 2.0).toImage()
    assert image.width() == 48
    solid = {
        image.pixelColor(x, y).name().upper()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {app_theme.name("rec")}


def test_high_contrast_uses_the_colors_of_the_system(app_theme: Theme) -> None:
    system = QPalette()
    role = QPalette.ColorRole
    for which, color in (
        (role.Window, "#000000"),
        (role.WindowText, "#FFFFFF"),
        (role.Highlight, "#FFFF00"),
        (role.HighlightedText, "#000000"),
    ):
        system.setColor(which, color)
    base = Tokens("dark", {token: app_theme.name(token) for token in _tokens(app_theme)})
    tokens = high_contrast_tokens(base, system)
    assert tokens["bg"] == "#000000"
    assert tokens["accent"] == "#FFFF00"
    for part in ("S", "T", "A", "R"):
        assert ratio(tokens[part], tokens[f"{part}t"]) >= TEXT
        assert ratio(tokens["chipFg"], tokens[part]) >= TEXT


@pytest.mark.parametrize(
    ("window", "text", "mark", "on_mark"),
    [
        ("#EFEFEF", "#000000", "#308CC6", "#FFFFFF"),  # Qt's own light palette
        ("#323232", "#FFFFFF", "#308CC6", "#FFFFFF"),  # Qt's own dark palette
        ("#808080", "#909090", "#888888", "#808080"),
        ("#000000", "#FFFFFF", "#FFFF00", "#000000"),
        ("#FFFFFF", "#000000", "#000000", "#FFFFFF"),
    ],
)
def test_high_contrast_is_high_whatever_the_system_says(
    app_theme: Theme, window: str, text: str, mark: str, on_mark: str
) -> None:
    system, role = QPalette(), QPalette.ColorRole
    colors = {
        role.Window: window,
        role.WindowText: text,
        role.Highlight: mark,
        role.HighlightedText: on_mark,
    }
    for which, color in colors.items():
        system.setColor(which, color)
    base = Tokens("light", {token: app_theme.name(token) for token in _tokens(app_theme)})
    tokens = high_contrast_tokens(base, system)
    for front, ground, needed in PAIRS:
        assert ratio(tokens[front], tokens[ground]) >= needed, (front, ground)
    assert ratio(tokens["text"], tokens["bg"]) >= 7.0
    # A meter without sound must not look full, nor a bar at its beginning.
    assert ratio(tokens["accent"], tokens["border"]) >= GRAPHICS


def _tokens(theme: Theme) -> list[str]:
    return list(theme._tokens.colors)
