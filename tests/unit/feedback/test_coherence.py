"""Sentences about one answer fit together, and read as a coach would say them."""

import pytest

from greenroom.feedback import analyze_text, sentence
from greenroom.feedback.coherence import agreeing
from greenroom.feedback.findings import finding
from greenroom.model.question import StructureKind
from greenroom.model.report import Evidence, Finding
from greenroom.model.span import Span


def codes(findings: list[Finding]) -> list[str]:
    return [each.code for each in findings]


def told(text: str, kind: StructureKind = StructureKind.STAR) -> dict[str, str]:
    return {one.code: sentence(one)[1] for one in analyze_text(text, kind)[2]}


@pytest.mark.parametrize(
    ("praise", "denial"),
    [
        ("all_parts_present", "too_short"),
        ("i_in_action", "no_action"),
        ("i_in_action", "too_short"),
    ],
)
def test_praise_that_is_denied_is_left_out(praise: str, denial: str) -> None:
    said = [finding(praise), finding("numbers_used"), finding(denial)]
    assert codes(agreeing(said)) == ["numbers_used", denial]
    assert codes(agreeing(said[:2])) == [praise, "numbers_used"]


def at(start: float, end: float) -> Evidence:
    return Evidence(Span(start, end), "four minutes instead of seven")


def test_a_quote_without_a_full_stop_gets_one_before_the_sentence_goes_on() -> None:
    missing = finding("no_result", at(1.0, 2.0), "R", quote="and then i called them", baseline="")
    assert "called them.” Add" in sentence(missing)[1]
    whole = finding("no_result", at(1.0, 2.0), "R", quote="Did I?", baseline="")
    assert "Did I?” Add" in sentence(whole)[1]


def test_praise_for_every_part_says_which_the_quote_is() -> None:
    said = finding("all_parts_present", at(1.0, 2.0), kind="star", last="R", quote="We won")
    assert sentence(said)[1].endswith("The last of them is Result: “We won.”")
    assert sentence(finding("all_parts_present", kind="star"))[1].endswith("asks for.")


def test_one_number_is_one() -> None:
    one = finding("numbers_used", at(1.0, 2.0), count=1, quote="40%")
    assert sentence(one)[1] == "You gave one number: “40%”."
    two = finding("numbers_used", at(1.0, 2.0), count=2, quote="40%")
    assert sentence(two)[1] == "You gave 2 numbers, first “40%”."


@pytest.mark.parametrize("part", ["walk_through", "remedy", "fit", "future"])
def test_the_title_of_a_missing_part_reads_well_for_each(part: str) -> None:
    title = sentence(finding("part_missing", at(1.0, 2.0), part, quote="x"))[0]
    assert title.startswith("Not found yet: ")


WHEN = """Two years ago our group of five people had a broken lift in the house. I called the firm
twice and I wrote a letter to the owner. I carried the shopping up for the neighbours every day
until the people from the firm came to look at it."""


def test_an_outcome_is_not_measured_against_when_it_was() -> None:
    said = " ".join(told(WHEN).values())
    assert "against" not in said


def test_counted_things_are_quoted_whole_and_announcements_not_at_all() -> None:
    text = """Two reasons. The inspector found two loose couplers on the third floor and I had the
    whole scaffold checked again before anybody could go up there on that day."""
    content = analyze_text(text, StructureKind.STAR)[1]
    assert [number.quote for number in content.numbers] == ["two loose couplers"]
