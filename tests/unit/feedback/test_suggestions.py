"""Findings become sentences in the person's own words, and one of them the next step."""

import pytest

from greenroom.feedback import Asked, HeardTake, analyze_text, build_report, sentence
from greenroom.feedback.findings import finding, ranked
from greenroom.model.correction import PartChanged, StructureChanged
from greenroom.model.question import StructureKind
from greenroom.model.report import Finding, FindingTone, KindFrom, Report
from support.spoken_answers import STAR, spoken

SOUND = """Last spring our kitchen had two ovens and the big one broke on a Friday. I was
responsible for ninety covers that night. I called the landlord and I borrowed an oven from
next door. I moved
the roasts to two seatings. As a result we served all ninety guests by ten."""


def found(text: str, kind: StructureKind = STAR, question: str = "") -> dict[str, Finding]:
    return {one.code: one for one in analyze_text(text, kind, Asked(question))[2]}


def next_step(text: str, kind: StructureKind = STAR) -> Finding | None:
    return analyze_text(text, kind)[3]


def corrected(text: str, *parts: str) -> Report:
    """A report in which the person has set the part of each sentence."""
    first = build_report(HeardTake("t", spoken(text), structure=STAR))
    changes = tuple(
        PartChanged(one.span.middle, part)
        for one, part in zip(first.structure.sentences, parts, strict=True)
    )
    return build_report(HeardTake("t", spoken(text), structure=STAR, corrections=changes))


def codes(report: Report) -> set[str]:
    return {one.code for one in report.findings}


STEPS = """Last year the lift broke in our house. I called the firm and I wrote to everyone. The
lift ran again in two days. It was an old house with nine floors. I carried the shopping of four
people up. They all thanked me in a letter that still hangs there."""


def test_a_story_that_jumps_back_is_told_so_with_the_place() -> None:
    report = corrected(STEPS, "S", "A", "R", "S", "A", "R")
    assert "interleaved" not in codes(report)
    once = next(one for one in report.findings if one.code == "jumps_back")
    assert once.tone is FindingTone.OPTION
    title, text = sentence(once)
    assert title == "One step back"
    assert "back from Result to Situation" in text
    assert codes(corrected(STEPS, "S", "S", "T", "A", "A", "R")).isdisjoint(
        {"interleaved", "jumps_back"}
    )
    report = corrected(STEPS, "S", "R", "A", "S", "R", "A")
    jump = next(one for one in report.findings if one.code == "interleaved")
    assert dict(jump.values)["times"] == 3
    title, text = sentence(jump)
    assert "“I called" not in text
    assert "from Result to Action at 0:" in text
    assert title == "The story jumps back"


def test_a_result_told_first_is_a_change_unless_the_person_says_otherwise() -> None:
    report = corrected(STEPS, "R", "A", "S", "S", "A", "R")
    early = next(one for one in report.findings if one.code == "result_first")
    assert early.part == "R"
    assert "“Last year the lift broke in our house.”" in sentence(early)[1]
    assert "result_first" not in codes(corrected(STEPS, "S", "A", "R", "S", "A", "R"))


def test_an_unusual_order_comes_before_a_part_that_may_only_seem_missing() -> None:
    missing = finding("no_situation", None, "S", quote="I called them.", baseline="")
    early = finding("result_first", None, "R", quote="They stayed.")
    short = finding("too_short", None, words=13, fewest=40, quote="They stayed.")

    assert ranked([missing, early]).next_step == early
    assert ranked([missing, early, short]).next_step == short


def test_asides_are_counted_from_eighty_words_on() -> None:
    beside = "By the way, thank you so much for the coffee, it is lovely and warm in here. " * 3
    assert "rambling" in found(SOUND + " " + beside)
    assert "rambling" not in found(SOUND)


def test_few_words_have_room_for_more() -> None:
    text = "Last year I fixed the oven and it worked well in the end."
    step = next_step(text)
    assert step is not None
    assert step.code == "too_short"
    assert "has 13 words and ends at “it worked well in the end.”" in sentence(step)[1]
    assert "too_short" not in found("Is it quiet here?", StructureKind.QUESTION_TO_ASK)


def test_a_sound_answer_is_told_what_to_keep_or_something_optional() -> None:
    step = next_step(SOUND)
    assert step is not None
    assert step.tone is not FindingTone.CHANGE


def test_a_missing_result_is_set_against_the_number_at_the_start() -> None:
    missing = finding("no_result", None, "R", quote="I called them.", baseline="900 parcels")
    assert sentence(missing)[1].endswith("in the end, for example against your “900 parcels”.")


@pytest.mark.parametrize(
    ("kind", "order", "early"),
    [
        (StructureKind.PRESENT_PAST_FUTURE, ("future", "present", "past"), "future"),
        (StructureKind.PRESENT_PAST_FUTURE, ("present", "past", "future"), ""),
        (StructureKind.WEAKNESS, ("example", "claim", "remedy"), "example"),
        (StructureKind.SITUATIONAL, ("check", "approach", "reasoning"), "check"),
        (StructureKind.TECHNICAL, ("walk_through", "approach", "check"), "walk_through"),
        (StructureKind.CASE, ("framework", "recommendation", "analysis"), "recommendation"),
        (StructureKind.CASE, ("restate", "recommendation", "analysis"), ""),
    ],
)
def test_parts_in_an_unusual_place(kind: StructureKind, order: tuple[str, ...], early: str) -> None:
    text = """Something is said here about one matter. Then comes a second thing that is longer.
    And at the end there is a third thing to be said about it all."""
    words = spoken(text)
    first = build_report(HeardTake("t", words, structure=kind))
    changes = tuple(
        PartChanged(one.span.middle, part)
        for one, part in zip(first.structure.sentences, order, strict=True)
    )
    report = build_report(HeardTake("t", words, structure=kind, corrections=changes))
    found_early = [one.part for one in report.findings if one.code == "unusual_order"]
    assert found_early == ([early] if early else [])


def test_an_own_question_should_be_open() -> None:
    kind = StructureKind.QUESTION_TO_ASK
    assert "open_question" in found("How do you learn from mistakes in the team?", kind)
    advert = found("What does the job pay?", kind)["no_open_question"]
    assert "“What does the job pay?” is answered by the advert" in sentence(advert)[1]
    closed = found("Is it quiet here?", kind)["no_open_question"]
    assert "can be answered in a word" in sentence(closed)[1]
    assert "no_open_question" in found("No, thank you, you told me all of it.", kind)


def test_optional_findings_quote_the_words() -> None:
    text = SOUND + " I always deliver. It was low-hanging fruit. Our QRX rose."
    all_of_them = found(text)
    for code, quote in (("overclaim", "I always deliver"), ("jargon", "low-hanging fruit"),
                        ("acronym", "QRX")):  # fmt: skip
        assert all_of_them[code].tone is FindingTone.OPTION
        assert f"“{quote}”" in sentence(all_of_them[code])[1]


def test_another_structure_recalculates_everything() -> None:
    chosen = StructureChanged(StructureKind.STRENGTH)
    report = build_report(HeardTake("t", spoken(SOUND), structure=STAR, corrections=(chosen,)))
    assert report.structure.kind is StructureKind.STRENGTH
    assert report.structure.kind_from is KindFrom.PERSON
    assert {part.key for part in report.structure.parts} == {"claim", "example"}


def test_a_part_set_by_hand_waits_for_its_structure() -> None:
    first = build_report(HeardTake("t", spoken(SOUND), structure=STAR))
    by_hand = PartChanged(first.structure.sentences[0].span.middle, "T")
    away = StructureChanged(StructureKind.STRENGTH)
    changed = build_report(HeardTake("t", spoken(SOUND), corrections=(by_hand, away)))
    assert {one.label for one in changed.structure.sentences} <= {"claim", "example", "other"}
    back = (by_hand, away, StructureChanged(STAR))
    again = build_report(HeardTake("t", spoken(SOUND), corrections=back))
    assert again.structure.sentences[0].label == "T"
    assert again.structure.sentences[0].by_person


def test_a_pasted_advert_shows_what_was_spoken_of() -> None:
    text = "I want to work here because you have a garden. I have baked bread for nine years. "
    text += "And I like to get up early, as everybody in my family does."
    advert = "- Baked bread\n- Fluent German\n- Driving a van\n- Cleaning ovens"
    kind = StructureKind.MOTIVATION
    take = HeardTake("t", spoken(text), structure=kind, job_description=advert)
    report = build_report(take)
    open_ = next(one for one in report.findings if one.code == "advert_open")
    assert "You spoke of 1 of 4 things" in sentence(open_)[1]
    assert "“Fluent German” is not among them yet" in sentence(open_)[1]
