import math
from dataclasses import replace

import pytest

from greenroom.feedback import HeardTake, build_report, sentence
from greenroom.feedback.delivery import loudness_curve, measure_delivery, pitch_curve, voice_of
from greenroom.feedback.delivery.usual import own_range
from greenroom.feedback.heard import Heard, prepare
from greenroom.feedback.structure.sentences import split_sentences
from greenroom.model.delivery import Delivery, EarlierAnswer, EndMovement
from greenroom.model.prosody import Prosody
from greenroom.model.report import Finding, Report
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word

SENTENCE_S = 3.0
COUNT = 6
NO_PITCH = math.nan


def spoken(
    shape: "list[list[float]] | None" = None,
    levels: list[float] | None = None,
    *,
    end: list[float] | None = None,
) -> Transcript:
    """Six sentences of 3 s; each has the pitches of `shape`, or 0 st with its last 0.3 s as `end`.

    A pause of 0.5 s without pitch follows each of them.
    """
    frames, decibels, words, voiced = list[float](), list[float](), list[Word](), list[Span]()
    for number in range(COUNT):
        pitches = shape[number] if shape else [0.0] * 300
        if end is not None:
            steps = [end[number] * frame / 29 for frame in range(30)]
            pitches = pitches[:270] + steps
        start = len(frames) / 100
        frames += pitches + [NO_PITCH] * 50
        decibels += [levels[number] if levels else -20.0] * 300 + [-60.0] * 50
        voiced.append(Span(start, start + SENTENCE_S))
        for place, text in enumerate(("We", "moved", "the", "whole", "desk.")):
            words.append(Word(text, start + 0.6 * place, start + 0.6 * place + 0.6))
    activity = VoiceActivity(tuple(voiced), len(frames) / 100)
    prosody = Prosody.pack(frames, decibels, "by hand")
    return Transcript(tuple(words), activity, "en", "none", len(frames) / 100, prosody=prosody)


def measured(transcript: Transcript, earlier: tuple[EarlierAnswer, ...] = ()) -> Delivery:
    heard: Heard = prepare(transcript)
    found = measure_delivery(heard, transcript.prosody, split_sentences(heard), earlier)
    assert found is not None
    return found


def report(transcript: Transcript, earlier: tuple[EarlierAnswer, ...] = ()) -> Report:
    return build_report(HeardTake("t", transcript, earlier=earlier))


def remark(found: Report, code: str) -> Finding | None:
    return next((one for one in found.findings if one.code == code), None)


def wave(semitones: float) -> list[float]:
    return [semitones * math.sqrt(2) * math.sin(frame * 2 * math.pi / 100) for frame in range(300)]


@pytest.mark.parametrize("semitones", [0.0, 1.4, 2.6])
def test_variation_is_the_standard_deviation_in_semitones(semitones: float) -> None:
    assert measured(spoken([wave(semitones)] * COUNT)).pitch_variation_st == pytest.approx(
        semitones, abs=0.01
    )


def test_octave_errors_do_not_count_as_variation() -> None:
    slips = [pitch - 12 if 40 <= frame < 60 else pitch for frame, pitch in enumerate(wave(1.4))]
    slips = [pitch + 12 if 150 <= frame < 170 else pitch for frame, pitch in enumerate(slips)]
    found = measured(spoken([slips] * COUNT)).pitch_variation_st
    assert found == pytest.approx(1.4, abs=0.1)


def test_mains_hum_between_the_voiced_sounds_is_not_the_voice() -> None:
    voice = [[5.0] * 180 + [8.0] * 120 for _ in range(COUNT)]
    with_hum = [[5.0] * 180 + [NO_PITCH] + [-8.8] * 89 + [8.0] * 30 for _ in range(COUNT)]
    clean, hummed = measured(spoken(voice)), measured(spoken(with_hum))
    assert clean.pitch_variation_st is not None
    assert hummed.pitch_variation_st is not None
    assert hummed.pitch_variation_st <= clean.pitch_variation_st
    assert hummed.pitch_median_hz == pytest.approx(100 * 2 ** (5 / 12), abs=0.1)


def test_a_blip_of_pitch_outside_a_voiced_run_is_left_out() -> None:
    blips = [4.0 if frame in {100, 101} else NO_PITCH if 90 <= frame < 110 else 0.0
             for frame in range(300)]  # fmt: skip
    assert measured(spoken([blips] * COUNT)).pitch_variation_st == 0.0


def test_pitch_in_a_pause_is_not_the_voice() -> None:
    hummed = spoken()
    assert hummed.prosody is not None
    pitches = [5.0 if math.isnan(pitch) else pitch for pitch in hummed.prosody.semitones]
    prosody = Prosody.pack(pitches, hummed.prosody.decibels, "by hand")
    assert measured(replace(hummed, prosody=prosody)).pitch_variation_st == pytest.approx(
        0.0, abs=0.4
    )


def test_the_middle_of_the_pitch_is_in_hertz() -> None:
    assert measured(spoken([[12.0] * 300] * COUNT)).pitch_median_hz == 200.0


def test_sentence_ends_fall_rise_or_stay() -> None:
    ends = measured(spoken(end=[-6, 6, 0, -0.5, 4, -4])).ends
    falls, rises, level = EndMovement.FALLS, EndMovement.RISES, EndMovement.LEVEL
    assert [end.movement for end in ends] == [falls, rises, level, level, rises, falls]
    assert [end.sentence for end in ends] == list(range(COUNT))
    # 0.25 of the 0.3 s that move are looked at.
    assert ends[0].semitones == pytest.approx(-6 * 25 / 29, abs=0.3)
    assert ends[0].span.end == pytest.approx(SENTENCE_S, abs=0.02)


def test_a_slip_of_the_tracker_at_the_end_is_no_fall() -> None:
    slipped = [0.0] * 294 + [-11.0] * 6
    ends = measured(spoken([slipped] * COUNT)).ends
    assert {end.movement for end in ends} == {EndMovement.LEVEL}


def test_an_end_without_pitch_is_not_judged() -> None:
    creaky = [0.0] * 235 + [NO_PITCH] * 65
    assert measured(spoken([creaky] * COUNT)).ends == ()


def test_a_quiet_last_sentence_is_measured_against_the_answer() -> None:
    found = measured(spoken(levels=[-20, -21, -19, -20, -20, -26]))
    assert found.last_sentence_db == -6.0
    assert found.last_sentence == Span(17.5, 20.5)


def test_a_very_short_last_sentence_takes_in_the_one_before() -> None:
    transcript = spoken(levels=[-20, -20, -20, -20, -26, -26])
    assert transcript.prosody is not None
    at = transcript.words[-1]
    pitches = list(transcript.prosody.semitones)
    start = round(at.start * 100)
    pitches[start - 240 : start + 40] = [NO_PITCH] * 280
    prosody = Prosody.pack(pitches, transcript.prosody.decibels, "by hand")
    found = measured(replace(transcript, prosody=prosody))
    assert found.last_sentence is not None
    assert found.last_sentence.start == pytest.approx(14.0)


def test_too_little_voice_says_nothing_about_it() -> None:
    whispered = [NO_PITCH] * 270 + [0.0] * 30
    found = measured(spoken([whispered] * COUNT))
    assert found.voiced_s == pytest.approx(1.8, abs=0.05)
    assert replace(found, voiced_s=0.0) == Delivery()


def test_a_take_that_was_never_measured_has_no_delivery() -> None:
    assert report(replace(spoken(), prosody=None)).delivery is None


EARLIER = tuple(
    EarlierAnswer(variation, -1.0 * number, 120.0 + number)
    for number, variation in enumerate([2.1, 2.2, 2.4, 2.8, 3.0])
)


def test_usual_needs_five_answers_and_looks_at_the_latest_ten() -> None:
    assert measured(spoken(), EARLIER[:4]).usual_pitch_variation_st is None
    usual = measured(spoken(), EARLIER).usual_pitch_variation_st
    assert usual is not None
    assert (usual.low, usual.median, usual.high, usual.answers) == (2.2, 2.4, 2.8, 5)
    old = (EarlierAnswer(9.0, 9.0, 9.0),) * 20
    many = measured(spoken(), (*EARLIER, *EARLIER, *old))
    assert many.usual_pitch_variation_st is not None
    assert many.usual_pitch_variation_st.high < 9
    assert many.usual_pitch_variation_st.answers == 10


def test_what_was_not_measured_does_not_count_as_an_answer() -> None:
    assert own_range([1.0, 2.0, None, 3.0, 4.0]) is None


def test_a_quiet_end_is_described() -> None:
    found = remark(report(spoken(levels=[-20, -20, -20, -20, -20, -25])), "quiet_end")
    assert found is not None
    assert sentence(found) == ("Loudness", "The last sentence was 5 dB quieter than the rest.")
    assert found.evidence is not None
    assert found.evidence.quote == "We moved the whole desk."
    assert remark(report(spoken(levels=[-20, -20, -20, -20, -20, -23])), "quiet_end") is None


def test_pitch_is_said_beside_the_own_range_once_there_is_one() -> None:
    shape = [wave(2.6)] * COUNT
    assert remark(report(spoken(shape)), "pitch_variation") is None
    found = remark(report(spoken(shape), EARLIER), "pitch_variation")
    assert found is not None
    text = "Pitch variation 2.6 semitones; your usual is 2.2–2.8."
    assert sentence(found) == ("Pitch", text)


def test_rising_ends_are_told_when_most_rise() -> None:
    found = remark(report(spoken(end=[6, 6, 6, 6, 0, 0])), "rising_ends")
    assert found is not None
    text = "4 of 6 sentences ended with your voice going up, for example “We moved the whole desk”."
    assert sentence(found) == ("Sentence ends", text)
    assert remark(report(spoken(end=[6, 6, 0, 0, 0, 0])), "rising_ends") is None


def test_delivery_is_never_a_next_step() -> None:
    found = report(spoken(end=[6] * 6, levels=[-20, -20, -20, -20, -20, -30]), EARLIER)
    remarks = {"quiet_end", "rising_ends", "pitch_variation"}
    tones = {one.code: one.tone.value for one in found.findings if one.code in remarks}
    assert tones == dict.fromkeys(remarks, "note")


def test_curves_lie_around_the_own_median_and_leave_gaps() -> None:
    transcript = spoken([[2.0] * 300] * 5 + [[5.0] * 300], [-20.0] * 5 + [-26.0])
    assert transcript.prosody is not None
    voice = voice_of(transcript.prosody, transcript.activity.voiced)
    pitch = pitch_curve(voice)
    assert [value for _moment, value in pitch] == [0.0] * 150 + [3.0] * 30
    assert not any(3.0 < moment < 3.5 for moment, _value in pitch)
    loud = loudness_curve(voice)
    assert loud[0] == (0.5, 0.0)
    assert loud[-1][1] == -6.0
    assert pitch_curve(voice.part(Span(90, 91))) == ()
