from dataclasses import replace

import pytest

from greenroom.feedback import HeardTake, build_report
from greenroom.model.bands import Bands
from greenroom.model.delivery import Delivery, EndMovement, OwnRange, SentenceEnd
from greenroom.model.report import Report
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript
from greenroom.ui.review.curve_paint import stretches, value_range
from greenroom.ui.review.present_delivery import (
    present_curves,
    present_delivery,
    signed,
    usual_text,
)
from greenroom.ui.review.state_rows import ContentRow, DeliveryCard, LaneCurve
from support.sample_session import built_session

USUAL = OwnRange(2.1, 2.4, 2.8, 8)


@pytest.fixture(scope="module")
def answer() -> tuple[Transcript, Report]:
    take = built_session().take("q3-1")
    assert take.transcript is not None
    assert take.report is not None
    return take.transcript, take.report


def card(answer: tuple[Transcript, Report], delivery: Delivery | None) -> DeliveryCard:
    transcript, report = answer
    report = replace(report, delivery=delivery)
    return present_delivery(report, present_curves(transcript, report), Bands(), 87.0)


def row(found: DeliveryCard, label: str) -> ContentRow:
    return next(one for one in found.rows if one.label == label)


def test_the_mock_ups_rows(answer: tuple[Transcript, Report]) -> None:
    delivery = Delivery(40.0, 2.6, 118.0, (), -5.0, Span(80, 85), usual_pitch_variation_st=USUAL)
    found = card(answer, delivery)
    assert row(found, "Pitch variation").pieces == (("2.6 st", "your usual 2.1–2.8"),)
    assert row(found, "Loudness").pieces == (("−5 dB", "in the last sentence"),)
    assert row(found, "Loudness").evidence[0].span == Span(79.7, 85)
    assert found.band == Bands().pace_wpm
    assert found.pace_name.startswith("Pace over time, ")
    assert not found.note


def test_pitch_variation_plays_the_liveliest_and_the_calmest_stretch(
    answer: tuple[Transcript, Report],
) -> None:
    points = [(second / 10, 0.0 if second < 300 else (-1) ** second * 2.0) for second in range(600)]
    curve = LaneCurve("pitch", "Pitch", "st", tuple(points), 0.25, "")
    report = replace(answer[1], delivery=Delivery(40.0, 2.6, 118.0))
    most, least = row(present_delivery(report, (curve,), Bands(), 60.0), "Pitch variation").evidence
    assert most.span.end >= 40
    assert least.span.end <= 30
    assert most.span.duration == pytest.approx(10.3)


def test_sentence_ends_open_the_ends_that_fall_and_those_that_rise(
    answer: tuple[Transcript, Report],
) -> None:
    ends = tuple(
        SentenceEnd(Span(10.0 * n, 10.0 * n + 0.25), 3.0, movement, n)
        for n, movement in enumerate(
            (EndMovement.FALLS, EndMovement.RISES, EndMovement.FALLS, EndMovement.LEVEL), 1
        )
    )
    found = row(card(answer, Delivery(40.0, 2.6, 118.0, ends)), "Sentence ends")
    assert found.pieces == (("2", "fall"), ("1", "rise · 1 level"))
    assert [link.text for link in found.evidence] == ["0:09", "0:29"]
    assert [link.text for link in found.links] == ["0:19"]


def test_without_prosody_the_card_keeps_the_pace(answer: tuple[Transcript, Report]) -> None:
    found = card(answer, None)
    assert found.rows == ()
    assert found.pace
    assert found.note == "Pitch and loudness were not measured in this take."
    unclear = card(answer, Delivery(1.0))
    assert unclear.note == "Too little voice was clear enough to measure pitch."


def test_a_first_answer_says_that_there_is_no_usual_yet(answer: tuple[Transcript, Report]) -> None:
    found = card(answer, Delivery(40.0, 2.6, 118.0, (), -5.0, Span(80, 85)))
    pitch = row(found, "Pitch variation")
    assert pitch.pieces == (("2.6 st", "no usual yet"),)
    assert "once there are 5 earlier ones" in pitch.tooltip
    assert row(found, "Loudness").pieces == (("−5 dB", "in the last sentence"),)
    assert not [one for one in found.rows if one.label == "Pace"]


def test_a_usual_pace_has_a_row_of_its_own(answer: tuple[Transcript, Report]) -> None:
    usual = OwnRange(118.2, 124.0, 131.7, 6)
    found = row(card(answer, Delivery(40.0, 2.6, 118.0, usual_pace_wpm=usual)), "Pace")
    assert found.pieces[0][1] == "your usual 118–132"
    assert "6 answers" in found.tooltip


def test_too_little_speech_is_said_instead(answer: tuple[Transcript, Report]) -> None:
    report = build_report(HeardTake("t", replace(answer[0], words=answer[0].words[:4])))
    assert present_delivery(report, (), Bands(), 5.0).message


def test_every_row_says_how_it_is_measured(answer: tuple[Transcript, Report]) -> None:
    found = card(answer, answer[1].delivery)
    tips = {one.label: one.tooltip for one in found.rows}
    assert set(tips) == {"Pitch variation", "Sentence ends", "Loudness"}
    assert "Praat" in tips["Pitch variation"]
    assert "1.5 semitones" in tips["Sentence ends"]
    assert "120–160" in found.tooltip


def test_curves_are_there_for_what_was_measured(answer: tuple[Transcript, Report]) -> None:
    transcript, report = answer
    assert [one.key for one in present_curves(transcript, report)] == ["pitch", "loudness", "pace"]
    without = replace(transcript, prosody=None)
    assert [one.key for one in present_curves(without, report)] == ["pace"]


def test_a_curve_breaks_in_pauses_and_small_movements_look_small() -> None:
    points = ((0.0, 1.0), (0.1, 2.0), (0.9, -1.0), (1.0, 0.0))
    curve = LaneCurve("pitch", "Pitch", "st", points, 0.25, "")
    assert stretches(curve) == [[(0.0, 1.0), (0.1, 2.0)], [(0.9, -1.0), (1.0, 0.0)]]
    assert value_range(curve) == (0.0, 6.0)
    fast = LaneCurve("pace", "Pace", "wpm", ((0, 100.0), (1, 150.0), (2, 300.0)), 5.0, "")
    assert value_range(fast) == (150.0, 150.0)


@pytest.mark.parametrize(
    ("value", "shown"), [(-5.2, "−5.2"), (0.04, "0.0"), (-0.04, "0.0"), (3.0, "+3.0")]
)
def test_signs_are_true_ones(value: float, shown: str) -> None:
    assert signed(value) == shown


def test_a_usual_of_negative_levels_is_written_in_words() -> None:
    assert usual_text(OwnRange(-4.2, -3.0, 0.0, 5), digits=0) == "your usual −4 to 0"
    assert usual_text(None) == ""
