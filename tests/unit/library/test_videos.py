"""The video of a take: beside the sound, deleted, copied, moved and counted with it."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from greenroom.library import SqlStore
from greenroom.library.export import export_session
from greenroom.library.retention import Removed, delete_old_audio
from greenroom.library.usage import usage
from greenroom.library.videos import find_video, video_note
from greenroom.model.take import RecordedAudio, TakeState
from greenroom.model.video import TakeVideo, video_file
from support.interviews import plan
from support.library_samples import heard, report

from .conftest import NOW

VIDEO = b"a moving picture"


def filmed(store: SqlStore) -> Path:
    """The recording of a take that has a video."""
    take, path = store.new_take(store.new_session(plan()).id, 1)
    path.write_bytes(b"sound")
    audio = RecordedAudio(path.name, 48_000, 2.0)
    store.save_take(replace(take, state=TakeState.RECORDED, audio=audio))
    store.save_transcript(take.id, heard())
    store.save_report(report(take.id))
    video_file(path).write_bytes(VIDEO)
    store.keep_video(take.id, 0.25)
    return path


def take_id(store: SqlStore) -> str:
    (reviewed,) = store.takes(store.sessions()[0].id)
    return reviewed.take.id


def test_only_the_owner_may_see_it(store: SqlStore) -> None:
    path = filmed(store)
    assert video_file(path).stat().st_mode & 0o777 == 0o600
    assert video_note(path).stat().st_mode & 0o777 == 0o600
    assert store.video(take_id(store)) == TakeVideo(video_file(path), 0.25)


def test_a_deleted_take_takes_it_along(store: SqlStore) -> None:
    path = filmed(store)
    store.delete_take(take_id(store))
    store.purge()
    assert [file.name for file in path.parent.iterdir()] == ["session.json"]


def test_all_data_are_all_data(store: SqlStore) -> None:
    path = filmed(store)
    store.delete_everything()
    assert not path.parent.exists()


def test_it_is_not_kept_longer_than_the_sound(store: SqlStore) -> None:
    path = filmed(store)
    removed = delete_old_audio(store, NOW, keep_audio=False, delete_after_days=0)
    assert removed == Removed(2, len(b"sound") + len(VIDEO))
    assert find_video(path) is None
    assert not video_note(path).exists()


def test_an_old_video_goes_also_when_its_sound_is_gone(store: SqlStore) -> None:
    path = filmed(store)
    path.unlink()
    later = NOW + timedelta(days=91)
    removed = delete_old_audio(store, later, keep_audio=True, delete_after_days=90)
    assert removed == Removed(1, len(VIDEO))
    assert find_video(path) is None


def test_it_counts_as_used(store: SqlStore) -> None:
    before = usage(store).bytes_used
    video_file(filmed(store)).write_bytes(VIDEO * 100_000)
    assert usage(store).bytes_used >= before + len(VIDEO) * 100_000


def test_it_is_exported(store: SqlStore, tmp_path: Path) -> None:
    filmed(store)
    folder = export_session(store, store.sessions()[0].id, tmp_path / "out", lambda *_: None)
    (copy,) = folder.glob("*.mkv")
    assert copy.read_bytes() == VIDEO
    (data,) = folder.glob("question*.json")
    assert json.loads(data.read_text(encoding="utf-8"))["video_start_s"] == 0.25


def test_it_moves_with_the_library(store: SqlStore, tmp_path: Path) -> None:
    filmed(store)
    for _ in store.move_to(tmp_path / "new"):
        pass
    moved = store.video(take_id(store))
    assert moved is not None
    assert moved.start_s == 0.25
    assert tmp_path / "new" in moved.path.parents


def test_it_is_found_again_in_a_folder_without_a_database(tmp_path: Path) -> None:
    with SqlStore(tmp_path / "lost", now=lambda: NOW) as store:
        filmed(store)
    for file in (tmp_path / "lost").glob("*.sqlite*"):
        file.unlink()
    with SqlStore(tmp_path / "lost", now=lambda: NOW) as store:
        found = store.video(take_id(store))
    assert found is not None
    assert found.start_s == 0.25


@pytest.mark.parametrize("note", [None, "", "[]", '{"start_s": "soon"}', '{"start_s": NaN}'])
def test_a_video_that_a_crash_cut_off_begins_with_the_sound(
    store: SqlStore, note: str | None
) -> None:
    path = filmed(store)
    video_note(path).unlink()
    if note is not None:
        video_note(path).write_text(note, encoding="utf-8")
    assert store.video(take_id(store)) == TakeVideo(video_file(path), 0.0)


def test_an_empty_file_is_no_video(store: SqlStore) -> None:
    path = filmed(store)
    video_file(path).write_bytes(b"")
    assert store.video(take_id(store)) is None


def test_a_new_recording_never_finds_an_old_video(store: SqlStore) -> None:
    path = filmed(store)
    store.delete_take(take_id(store))
    store.purge()
    video_file(path).write_bytes(VIDEO)  # left by a crash
    take, new = store.new_take(store.sessions()[0].id, 1)
    assert video_file(new) != video_file(path)
    assert store.video(take.id) is None
