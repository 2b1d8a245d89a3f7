from dataclasses import replace

import pytest

from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.feedback.timing import measure
from greenroom.model.bands import Bands
from greenroom.model.report import PausePlace, Timing
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from support.spoken_answers import spoken

LONG = "word " * 30


def timing(transcript: Transcript, audio: RecordedAudio | None = None) -> Timing:
    heard = prepare(transcript)
    return measure(heard, audio, find_fillers(heard, shipped_lexicon("en")), Bands())


def recorded(prompt_end: float | None = 0.0, resumed: tuple[float, ...] = ()) -> RecordedAudio:
    return RecordedAudio("a.flac", 16_000, 100.0, prompt_end_s=prompt_end, resumed_at=resumed)


def test_start_delay_ends_where_the_voice_begins_even_if_the_word_edge_is_early_or_late():
    voiced = (Span(2.4, 30.0),)
    for first in (Word("I", 0.0, 2.6), Word("I", 2.9, 3.1)):
        transcript = Transcript(
            (first, Word("built", 3.2, 3.5)), VoiceActivity(voiced, 31.0), "en", "base", 31.0
        )
        assert timing(transcript, recorded(-0.6)).start_delay_s == pytest.approx(3.0)


def test_a_filled_pause_is_speech_and_is_reported():
    measured = timing(spoken("Um, I built it " + LONG, lead_s=1.5), recorded(0.5))
    assert measured.start_delay_s == pytest.approx(1.0)
    assert measured.starts_with_filler


def test_no_prompt_gives_no_start_delay_and_talking_over_it_gives_zero():
    assert timing(spoken(LONG), recorded(None)).start_delay_s is None
    assert timing(spoken(LONG), None).start_delay_s is None
    assert timing(spoken(LONG, lead_s=1.0), recorded(2.0)).start_delay_s == 0.0


def test_rates_leave_out_filled_pauses_and_only_articulation_leaves_out_silence():
    measured = timing(spoken(f"{LONG} um [4.0] uh {LONG}"))
    assert measured.words == 60
    assert measured.answer.duration == pytest.approx(62 * 0.4 + 4.0)
    assert measured.speaking_s == pytest.approx(62 * 0.4)
    assert measured.speaking_rate_wpm == pytest.approx(60 * 60 / 28.8)
    assert measured.articulation_rate_wpm == pytest.approx(60 * 60 / 24.8)


def test_gaps_up_to_a_quarter_second_belong_to_speaking():
    measured = timing(spoken(f"{LONG} [0.25] {LONG} [0.3] {LONG}"))
    assert measured.speaking_s == pytest.approx(90 * 0.4 + 0.25)


def test_pauses_have_a_place_and_a_length():
    text = f"{LONG} end. [0.6] Then we went [0.59] on and [2.0] the [0.7] because it {LONG}"
    pauses = timing(spoken(text)).pauses
    assert [(round(p.span.duration, 2), p.place, p.long) for p in pauses] == [
        (0.6, PausePlace.BETWEEN_CLAUSES, False),
        (2.0, PausePlace.WITHIN_CLAUSE, True),
        (0.7, PausePlace.BETWEEN_CLAUSES, False),
    ]


def test_a_filled_pause_beside_a_pause_does_not_hide_the_clause_edge():
    pauses = timing(spoken(f"{LONG} deadline, um [0.8] so we {LONG} the um [0.8] plan")).pauses
    assert [pause.place for pause in pauses] == [
        PausePlace.BETWEEN_CLAUSES,
        PausePlace.WITHIN_CLAUSE,
    ]


def test_a_mark_after_a_word_that_ends_no_clause_is_no_edge():
    text = f"{LONG} and we built a... [2.4] new plan for the. [2.2] Team {LONG}"
    within, between = PausePlace.WITHIN_CLAUSE, PausePlace.BETWEEN_CLAUSES
    assert [pause.place for pause in timing(spoken(text)).pauses] == [within, within]
    # What is an article in English can end a clause elsewhere.
    german = replace(spoken(f"{LONG} ich rief ihn an. [2.4] Dann kam er {LONG}"), language="de")
    assert [pause.place for pause in timing(german).pauses] == [between]


def test_words_stretched_over_a_silence_do_not_hide_it():
    words = tuple(Word("word", i, i + 1.0) for i in range(20))
    voiced = (Span(0, 8.2), Span(11.0, 20.0))
    transcript = Transcript(words, VoiceActivity(voiced, 20.0), "en", "base", 20.0)
    assert [pause.span for pause in timing(transcript).pauses] == [Span(8.2, 11.0)]


def test_where_a_paused_take_goes_on_is_never_a_pause():
    transcript = spoken(f"{LONG} [3.0] {LONG}")
    assert len(timing(transcript, recorded()).pauses) == 1
    assert timing(transcript, recorded(resumed=(13.0,))).pauses == ()


def test_silence_before_and_after_the_answer_is_no_pause():
    transcript = spoken(f"[3.0] {LONG} [3.0] cough")
    without_last_word = Transcript(
        transcript.words[:-1], transcript.activity, "en", "base", transcript.complete_to_s
    )
    assert timing(without_last_word).pauses == ()


def test_the_pace_curve_rolls_over_ten_seconds_inside_the_answer():
    measured = timing(spoken(LONG + "[10.0] " + LONG))
    assert measured.pace[0].moment == pytest.approx(5.0)
    assert measured.pace[0].wpm == pytest.approx(150)
    assert min(point.wpm for point in measured.pace) == 0
    assert measured.pace[-1].moment + 5 <= measured.answer.end + 1e-6


def test_too_little_speech_has_no_rates():
    measured = timing(spoken("word " * 24))
    assert measured.speaking_rate_wpm is None
    assert measured.articulation_rate_wpm is None
    assert measured.pace == ()
    assert timing(spoken("")).answer == Span(0.0, 0.0)
