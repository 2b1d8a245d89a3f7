import pytest

from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.speech.guards import inside_voice, invented, without_echo, without_loops
from greenroom.speech.priming import ENGLISH, priming_prompt


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word(part, i * 0.3, i * 0.3 + 0.2) for i, part in enumerate(text.split()))


def text(kept: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in kept)


def test_thanks_that_were_said_stay() -> None:
    assert not invented(words("Thank you."), 0.6, -0.3, 0.1)


@pytest.mark.parametrize(
    ("said", "voiced_s", "logprob", "no_speech"),
    [
        ("Thank you.", 0.6, -0.9, 0.1),  # a known invention, and unsure
        ("Thanks for watching!", 0.2, -0.2, 0.1),  # more text than voice
        ("and then we went there", 3.0, -1.2, 0.8),  # the decoder itself hears no speech
        ("Oh, yeah.", 0.6, -1.1, 0.3),  # what is written for a tune
        ("Mm.", 0.4, -0.9, 0.7),  # unsure, and no speech
        ("Thank you.", 0.0, -0.1, 0.0),
        ("and then we went there with all of them", 0.6, -0.8, 0.1),  # too much text, and unsure
        ("and then we went there with all of them", 0.2, -0.1, 0.1),  # far too much text
    ],
)
def test_inventions_are_dropped(
    said: str, voiced_s: float, logprob: float, no_speech: float
) -> None:
    assert invented(words(said), voiced_s, logprob, no_speech)


def test_a_sure_sentence_stays_where_noise_hides_part_of_the_voice() -> None:
    assert not invented(words("and then we went there with all of them"), 0.6, -0.1, 0.0)


def test_an_echo_of_the_prompt_is_dropped_and_what_follows_stays() -> None:
    assert text(without_echo(words(ENGLISH + " We were late."), "en")) == "We were late."


def test_a_few_fillers_in_a_row_are_no_echo() -> None:
    said = "Um, uh, so, like, you were late"
    assert text(without_echo(words(said), "en")) == said


def test_what_is_left_of_a_repeated_echo_is_dropped() -> None:
    said = "Uh, so, like, you know, uh, so, like, you know, we were late"
    assert text(without_echo(words(said), "en")) == "we were late"


def test_a_word_of_which_the_decoder_is_unsure_stays_where_it_hears_speech() -> None:
    assert not invented(words("You know."), 0.5, -0.95, 0.1)


def test_a_language_without_prompt_has_no_echo() -> None:
    assert priming_prompt("fi") == ""
    assert text(without_echo(words("niin no"), "fi")) == "niin no"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("we " * 9 + "left", "we left"),
        ("I did it. " * 5, "I did it."),
        ("I I I went", "I I I went"),
        ("no no no", "no no no"),
    ],
)
def test_loops_are_cut_and_stammering_stays(said: str, kept: str) -> None:
    assert text(without_loops(words(said))) == kept


def test_words_away_from_all_voice_are_dropped() -> None:
    said = (Word("here", 1.0, 1.2, 0.4), Word("there", 5.0, 5.3, 0.4))
    assert inside_voice(said, [Span(0.9, 1.3)]) == said[:1]


def test_a_word_that_the_decoder_is_sure_of_stays_where_no_voice_was_noticed() -> None:
    said = (Word("here", 1.0, 1.2, 0.4), Word("there", 5.0, 5.3, 0.9))
    assert inside_voice(said, [Span(0.9, 1.3)]) == said
