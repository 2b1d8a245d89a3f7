"""Synthesised "um"s through the real child process, as they come out as fillers."""

from collections.abc import Iterator

import pytest

from greenroom.feedback.fillers import find_fillers, summarise
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript
from greenroom.platform.weights import Weights
from greenroom.speech.file import hear_file
from greenroom.speech.process import HearingProcess
from support.speech import Filler as Say
from support.speech import Script, Spoken, speak_script

pytestmark = pytest.mark.models

HESITANT: Script = [
    0.6,
    "We were late by two weeks.",
    Say("um"),
    "I called the customer and asked what they needed.",
    0.5,
    Say("uh"),
    0.4,
    "Then I moved the release.",
    Say("um"),
    "In the end they kept the contract.",
    0.4,
]
FLUENT: Script = [step for step in HESITANT if not isinstance(step, Say)]


@pytest.fixture(scope="module")
def hearing(real_weights: Weights) -> Iterator[HearingProcess]:
    process = HearingProcess(real_weights.ensure)
    process.load("tiny.en", "en")
    assert process.wait_ready(60)
    yield process
    process.close()


def heard(hearing: HearingProcess, spoken: Spoken) -> Transcript:
    return hear_file(hearing, iter((spoken.sound,)), lambda _: None, lambda: False)


def filled_pauses(transcript: Transcript) -> tuple[Filler, ...]:
    found = find_fillers(prepare(transcript), shipped_lexicon("en"))
    return tuple(item for item in found if item.kind is FillerKind.FILLED_PAUSE)


def near(item: Filler, true: Span) -> bool:
    return item.span.overlap(true) > 0.5 * true.duration


@pytest.fixture(scope="module")
def hesitant() -> Spoken:
    return speak_script(HESITANT)


def test_each_um_is_told_where_the_sound_is_and_the_longer_ones_are_counted(
    hearing: HearingProcess, hesitant: Spoken
) -> None:
    transcript = heard(hearing, hesitant)
    assert transcript.filler_detector == "filled-pauses-3 tiny.en"
    told = filled_pauses(transcript)
    truth = [placed.span for placed in hesitant.fillers]
    assert len(told) == len(truth) == 3
    for item, true in zip(told, truth, strict=True):
        short = true.duration < 0.25
        assert short or (near(item, true) and not item.possible)
        assert item.span.overlap(true) > 0
        assert item.span.start == pytest.approx(true.start, abs=0.1)
        assert item.source in {FillerSource.BOTH, FillerSource.ACOUSTIC}


def test_what_was_heard_lies_in_the_take_in_order_and_once(
    hearing: HearingProcess, hesitant: Spoken
) -> None:
    pauses = heard(hearing, hesitant).filled_pauses
    edges = [edge for pause in pauses for edge in (pause.start, pause.end)]
    assert edges == sorted(edges)
    assert 0.0 <= edges[0] <= edges[-1] <= hesitant.duration_s
    assert all(0.0 <= pause.probability <= 1.0 for pause in pauses)


def test_fluent_speech_has_none_and_the_count_is_not_in_doubt(hearing: HearingProcess) -> None:
    transcript = heard(hearing, speak_script(FLUENT))
    ready = prepare(transcript)
    total = summarise(find_fillers(ready, shipped_lexicon("en")), (), 10.0, ready)
    assert [item for item in total.counted if item.kind is FillerKind.FILLED_PAUSE] == []
    assert not total.may_be_low
    assert not total.too_noisy
