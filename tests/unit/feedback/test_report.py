import math
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenroom.feedback import HeardTake, analyze_text, build_report, sentence
from greenroom.model.correction import Correction, MissingFiller, NotAFiller, PartChanged, WordFixed
from greenroom.model.question import Question, QuestionKind, StructureKind
from greenroom.model.report import Presence, Report
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from support.spoken_answers import RETURNS_DESK, STAR, spoken

Corrections = tuple[Correction, ...]
AUDIO = RecordedAudio("a.flac", 48_000, 80.0, prompt_end_s=-0.4)


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.findings]


def test_the_mock_up_answer_gives_the_figures_of_the_mock_up():
    report = build_report(HeardTake("t", spoken(RETURNS_DESK, lead_s=2.0), AUDIO, structure=STAR))

    assert [filler.text for filler in report.fillers.items] == [
        "um",
        "uh",
        "you know",
        "basically",
        "um",
        "uh",
        "um",
    ]
    assert len(report.content.numbers) == 9
    assert report.content.numbers_by_part == {"S": 4, "A": 5}
    assert [part.presence for part in report.structure.parts] == [Presence.PRESENT] * 4
    assert len(report.content.i_in_action) in {5, 6}
    assert [hedge.quote for hedge in report.content.hedges] == ["I think", "maybe", "pretty"]
    assert report.timing.start_delay_s == pytest.approx(2.4)
    assert report.next_step is not None
    assert report.next_step.code == "result_no_number"
    assert "“it went pretty well.”" in sentence(report.next_step)[1]


def test_too_little_speech_gives_no_pace_and_no_structure():
    report = build_report(HeardTake("t", spoken("Last year I fixed the build. " * 3), AUDIO))

    assert not report.enough_speech
    assert report.timing.speaking_rate_wpm is None
    assert report.structure.parts == ()
    assert report.next_step is None
    assert "not_enough_speech" in codes(report)


def test_the_question_gives_structure_and_length():
    question = Question(
        "x.y", "Tell me about yourself.", QuestionKind.ABOUT_YOU, (),
        StructureKind.PRESENT_PAST_FUTURE, Span(60, 120),
    )  # fmt: skip
    report = build_report(HeardTake("t", spoken(RETURNS_DESK), AUDIO, question))

    assert [part.key for part in report.structure.parts] == ["present", "past", "future"]
    assert "length_in_range" in codes(report)


def test_a_removed_word_keeps_every_index_in_place():
    transcript = spoken(RETURNS_DESK)
    fix = WordFixed(transcript.words[2].span.middle, "")
    report = build_report(HeardTake("t", transcript, AUDIO, structure=STAR, corrections=(fix,)))

    you_know = next(item for item in report.fillers.items if item.text == "you know")
    assert [transcript.words[index].text for index in you_know.words] == ["you", "know,"]
    assert report.structure.sentences[-1].words[1] == len(transcript.words)


def test_every_sentence_of_a_long_answer_is_labelled():
    transcript = spoken(" ".join([RETURNS_DESK] * 3))
    report = build_report(HeardTake("t", transcript, AUDIO, structure=STAR))
    assert len(report.structure.sentences) == 33


ODD_WORDS = ("um", "I", "we", "was,", "were.", "like", "know?", "you", "900", "%", "—", "因为")
times = st.floats(-5, 200) | st.sampled_from([float("nan"), float("inf"), float("-inf")])
texts = st.one_of(
    st.sampled_from(ODD_WORDS),
    st.text(max_size=6),
)
words = st.lists(st.builds(Word, texts, times, times, st.floats(0, 1)), max_size=60)
spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), st.floats(0, 120), st.floats(0, 120))
corrections = st.lists(
    st.one_of(
        st.builds(NotAFiller, spans),
        st.builds(MissingFiller, spans, texts),
        st.builds(PartChanged, st.floats(0, 120), st.sampled_from(["S", "T", "A", "R", "other"])),
        st.builds(WordFixed, st.floats(0, 120), texts),
    ),
    max_size=4,
).map(tuple)
transcripts = st.builds(
    lambda words, voiced, duration, language: Transcript(
        tuple(words), VoiceActivity(tuple(voiced), duration), language, "base", duration
    ),
    words,
    st.lists(spans, max_size=8),
    st.floats(0, 150),
    st.sampled_from(["en", "de", "", "zh"]),
)


def all_spans(report: Report) -> list[Span]:
    found = [report.timing.answer, *report.hard_to_hear, *report.fillers.clusters]
    found += [pause.span for pause in report.timing.pauses]
    found += [item.span for item in (*report.fillers.items, *report.fillers.dismissed)]
    found += [item.span for item in report.structure.sentences]
    found += [span for part in report.structure.parts for span in part.spans]
    found += [item.span for item in (*report.content.numbers, *report.content.hedges)]
    found += [item.evidence.span for item in report.findings if item.evidence]
    return found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(transcripts, corrections, st.sampled_from(list(StructureKind)))
def test_odd_input_never_raises_and_every_span_lies_in_the_take(
    transcript: Transcript, changes: Corrections, kind: StructureKind
):
    report = build_report(HeardTake("t", transcript, AUDIO, structure=kind, corrections=changes))

    given = transcript.activity.duration_s
    ends = [word.end for word in transcript.words if math.isfinite(word.end)]
    duration = given if given > 0 else max([0.0, *ends])
    for span in all_spans(report):
        assert 0 <= span.start <= span.end <= duration + 1e-6
    shares = sum(part.share for part in report.structure.parts)
    assert shares == pytest.approx(1.0) or shares == 0
    covered = [index for item in report.structure.sentences for index in range(*item.words)]
    assert covered == list(range(len(covered)))
    for finding in report.findings:
        title, text = sentence(finding)
        assert title
        assert "{" not in title + text or "{" in transcript.text


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(transcripts, corrections)
def test_the_same_corrections_twice_change_nothing_more(
    transcript: Transcript, changes: Corrections
):
    once = build_report(HeardTake("t", transcript, AUDIO, structure=STAR, corrections=changes))
    twice = build_report(HeardTake("t", transcript, AUDIO, structure=STAR, corrections=changes * 2))
    assert once == twice


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.sampled_from(list(StructureKind)))
def test_any_text_can_be_analyzed(text: str, kind: StructureKind):
    structure, content, findings, next_step = analyze_text(text, kind)
    assert structure.kind is kind
    assert sum(content.numbers_by_part.values()) <= len(content.numbers)
    assert next_step is None or next_step in findings


def test_a_written_answer_gets_structure_and_a_next_step():
    structure, content, findings, next_step = analyze_text(RETURNS_DESK, STAR)
    assert [part.key for part in structure.parts] == ["S", "T", "A", "R"]
    assert content.numbers
    assert next_step is not None
    assert next_step.code == "result_no_number"
    assert not {"pace_in_range", "length_short", "no_fillers"} & {item.code for item in findings}


def test_no_fillers_are_praised_only_where_a_detector_listened():
    words = spoken("Last May our till broke and I rang a friend of mine who came by. " * 3)
    plain = build_report(HeardTake("t", words, structure=STAR))
    assert "no_fillers" not in {one.code for one in plain.findings}
    heard = replace(words, filler_detector="filled-pauses-3 base")
    listened = build_report(HeardTake("t", heard, structure=STAR))
    assert "no_fillers" in {one.code for one in listened.findings}
