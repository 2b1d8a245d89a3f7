import pytest

from greenroom.feedback.correct import change_parts, fix_words
from greenroom.feedback.heard import prepare
from greenroom.feedback.hearing import hard_to_hear
from greenroom.feedback.quotes import evidence, evidence_at_end, quoted_span
from greenroom.feedback.structure import split_sentences
from greenroom.model.correction import PartChanged, WordFixed
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from support.spoken_answers import spoken


def test_a_word_is_fixed_at_its_moment_and_the_last_fix_counts():
    fixed = fix_words(spoken("we used pie torch"), (WordFixed(1.0, "Pi"), WordFixed(1.0, "Py")))
    assert fixed.text == "we used Py torch"
    assert fixed.words[2].probability == 1.0


def test_overlapping_words_are_told_apart_by_their_middle():
    words = (Word("one", 0.0, 1.0), Word("two", 0.4, 1.4))
    transcript = Transcript(words, VoiceActivity((), 2.0), "en", "base", 2.0)
    assert fix_words(transcript, (WordFixed(0.9, "zwei"),)).text == "one zwei"


def test_a_fix_far_from_every_word_is_left_out():
    transcript = spoken("we left")
    assert fix_words(transcript, (WordFixed(9.0, "x"),)) == transcript
    assert fix_words(spoken(""), (WordFixed(0.0, "x"),)).words == ()


def test_a_removed_word_says_nothing_any_more():
    heard = prepare(fix_words(spoken("we um left"), (WordFixed(0.6, ""),)))
    assert [token.bare for token in heard.tokens] == ["we", "left"]
    assert [token.word for token in heard.tokens] == [0, 2]


def test_a_part_goes_to_the_sentence_at_its_moment():
    sentences = split_sentences(prepare(spoken("We left. [2.0] We came back.")))
    changed = change_parts(sentences, (PartChanged(3.0, "R"), PartChanged(9.0, "S")))
    assert [item.label for item in changed] == ["other", "R"]


def test_words_are_clipped_to_the_voice_that_they_overlap_most():
    words = (Word("so", 0.0, 2.3), Word("then", 2.3, 6.0))
    voiced = (Span(2.0, 3.0), Span(5.9, 6.2))
    heard = prepare(Transcript(words, VoiceActivity(voiced, 7.0), "en", "base", 7.0))
    assert [word.span for word in heard.words] == [Span(2.0, 2.3), Span(2.3, 3.0)]


def test_quotes_are_short_and_verbatim():
    heard = prepare(spoken("In the end we, um, went live on the day and it went pretty well."))
    assert evidence(heard, 0, 15).quote == "In the end we, um, went live on the day and it …"
    assert evidence_at_end(heard, 0, 15).quote == "it went pretty well."
    assert quoted_span(heard, Span(0.0, 0.9)).quote == "In the"


def test_stretches_of_improbable_words_are_hard_to_hear():
    words = tuple(Word("word", float(i), i + 1.0, 0.1 if 5 <= i < 10 else 0.9) for i in range(20))
    heard = prepare(Transcript(words, VoiceActivity((), 20.0), "en", "base", 20.0))
    [span] = hard_to_hear(heard)
    assert span.contains(5.0)
    assert span.end >= 10
    assert span.duration == pytest.approx(7.0)


def test_one_improbable_name_is_not_hard_to_hear():
    words = tuple(Word("word", float(i), i + 1.0, 0.05 if i == 5 else 0.9) for i in range(12))
    heard = prepare(Transcript(words, VoiceActivity((), 12.0), "en", "base", 12.0))
    assert hard_to_hear(heard) == ()
