"""A chunk is decoded to the end of its voice, and where words were left out."""

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

    def decode(
        self, samples: Floats, language: str, beams: int = 1, *, hurried: bool = False
    ) -> Decoded:
        assert beams == CAREFUL
        self.hurried.append(hurried)
        self.seconds.append(round(len(samples) / RATE, 2))
        self.languages.append(language)
        return self._answers.pop(0)


def test_what_reaches_the_end_is_decoded_once() -> None:
    decoder = Scripted(decoded("we were all too late and we said so to them all", 9.5))
    assert (
        decode_to_the_end(decoder, TEN_S, "en", ALL).text
        == "we were all too late and we said so to them all"
    )
    assert decoder.seconds == [10.0]


def test_where_it_stops_before_the_voice_it_goes_on_from_there() -> None:
    decoder = Scripted(
        decoded("we were all too late", 4.0), decoded("and we said so to them all", 5.6)
    )
    found = decode_to_the_end(decoder, TEN_S, "auto", ALL)
    assert found.text == "we were all too late and we said so to them all"
    assert decoder.seconds == [10.0, 6.0]
    assert decoder.languages == ["auto", "en"]
    assert decoder.hurried == [False, False]
    assert [round(word.start, 1) for word in found.words][5] == 4.2
    assert round(found.words[-1].end, 1) == 9.6


def test_it_goes_on_at_the_next_voice_after_a_silence() -> None:
    decoder = Scripted(
        decoded("we were all too late", 3.0), decoded("and we said so to them all", 3.0)
    )
    voiced = (Span(0.2, 3.0), Span(7.0, 9.8))
    found = decode_to_the_end(decoder, TEN_S, "en", voiced)
    assert decoder.seconds == [10.0, 3.2]
    assert found.words[5].start == 7.0


def test_a_rest_of_which_the_decoder_is_not_sure_is_left_out() -> None:
    for rest in (decoded("and we said so to them all", 5.6, -1.2), decoded("", 5.6)):
        decoder = Scripted(decoded("we were all too late", 4.0), rest)
        assert decode_to_the_end(decoder, TEN_S, "en", ALL).text == "we were all too late"


def test_a_drawn_out_end_and_silence_are_no_rest() -> None:
    for voiced in ((Span(0.2, 4.9),), ()):
        decoder = Scripted(decoded("we were all too late", 4.0))
        decode_to_the_end(decoder, TEN_S, "en", voiced)
        assert decoder.seconds == [10.0]


def test_without_words_there_is_nothing_to_go_on_from() -> None:
    decoder = Scripted(decoded("", 0.2))
    assert decode_to_the_end(decoder, TEN_S, "en", ALL).words == ()


def test_it_does_not_go_on_for_ever() -> None:
    decoder = Scripted(*(decoded(word, 0.4) for word in "we all went on and on".split()))
    assert len(decode_to_the_end(decoder, TEN_S, "en", ALL).words) == 4


def test_in_a_hurry_the_rest_is_decoded_so_too() -> None:
    decoder = Scripted(
        decoded("we were all too late", 4.0), decoded("and we said so to them all", 5.6)
    )
    decode_to_the_end(decoder, TEN_S, "en", ALL, hurried=True)
    assert decoder.hurried == [True, True]


def placed(*words: tuple[str, float, float], logprob: float = -0.2) -> Decoded:
    return Decoded(tuple(Word(*word, 0.9) for word in words), logprob, 0.0, 1.0, "en")


LEFT_OUT = placed(
    ("we", 0.2, 0.5), ("left.", 0.5, 1.0), ("I", 1.1, 4.6), ("would", 4.6, 5.0), ("go", 5.0, 5.4)
)
STAYED = ("they", 0.1, 1.0), ("stayed.", 1.4, 2.5)
SIX_S = (Span(0.2, 5.4),)


def test_a_sentence_left_out_under_a_stretched_word_is_decoded_alone() -> None:
    decoder = Scripted(LEFT_OUT, placed(*STAYED))
    found = decode_to_the_end(decoder, TEN_S, "en", SIX_S)
    assert found.text == "we left. they stayed. I would go"
    assert decoder.seconds == [10.0, 3.6]
    assert [round(word.start, 1) for word in found.words[2:5]] == [1.1, 2.4, 4.2]


def test_a_sentence_left_out_between_two_words_is_decoded_alone() -> None:
    gap = placed(("we", 0.2, 0.5), ("left.", 0.5, 1.0), ("I", 4.2, 4.6), ("would", 4.6, 5.2))
    decoder = Scripted(gap, placed(("they", 0.3, 1.2), ("stayed.", 1.9, 2.9)))
    found = decode_to_the_end(decoder, TEN_S, "en", SIX_S)
    assert found.text == "we left. they stayed. I would"


def test_words_after_the_gap_are_not_doubled() -> None:
    rest = placed(*STAYED, ("I", 2.5, 3.2), ("will", 3.3, 3.5))
    found = decode_to_the_end(Scripted(LEFT_OUT, rest), TEN_S, "en", SIX_S)
    assert found.text == "we left. they stayed. I would go"


def test_a_word_that_was_said_before_the_gap_stays_before_it() -> None:
    rest = placed(("I", 0.1, 0.3), ("they", 0.3, 1.0), ("stayed.", 2.0, 3.1))
    found = decode_to_the_end(Scripted(LEFT_OUT, rest), TEN_S, "en", SIX_S)
    assert found.text == "we left. I they stayed. would go"


def test_what_the_words_around_the_gap_say_already_is_not_doubled() -> None:
    again = placed(
        ("left.", 0.1, 0.4), *STAYED, ("I", 2.6, 2.8), ("would", 2.8, 3.0), ("go", 3.0, 3.3)
    )
    found = decode_to_the_end(Scripted(LEFT_OUT, again), TEN_S, "en", SIX_S)
    assert found.text == "we left. they stayed. I would go"
    nothing_new = placed(
        ("we", 0.1, 0.4), ("left.", 0.5, 1.0), ("I", 2.6, 2.8), ("would", 2.8, 3.0)
    )
    decoder = Scripted(LEFT_OUT, nothing_new)
    assert decode_to_the_end(decoder, TEN_S, "en", SIX_S) == LEFT_OUT


def test_the_same_word_alone_changes_nothing() -> None:
    found = decode_to_the_end(Scripted(LEFT_OUT, placed(("I", 3.0, 3.2))), TEN_S, "en", SIX_S)
    assert found == LEFT_OUT


def test_a_drawn_out_filled_pause_and_a_silence_are_no_gap() -> None:
    um = placed(("we", 0.2, 0.5), ("um,", 0.5, 4.6), ("left", 4.6, 5.0))
    silence = placed(("we", 0.2, 0.5), ("left", 4.6, 5.0))
    for heard, voiced in ((um, (Span(0.2, 5.0),)), (silence, (Span(0.2, 0.6), Span(4.5, 5.0)))):
        decoder = Scripted(heard)
        assert decode_to_the_end(decoder, TEN_S, "en", voiced) == heard
