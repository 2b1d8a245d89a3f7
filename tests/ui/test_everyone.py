"""The real window with a stored session: for every text size, language, hand and ear."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from greenroom.app.controller import BANKS, REVIEW, ROOM, SETTINGS, START, WindowController
from greenroom.model.part_letters import PART_LETTERS
from greenroom.ui.components.role_font import KeepsRoleFont
from greenroom.ui.locale import install_locale
from greenroom.ui.shell.window import MINIMUM
from greenroom.ui.theme import Theme, ThemeMode, theme
from support.qt import colors_of, cut_texts, lengthen, nameless, settle, tab_order
from support.sample_session import built_session
from support.studio import open_studio
from support.window_pages import PAGES, enter_room, show

STORY = 3
"""The item of the sample session whose answer has the parts S, T, A and R."""

OF_OTHER_STRUCTURES = {f"Alt+{letter}" for letter in PART_LETTERS.values()} - {
    f"Alt+{one}" for one in "STAR"
}


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[], WindowController]]:
    """Opens the window with a session in the library and an interview that can be entered."""
    opened = []

    def open_() -> WindowController:
        context = open_studio()
        studio, controller = context.__enter__()
        opened.append(context)
        studio.store(built_session())
        enter_room(controller)
        return controller

    yield open_
    for context in opened:
        context.__exit__(None, None, None)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_in_the_smallest_window(
    open_window: Callable[[], WindowController], scale: float
) -> None:
    controller = open_window()
    theme().set_text_scale(scale)
    for page in PAGES:
        assert cut_texts(show(controller, page)) == [], page


@pytest.mark.parametrize("language", ["de", "es"])
def test_nothing_is_cut_in_other_languages_at_large_text(
    open_window: Callable[[], WindowController], qapp: QApplication, language: str
) -> None:
    install_locale(qapp, language)
    try:
        controller = open_window()
        for scale in (1.25, 2.0):
            theme().set_text_scale(scale)
            for page in PAGES:
                assert cut_texts(show(controller, page)) == [], (scale, page)
    finally:
        install_locale(qapp, "en")


def test_every_text_has_the_size_that_was_chosen(
    open_window: Callable[[], WindowController],
) -> None:
    controller = open_window()
    for page in PAGES:
        for scale in (1.0, 1.5, 1.0, 1.25):  # parts move to other places on the way
            theme().set_text_scale(scale)
            others = [
                f"{type(widget).__name__} {widget.font().pointSizeF()}"
                for widget in show(controller, page, (1280, 800)).findChildren(QWidget)
                if isinstance(widget, KeepsRoleFont) and widget.font() != widget.role_font()
            ]
            assert others == [], (page, scale)


@pytest.mark.parametrize("size", [MINIMUM, (1280, 800)])
def test_nothing_is_cut_in_long_words(
    open_window: Callable[[], WindowController], size: tuple[int, int]
) -> None:
    lengthen()
    controller = open_window()
    for page in PAGES:
        assert cut_texts(show(controller, page, size)) == [], page


def test_from_right_to_left_everything_is_mirrored(
    open_window: Callable[[], WindowController], qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    controller = open_window()
    for page in PAGES:
        window = show(controller, page)
        assert cut_texts(window) == [], page
        if page != ROOM:
            assert controller.window.rail.x() > window.width() / 2, page


def test_everything_that_takes_the_focus_has_a_name(
    open_window: Callable[[], WindowController],
) -> None:
    controller = open_window()
    for page in PAGES:
        assert nameless(show(controller, page)) == [], page


def test_each_page_changes_with_the_theme_while_it_is_shown(
    open_window: Callable[[], WindowController], app_theme: Theme
) -> None:
    controller = open_window()
    for page in PAGES:
        app_theme.set_mode(ThemeMode.LIGHT)
        window = show(controller, page)
        light = app_theme.color("bg").name(), app_theme.color("surface").name()
        assert set(light) <= colors_of(window), page
        app_theme.set_mode(ThemeMode.DARK)
        settle(window)
        seen = colors_of(window)
        assert {app_theme.color("bg").name(), app_theme.color("surface").name()} <= seen, page
        assert not set(light) & seen, page


def test_the_menus_hold_every_command(open_window: Callable[[], WindowController]) -> None:
    controller = open_window()
    pages = {
        START: controller.start,
        ROOM: controller.room,
        REVIEW: controller.review,
        BANKS: controller.banks,
        SETTINGS: controller.settings,
    }
    for name, page in pages.items():
        show(controller, name)
        in_menus = {
            action.text().split("\t")[0]
            for menu in controller.window.menuBar().actions()
            for action in menu.menu().actions()  # type: ignore[attr-defined]
        }
        assert {command.text for command in page.commands()} <= in_menus, name


def test_f1_lists_every_key_of_the_page(open_window: Callable[[], WindowController]) -> None:
    controller = open_window()
    pages = {
        START: controller.start,
        ROOM: controller.room,
        REVIEW: controller.review,
        BANKS: controller.banks,
    }
    for name, page in pages.items():
        show(controller, name)
        if name == REVIEW:
            controller.review.presenter.select(STORY)
        (head, here), (_, everywhere) = controller.window.key_groups()
        assert head == ("Interview" if name == ROOM else page.title)
        listed = {hint.keys for hint in here}
        assert {one.key for one in page.commands() if one.key and one.shown_text} <= listed, name
        nameless = {one.key for one in page.commands() if one.key and not one.shown_text}
        assert nameless == (OF_OTHER_STRUCTURES if name == REVIEW else set())
        assert {"Ctrl+1", "Ctrl+2", "Ctrl+5", "Ctrl+6", "F1"} <= {hint.keys for hint in everywhere}


def test_who_needs_another_folder_or_model_is_led_to_its_card(
    open_window: Callable[[], WindowController],
) -> None:
    controller = open_window()
    page = controller.settings
    ways = ((controller.choose_folder, page.privacy), (controller.choose_model, page.model))
    for lead, card in ways:
        controller.window.show_page(START)
        lead()
        assert controller.window.current_page == SETTINGS
        focused = controller.window.focusWidget()
        assert focused is not None
        assert card.isAncestorOf(focused)


@pytest.mark.models
def test_settings_know_the_models_that_were_found_in_the_background(
    qtbot: QtBot, open_window: Callable[[], WindowController]
) -> None:
    controller = open_window()
    controller.window.show_page(SETTINGS)
    models = controller.settings.model.model
    qtbot.waitUntil(lambda: models.currentText() == "base, 148 MB", timeout=5000)


def test_tab_goes_through_settings_from_the_list_over_the_cards(
    open_window: Callable[[], WindowController],
) -> None:
    controller = open_window()
    page = controller.settings
    show(controller, SETTINGS, (1280, 800))
    first = page.first_focus()
    stops = tab_order(first, page)
    assert controller.window.focusWidget() is first
    cards = (
        page.devices,
        page.model,
        page.voices,
        page.appearance,
        page.thresholds,
        page.fillers,
        page.privacy,
    )
    places = [
        next((index for index, card in enumerate(cards, 1) if card.isAncestorOf(stop)), 0)
        for stop in stops
    ]
    assert places == sorted(places)
    assert set(places) == set(range(len(cards) + 1))
