import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.voice.sentences import (
    CLAUSE_PAUSE_S,
    SENTENCE_PAUSE_S,
    Piece,
    quick_pieces,
    sentences,
)


def texts(text: str) -> list[str]:
    return [piece.text for piece in sentences(text)]


def quick(text: str) -> list[str]:
    return [piece.text for piece in quick_pieces(sentences(text), lambda _: False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tell me about yourself. What do you do today?",
            ["Tell me about yourself.", "What do you do today?"],
        ),
        ("I spoke to Dr. Smith about this. He agreed with me.", None),
        ("We grew by 3.5 percent in a year. That was good news.", None),
        ("Mr. J. Okafor leads the whole team. He asked for you.", None),
        ("Use a tool, e.g. Excel, for the numbers. Then explain it.", None),
        ("You said “We failed again.” What did you do about it?", None),
        ("Is this a plan A? Then tell me about the other one.", None),
        ("That is great!! Now tell me the next thing, please.", None),
    ],
)
def test_splits_where_a_person_would(text: str, expected: list[str] | None) -> None:
    found = texts(text)

    assert len(found) == 2
    assert " ".join(found) == text
    if expected:
        assert found == expected


@pytest.mark.parametrize(
    "text",
    ["It ended at 5 p.m. and we left.", "We asked… and nobody answered us.", "Why? because."],
)
def test_no_split_before_a_small_letter(text: str) -> None:
    assert texts(text) == [text]


def test_very_short_sentences_join_the_next() -> None:
    assert texts("Thanks. Okay. What happened after that?") == [
        "Thanks. Okay. What happened after that?"
    ]
    assert texts("What happened after that? Thanks.") == ["What happened after that?", "Thanks."]


def test_lines_end_sentences_and_spaces_collapse() -> None:
    assert texts("Your role   here\nYour first big project") == [
        "Your role here",
        "Your first big project",
    ]


@pytest.mark.parametrize("text", ["", " \n ", "…", "— ?!"])
def test_nothing_to_say(text: str) -> None:
    assert sentences(text) == ()
    assert quick_pieces((), lambda _: False) == ()


def test_a_pause_lies_between_sentences_and_none_at_the_end() -> None:
    assert [piece.pause_s for piece in sentences("That was the first. This is the second.")] == [
        SENTENCE_PAUSE_S,
        0.0,
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("When it failed, what did you tell the customer about it?", "When it failed,"),
        (
            "Tell me about a time when you had to deal with a difficult person.",
            "Tell me about a time",
        ),
        (
            "Describe your most important achievement of the last year.",
            "Describe your most important achievement",
        ),
        (
            "What would your current manager say is your greatest strength?",
            "What would your current manager say",
        ),
    ],
)
def test_a_long_first_sentence_is_cut_at_the_best_place(text: str, first: str) -> None:
    found = quick(text)

    assert " ".join(found) == text
    if len(first) <= 36:
        assert found[0] == first
    else:
        assert found == [text]


def test_a_short_first_sentence_stays_whole_and_the_next_grows() -> None:
    assert quick("Thanks for coming. How was your trip to the office this morning?") == [
        "Thanks for coming.",
        "How was your trip",
        "to the office this morning?",
    ]


def test_a_sentence_without_a_boundary_stays_whole() -> None:
    text = "Honestly everybody expects extraordinary accomplishments nowadays"

    assert quick(text) == [text]


def test_sentences_that_are_ready_are_not_cut() -> None:
    pieces = sentences("Tell me about a time when you had to deal with a difficult person.")

    assert quick_pieces(pieces, lambda _: True) == pieces


def test_pauses_inside_a_sentence_are_short_and_its_own_pause_is_kept() -> None:
    long = Piece("Tell me about a time when you had to deal with a difficult person.", 0.35)

    *inside, last = quick_pieces((long,), lambda _: False)

    assert {piece.pause_s for piece in inside} == {CLAUSE_PAUSE_S}
    assert last.pause_s == 0.35


@given(st.text(alphabet="ab Z.,?!\n“”…'-1", max_size=200))
def test_every_letter_is_said_once_and_in_order(text: str) -> None:
    pieces = quick_pieces(sentences(text), lambda _: False)

    said = "".join("".join(piece.text.split()) for piece in pieces)
    letters = [letter for letter in text if letter.isalnum()]
    assert [letter for letter in said if letter.isalnum()] == letters
