"""Every noun comes back exactly as it was stored."""

import json
import warnings
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenroom.library.codec import (
    correction_class,
    correction_kind,
    decode,
    encode,
)
from greenroom.model.correction import (
    Correction,
    MissingFiller,
    NotAFiller,
    PartChanged,
    StructureChanged,
    WordFixed,
)
from greenroom.model.errors import StorageError
from greenroom.model.question import StructureKind
from greenroom.model.report import Finding, Report
from greenroom.model.session import Session
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio, Take
from greenroom.model.transcript import HeardFilledPause, Transcript
from support.library_samples import heard

NUMBERS = st.floats(allow_nan=False)
MOMENTS = st.floats(0, 1e5)
ZONES = st.none() | st.integers(-840, 840).map(lambda m: timezone(timedelta(minutes=m)))

st.register_type_strategy(float, NUMBERS)
st.register_type_strategy(Span, st.tuples(MOMENTS, MOMENTS).map(lambda two: Span(*sorted(two))))
st.register_type_strategy(
    datetime, st.datetimes(datetime(1971, 1, 1), datetime(2199, 1, 1), timezones=ZONES)
)


@pytest.mark.parametrize(
    "kind",
    [
        Session,
        Take,
        RecordedAudio,
        Transcript,
        Report,
        NotAFiller,
        MissingFiller,
        PartChanged,
        WordFixed,
        StructureChanged,
    ],
)
def test_nouns_come_back_exactly(kind: type[object]) -> None:
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_type(kind))
    def comes_back(value: object) -> None:
        again = decode(kind, encode(value))
        assert again == value
        assert repr(again) == repr(value) or kind is Session  # repr tells -0.0 and enums apart

    comes_back()


@given(ZONES)
def test_moments_keep_their_offset(zone: timezone | None) -> None:
    moment = datetime(2026, 11, 17, 19, 42, 5, 123456, tzinfo=zone)
    again = decode(datetime, encode(moment))
    assert again == moment
    assert again.utcoffset() == moment.utcoffset()


def test_silence_has_a_level_of_minus_infinity() -> None:
    assert decode(Transcript, encode(heard())).activity.noise_db == float("-inf")


def test_whole_numbers_in_findings_are_stored_without_a_warning_that_quotes_them() -> None:
    finding = Finding("fillers", None, values=(("count", 7), ("most", "um"), ("number", "7")))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert decode(Finding, encode(finding)) == finding


@pytest.mark.parametrize("text", ["{", "[]", "null", '{"words": 3}'])
def test_what_cannot_be_read_is_a_storage_error(text: str) -> None:
    with pytest.raises(StorageError, match="Nothing was deleted"):
        decode(Transcript, text)


def test_an_unreadable_transcript_is_never_quoted() -> None:
    data = json.loads(encode(heard("my secret words")))
    data["words"][1]["start"] = "my secret words"
    with pytest.raises(StorageError) as caught:
        decode(Transcript, json.dumps(data))
    assert "words.1.start" in caught.value.message
    assert "secret" not in caught.value.message
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_span_that_ends_before_it_starts_is_not_believed() -> None:
    with pytest.raises(StorageError):
        decode(Span, '{"start": 2, "end": 1}')


@pytest.mark.parametrize(
    "correction",
    [
        NotAFiller(Span(0, 1)),
        MissingFiller(Span(0, 1)),
        PartChanged(1.0, "R"),
        WordFixed(1.0, ""),
        StructureChanged(StructureKind.CASE),
    ],
)
def test_corrections_are_told_apart_by_name(correction: Correction) -> None:
    kind = correction_class(correction_kind(correction))
    assert decode(kind, encode(correction)) == correction
    assert kind is type(correction)


def test_a_correction_of_a_later_version_is_not_guessed() -> None:
    with pytest.raises(StorageError, match="pitch_fixed"):
        correction_class("pitch_fixed")


def test_moments_in_utc_stay_in_utc() -> None:
    moment = datetime(2026, 11, 17, tzinfo=UTC)
    assert decode(datetime, encode(moment)).utcoffset() == timedelta(0)


def test_a_transcript_from_before_the_detector_loads_as_one_that_none_listened_to():
    data = json.loads(encode(heard()))
    for field in ("filled_pauses", "filler_detector"):
        del data[field]
    old = decode(Transcript, json.dumps(data))
    assert (old.filled_pauses, old.filler_detector) == ((), "")


def test_what_the_detector_heard_comes_back_exactly():
    pauses = (HeardFilledPause(1.02, 1.44, 0.987654321), HeardFilledPause(3.0, 3.2, 0.25))
    made = replace(heard(), filled_pauses=pauses, filler_detector="filled-pauses-1")
    assert decode(Transcript, encode(made)) == made
