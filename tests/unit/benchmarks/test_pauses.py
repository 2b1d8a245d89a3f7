"""Silences put in and silences found."""

import numpy as np
import pytest
from benchmarks import pauses_material
from benchmarks.pauses import LONG_S, half_shared, ours, pairs, same_edges, scored, word_gaps
from benchmarks.pauses_material import gaps, joined, trimmed

from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word

RATE = 16_000


def tone(seconds: float, level: float = 0.3) -> np.ndarray:
    at = np.arange(round(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * 200 * at)).astype(np.float32)


def test_half_of_the_silences_are_long_and_none_is_near_the_limit() -> None:
    lengths = gaps(np.random.default_rng(1))
    assert sum(length >= LONG_S for length in lengths) == len(lengths) / 2
    assert min(abs(length - LONG_S) for length in lengths) >= 0.2


def test_a_sentence_loses_the_silence_at_its_ends() -> None:
    quiet = np.zeros(RATE // 2, np.float32)
    cut = trimmed(np.concatenate((quiet, tone(1.0), quiet)))
    assert len(cut) == pytest.approx(RATE, abs=2 * 160)
    assert np.sqrt(np.mean(cut**2)) == pytest.approx(0.1, rel=1e-3)


def test_silences_are_where_they_are_said_to_be() -> None:
    samples, silences = joined([tone(1.0), tone(0.5), tone(0.25)], [2.5, 0.5])
    assert silences == (Span(1.0, 3.5), Span(4.0, 4.5))
    assert len(samples) == round(4.75 * RATE)
    for silence in silences:
        inside = samples[round(silence.start * RATE) : round(silence.end * RATE)]
        assert not inside.any()


def test_a_breath_leaves_the_edges_of_a_silence_alone() -> None:
    samples, (silence,) = joined([tone(0.5), tone(0.5)], [3.0], np.random.default_rng(2))
    inside = samples[round(silence.start * RATE) : round(silence.end * RATE)]
    assert inside.any()
    assert not inside[: RATE // 5].any()
    assert not inside[-RATE // 5 :].any()
    assert np.abs(inside).max() < 0.1


def test_noise_is_as_loud_as_it_is_called() -> None:
    rng = np.random.default_rng(3)
    speech = np.zeros(RATE * 4, np.float32)
    made = pauses_material._noisy(speech, pauses_material.CONDITIONS[2], rng)
    assert np.sqrt(np.mean(made**2)) == pytest.approx(0.1 * 10 ** (-10 / 20), rel=0.02)


@pytest.mark.parametrize(
    ("heard", "edges", "half"),
    [
        (Span(10.3, 12.7), True, True),
        (Span(10.31, 13.0), False, True),
        (Span(10.0, 13.31), False, True),
        (Span(11.6, 13.0), False, False),
        (Span(8.0, 14.1), False, False),
    ],
)
def test_two_ways_to_be_the_same_pause(heard: Span, edges: bool, half: bool) -> None:
    true = Span(10.0, 13.0)
    assert same_edges(true, heard) is edges
    assert half_shared(true, heard) is half


def test_one_found_pause_stands_for_one_true_one() -> None:
    true = [Span(1.0, 4.0), Span(1.2, 4.2)]
    assert pairs(true, [Span(1.1, 4.1)], same_edges) == [(true[0], Span(1.1, 4.1))]


def test_only_long_silences_count_and_a_short_one_told_as_long_is_invented() -> None:
    silences = [Span(1.0, 4.0), Span(6.0, 7.5), Span(9.0, 12.0)]
    result = scored(silences, [Span(1.0, 4.1), Span(5.5, 7.6), Span(9.5, 12.0)])
    edges, shared = result.edges, result.shared
    assert (edges.found, edges.invented, edges.missed) == (1, 2, 1)
    assert (shared.found, shared.invented, shared.missed) == (2, 1, 0)
    assert result.off_s == pytest.approx((0.1, 0.5))


def test_gaps_between_words_are_told_from_two_seconds_on() -> None:
    words = (Word("a", 0.0, 0.5), Word("b", 2.4, 2.9), Word("c", 4.9, 5.0), Word("d", 4.8, 5.2))
    heard = Transcript(words, VoiceActivity((), 6.0), "en", "plain", 6.0)
    assert word_gaps(heard) == [Span(2.9, 4.9)]


def test_pauses_come_from_the_voice_where_words_stretch_over_silence() -> None:
    words = (Word("Yes", 0.5, 3.0), Word("we", 4.0, 4.3), Word("did.", 4.3, 4.8))
    words += tuple(Word("so", 5.0 + at, 5.6 + at) for at in range(12))
    voiced = (Span(0.5, 1.0), Span(4.0, 4.8), *(Span(5.0 + at, 5.6 + at) for at in range(12)))
    heard = Transcript(words, VoiceActivity(voiced, 18.0), "en", "base", 18.0)
    assert ours(heard) == [Span(1.0, 4.0)]
    assert word_gaps(heard) == []
