"""Fillers that are possible, missing or none, and Delivery, in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from fakes.review_services import FakeReviewServices
from greenroom.feedback import HeardTake, build_report
from greenroom.model.correction import Correction, MissingFiller, NotAFiller
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.session import ReviewedTake
from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause, Transcript
from greenroom.ui.components.button import LinkButton
from greenroom.ui.components.label import Label
from greenroom.ui.components.sparkline import Sparkline
from greenroom.ui.components.toast import Toast
from greenroom.ui.review.card_fillers import FillerChip
from greenroom.ui.review.figure import ValueButton
from greenroom.ui.review.lanes_paint import LaneBoxes
from greenroom.ui.review.page import ReviewPage
from support.review_window import OpenPage, settle
from support.sample_session import built_session

UNSURE = Span(40.9, 41.2)
"""Inside a long pause of the sample answer, where nothing was transcribed."""

POSSIBLE = Filler("um", UNSURE, FillerKind.FILLED_PAUSE, FillerSource.ACOUSTIC, 0.5, possible=True)
"""Made here: how much evidence makes one possible is measured elsewhere, and can change."""


class Recalculating(FakeReviewServices):
    """Makes reports as the program does, with one filler that is only possible."""

    def __init__(self) -> None:
        super().__init__(built_session())
        self.noise_db = -60.0
        self.put()

    def put(self) -> None:
        take = self.sample.take("q3-1")
        assert take.transcript is not None
        self.changed["q3-1"] = self._reported(take, self.corrections.get("q3-1", ()))

    def correct(self, take_id: str, corrections: tuple[Correction, ...]) -> ReviewedTake:
        self.corrections[take_id] = corrections
        self.put()
        return self.changed[take_id]

    def _reported(self, take: ReviewedTake, corrections: tuple[Correction, ...]) -> ReviewedTake:
        assert take.transcript is not None
        transcript = self._heard(take.transcript)
        question = self.sample.session.plan.items[take.take.item].question
        report = build_report(
            HeardTake("q3-1", transcript, take.take.audio, question, corrections=corrections)
        )
        about = [one for one in corrections if isinstance(one, NotAFiller | MissingFiller)]
        about = [one for one in about if one.span.overlap(UNSURE) > 0]
        fillers = report.fillers
        if not about:
            items = tuple(sorted((*fillers.items, POSSIBLE), key=lambda one: one.span))
            fillers = replace(fillers, items=items)
        elif isinstance(about[-1], NotAFiller):
            fillers = replace(fillers, dismissed=(*fillers.dismissed, POSSIBLE))
        report = replace(report, fillers=fillers)
        return replace(take, transcript=transcript, report=report)

    def _heard(self, transcript: Transcript) -> Transcript:
        sounds = [
            HeardFilledPause(word.start, word.end, 0.95)
            for word in transcript.words
            if word.text.lower().strip(".,") in {"um", "uh"}
        ]
        activity = transcript.activity
        voiced = tuple(sorted((*activity.voiced, UNSURE)))
        activity = replace(activity, voiced=voiced, noise_db=self.noise_db)
        return replace(
            transcript, activity=activity, filled_pauses=tuple(sounds), filler_detector="test"
        )


@pytest.fixture
def services() -> Recalculating:
    return Recalculating()


def press(keys: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence(keys))
    QApplication.processEvents()


def link(page: ReviewPage, text: str) -> LinkButton:
    settle()
    found = [one for one in page.cards.fillers.findChildren(LinkButton) if one.text() == text]
    return next(one for one in found if one.isVisible())


def chips(page: ReviewPage) -> list[FillerChip]:
    return [chip for chip in page.cards.fillers.findChildren(FillerChip) if chip.isVisible()]


def texts(page: ReviewPage) -> str:
    settle()
    return " ".join(one.text() for one in page.cards.fillers.findChildren(Label) if one.isVisible())


def count(page: ReviewPage) -> int:
    view = page.view()
    assert view is not None
    return int(view.fillers.count)


def undo(page: ReviewPage) -> None:
    toast = page.findChild(Toast)
    assert toast is not None
    assert toast.button is not None
    toast.button.click()


def tick(page: ReviewPage, span: Span) -> QPoint:
    line = page.middle.time_line
    y = LaneBoxes.stacked(1).fillers.center().y()
    return QPoint(round(line.lane_x(span.start)), round(y))


def lane_menu(page: ReviewPage, point: QPoint) -> QMenu:
    line = page.middle.time_line
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(line, QContextMenuEvent(reason, point, line.mapToGlobal(point)))
    menus = [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
    assert menus
    return menus[-1]


def actions(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_a_possible_filler_looks_different_and_is_not_in_the_count(open_page: OpenPage):
    page = open_page()
    assert count(page) == 7
    assert "1 more is possible" in texts(page)
    assert [chip.text() for chip in chips(page)][-1] == "um?"
    assert "possible" in chips(page)[-1].accessibleName()
    marks = page.middle.transcript.text.state().fillers
    assert [mark.span for mark in marks if mark.possible] == [UNSURE]


def test_p_goes_to_the_possible_one_and_y_says_that_it_is_one(open_page: OpenPage):
    page = open_page()
    press("P")
    assert page.cards.fillers.selected() == UNSURE
    press("Y")
    assert count(page) == 8
    assert "possible" not in texts(page)
    press("Y")  # once is enough
    assert count(page) == 8
    undo(page)
    assert count(page) == 7
    assert "1 more is possible" in texts(page)


def test_f_visits_possible_ones_too(open_page: OpenPage):
    page = open_page()
    visited = []
    for _ in range(8):
        press("F")
        visited.append(page.cards.fillers.selected())
    assert UNSURE in visited
    assert len(set(visited)) == 8


def test_a_possible_one_can_be_confirmed_or_denied_on_the_card(open_page: OpenPage):
    page = open_page()
    page.select_filler(UNSURE)
    link(page, "It is a filler").click()
    assert count(page) == 8
    press("Ctrl+Z")
    page.select_filler(UNSURE)
    link(page, "Not a filler").click()
    assert count(page) == 7
    assert "possible" not in texts(page)


def test_m_adds_a_filler_at_the_playhead_that_can_be_undone(
    open_page: OpenPage, services: Recalculating
):
    page = open_page()
    page.playback.seek(20.0)
    press("M")
    assert count(page) == 8
    (kept,) = services.corrections["q3-1"]
    assert isinstance(kept, MissingFiller)
    assert kept.span.start <= 20.0 <= kept.span.end
    selected = page.cards.fillers.selected()
    assert selected == kept.span
    report = services.changed["q3-1"].report
    assert report is not None
    (own,) = [one for one in report.fillers.items if one.source is FillerSource.PERSON]
    assert own.span == kept.span
    assert own.span in [mark.span for mark in page.middle.transcript.text.state().fillers]
    press("M")  # it is there already
    assert count(page) == 8
    press("Ctrl+Z")
    assert count(page) == 7
    assert services.corrections["q3-1"] == ()


def test_m_on_a_possible_filler_confirms_it(open_page: OpenPage):
    page = open_page()
    page.playback.seek(UNSURE.end)
    press("M")
    assert count(page) == 8
    assert "possible" not in texts(page)


def test_an_added_filler_is_kept_when_the_page_reads_again(
    open_page: OpenPage, services: Recalculating
):
    page = open_page()
    page.playback.seek(20.0)
    press("M")
    page.presenter.refresh()
    assert count(page) == 8


def test_the_lane_offers_what_was_said(open_page: OpenPage, services: Recalculating):
    page = open_page()
    line = page.middle.time_line
    point = QPoint(round(line.lane_x(20.0)), round(LaneBoxes.stacked(1).voice.center().y()))
    menu = lane_menu(page, point)
    assert actions(menu)[:2] == ["Play from here", "A filler is missing here"]
    missing = menu.actions()[1].menu()
    assert isinstance(missing, QMenu)
    next(one for one in missing.actions() if one.text() == "you know").trigger()
    menu.close()
    (kept,) = services.corrections["q3-1"]
    assert isinstance(kept, MissingFiller)
    assert kept.text == "you know"
    assert count(page) == 8


def test_a_mark_on_the_lane_plays_with_a_second_around(
    open_page: OpenPage, services: Recalculating
):
    page = open_page()
    QTest.mouseClick(page.middle.time_line, Qt.MouseButton.LeftButton, pos=tick(page, UNSURE))
    start, end = round(UNSURE.start - 1, 2), round(UNSURE.end + 1, 2)
    assert services.player.calls[-1] == ("play", start, end)
    assert page.cards.fillers.selected() == UNSURE


def test_the_menu_of_a_mark_says_what_it_can_be(open_page: OpenPage):
    page = open_page()
    menu = lane_menu(page, tick(page, UNSURE))
    wanted = ["Play with a second around it", "It is a filler", "Not a filler"]
    assert actions(menu)[:3] == wanted
    menu.actions()[2].trigger()
    menu.close()
    assert "possible" not in texts(page)


def test_the_transcript_plays_a_filler_and_adds_one_before_a_word(
    open_page: OpenPage, services: Recalculating
):
    page = open_page()
    view = page.middle.transcript.text
    mark = view.state().fillers[0]
    word = view.state().word_at_char(mark.start_char)
    view.menu_wanted.emit(word, page.mapToGlobal(QPoint(0, 0)))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    assert actions(menu)[1:3] == ["Play with a second around it", "Not a filler"]
    menu.actions()[1].trigger()
    menu.close()
    assert services.player.calls[-1][1] == pytest.approx(mark.span.start - 1, abs=0.01)
    assert services.player.calls[-1][2] == pytest.approx(mark.span.end + 1, abs=0.01)
    plain = next(one for one in view.state().words if view.filler_at(one) is None)
    settle()
    view.menu_wanted.emit(plain, page.mapToGlobal(QPoint(0, 0)))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    missing = menu.actions()[2].menu()
    assert isinstance(missing, QMenu)
    missing.actions()[1].trigger()
    menu.close()
    (kept,) = services.corrections["q3-1"]
    assert isinstance(kept, MissingFiller)
    assert kept.text == "uh"
    assert kept.span.end <= plain.span.start + 0.01


def test_in_a_noisy_recording_no_rate_is_shown(open_page: OpenPage, services: Recalculating):
    services.noise_db = -27.0
    services.put()
    page = open_page()
    assert "This recording is noisy" in texts(page)
    view = page.view()
    assert view is not None
    assert view.fillers.rate == ""
    assert view.fillers.count == "7 or more"


def test_delivery_shows_pace_and_plays_its_evidence(open_page: OpenPage, services: Recalculating):
    page = open_page()
    card = page.cards.delivery
    card.toggle.click()
    (curve,) = card.findChildren(Sparkline)
    assert curve.accessibleName().startswith("Pace over time")
    labels = {one.text() for one in card.findChildren(Label)}
    assert {"Pitch variation", "Sentence ends", "Loudness", "in the last sentence"} <= labels
    loudness = next(one for one in card.findChildren(ValueButton) if one.text().endswith(" dB"))
    assert loudness.text().startswith("−")
    loudness.click()
    report = services.changed["q3-1"].report
    assert report is not None
    assert report.delivery is not None
    assert report.delivery.last_sentence is not None
    assert services.player.calls[-1][2] == pytest.approx(
        report.delivery.last_sentence.end, abs=0.01
    )


def test_a_take_that_was_not_measured_says_so(open_page: OpenPage, services: Recalculating):
    one = services.sample.take("q3-2")
    assert one.transcript is not None
    transcript = replace(one.transcript, prosody=None)
    report = build_report(HeardTake("q3-2", transcript, one.take.audio))
    services.changed["q3-2"] = replace(one, transcript=transcript, report=report)
    page = open_page(take="q3-2")
    said = {label.text() for label in page.cards.delivery.findChildren(Label)}
    assert "Pitch and loudness were not measured in this take." in said
    assert page.middle.time_line.curve_key() == ""


def test_d_changes_the_lane_under_the_fillers(open_page: OpenPage):
    page = open_page()
    line = page.middle.time_line
    shown, heights = [], []
    for _ in range(4):
        shown.append(line.curve_key())
        heights.append(line.sizeHint().height())
        press("D")
    assert shown == ["pitch", "loudness", "pace", ""]
    assert heights[3] < heights[0] == heights[1] == heights[2]
    assert line.curve_key() == "pitch"


def test_the_lane_is_drawn_and_the_hollow_tick_differs_from_a_full_one(open_page: OpenPage):
    page = open_page()
    line = page.middle.time_line
    with_lane = line.grab().toImage()
    line.show_curve("")
    settle()
    assert line.grab().toImage().height() < with_lane.height()
    view = page.view()
    assert view is not None
    full = next(mark.span for mark in view.lanes.fillers if not mark.possible)
    picture = line.grab().toImage()
    ratio = picture.devicePixelRatio()

    def ink(span: Span) -> str:
        point = tick(page, span) - QPoint(0, 2)
        return picture.pixelColor(round(point.x() * ratio), round(point.y() * ratio)).name()

    assert ink(full) != ink(UNSURE)


def test_the_lane_menu_chooses_the_curve(open_page: OpenPage):
    page = open_page()
    line = page.middle.time_line
    point = QPoint(round(line.lane_x(20.0)), round(LaneBoxes.stacked(1).voice.center().y()))
    menu = lane_menu(page, point)
    choices = menu.actions()[-1].menu()
    assert isinstance(choices, QMenu)
    assert actions(choices) == ["Pitch", "Loudness", "Pace", "None"]
    choices.actions()[1].trigger()
    menu.close()
    assert line.curve_key() == "loudness"
