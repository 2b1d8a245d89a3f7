import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.speech.retiming import is_filled_pause, retime


def edges(words: tuple[Word, ...]) -> list[tuple[float, float]]:
    return [(word.start, word.end) for word in words]


def test_a_late_filler_without_duration_moves_to_its_island() -> None:
    said = [Word("late.", 1.0, 1.5), Word("Um,", 2.9, 2.9), Word("we", 3.2, 3.4)]
    voiced = [Span(1.0, 1.5), Span(2.2, 2.6), Span(3.2, 4.0)]
    assert edges(retime(said, voiced))[1] == (2.2, 2.6)


def test_an_island_with_other_words_is_not_the_fillers() -> None:
    said = [Word("So,", 0.9, 1.1), Word("um,", 1.3, 1.5), Word("yes.", 1.6, 2.0)]
    moved = retime(said, [Span(1.0, 2.0)])
    assert edges(moved) == [(1.0, 1.1), (1.3, 1.5), (1.6, 2.0)]


def test_the_first_and_last_word_of_an_island_take_its_edges() -> None:
    said = [Word("We", 1.2, 1.3), Word("were", 1.4, 1.6), Word("late.", 1.7, 1.9)]
    moved = edges(retime(said, [Span(1.0, 2.1)]))
    assert (moved[0][0], moved[-1][1]) == (1.0, 2.1)


def test_what_sticks_out_into_silence_is_trimmed() -> None:
    said = [Word("late.", 1.0, 2.8)]
    assert edges(retime(said, [Span(1.0, 1.5)])) == [(1.0, 1.5)]


def test_a_word_beside_the_voice_moves_onto_it() -> None:
    (word,) = retime([Word("yes", 0.7, 0.9)], [Span(1.0, 1.6)])
    assert word.start == 1.0
    assert word.end <= 1.6


def test_without_voice_nothing_moves() -> None:
    said = (Word("yes", 0.7, 0.9),)
    assert retime(said, []) == said


@pytest.mark.parametrize("text", ["Um,", "uh", "Hmm...", "Äh,", "euh"])
def test_filled_pauses_are_known_with_punctuation(text: str) -> None:
    assert is_filled_pause(Word(text, 0, 1))


def test_like_is_not_a_filled_pause() -> None:
    assert not is_filled_pause(Word("like", 0, 1))


moments = st.floats(0, 20).map(lambda value: round(value, 2))


@given(
    st.lists(st.tuples(st.sampled_from(["um,", "we", "left"]), moments, st.floats(0, 1))),
    st.lists(moments, unique=True, max_size=12),
)
def test_words_keep_their_order_and_never_end_before_they_start(
    raw: list[tuple[str, float, float]], cuts: list[float]
) -> None:
    raw.sort(key=lambda item: item[1])
    said = [Word(text, start, start + length) for text, start, length in raw]
    ordered = sorted(cuts)
    voiced = [Span(a, b) for a, b in zip(ordered[::2], ordered[1::2], strict=False)]
    moved = retime(said, voiced)
    assert [word.text for word in moved] == [word.text for word in said]
    assert all(word.end >= word.start for word in moved)
    starts = [word.start for word in moved]
    assert starts == sorted(starts)
