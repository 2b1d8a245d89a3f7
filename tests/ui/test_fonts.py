"""The platform's own interface font, unless it cannot stand figures under one another."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase

from greenroom.ui.theme import fonts


def system_font(monkeypatch: pytest.MonkeyPatch, family: str, points: float = 11.0) -> None:
    font = QFont(family)
    font.setPointSizeF(points)
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: font)


@pytest.mark.parametrize(
    ("family", "tabular", "used"),
    [
        ("Cantarell", True, "Cantarell"),
        ("Cantarell", False, "Inter"),
        ("Sans Serif", True, "Inter"),
    ],
)
def test_the_platforms_font_goes_before_the_shipped_one(
    monkeypatch: pytest.MonkeyPatch, family: str, tabular: bool, used: str
) -> None:
    system_font(monkeypatch, family)
    monkeypatch.setattr(fonts, "_has_tabular_figures", lambda _family: tabular)
    assert fonts.interface_family() == used


def test_a_larger_font_of_the_system_makes_every_text_larger(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fonts.sys, "platform", "linux")
    system_font(monkeypatch, "Cantarell", 11.0)
    usual = fonts.system_scale()
    system_font(monkeypatch, "Cantarell", 16.5)
    assert fonts.system_scale() == pytest.approx(1.5 * usual)
