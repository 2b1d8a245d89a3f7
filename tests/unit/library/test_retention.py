"""Old audio goes when the person wants that, and only when nothing is lost by it."""

import logging
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from greenroom.library import SqlStore
from greenroom.library.retention import Removed, delete_old_audio
from greenroom.model.take import RecordedAudio, TakeState
from support.interviews import plan
from support.library_samples import heard, report

from .conftest import NOW

NOTHING = Removed(0, 0)


def take_with_sound(store: SqlStore, stage: TakeState) -> Path:
    """The file of a take that has come to a stage."""
    take, path = store.new_take(store.new_session(plan()).id, 1)
    path.write_bytes(b"sound")
    audio = RecordedAudio(path.name, 48_000, 2.0)
    store.save_take(replace(take, state=TakeState.RECORDED, audio=audio))
    if stage is not TakeState.RECORDED:
        store.save_transcript(take.id, heard())
    if stage is TakeState.REPORTED:
        store.save_report(report(take.id))
    return path


def test_audio_is_kept_by_default(store: SqlStore) -> None:
    path = take_with_sound(store, TakeState.REPORTED)
    later = NOW + timedelta(days=5000)
    assert delete_old_audio(store, later, keep_audio=True, delete_after_days=0) == NOTHING
    assert path.exists()


@pytest.mark.parametrize(("days", "there"), [(90, True), (91, False)])
def test_audio_older_than_asked_is_deleted(store: SqlStore, days: int, there: bool) -> None:
    path = take_with_sound(store, TakeState.REPORTED)
    now = NOW + timedelta(days=days)
    removed = delete_old_audio(store, now, keep_audio=True, delete_after_days=90)
    assert path.exists() is there
    assert removed == (NOTHING if there else Removed(1, 5))


def test_audio_goes_after_the_report_and_the_rest_stays(store: SqlStore) -> None:
    path = take_with_sound(store, TakeState.REPORTED)
    assert delete_old_audio(store, NOW, keep_audio=False, delete_after_days=0) == Removed(1, 5)
    assert not path.exists()
    (reviewed,) = store.takes(store.sessions()[0].id)
    assert reviewed.transcript == heard()
    assert reviewed.report is not None
    assert store.unfinished() == ()
    assert delete_old_audio(store, NOW, keep_audio=False, delete_after_days=0) == NOTHING


@pytest.mark.parametrize("stage", [TakeState.RECORDED, TakeState.TRANSCRIBED])
def test_an_answer_without_a_report_keeps_its_audio(store: SqlStore, stage: TakeState) -> None:
    path = take_with_sound(store, stage)
    later = NOW + timedelta(days=1000)
    assert delete_old_audio(store, later, keep_audio=False, delete_after_days=1) == NOTHING
    assert path.exists()


def test_a_file_that_cannot_be_deleted_does_not_stop_the_others(
    store: SqlStore, caplog: pytest.LogCaptureFixture
) -> None:
    stuck, path = (take_with_sound(store, TakeState.REPORTED) for _ in range(2))
    stuck.unlink()
    stuck.mkdir()
    with caplog.at_level(logging.WARNING):
        removed = delete_old_audio(store, NOW, keep_audio=False, delete_after_days=0)
    assert removed == Removed(1, 5)
    assert not path.exists()
    assert "cannot be deleted" in caplog.text
