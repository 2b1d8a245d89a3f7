"""The cards beside the answer: all there at 1280 × 800, and the rest one press away."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from fakes.review_services import FakeReviewServices
from greenroom.feedback.wording import sentence
from greenroom.model.delivery import OwnRange
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.session import ReviewedTake
from greenroom.model.span import Span
from greenroom.platform import text as platform_text
from greenroom.ui.components.label import Label
from greenroom.ui.components.sparkline import Sparkline
from greenroom.ui.locale import _remove_old, install_locale
from greenroom.ui.review.density import Density
from greenroom.ui.review.disclosure import RowsToggle
from greenroom.ui.review.figure import ValueButton
from greenroom.ui.review.page import ReviewPage
from greenroom.ui.review.state import Suggestion
from greenroom.ui.review.state_rows import ContentRow, Link
from greenroom.ui.review.suggestion_note import SuggestionNote
from greenroom.ui.theme import Theme, ThemeMode
from support.qt import cut_texts
from support.review_window import OpenPage, settle
from support.sample_session import Sample, built_session

HEADS = ["Timing", "Fillers", "Structure", "Delivery", "Content"]
ROWS = ["Pitch variation", "Loudness", "Numbers used", "In Action", "Hedges"]


@pytest.fixture
def services() -> FakeReviewServices:
    """The sample as the program reports on it: with Delivery and all the rows of Content."""
    return FakeReviewServices(built_session())


def scroll(page: ReviewPage) -> QScrollArea:
    return page.cards.findChildren(QScrollArea)[0]


def in_sight(page: ReviewPage, widget: QWidget) -> bool:
    """Whether the whole widget lies inside what the column shows."""
    port = scroll(page).viewport()
    place = QRect(widget.mapTo(page.window(), QPoint(0, 0)), widget.size())
    shown = QRect(port.mapTo(page.window(), QPoint(0, 0)), port.size())
    return widget.isVisible() and shown.contains(place)


def seen(page: ReviewPage, card: QWidget) -> list[str]:
    settle()
    return [one.text() for one in card.findChildren(Label) if in_sight(page, one)]


def margin(page: ReviewPage, card: QWidget) -> int:
    """Between the card and the window's edge."""
    return page.window().width() - card.mapTo(page.window(), QPoint(card.width(), 0)).x()


def test_at_the_usual_size_every_card_is_there_without_scrolling(open_page: OpenPage):
    page = open_page()
    assert (page.window().width(), page.window().height()) == (1280, 800)
    assert scroll(page).verticalScrollBar().maximum() == 0
    assert [card.accessibleName() for card in page.cards.cards()] == HEADS
    for card in page.cards.cards():
        assert in_sight(page, card), card.accessibleName()
        assert in_sight(page, card.heading), card.accessibleName()
    rows = [*seen(page, page.cards.delivery), *seen(page, page.cards.content)]
    assert [text for text in rows if text in ROWS] == ROWS


def test_the_cards_fit_where_figures_came_while_another_page_was_shown(open_page: OpenPage):
    page = open_page(height=720)
    settle()
    needed = page.cards.density()
    assert needed > Density.SPACIOUS
    page.hide()
    page.cards.timing.made_anew.emit()
    settle()
    assert page.cards.density() is Density.SPACIOUS
    page.show()
    settle()
    assert page.cards.density() is needed


def test_the_cards_fit_however_early_they_are_measured(open_page: OpenPage):
    page = open_page(height=700)
    settle()
    needed = page.cards.density()
    assert needed > Density.CLOSE
    for _ in range(2):  # the layouts have not shown what came last
        page.cards.show_take(page.presenter.state.take)
        page.cards._see_what_fits()
        assert page.cards.density() is needed


def test_at_the_usual_size_every_figure_is_there_and_can_be_pressed(open_page: OpenPage):
    page = open_page()
    settle()
    wanted = {"timing": 4, "structure": 4, "delivery": 2, "content": 4}
    for name, count in wanted.items():
        figures = getattr(page.cards, name).findChildren(ValueButton)
        assert len([one for one in figures if in_sight(page, one)]) == count, name
    (curve,) = page.cards.delivery.findChildren(Sparkline)
    assert in_sight(page, curve)


def test_the_heads_of_the_cards_are_one_line_each(open_page: OpenPage):
    page = open_page()
    settle()
    structure = page.cards.structure
    legend = next(one for one in structure.findChildren(Label) if "[ ]" in one.text())
    middle = legend.mapTo(structure, legend.rect().center()).y()
    assert abs(middle - structure.heading.mapTo(structure, QPoint(0, 0)).y()) < 20
    head = page.cards.delivery.heading
    toggle = page.cards.delivery.toggle
    assert abs(head.mapToGlobal(QPoint(0, 0)).y() - toggle.mapToGlobal(QPoint(0, 0)).y()) < 10


@pytest.mark.parametrize(("name", "row"), [("delivery", "Sentence ends"), ("content", "Dates")])
def test_the_other_rows_are_one_press_away_with_the_keyboard(
    open_page: OpenPage, services: FakeReviewServices, name: str, row: str
):
    page = open_page()
    card = getattr(page.cards, name)
    if name == "content":
        card.show_card(replace(page.view().content, rows=nine_rows()))
    toggle: RowsToggle = card.toggle
    assert toggle.text() == f"Show all {9 if name == 'content' else 3}"
    assert toggle.accessibleName() == f"{card.accessibleName()}: {toggle.text()}"
    assert row not in {one.text() for one in card.findChildren(Label)}
    assert toggle.focusPolicy() & Qt.FocusPolicy.TabFocus
    toggle.setFocus()
    QTest.keyClick(toggle, Qt.Key.Key_Return)
    settle()
    assert row in {one.text() for one in card.findChildren(Label)}
    assert toggle.text() == "Show fewer"
    assert QApplication.focusWidget() is toggle
    assert services.opened == (name,)
    QTest.keyClick(toggle, Qt.Key.Key_Return)
    assert row not in {one.text() for one in card.findChildren(Label)}
    assert services.opened == ()


def nine_rows() -> tuple[ContentRow, ...]:
    link = Link("0:10", Span(10.0, 11.0), "Play 0:10")
    names = ["Numbers used", "In Action", "Hedges", "Dates", "Tools", "A", "B", "C", "D"]
    return tuple(ContentRow(name, (("1", "words"),), (link,), (), "") for name in names)


def test_what_was_opened_stays_so_for_other_answers_and_the_next_time(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    page.cards.delivery.toggle.click()
    page.open_session("", "q3-2")
    settle()
    assert page.cards.delivery.toggle.text() == "Show fewer"
    assert services.opened == ("delivery",)
    again = open_page()
    assert again.cards.delivery.toggle.text() == "Show fewer"
    assert "Sentence ends" in {one.text() for one in again.cards.delivery.findChildren(Label)}


def test_names_of_cards_that_there_are_none_of_are_passed_over(
    open_page: OpenPage, services: FakeReviewServices
):
    services.opened = ("horoscope", "content")
    page = open_page()
    page.cards.delivery.toggle.click()
    assert services.opened == ("delivery", "content")


def test_no_button_stands_where_nothing_is_behind_it(open_page: OpenPage):
    page = open_page()
    card = page.cards.content
    card.show_card(replace(page.view().content, rows=nine_rows()[:3]))
    assert not card.toggle.isVisible()
    card.show_card(replace(page.view().content, rows=nine_rows()[:4]))
    assert card.toggle.isVisible()


def test_the_note_on_the_count_is_behind_the_title(
    open_page: OpenPage, services: FakeReviewServices
):
    page = open_page()
    card = page.cards.fillers
    note = page.view().fillers.note
    assert note.endswith("the count may be low.")
    assert card.note.toolTip() == card.note.accessibleDescription() == note
    assert note not in seen(page, card)
    card.note.setFocus()
    QTest.keyClick(card.note, Qt.Key.Key_Return)
    assert note in seen(page, card)
    assert services.opened == ("fillers",)
    card.show_card(replace(page.view().fillers, note=""))
    assert not card.note.isEnabled()
    assert note not in seen(page, card)


def test_what_was_good_follows_the_next_step(open_page: OpenPage):
    page = open_page()
    card = page.cards.structure
    strength = Suggestion("all_parts_present", "", "Every part is there", "Say it so again.", None)
    state = page.view().structure
    first = state.suggestions[0]
    card.show_card(replace(state, strengths=(strength,), suggestions=(first,)))
    assert card.suggestion() == first
    assert card._following() == "What to keep"
    card.next_suggestion()
    assert card.suggestion() == strength
    assert card._following() == "Next suggestion"
    card.next_suggestion()
    assert card.suggestion() == first
    card.show_card(replace(state, strengths=(strength,), suggestions=()))
    assert card.suggestion() == strength
    assert card._following() == ""


@pytest.mark.parametrize("mode", [ThemeMode.DARK, ThemeMode.LIGHT])
def test_the_margin_comes_back_when_nothing_scrolls_any_more(
    open_page: OpenPage, app_theme: Theme, mode: ThemeMode
):
    page = open_page()
    for one in (ThemeMode.LIGHT, ThemeMode.DARK, mode):
        app_theme.set_mode(one)
        settle()
    page.window().setMinimumHeight(0)
    page.window().resize(1280, 560)
    settle()
    assert scroll(page).verticalScrollBar().maximum() > 0
    page.window().resize(1280, 800)
    settle()
    assert scroll(page).verticalScrollBar().maximum() == 0
    assert [margin(page, card) for card in page.cards.cards()] == [14] * 5


def test_from_right_to_left_the_margins_are_mirrored(open_page: OpenPage, qapp: QApplication):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = open_page()
    settle()
    assert [card.mapTo(page.window(), QPoint(0, 0)).x() for card in page.cards.cards()] == [14] * 5


def test_under_tabs_a_card_is_as_wide_as_the_time_line(open_page: OpenPage):
    page = open_page(1024, 680)
    settle()
    assert page.cards.tabbed()
    card = page.cards.timing
    assert card.mapTo(page.cards, QPoint(0, 0)).x() == 0
    assert card.width() == page.cards.width()


LANGUAGES = ("en", "de", "es")


@pytest.fixture
def in_language(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., None]]:
    """Puts the window into a language, until the test ends."""
    monkeypatch.setattr(platform_text, "_translator", platform_text._translator)
    monkeypatch.setattr(platform_text, "_number_format", platform_text._number_format)
    formats = QLocale()
    yield lambda language: install_locale(qapp, language)
    _remove_old(qapp)
    QLocale.setDefault(formats)


def with_possible_fillers(sample: Sample) -> Sample:
    """Each answer with two fillers more that are only possible, and a usual range of pitch."""

    def changed(one: ReviewedTake) -> ReviewedTake:
        if one.report is None:
            return one
        unsure = tuple(
            Filler(
                "um",
                Span(at, at + 0.2),
                FillerKind.FILLED_PAUSE,
                FillerSource.ACOUSTIC,
                0.5,
                possible=True,
            )
            for at in (12.0, 14.0)
        )
        items = tuple(sorted((*one.report.fillers.items, *unsure), key=lambda each: each.span))
        delivery = one.report.delivery
        if delivery is not None:
            usual = OwnRange(2.1, 2.4, 2.8, 8)
            delivery = replace(delivery, usual_pitch_variation_st=usual)
        fillers = replace(one.report.fillers, items=items)
        return replace(one, report=replace(one.report, fillers=fillers, delivery=delivery))

    return replace(sample, takes=tuple(map(changed, sample.takes)))


@pytest.mark.parametrize("possible", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_scrolls_in_any_language_whatever_the_suggestion(
    open_page: OpenPage,
    services: FakeReviewServices,
    in_language: Callable[..., None],
    language: str,
    possible: bool,
):
    in_language(language)
    if possible:
        services.sample = with_possible_fillers(services.sample)
    page = open_page()
    page.presenter._wording = sentence  # whole sentences, as long as the program writes them
    for take in ("q1-1", "q2-1", "q3-1", "q3-2", "q4-1"):
        page.open_session("", take)
        page.background.wait()
        settle()
        structure = page.view().structure
        for _ in range(max(1, len(structure.suggestions) + len(structure.strengths))):
            shown = page.cards.structure.suggestion()
            assert scroll(page).verticalScrollBar().maximum() == 0, (take, shown)
            assert all(in_sight(page, card) for card in page.cards.cards()), (take, shown)
            assert cut_texts(page.cards) == [], (take, shown)
            page.cards.structure.next_suggestion()
            settle()


def test_a_suggestion_that_was_cut_can_be_read_whole(
    open_page: OpenPage, in_language: Callable[..., None]
):
    in_language("de")
    page = open_page()
    card = page.cards.structure
    words = "Say how much it was before, how much it was afterwards, and how you measured it. " * 3
    shown = replace(page.view().structure.suggestions[0], text=words.strip())
    card.show_card(replace(page.view().structure, suggestions=(shown,)))
    settle()
    note = card.findChild(SuggestionNote)
    assert note.text.is_cut()
    assert note.text.text().removesuffix("</span></div>").endswith("…")
    assert note.text.toolTip() == shown.text
    assert note.text.accessibleName() == note.accessibleDescription() == shown.text
    assert in_sight(page, page.cards.content)
    before = note.text.height()
    assert note.all.focusPolicy() & Qt.FocusPolicy.TabFocus
    note.all.setFocus()
    QTest.keyClick(note.all, Qt.Key.Key_Return)
    settle()
    assert not note.text.is_cut()
    assert note.text.height() > before
    assert not note.all.isVisible()


def test_where_there_is_room_nothing_is_cut(open_page: OpenPage, in_language: Callable[..., None]):
    in_language("de")
    page = open_page(1280, 1150)
    assert page.cards.density() is Density.SPACIOUS
    assert not page.cards.structure.findChild(SuggestionNote).text.is_cut()
    page.window().resize(1280, 800)
    settle()
    assert page.cards.density() is Density.CLOSE, "German fits as drawn no more, and uncut still"
    assert not page.cards.structure.findChild(SuggestionNote).text.is_cut()
    page.window().resize(1280, 700)
    settle()
    assert page.cards.density() > Density.CLOSE
    page.window().setMinimumHeight(0)
    page.window().resize(1280, 600)
    settle()
    assert page.cards.density() is Density.SHORTEST
    assert cut_texts(page.cards) == []
