"""The room of each type and format: in long words, either direction, large text, by Tab."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from greenroom.ui.locale import LONG, RIGHT_TO_LEFT, install_locale
from greenroom.ui.theme import ThemeMode, theme
from support.every_room import ROOMS, OpenRoom
from support.painted_text import faint_texts
from support.qt import cut_texts, nameless
from support.room import Room


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda locale: install_locale(qapp, locale)
    install_locale(qapp, "en")


@pytest.mark.parametrize("make", ROOMS)
@pytest.mark.parametrize(("locale", "scale"), [(LONG, 1.25), (RIGHT_TO_LEFT, 1.0), ("de", 1.5)])
def test_nothing_is_cut_in_the_smallest_window(
    open_room: OpenRoom,
    language: Callable[[str], None],
    make: Callable[[OpenRoom], Room],
    locale: str,
    scale: float,
) -> None:
    language(locale)
    theme().set_text_scale(scale)
    room = make(open_room)
    assert cut_texts(room.window) == []
    assert nameless(room.window) == []


@pytest.mark.parametrize("make", ROOMS)
def test_at_the_largest_text_it_is_still_told_where_one_stands(
    open_room: OpenRoom, make: Callable[[OpenRoom], Room]
) -> None:
    theme().set_text_scale(2.0)
    room = make(open_room)
    assert cut_texts(room.window) == []
    for widget in (room.page.stage.heading.steps.row, room.page.bar.main):
        assert widget.visibleRegion().boundingRect() == widget.rect(), widget.accessibleName()


@pytest.mark.parametrize("make", ROOMS)
def test_no_text_is_faint(open_room: OpenRoom, make: Callable[[OpenRoom], Room]) -> None:
    room = make(open_room)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        theme().set_mode(mode)
        room.settle()
        looked, faint = faint_texts(room.window)
        assert faint == [], mode
        assert looked > 20, mode
