"""Start interview is in sight without scrolling: any window, text size, language and reading."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.reports import report
from fakes.start_services import FakeStartActions, FakeStartServices, summary
from greenroom.model.errors import DeviceMissingError
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewFormat, InterviewType, Mode
from greenroom.ui.start.page import StartPage
from greenroom.ui.start.services import ModelState, ModelStatus
from greenroom.ui.theme import Theme, theme
from support.qt import cut_texts, lengthen, settle

RAIL = 84
SMALLEST, LOWER, USUAL = (1024, 680), (1024, 640), (1280, 800)
SIZES = (SMALLEST, LOWER, (1280, 720), USUAL)
LARGEST = (3840, 2160)
SCALES = (1.0, 1.25, 1.5, 2.0)
TECHNICAL = InterviewChoices(
    type=InterviewType.TECHNICAL, mode=Mode.REAL, format=InterviewFormat.PHONE, strict_clock=True
)
LOADING = ModelStatus(ModelState.LOADING, "base", 0.4, 3.0)
STATES: dict[str, dict[str, object]] = {
    "usual": {},
    "first run": {"sessions": (), "reports": ()},
    "technical": {"kept": TECHNICAL},
    "panel": {"kept": InterviewChoices(type=InterviewType.PANEL)},
    "no microphone": {"devices": (), "problem": DeviceMissingError("none")},
    "no model": {"status": ModelStatus(ModelState.MISSING, "base")},
    "model loading": {"status": LOADING},
}
OpenPage = Callable[..., StartPage]


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[OpenPage]:
    """Opens Start in its place beside the rail; the size is that of the whole window."""
    opened: list[tuple[QWidget, StartPage]] = []

    def open_(size: tuple[int, int], state: str = "usual") -> StartPage:
        given = {"sessions": (summary(),), "reports": (report(delay=5.0),) * 4} | STATES[state]
        holder = QWidget()
        qtbot.addWidget(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        page = StartPage(FakeStartServices(**given), FakeStartActions())  # type: ignore[arg-type]
        column.addWidget(page)
        opened.append((holder, page))
        resize(page, size)
        holder.show()
        page.entered()
        page.first_focus().setFocus()
        settle(holder)
        return page

    yield open_
    for _, page in opened:
        page.left()


def resize(page: StartPage, size: tuple[int, int]) -> None:
    page.window().setFixedSize(size[0] - theme().size(RAIL), size[1])
    settle(page.window())


def unseen(page: StartPage) -> Iterator[str]:
    """What starts an interview and is not, wholly, in sight."""
    for button in (page.form.start, page.form.quick):
        seen = button.visibleRegion().boundingRect()
        if seen != button.rect():
            yield f"{button.text()}: {seen.getRect()} of {button.rect().getRect()}"


@pytest.mark.parametrize("state", STATES)
def test_start_never_scrolls_away(open_page: OpenPage, app_theme: Theme, state: str) -> None:
    page = open_page(USUAL, state)
    for scale in SCALES:
        app_theme.set_text_scale(scale)
        for size in SIZES:
            resize(page, size)
            assert list(unseen(page)) == [], (scale, size)
            assert cut_texts(page) == [], (scale, size)


@pytest.mark.parametrize("state", STATES)
def test_nor_on_the_largest_screen(
    open_page: OpenPage, app_theme: Theme, qapp: QApplication, state: str
) -> None:
    page = open_page(USUAL, state)
    page.window().setFixedSize(*LARGEST)
    for scale in SCALES:
        app_theme.set_text_scale(scale)
        for _ in range(4):  # laid out, and not painted: so many pixels take long
            qapp.sendPostedEvents()
            qapp.processEvents()
        assert page.window().size().toTuple() == LARGEST
        assert list(unseen(page)) == [], scale
        assert cut_texts(page) == [], scale


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nor_in_long_words_nor_from_right_to_left(
    open_page: OpenPage, qapp: QApplication, scale: float, right_to_left: bool
) -> None:
    lengthen()
    if right_to_left:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme().set_text_scale(scale)
    page = open_page(SMALLEST)
    for size in SIZES:
        resize(page, size)
        assert list(unseen(page)) == [], size
        assert cut_texts(page) == [], size


def test_the_form_keeps_most_of_a_low_window(open_page: OpenPage, app_theme: Theme) -> None:
    page = open_page(LOWER)
    for scale in SCALES:
        app_theme.set_text_scale(scale)
        settle(page.window())
        assert page.form.footer.height() < 0.25 * page.height(), scale


def test_at_the_usual_size_the_foot_ends_the_form(open_page: OpenPage) -> None:
    page = open_page(USUAL)
    assert page.form.footer.parentWidget() is page.form
    assert not page.form.is_tight()
    resize(page, SMALLEST)
    assert page.form.footer.parentWidget() is page
    resize(page, USUAL)
    assert page.form.footer.parentWidget() is page.form


def test_at_the_smallest_size_all_choices_are_in_sight_too(open_page: OpenPage) -> None:
    page = open_page(SMALLEST)
    assert page.form.during.visibleRegion().boundingRect() == page.form.during.rect()


def test_the_foot_takes_the_focus_along(open_page: OpenPage) -> None:
    page = open_page(USUAL)
    page.window().activateWindow()
    page.form.quick.setFocus()
    for size in (SMALLEST, USUAL):
        resize(page, size)
        assert page.window().focusWidget() is page.form.quick


def test_what_has_the_focus_is_above_the_foot(open_page: OpenPage, app_theme: Theme) -> None:
    app_theme.set_text_scale(1.5)
    page = open_page(SMALLEST)
    for stop in (page.form.during.thinking, *page.side.stops(), page.form.role):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        settle(page.window())
        assert stop.visibleRegion().boundingRect() == stop.rect(), stop.accessibleName()
