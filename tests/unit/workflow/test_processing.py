"""Each stage of a take is stored before the next begins."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from fakes.library import MemoryStore
from greenroom.feedback.lexicon import Lexicon, shipped_lexicon
from greenroom.model.bands import Bands
from greenroom.model.correction import NotAFiller
from greenroom.model.delivery import Delivery
from greenroom.model.errors import StorageError
from greenroom.model.prosody import Prosody
from greenroom.model.question import Mode, StructureKind
from greenroom.model.report import Report
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio, Take, TakeState
from greenroom.workflow.processing import TakeProcessing
from support.interviews import plan
from support.library_samples import heard

SAID = "Um I moved the deadline."


class Settings:
    """Ranges and filler words that a test may change."""

    def __init__(self) -> None:
        self.bands = Bands()
        self.lexicons: Callable[[str], Lexicon] = shipped_lexicon

    def lexicon(self, language: str) -> Lexicon:
        return self.lexicons(language)


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def store(tmp_path: Path) -> MemoryStore:
    return MemoryStore(tmp_path)


@pytest.fixture
def processing(store: MemoryStore, settings: Settings) -> TakeProcessing:
    return TakeProcessing(store, lambda: settings.bands, settings.lexicon)


def new_take(store: MemoryStore, layout: str = "rq", item: int = 1) -> Take:
    take, _ = store.new_take(store.new_session(plan(layout)).id, item)
    return take


def test_a_take_goes_from_recorded_to_reported(
    store: MemoryStore, processing: TakeProcessing
) -> None:
    audio = RecordedAudio("a.flac", 48_000, 3.0, prompt_end_s=-1.0)
    take = processing.recorded(new_take(store), audio)
    assert take.state is TakeState.RECORDED
    kept = store.take(take.id).take
    assert kept.state is TakeState.RECORDED
    assert kept.audio is not None
    assert (kept.audio.duration_s, kept.audio.prompt_end_s) == (3.0, -1.0)
    report = processing.transcribed(take, heard(SAID))
    stored = store.take(take.id)
    assert stored.take.state is TakeState.REPORTED
    assert stored.transcript == heard(SAID)
    assert stored.report == report
    assert report.structure.kind is StructureKind.STAR  # the question's
    assert report.timing.start_delay_s == pytest.approx(1.0)


def test_a_transcript_is_kept_when_its_report_cannot_be_stored(
    store: MemoryStore, processing: TakeProcessing, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = new_take(store)

    def full(_report: Report) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(store, "save_report", full)
    with pytest.raises(StorageError):
        processing.transcribed(take, heard(SAID))
    assert store.take(take.id).take.state is TakeState.TRANSCRIBED
    assert store.take(take.id).transcript == heard(SAID)


def test_corrections_hold_in_the_next_report(
    store: MemoryStore, processing: TakeProcessing
) -> None:
    take = new_take(store)
    before = processing.transcribed(take, heard(SAID))
    assert [filler.text.lower() for filler in before.fillers.items] == ["um"]
    store.save_corrections(take.id, (NotAFiller(Span(0.0, 0.4)),))
    assert processing.report(take.id).fillers.items == ()


def test_changed_settings_hold_at_once(
    store: MemoryStore, processing: TakeProcessing, settings: Settings
) -> None:
    take = new_take(store)
    processing.transcribed(take, heard(SAID))
    settings.lexicons = Lexicon
    assert processing.report(take.id).fillers.items == ()


def test_fillers_are_those_of_the_language_that_was_heard(
    store: MemoryStore, processing: TakeProcessing
) -> None:
    take = new_take(store)
    german = replace(heard("Ähm ich habe, um fertig zu werden, gefragt."), language="de")
    report = processing.transcribed(take, german)
    assert [filler.text.lower() for filler in report.fillers.items] == ["ähm"]
    assert processing.preview(german, None).fillers == report.fillers


def test_computing_stores_nothing(store: MemoryStore, processing: TakeProcessing) -> None:
    take = new_take(store)
    before = processing.transcribed(take, heard(SAID))
    other = processing.compute(store.take(take.id), (NotAFiller(Span(0.0, 0.4)),))
    assert other.fillers.items == ()
    assert store.take(take.id).report == before


def test_without_a_transcript_there_is_no_report(
    store: MemoryStore, processing: TakeProcessing
) -> None:
    with pytest.raises(ValueError, match="transcript"):
        processing.report(new_take(store).id)


def test_the_question_is_that_of_the_plan(store: MemoryStore, processing: TakeProcessing) -> None:
    take = new_take(store)
    question = processing.question(take)
    assert question is not None
    assert question.id == "test.q1"
    assert processing.question(new_take(store, "rq", 0)) is None  # a remark asks nothing


def hum(path: Path) -> None:
    """Three seconds at 200 Hz."""
    path.parent.mkdir(parents=True)
    tone = 0.2 * np.sin(2 * np.pi * 200 * np.arange(48_000) / 16_000)
    soundfile.write(path, tone, 16_000)


def test_the_target_is_that_under_the_strict_clock(
    store: MemoryStore, processing: TakeProcessing
) -> None:
    strict = plan("q", mode=Mode.REAL, strict_clock=True, answer_limit_s=60.0)
    take, _ = store.new_take(store.new_session(strict).id, 0)
    asked = processing.question(take)
    assert asked is not None
    assert asked.target == Span(40.0, 60.0)


def test_what_an_older_version_did_not_measure_is_measured_now(
    store: MemoryStore, processing: TakeProcessing
) -> None:
    take = new_take(store)
    processing.transcribed(take, heard(SAID))
    hum(store.audio_path(take))
    processing.renew(take.id)
    known = store.take(take.id)
    assert known.take.state is TakeState.REPORTED
    assert known.transcript is not None
    assert known.transcript.prosody is not None
    assert known.transcript.prosody.semitones[100] == pytest.approx(12.0, abs=0.05)
    assert replace(known.transcript, prosody=None) == heard(SAID)


@pytest.mark.parametrize("content", [None, b"", b"not audio at all"])
def test_a_recording_that_is_gone_or_damaged_is_no_hindrance(
    store: MemoryStore, processing: TakeProcessing, content: bytes | None
) -> None:
    take = new_take(store)
    before = processing.transcribed(take, heard(SAID))
    if content is not None:
        store.audio_path(take).parent.mkdir(parents=True)
        store.audio_path(take).write_bytes(content)
    assert processing.renew(take.id) == before
    assert store.take(take.id).transcript == heard(SAID)


def test_a_report_knows_the_answers_before_it(
    store: MemoryStore, processing: TakeProcessing
) -> None:
    sayings = " ".join([SAID] * 10)
    silent = replace(heard(sayings), prosody=Prosody.pack([], [], "by hand"))
    for number in range(5):
        earlier = new_take(store)
        made = processing.transcribed(earlier, silent)
        store.save_report(replace(made, delivery=Delivery(9.0, 2.0 + number / 10)))
    delivery = processing.transcribed(new_take(store), silent).delivery
    assert delivery is not None
    assert delivery.usual_pitch_variation_st is not None
    assert delivery.usual_pitch_variation_st.median == 2.2
    assert delivery.usual_last_sentence_db is None
    assert delivery.usual_pace_wpm is not None
