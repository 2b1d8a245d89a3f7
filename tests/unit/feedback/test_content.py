import pytest

from greenroom.feedback import analyze_text, shipped_lexicon
from greenroom.feedback.content.hedges import find_hedges
from greenroom.feedback.content.numbers import find_numbers
from greenroom.feedback.heard import prepare
from greenroom.model.question import StructureKind
from support.spoken_answers import spoken


def numbers(text: str) -> list[str]:
    tokens = prepare(spoken(text)).tokens
    return [" ".join(t.bare for t in tokens[a:b]) for a, b in find_numbers(tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("about 900 parcels a day", ["900 parcels"]),
        ("a team of fourteen.", ["fourteen"]),
        ("by 40%, from 3.5 hours", ["40%", "3.5 hours"]),
        ("twenty five thousand people", ["twenty five thousand people"]),
        ("a hundred and forty steps", ["a hundred and forty steps"]),
        ("we doubled sales", ["doubled sales"]),
        ("$1,200 in one week", ["$1,200", "one week"]),
        ("four point six stars", ["four point six stars"]),
        ("2000 users", ["2000 users"]),
        ("thirty-one percent", ["thirty-one percent"]),
        ("eighty five percent passed", ["eighty five percent"]),
        ("12 per cent of costs", ["12 per cent"]),
        ("we lost 1.200 € a week", ["1.200 €"]),
        ("at five percent now", ["five percent"]),
        ("at nine hundred", ["nine hundred"]),
        ("half of the class failed", ["half of the class"]),
        ("a quarter fewer failed", ["a quarter fewer"]),
        ("we cut it in half", ["half"]),
        ("half a dozen eggs", ["half a dozen"]),
        ("two or three minutes", ["two or three minutes"]),
        ("it took 3-4 hours, then 10–15%", ["3-4 hours", "10–15%"]),
        ("done in one day", ["one day"]),
    ],
)
def test_numbers_that_count_something(text: str, expected: list[str]):
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "one of the people",
        "no one left",
        "one day I left",
        "in 2021 we left",
        "back in the 1990s",
        "every morning at eight",
        "at 8:30 sharp",
        "at ten past ten",
        "at 9.45 I called",
        "at nine thirty we met",
        "until ten we sat there",
        "at half past ten",
        "on 3 May 2021 it began",
        "May 2 was late",
        "the second half of the year",
        "version 2 of it",
        "phase one began",
        "the 3rd of May",
        "twenty twenty one was hard",
        "we work 24/7",
        "50/50 and 9/11 and 2019/20",
        "down Route 66",
        "my own crew one day",
    ],
)
def test_figures_that_count_nothing(text: str):
    assert numbers(text) == []


def hedges(text: str, silent: frozenset[int] = frozenset()) -> list[str]:
    heard = prepare(spoken(text))
    return [item.quote for item in find_hedges(heard, shipped_lexicon("en"), silent)]


def test_hedges_keep_the_words_as_said():
    assert hedges("I think we maybe went pretty well") == ["I think", "maybe", "pretty"]
    assert hedges("a pretty design") == []
    assert hedges("what kind of tool") == []


def test_what_is_a_filler_already_is_no_hedge():
    assert hedges("we kind of left") == ["kind of"]
    assert hedges("we kind of left", frozenset({1, 2})) == []


def test_i_and_we_count_inside_action_only():
    text = (
        "Last year I was an analyst at a bank and we were late. "
        "I was responsible for the report. "
        "First I called the client and then I rebuilt the tables. We tested them twice. "
        "As a result we delivered it on time and I was promoted."
    )
    _, content, _, _ = analyze_text(text, StructureKind.STAR)
    assert [item.quote for item in content.i_in_action] == [
        "I called the client and then",
        "I rebuilt the tables",
    ]
    assert [item.quote for item in content.we_in_action] == ["We tested them twice"]
