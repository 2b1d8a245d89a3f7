import itertools
from dataclasses import replace

import pytest

from greenroom.feedback import HeardTake, build_report
from greenroom.feedback.text import text_transcript
from greenroom.model.bands import Bands
from greenroom.model.correction import MissingFiller, NotAFiller
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.session import ReviewedTake
from greenroom.model.span import Span
from greenroom.ui.review.missing import missing_at
from greenroom.ui.review.present_lanes import present_lanes
from greenroom.ui.review.present_transcript import present_transcript
from greenroom.ui.review.present_words import present_fillers
from support.sample_session import built_session


@pytest.fixture
def take() -> ReviewedTake:
    return built_session().take("q3-1")


def unsure(take: ReviewedTake, span: Span, text: str = "um") -> ReviewedTake:
    """The take with one more filler, which is only possible."""
    assert take.report is not None
    filler = Filler(text, span, FillerKind.FILLED_PAUSE, FillerSource.ACOUSTIC, 0.5, possible=True)
    items = tuple(sorted((*take.report.fillers.items, filler), key=lambda one: one.span))
    fillers = replace(take.report.fillers, items=items)
    return replace(take, report=replace(take.report, fillers=fillers))


def gap(take: ReviewedTake) -> Span:
    """A gap between two words."""
    assert take.transcript is not None
    words = take.transcript.words
    pairs = itertools.pairwise(words)
    return next(Span(a.end, b.start) for a, b in pairs if b.start - a.end > 0.4)


def test_a_filler_added_in_a_gap_stays_inside_it(take: ReviewedTake) -> None:
    between = gap(take)
    here = missing_at(between.end - 0.2, take)
    assert here.known is None
    assert between.start <= here.span.start < here.span.end <= between.end
    assert here.span.contains(between.end - 0.2)


def test_a_filler_added_inside_a_word_lies_before_the_playhead(take: ReviewedTake) -> None:
    assert take.transcript is not None
    moment = take.transcript.words[20].span.middle
    here = missing_at(moment, take)
    assert here.span.start == pytest.approx(moment - 0.35)
    assert here.span.end == pytest.approx(moment + 0.15)


def test_at_the_ends_of_the_take_there_is_still_room(take: ReviewedTake) -> None:
    assert take.transcript is not None
    end = take.transcript.activity.duration_s
    for moment in (0.0, end, end + 5.0):
        span = missing_at(moment, take).span
        assert 0 <= span.start < span.end <= end


def test_a_filler_that_is_there_is_found_and_not_doubled(take: ReviewedTake) -> None:
    assert take.report is not None
    known = take.report.fillers.items[2]
    assert missing_at(known.span.middle, take).known == known
    assert missing_at(known.span.end + 0.09, take).known == known


def test_what_the_person_adds_or_takes_out_survives_a_new_report(take: ReviewedTake) -> None:
    assert take.transcript is not None
    span = missing_at(gap(take).end - 0.2, take).span
    added = build_report(HeardTake("t", take.transcript, corrections=(MissingFiller(span, "uh"),)))
    (own,) = [one for one in added.fillers.items if one.source is FillerSource.PERSON]
    assert (own.text, own.span, own.kind) == ("uh", span, FillerKind.FILLED_PAUSE)
    assert own.confidence == 1.0
    undone = build_report(HeardTake("t", take.transcript, corrections=()))
    assert len(undone.fillers.items) == len(added.fillers.items) - 1
    both = (MissingFiller(span, "uh"), NotAFiller(span))
    gone = build_report(HeardTake("t", take.transcript, corrections=both))
    assert len(gone.fillers.items) == len(undone.fillers.items)


def test_possible_fillers_are_counted_apart(take: ReviewedTake) -> None:
    assert take.report is not None
    assert take.transcript is not None
    before = present_fillers(take.report, take.transcript, Bands())
    more = unsure(unsure(take, Span(30.0, 30.3)), Span(50.0, 50.3))
    assert more.report is not None
    after = present_fillers(more.report, take.transcript, Bands())
    assert after.count == before.count
    assert (before.more, after.more) == ("", "2 more are possible")
    assert [group.possible for group in after.groups][-1] is True
    assert after.groups[-1].count == 2
    assert "possible" in after.groups[-1].occurrences[0].link.name


def test_the_english_i_is_a_capital_on_card_and_lane() -> None:
    words = "So I mean we left, I mean, I I I called them and they came by at ten the same day."
    transcript = text_transcript(f"{words} Then we wrote down what each desk had to do that week.")
    report = build_report(HeardTake("t", transcript))
    card = present_fillers(report, transcript, Bands())
    assert {group.text for group in card.groups} == {"I mean", "I I I"}
    lanes = present_lanes(built_session().take("q3-1").take, transcript, report)
    assert {mark.text for mark in lanes.fillers} == {"I mean", "I I I"}
    (most,) = [dict(one.values)["most"] for one in report.findings if one.code == "fillers_over"]
    assert most == "I mean"
    other = replace(transcript, language="pl")
    assert "i i i" in {group.text for group in present_fillers(report, other, Bands()).groups}


def test_no_full_stop_stands_before_the_dots_of_a_quote() -> None:
    transcript = text_transcript("We, you know, left at ten. Then we came back.")
    report = build_report(HeardTake("t", transcript))
    card = present_fillers(report, transcript, Bands())
    assert [one.after for group in card.groups for one in group.occurrences] == ["left at ten"]


def test_each_filler_is_played_with_a_second_around_it(take: ReviewedTake) -> None:
    assert take.report is not None
    assert take.transcript is not None
    card = present_fillers(take.report, take.transcript, Bands())
    for group in card.groups:
        for one in group.occurrences:
            assert one.link.span == Span(max(0.0, one.span.start - 1.0), one.span.end + 1.0)


def test_a_noisy_recording_has_no_rate_and_says_why(take: ReviewedTake) -> None:
    assert take.report is not None
    assert take.transcript is not None
    noisy = replace(take.report, fillers=replace(take.report.fillers, too_noisy=True))
    card = present_fillers(noisy, take.transcript, Bands())
    assert card.rate == ""
    assert card.status is None
    assert card.count.endswith(" or more")
    assert "noisy" in card.warning


def test_a_possible_filler_asks_in_the_text_and_on_the_lane(take: ReviewedTake) -> None:
    between = gap(take)
    more = unsure(take, between)
    assert more.transcript is not None
    text = present_transcript(more.transcript, more.report)
    (mark,) = [one for one in text.fillers if one.possible]
    assert text.text[mark.start_char : mark.end_char] == "um?"
    lanes = present_lanes(more.take, more.transcript, more.report)
    (tick,) = [one for one in lanes.fillers if one.possible]
    assert "possible filler um" in tick.name


def test_a_filler_after_the_last_word_is_in_the_text(take: ReviewedTake) -> None:
    assert take.transcript is not None
    last = take.transcript.words[-1].end
    more = unsure(take, Span(last + 0.05, last + 0.25))
    assert more.transcript is not None
    assert present_transcript(more.transcript, more.report).text.endswith("um?")
