import pytest

from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.model.report import FillerKind
from support.spoken_answers import spoken

EN = shipped_lexicon("en")


def repetitions(text: str) -> list[str]:
    found = find_fillers(prepare(spoken(text)), EN)
    return [item.text for item in found if item.kind is FillerKind.REPETITION]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it was in in the box", ["in in"]),
        ("I I I ran", ["i i i"]),
        ("a lot of a lot of boxes", ["a lot of a lot of"]),
        ("the um the box", ["the the"]),
        ("the you know the box", ["the the"]),
        ("the par- parcel came", ["par parcel"]),
        ("we lo— we loaded it", ["we lo we loaded"]),
    ],
)
def test_what_is_said_again_is_one_repetition(text: str, expected: list[str]):
    assert repetitions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they had, they were late", ["they had they"]),
        ("I ran I was late", ["i ran i"]),
        ("she would [0.4] she left", ["she would she"]),
        ("with the, with my box", ["with the with"]),
        ("my, the box was open", ["my the"]),
    ],
)
def test_an_abandoned_start_is_found(text: str, expected: list[str]):
    assert repetitions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "for days and days and days",
        "one by one by one they left",
        "slowly slowly it came",
        "stop, stop, they said",
        "the town we were in in May",
        "when I opened it it broke",
        "she lent her her coat",
        "those who will will help",
        "we said we were late",
        "when we came we ate",
        "if he could, he would",
        "the man I was I am",
        "we came. We ate.",
        "it was cold, it was wet",
        "A, b, a, c.",
        "well-known, well paid",
        "spelled b e b e",
        "words words words words",
        "so that was that and I left",
        "and I was like I can't",
    ],
)
def test_emphasis_grammar_and_whole_clauses_are_no_repetition(text: str):
    assert repetitions(text) == []


def test_a_repetition_spans_all_copies():
    heard = prepare(spoken("and the the the box"))
    [found] = find_fillers(heard, EN)
    assert found.words == (1, 2, 3)
    assert (found.span.start, found.span.end) == (heard.words[1].start, heard.words[3].end)
