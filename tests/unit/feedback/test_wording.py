import re
from dataclasses import replace

import pytest

from greenroom.feedback import HeardTake, build_report, gaps, sentence
from greenroom.feedback.findings import CODES, finding, ranked
from greenroom.feedback.wording import clock, part_name
from greenroom.model.question import Gap
from greenroom.model.report import Finding, FindingTone, Presence
from support.spoken_answers import STAR, spoken

FORBIDDEN = re.compile(r"score|fail|\bbad\b|wrong|should have|AI thinks|!|nervous|\bweak\b", re.I)

EXAMPLES = [
    (
        finding("pace_in_range", wpm=128, low=120.0, high=160.0),
        "128 words a minute, inside the suggested 120–160.",
    ),
    (
        finding("pace_fast", wpm=176, low=120.0, high=160.0, start=48.0, end=62.0),
        "176 words a minute; the suggested range is 120–160. The fastest stretch is 0:48–1:02.",
    ),
    (
        finding("length_short", seconds=85, by=5.0, low=90.0, high=150.0, room_for="R"),
        "1:25, which is 5 seconds under 1:30–2:30. You have room for a longer Result.",
    ),
    (
        finding("length_long", seconds=300, by=150.0, low=90.0, high=150.0),
        "5:00, which is 2:30 minutes over 1:30–2:30.",
    ),
    (
        finding(
            "fillers_in_range",
            count=1,
            seconds=40.0,
            per_minute=1.5,
            high=4.0,
            most="um",
            most_count=1,
        ),
        "1 filler in 0:40 of speaking, which is 1.5 per minute.",
    ),
    (finding("start_delay", seconds=2.4, filler=0.0), "You started after 2.4 seconds."),
    (
        finding("not_enough_speech", seconds=9.8),
        "Only 9 seconds of speech here, so pace and structure are not shown.",
    ),
    (
        finding("not_enough_speech", seconds=1.2),
        "Only 1 second of speech here, so pace and structure are not shown.",
    ),
    (
        finding("hard_to_hear", start=18.0, end=26.0),
        "Parts of this answer were hard to hear (0:18–0:26). Counts there may be off.",
    ),
    (
        finding("part_long", None, "S", share=0.29, low=0.1, high=0.25, quote="It was"),
        "Situation took 29% of the time; the suggested range is 10–25%. “It was” could be shorter.",
    ),
    (
        finding("we_in_action", None, "A", i=1, we=3, at=59.0, quote="We trained 12 people"),
        "In Action you said “we” 3 times. At 0:59, “We trained 12 people”: what was your part?",
    ),
    (
        finding("we_often", None, "A", i=1, we=3, at=59.0, quote="We trained 12 people"),
        "In Action you said “we” 3 times and “I” once. At 0:59, “We trained 12 people”: one “I” "
        "there shows your part.",
    ),
    (finding("long_pause", seconds=2.3, quote=""), "2.3 seconds after your last word."),
    (
        finding(
            "fillers_cluster",
            in_cluster=3,
            count=7,
            start=31.0,
            end=43.0,
            from_part="T",
            to_part="A",
        ),
        "3 of 7 fillers came between 0:31 and 0:43, as you moved from Task to Action.",
    ),
]


@pytest.mark.parametrize(("found", "text"), EXAMPLES, ids=lambda value: getattr(value, "code", ""))
def test_sentences_read_as_the_style_guide_has_them(found: Finding, text: str):
    assert sentence(found)[1] == text


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_has_a_title_and_a_text_that_blames_nobody(code: str):
    title, text = sentence(finding(code))
    assert title
    assert text
    assert not FORBIDDEN.search(title + " " + text)


def test_a_quote_with_braces_is_shown_as_it_is():
    assert "{x}" in sentence(finding("no_result", quote="we used {x}."))[1]


def test_a_code_from_a_later_version_still_has_a_title():
    assert sentence(replace(finding("no_speech"), code="new_thing")) == ("New thing", "")


def test_strengths_come_first_and_the_first_that_can_be_changed_is_the_next_step():
    order = ranked([finding("long_pause"), finding("hedges"), finding("no_fillers"),
                    finding("no_result", quote="x")])  # fmt: skip
    assert [item.code for item in order.findings] == [
        "no_fillers",
        "no_result",
        "hedges",
        "long_pause",
    ]
    assert order.next_step is not None
    assert order.next_step.code == "no_result"
    assert order.next_step.tone is FindingTone.CHANGE


def test_a_sound_answer_is_told_what_to_keep_and_a_refinement_is_optional():
    kept = ranked([finding("start_delay", seconds=1.0, filler=0.0), finding("no_fillers")])
    assert kept.next_step == finding("no_fillers")
    refined = ranked([finding("no_fillers"), finding("jargon", quote="synergy", count=1)])
    assert refined.next_step is not None
    assert refined.next_step.tone is FindingTone.OPTION
    assert ranked([finding("long_pause")]).next_step is None


def test_gaps_for_follow_up_questions():
    found = (finding("no_result"), finding("hedges"), finding("we_in_action"))
    assert gaps(found) == (Gap.NO_RESULT, Gap.WE_THROUGHOUT)


def test_clock_and_part_names():
    assert [clock(s) for s in (0, 9.6, 85, 3600)] == ["0:00", "0:10", "1:25", "60:00"]
    assert part_name("R") == "Result"
    assert part_name("unknown") == "unknown"


def test_a_story_without_result_asks_for_one():
    text = """Last year our support team was drowning in tickets and people waited a week.
    There were nine of us in one office. I was responsible for the whole queue. First I sorted the
    tickets by topic. Then I wrote answers for the ten most common ones. I trained two colleagues
    and I called every customer from the oldest list."""
    report = build_report(HeardTake("t", spoken(text), structure=STAR))
    states = {part.key: part.presence for part in report.structure.parts}
    codes = [item.code for item in report.findings]
    assert ("no_result" in codes) == (states["R"] is Presence.NOT_FOUND)
    assert states["R"] is not Presence.PRESENT


def test_many_we_and_few_i_ask_for_the_own_part():
    text = """Last year our team had to launch an app for a bank. I was responsible for the plan.
    First we looked at every feature. Then we threw out half of them. We set up a daily call.
    We tested with forty customers, and we fixed the login. As a result we launched on time."""
    report = build_report(HeardTake("t", spoken(text), structure=STAR))
    assert "we_in_action" in [item.code for item in report.findings]


def test_unclear_words_and_a_short_transcript_are_said():
    transcript = spoken("one two three four five six seven eight " * 5, probability=0.2)
    report = build_report(HeardTake("t", transcript))
    assert report.hard_to_hear
    assert "hard_to_hear" in [item.code for item in report.findings]


def test_what_may_not_be_a_story_gets_no_claims_about_its_parts():
    text = "The red corpus is here and it has a long name and a short name. " * 3
    report = build_report(HeardTake("t", spoken(text), structure=STAR))
    codes = {item.code for item in report.findings}
    assert report.next_step is not None
    assert report.next_step.code == "story_unclear"
    assert not codes & {"result_no_number", "i_in_action", "no_result", "all_parts_present"}


def test_hedges_are_quoted_from_where_they_stand():
    text = (
        "Last year I was an analyst at a bank and the old report on the third floor was "
        "probably late and maybe I think it was pretty bad. I built a new one for them."
    )
    report = build_report(HeardTake("t", spoken(text), structure=STAR))
    quote = dict(next(f for f in report.findings if f.code == "hedges").values)["quote"]
    assert str(quote).startswith("third floor was probably late and maybe I think")
