"""Review where something is missing, still on its way, or went wrong."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices
from greenroom.feedback.report import HeardTake, build_report
from greenroom.model.question import StructureKind
from greenroom.model.transcript import VoiceActivity
from greenroom.ui.components.banner import Banner
from greenroom.ui.components.label import Label
from greenroom.ui.components.tags import Chip
from greenroom.ui.review.services import HearingState
from support.review_window import OpenPage, button


def test_without_its_recording_everything_but_playing_stays(
    open_page: OpenPage, services: FakeReviewServices
):
    services.player.missing = True
    page = open_page()
    assert not page.middle.bar.play.isEnabled()
    banner = page.findChild(Banner)
    assert banner is not None
    assert banner.title.text() == "The recording is not in the folder any more."
    assert page.presenter.state.take.fillers.count == "7"


def test_without_its_recording_figures_still_show_their_place(
    open_page: OpenPage, services: FakeReviewServices
):
    services.player.missing = True
    page = open_page()
    button(page, "0:59").click()
    assert page.middle.time_line.position() == pytest.approx(59.1, abs=0.6)
    assert services.player.calls == []


def test_words_arrive_while_the_take_is_being_heard(
    open_page: OpenPage, services: FakeReviewServices, qtbot: QtBot
):
    one = services.sample.take("q3-1")
    words = one.transcript.words
    services.changed["q3-1"] = replace(one, transcript=None, report=None)
    services.states["q3-1"] = HearingState(10.0, words[:20])
    page = open_page()
    text = page.middle.transcript.text
    assert len(text.state().words) == 20
    services.states["q3-1"] = HearingState(20.0, words[:50])
    worker = threading.Thread(target=services.watchers[0], args=("q3-1",))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(text.state().words) == 50, timeout=1000)
    del services.changed["q3-1"], services.states["q3-1"]
    services.watchers[0]("q3-1")
    qtbot.waitUntil(lambda: len(text.state().paragraphs) == 4, timeout=1000)
    assert page.presenter.state.take.fillers.count == "7"


def test_a_report_does_not_wait_for_the_words_before_it_to_be_shown(
    open_page: OpenPage, services: FakeReviewServices
):
    one = services.sample.take("q3-1")
    services.changed["q3-1"] = replace(one, transcript=None, report=None)
    services.states["q3-1"] = HearingState(10.0, one.transcript.words[:20])
    page = open_page()
    loads = services.loads
    services.states["q3-1"] = HearingState(20.0, one.transcript.words[:50])
    for _ in range(5):
        services.watchers[0]("q3-1")
    assert services.loads == loads
    del services.changed["q3-1"], services.states["q3-1"]
    services.watchers[0]("q3-1")
    assert services.loads == loads + 1
    assert page.presenter.state.take.fillers.count == "7"


def test_a_stopped_transcript_can_be_tried_again(open_page: OpenPage, services: FakeReviewServices):
    one = services.sample.take("q3-1")
    services.changed["q3-1"] = replace(one, transcript=None, report=None)
    services.states["q3-1"] = HearingState(52.0, one.transcript.words[:90], failed=True)
    page = open_page()
    assert page.findChild(Banner).title.text() == "The transcript stopped at 0:52"
    button(page, "Try again").click()
    assert services.calls == [("hear_again", "q3-1")]
    button(page, "Change model").click()
    assert services.calls[1:] == [("choose_model",)]


def test_trying_again_leaves_the_focus_on_the_player(
    open_page: OpenPage, services: FakeReviewServices, qtbot: QtBot
):
    one = services.sample.take("q3-1")
    services.changed["q3-1"] = replace(one, transcript=None, report=None)
    services.states["q3-1"] = HearingState(87.0, (), failed=True, unstored="The disk is full.")
    page = open_page()
    again = button(page, "Try again")
    assert not any(b.text() == "Change model" for b in page.findChildren(QAbstractButton))
    again.setFocus()
    services.states["q3-1"] = HearingState(0.0)
    services.watchers[0]("q3-1")
    play = page.middle.bar.play
    qtbot.waitUntil(lambda: page.window().focusWidget() is play, timeout=1000)


def test_a_missing_recording_leaves_the_transcript_at_its_start(
    open_page: OpenPage, services: FakeReviewServices
):
    services.player.missing = True
    page = open_page()
    assert page.findChild(Banner).title.text().startswith("The recording is not in the folder")
    bar = page.middle.transcript.text.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_without_sessions_there_is_one_button(open_page: OpenPage, services: FakeReviewServices):
    services.empty = True
    page = open_page()
    assert page.first_focus() is page.quick
    page.quick.click()
    assert services.calls == [("quick_question",)]


def test_a_skipped_question_shows_the_question_and_one_button(open_page: OpenPage):
    page = open_page()
    page.presenter.select(5)
    assert (
        page.middle.question.text() == "Tell me about a mistake you would handle differently now."
    )
    assert page.middle.answer_now.isVisible()
    assert not page.cards.isVisible()
    assert not page.middle.time_line.isVisible()


def test_a_question_that_was_not_reached_is_not_called_skipped(
    open_page: OpenPage, services: FakeReviewServices
):
    sample = services.sample
    services.sample = replace(sample, session=replace(sample.session, skipped=()))
    page = open_page()
    page.presenter.select(5)
    last = page.answers.buttons()[-1]
    assert [chip.text for chip in last.findChildren(Chip)] == ["Not recorded"]
    assert last.accessibleName().endswith(", Not recorded")
    assert page.middle.caption.text().endswith("Not recorded")


def test_an_export_that_fails_offers_another_folder(
    open_page: OpenPage, services: FakeReviewServices, qtbot: QtBot
):
    services.export_fails = True
    page = open_page()
    page.header.export.click()
    qtbot.waitUntil(lambda: page.findChild(Banner) is not None, timeout=2000)
    assert page.findChild(Banner).title.text() == "The export was not written"
    assert button(page, "Choose folder…")


def test_an_answer_without_a_word_says_so_at_the_top_and_can_be_given_again(
    open_page: OpenPage, services: FakeReviewServices
):
    one = services.sample.take("q3-1")
    silence = VoiceActivity((), one.transcript.activity.duration_s)
    unheard = replace(one.transcript, words=(), activity=silence, filled_pauses=())
    report = build_report(HeardTake("q3-1", unheard, one.take.audio, structure=StructureKind.STAR))
    services.changed["q3-1"] = replace(one, transcript=unheard, report=report)
    page = open_page()
    panel = page.middle.transcript
    assert panel.nothing.isVisible()
    assert panel.nothing.mapTo(panel, QPoint(0, 0)).y() < 20
    assert not panel.text.isVisible()
    assert not panel.fix_words.isVisible()
    assert panel.nothing.accessibleName() == "No words were heard in this answer"
    told = [label.text() for label in page.cards.content.findChildren(Label) if label.isVisible()]
    assert told == ["Content", "There are no words to count in."]
    panel.answer_again.click()
    assert services.calls[-1][0] == "retake"
