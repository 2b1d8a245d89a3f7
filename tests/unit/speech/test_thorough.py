"""A chunk is decoded to the end of its voice."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.speech.activity import Floats
from greenroom.speech.decoder import CAREFUL, Decoded
from greenroom.speech.grid import RATE
from greenroom.speech.thorough import decode_to_the_end

TEN_S = np.zeros(10 * RATE, np.float32)
ALL = (Span(0.2, 9.8),)


def decoded(text: str, end: float, logprob: float = -0.2) -> Decoded:
    """The words at equal distances from 0.2 s to `end`."""
    said = text.split()
    step = (end - 0.2) / max(1, len(said))
    words = tuple(
        Word(word, 0.2 + i * step, 0.2 + (i + 1) * step, 0.9) for i, word in enumerate(said)
    )
    return Decoded(words, logprob, 0.0, 1.0, "en")


class Scripted:
    """Decodes to what it was given, one after the other."""

    def __init__(self, *answers: Decoded) -> None:
        self._answers = list(answers)
        self.seconds: list[float] = []
        self.languages: list[str] = []
        self.hurried: list[bool] = []
        self.stamped: list[bool] = []

    def decode(
        self,
        samples: Floats,
        language: str,
        beams: int = 1,
        *,
        hurried: bool = False,
        stamped: bool = False,
        wanted: Callable[[], bool] = lambda: True,
    ) -> Decoded:
        assert beams == CAREFUL
        self.stamped.append(stamped)
        self.hurried.append(hurried)
        self.seconds.append(round(len(samples) / RATE, 2))
        self.languages.append(language)
        return self._answers.pop(0)


def test_what_reaches_the_end_is_decoded_once() -> None:
    decoder = Scripted(decoded("we were late and said so", 9.5))
    assert decode_to_the_end(decoder, TEN_S, "en", ALL).text == "we were late and said so"
    assert decoder.seconds == [10.0]


def test_where_it_stops_before_the_voice_it_goes_on_from_there() -> None:
    decoder = Scripted(decoded("we were late", 4.0), decoded("and said so", 5.6))
    found = decode_to_the_end(decoder, TEN_S, "auto", ALL)
    assert found.text == "we were late and said so"
    assert decoder.seconds == [10.0, 6.0]
    assert decoder.languages == ["auto", "en"]
    assert decoder.hurried == [False, False]
    assert [round(word.start, 1) for word in found.words][3] == 4.2
    assert round(found.words[-1].end, 1) == 9.6


def test_it_goes_on_at_the_next_voice_after_a_silence() -> None:
    decoder = Scripted(decoded("we were late", 3.0), decoded("and said so", 3.0))
    voiced = (Span(0.2, 3.0), Span(7.0, 9.8))
    found = decode_to_the_end(decoder, TEN_S, "en", voiced)
    assert decoder.seconds == [10.0, 3.2]
    assert found.words[3].start == 7.0


def test_a_rest_of_which_the_decoder_is_not_sure_is_left_out() -> None:
    for rest in (decoded("and said so", 5.6, -1.2), decoded("", 5.6)):
        decoder = Scripted(decoded("we were late", 4.0), rest)
        assert decode_to_the_end(decoder, TEN_S, "en", ALL).text == "we were late"


def test_a_drawn_out_end_and_silence_are_no_rest() -> None:
    for voiced in ((Span(0.2, 4.9),), ()):
        decoder = Scripted(decoded("we were late", 4.0))
        decode_to_the_end(decoder, TEN_S, "en", voiced)
        assert decoder.seconds == [10.0]


def test_without_words_there_is_nothing_to_go_on_from() -> None:
    decoder = Scripted(decoded("", 0.2))
    assert decode_to_the_end(decoder, TEN_S, "en", ALL).words == ()


def test_it_does_not_go_on_for_ever() -> None:
    decoder = Scripted(decoded("we", 0.4), *(decoded("we", 0.4) for _ in range(9)))
    assert len(decode_to_the_end(decoder, TEN_S, "en", ALL).words) == 4


def test_in_a_hurry_the_rest_is_decoded_so_too() -> None:
    decoder = Scripted(decoded("we were late", 4.0), decoded("and said so", 5.6))
    decode_to_the_end(decoder, TEN_S, "en", ALL, hurried=True)
    assert decoder.hurried == [True, True]


def stretched(text: str) -> Decoded:
    """The first word begins at once and ends at 6 s, as if it took what was said until then."""
    first, *others = text.split()
    words = [Word(first, 0.2, 6.0, 0.9)]
    words += [Word(word, 6.0 + 0.7 * i, 6.7 + 0.7 * i, 0.9) for i, word in enumerate(others)]
    return Decoded(tuple(words), -0.2, 0.0, 1.0, "en")


def test_a_talker_that_was_passed_over_is_decoded_with_time_stamps() -> None:
    full = decoded("nobody told us and we were late and said so", 9.5)
    decoder = Scripted(stretched("we were late and said so"), full)
    assert decode_to_the_end(decoder, TEN_S, "en", ALL) == full
    assert decoder.stamped == [False, True]
    assert decoder.seconds == [10.0, 10.0]


def test_a_silence_under_a_stretched_word_is_nobody() -> None:
    decoder = Scripted(stretched("we were late and said so"))
    decode_to_the_end(decoder, TEN_S, "en", (Span(0.2, 0.9), Span(5.2, 9.8)))
    assert decoder.stamped == [False]


def test_time_stamps_that_bring_no_words_or_doubtful_ones_are_not_taken() -> None:
    short = stretched("we were late and said so")
    others = (
        decoded("um we were uh late and um said so", 9.5),
        decoded("nobody told us and we were late and said so", 9.5, -0.9),
        replace(decoded("so so so so so so so so so so", 9.5), compression=2.5),
    )
    for other in others:
        assert decode_to_the_end(Scripted(short, other), TEN_S, "en", ALL) == short
