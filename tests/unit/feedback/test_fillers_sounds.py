"""Filled pauses from two witnesses."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenroom.feedback.fillers import corrected_fillers, find_fillers, summarise
from greenroom.feedback.fillers.sounds import CERTAIN, POSSIBLE, UNKNOWN_TEXT, find_sounds
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.feedback.report import HeardTake, build_report
from greenroom.model.correction import MissingFiller, NotAFiller
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause, Transcript, VoiceActivity, Word

EN = shipped_lexicon("en")
SURE, WEAK = 0.97, 0.7


def heard(
    words: list[tuple[str, float, float]],
    pauses: list[tuple[float, float, float]],
    *,
    detector: str = "ears",
    duration: float = 10.0,
    snr_db: float = 40.0,
) -> Transcript:
    """Words as (text, start, end), sounds as (start, end, probability); voice everywhere."""
    return Transcript(
        words=tuple(Word(text, start, end, 0.9) for text, start, end in words),
        activity=VoiceActivity((Span(0.0, duration),), duration, -25.0 - snr_db, -25.0),
        language="en",
        model="base",
        complete_to_s=duration,
        filled_pauses=tuple(HeardFilledPause(*each) for each in pauses),
        filler_detector=detector,
    )


def sounds(transcript: Transcript) -> tuple[Filler, ...]:
    return find_sounds(prepare(transcript), EN)


def test_what_both_say_is_one_certain_filler_where_the_sound_is():
    found = sounds(heard([("we", 0, 0.3), ("um", 1.4, 1.4), ("ran", 2, 2.4)], [(0.9, 1.2, SURE)]))
    [item] = found
    assert (item.span, item.source) == (Span(0.9, 1.2), FillerSource.BOTH)
    assert item.text == "um"
    assert item.words == (1,)
    assert item.confidence > 0.9
    assert not item.possible


def test_a_clear_sound_alone_is_certain_and_a_weak_one_possible():
    transcript = heard([("we", 0, 0.3), ("ran", 4, 4.4)], [(1.0, 1.4, SURE), (2.0, 2.3, WEAK)])
    first, second = sounds(transcript)
    assert (first.source, first.text, first.words) == (FillerSource.ACOUSTIC, UNKNOWN_TEXT, ())
    assert not first.possible
    assert second.possible
    assert POSSIBLE <= second.confidence < CERTAIN <= first.confidence


def test_a_very_weak_sound_is_nothing():
    assert sounds(heard([("we", 0, 0.3)], [(1.0, 1.4, 0.1)])) == ()


def test_a_word_that_nothing_was_heard_of_is_only_possible():
    [item] = sounds(heard([("we", 0, 0.3), ("uh", 1.0, 1.3)], []))
    assert item.source is FillerSource.RECOGNISER
    assert item.possible
    assert item.words == (1,)


def test_a_held_word_takes_confidence_from_a_sound():
    free = heard([("we", 0, 0.3), ("the", 2.0, 2.2)], [(1.0, 1.5, 0.7)])
    held = heard([("we", 0, 0.3), ("the", 1.0, 1.5)], [(1.0, 1.5, 0.7)])
    alone = [item.confidence for item in sounds(free)]
    inside = [item.confidence for item in sounds(held)]
    assert alone
    assert max(inside, default=0.0) < alone[0]


def test_a_word_takes_less_the_less_sure_it_is():
    def confidence(probability: float) -> float:
        transcript = heard([("we", 1.0, 1.5)], [(1.0, 1.5, 0.9)])
        words = tuple(replace(word, probability=probability) for word in transcript.words)
        return sounds(replace(transcript, words=words))[0].confidence

    assert confidence(0.1) > confidence(0.9)


def test_each_word_takes_one_sound_and_they_do_not_cross():
    transcript = heard(
        [("um", 1.3, 1.4), ("uh", 1.9, 2.0)], [(1.0, 1.2, SURE), (1.6, 1.8, SURE), (5, 5.4, SURE)]
    )
    found = [(item.text, item.span.start, item.words) for item in sounds(transcript)]
    assert found == [("um", 1.0, (0,)), ("uh", 1.6, (1,)), (UNKNOWN_TEXT, 5.0, ())]


def test_a_sound_far_from_the_word_is_not_its():
    found = sounds(heard([("um", 1.0, 1.3)], [(4.0, 4.4, SURE)]))
    assert [item.source for item in found] == [FillerSource.RECOGNISER, FillerSource.ACOUSTIC]


def test_without_a_detector_the_words_are_taken_as_before():
    transcript = heard([("we", 0, 0.3), ("um", 1.0, 1.3)], [], detector="")
    [item] = sounds(transcript)
    assert (item.source, item.possible) == (FillerSource.RECOGNISER, False)
    assert summarise((item,), (), 60.0, prepare(transcript)).may_be_low


def test_possible_ones_are_neither_in_the_count_nor_in_rate_and_clusters():
    pauses = [(1.0, 1.4, SURE), (2.0, 2.3, WEAK), (3.0, 3.3, WEAK), (4.0, 4.4, SURE)]
    transcript = heard([("we", 0, 0.3)], pauses)
    ready = prepare(transcript)
    total = summarise(find_fillers(ready, EN), (), 60.0, ready)
    assert (len(total.items), len(total.counted), total.possible) == (4, 2, 2)
    assert total.per_minute == pytest.approx(2.0)
    assert total.clusters == ()
    assert not total.may_be_low


def test_a_possible_filler_that_the_person_confirms_is_counted():
    ready = prepare(heard([("we", 0, 0.3)], [(2.0, 2.3, WEAK)]))
    found = find_fillers(ready, EN)
    [item], dismissed = corrected_fillers(found, (MissingFiller(found[0].span, "um"),), ready, EN)
    assert (item.possible, item.confidence, item.span) == (False, 1.0, found[0].span)
    assert dismissed == ()


def test_a_sound_that_is_no_filler_can_be_taken_out():
    ready = prepare(heard([("we", 0, 0.3)], [(2.0, 2.3, SURE)]))
    found = find_fillers(ready, EN)
    kept, dismissed = corrected_fillers(found, (NotAFiller(found[0].span),), ready, EN)
    assert (kept, dismissed) == ((), found)


@pytest.mark.parametrize(("snr_db", "noisy"), [(30.0, False), (12.0, False), (2.0, True)])
def test_a_noisy_recording_is_told(snr_db: float, noisy: bool):
    ready = prepare(heard([("we", 0, 0.3)], [], snr_db=snr_db))
    assert summarise((), (), 60.0, ready).too_noisy is noisy


def test_findings_speak_of_the_counted_ones_and_give_no_rate_in_noise():
    words = [(f"word{n}", 1.0 + n, 1.9 + n) for n in range(14)]
    pauses = [(0.2, 0.7, SURE), (15.2, 15.6, WEAK)]
    clear = build_report(HeardTake("take", heard(words, pauses, duration=16.0)))
    noisy = build_report(HeardTake("take", heard(words, pauses, duration=16.0, snr_db=3.0)))
    counts = [dict(item.values).get("count") for item in clear.findings if "fillers" in item.code]
    assert counts == [1]
    assert [item.code for item in noisy.findings if "filler" in item.code] == ["fillers_too_noisy"]


@pytest.mark.parametrize(("last", "told"), [(10.0, True), (14.0, False)])
def test_three_fillers_in_ten_seconds_are_told_as_a_cluster(last: float, told: bool):
    words = [(f"word{n}", 1.0 + n, 1.5 + n) for n in range(40)]
    pauses = [(start, start + 0.4, SURE) for start in (3.55, 6.55, last + 0.55)]
    report = build_report(HeardTake("take", heard(words, pauses, duration=41.0)))
    assert len(report.fillers.counted) == 3
    found = [dict(item.values) for item in report.findings if item.code == "fillers_cluster"]
    assert [(one["in_cluster"], one["count"]) for one in found] == ([(3, 3)] if told else [])


def test_a_sound_before_the_first_word_starts_the_answer():
    words = [(f"word{n}", 1.0 + n, 1.9 + n) for n in range(14)]
    transcript = heard(words, [(0.2, 0.7, SURE)], duration=16.0)
    transcript = replace(
        transcript,
        activity=replace(transcript.activity, voiced=(Span(0.2, 0.7), Span(1.0, 15.0))),
    )
    report = build_report(HeardTake("take", transcript))
    assert report.timing.starts_with_filler
    assert report.timing.answer.start == pytest.approx(0.2)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from(["um", "the", "so"]), st.floats(0, 10), st.floats(0, 1))),
    st.lists(st.tuples(st.floats(-1, 12), st.floats(-1, 2), st.floats(0, 1))),
)
def test_whatever_is_heard_the_fillers_are_in_order_inside_and_of_one_word_each(
    words: list[tuple[str, float, float]], pauses: list[tuple[float, float, float]]
):
    transcript = heard(
        [
            (text, start, start + length)
            for text, start, length in sorted(words, key=lambda w: w[1])
        ],
        [(start, start + length, probability) for start, length, probability in pauses],
    )
    found = sounds(transcript)
    assert [item.span for item in found] == sorted(item.span for item in found)
    assert all(0 <= item.span.start <= item.span.end <= 10.0 for item in found)
    assert all(item.kind is FillerKind.FILLED_PAUSE for item in found)
    assert all(math.isfinite(item.confidence) and 0 <= item.confidence <= 1 for item in found)
    taken = [word for item in found for word in item.words]
    assert len(taken) == len(set(taken))


def confidence_of(
    words: list[tuple[str, float, float]], pause: tuple[float, float, float]
) -> float:
    [item] = [
        item for item in sounds(heard(words, [pause])) if item.kind is FillerKind.FILLED_PAUSE
    ]
    return item.confidence


def test_a_sound_right_after_a_word_is_less_sure_than_one_that_stands_apart():
    apart = confidence_of([("we", 0, 0.3)], (1.0, 1.4, 0.85))
    joined = confidence_of([("we", 0.5, 1.0)], (1.0, 1.4, 0.85))
    assert joined < apart
    assert confidence_of([("we", 0, 0.6)], (1.0, 1.4, 0.85)) == pytest.approx(apart)  # 0.4 s


def test_a_long_sound_is_surer_than_a_short_one_up_to_half_a_second():
    short, long, longest = (
        confidence_of([("we", 0, 0.3)], (1.0, 1.0 + length, 0.85)) for length in (0.15, 0.5, 1.2)
    )
    assert short < long
    assert longest == pytest.approx(long)


def test_a_word_makes_a_sound_surer():
    words = [("we", 0, 0.3)]
    alone = confidence_of(words, (1.0, 1.4, 0.8))
    assert confidence_of([*words, ("um", 1.2, 1.4)], (1.0, 1.4, 0.8)) > alone


def test_each_kind_of_detector_has_a_scale_of_its_own():
    def told(length: float, probability: float, detector: str) -> Filler:
        words = [("we", 0.0, 0.3), ("ran", 4.0, 4.4)]
        [item] = sounds(heard(words, [(1.0, 1.0 + length, probability)], detector=detector))
        return item

    # As when such transcripts were made.
    assert told(0.4, 0.72, "filled-pauses-1").possible
    assert not told(0.4, 0.68, "filled-pauses-2 base").possible
    assert told(0.4, 0.68, "filled-pauses-3 base").possible
    assert not told(0.4, 0.8, "filled-pauses-3 base").possible
    assert told(0.4, 0.72, "ears") == told(0.4, 0.72, "filled-pauses-1")


@pytest.mark.parametrize(
    "detector", ["filled-pauses-2 base", "filled-pauses-3 base", "filled-pauses-3 tiny.en"]
)
def test_a_word_without_a_sound_is_only_possible_whichever_network_listened(detector: str):
    [item] = sounds(heard([("we", 0, 0.3), ("um", 1.0, 1.3)], [], detector=detector))
    assert (item.source, item.possible) == (FillerSource.RECOGNISER, True)
    assert item.confidence < POSSIBLE


def test_a_longer_sound_is_surer_on_the_encoders_frames():
    def confidence(length: float) -> float:
        pause = (1.0, 1.0 + length, 0.6)
        [item] = sounds(heard([("we", 0, 0.3)], [pause], detector="filled-pauses-3 base"))
        return item.confidence

    assert confidence(0.15) < confidence(0.5) == pytest.approx(confidence(1.2))


def test_on_the_encoders_frames_neither_a_word_over_it_nor_one_beside_it_counts():
    def confidence(words: list[tuple[str, float, float]]) -> float:
        [item] = [
            item
            for item in sounds(heard(words, [(1.0, 1.2, 0.75)], detector="filled-pauses-3 base"))
            if item.kind is FillerKind.FILLED_PAUSE
        ]
        return item.confidence

    alone = confidence([("we", 0, 0.3)])
    assert confidence([("we", 0, 0.3), ("system", 0.6, 1.2)]) == alone
    assert confidence([("we", 0, 0.3), ("um", 1.0, 1.2)]) == alone
