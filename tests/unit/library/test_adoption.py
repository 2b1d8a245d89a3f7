"""Folders speak for themselves when the database is gone."""

import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from greenroom.library import SqlStore
from greenroom.model.correction import WordFixed
from greenroom.model.session import SessionState
from greenroom.model.take import RecordedAudio, TakeState
from support.interviews import plan
from support.library_samples import heard, report

AUDIO = RecordedAudio("take.flac", 48_000, 2.0, -0.5)


def forget(data_dir: Path) -> None:
    for file in data_dir.glob("library.db*"):
        file.unlink()


def test_sessions_come_back_with_what_the_person_made(store: SqlStore, data_dir: Path) -> None:
    session = replace(store.new_session(plan()), state=SessionState.ENDED, notes="Breathe")
    store.save_session(session)
    take, path = store.new_take(session.id, 1)
    path.write_bytes(b"sound")
    store.save_take(replace(take, state=TakeState.RECORDED, audio=AUDIO, note="Good ending"))
    store.save_transcript(take.id, heard())
    store.save_corrections(take.id, (WordFixed(0.1, "We"),))
    store.save_report(report(take.id))
    before = store.take(take.id)
    store.close()
    forget(data_dir)
    with SqlStore(data_dir) as again:
        assert again.session(session.id) == session
        reviewed = again.take(take.id)
        assert reviewed.transcript == before.transcript
        assert reviewed.take == replace(before.take, state=TakeState.TRANSCRIBED)
        assert again.corrections(take.id) == (WordFixed(0.1, "We"),)
        assert [one.id for one in again.unfinished()] == [take.id]
        assert [hit.take_id for hit in again.search("deadline")] == [take.id]


def test_a_take_whose_copy_was_doubled_by_hand_comes_back_once(
    store: SqlStore, data_dir: Path
) -> None:
    session = store.new_session(plan())
    take, path = store.new_take(session.id, 1)
    path.write_bytes(b"sound")
    store.save_transcript(take.id, heard())
    copy = path.with_suffix(".json")
    copy.with_name(f"{copy.stem} (copy).json").write_bytes(copy.read_bytes())
    store.close()
    forget(data_dir)
    with SqlStore(data_dir) as again:
        (found,) = again.takes(session.id)
        assert found.take.id == take.id
        assert again.audio_path(found.take) == path


def test_takes_go_on_from_what_their_folder_vouches_for(store: SqlStore, data_dir: Path) -> None:
    session = store.new_session(plan())
    recorded, path = store.new_take(session.id, 1)
    path.write_bytes(b"sound")
    store.save_take(replace(recorded, state=TakeState.RECORDED, audio=AUDIO))
    cut, path = store.new_take(session.id, 1)
    path.with_name(path.name + ".part").write_bytes(b"half a sound")
    path.with_name(path.name + ".part.json").write_text("{}")
    store.new_take(session.id, 2)  # nothing of it reached the disk
    store.close()
    forget(data_dir)
    with SqlStore(data_dir) as again:
        states = {one.id: one.state for one in again.unfinished()}
    assert states == {recorded.id: TakeState.RECORDED, cut.id: TakeState.RECORDING}


def test_a_folder_that_cannot_be_read_is_left_alone(
    store: SqlStore, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    good, bad, foreign = (store.new_session(plan()) for _ in range(3))
    store.close()
    forget(data_dir)
    copies = {
        folder.joinpath("session.json").read_text().split('"id": "')[1].split('"')[0]: folder
        for folder in (data_dir / "sessions").iterdir()
    }
    (copies[bad.id] / "session.json").write_text('{"schema": "greenroom.session/1", "session"')
    (copies[foreign.id] / "session.json").write_text('{"schema": "another/7"}')
    with caplog.at_level(logging.WARNING), SqlStore(data_dir) as again:
        assert [line.id for line in again.sessions()] == [good.id]
    assert caplog.text.count("cannot be taken in") == 2
    assert copies[bad.id].exists()


def test_folders_are_taken_in_once(store: SqlStore, data_dir: Path) -> None:
    session = store.new_session(plan())
    store.delete_session(session.id)
    store.purge()
    strange = data_dir / "sessions" / "copied here later"
    strange.mkdir()
    store.close()
    with SqlStore(data_dir) as again:
        assert again.sessions() == ()


def test_an_interrupted_taking_in_is_done_again(store: SqlStore, data_dir: Path) -> None:
    session = store.new_session(plan())
    store.close()
    with closing(sqlite3.connect(data_dir / "library.db")) as raw:
        raw.execute("PRAGMA user_version=0")
    with SqlStore(data_dir) as again:
        assert [line.id for line in again.sessions()] == [session.id]
        again.delete_session(session.id)
        again.purge()
    with closing(sqlite3.connect(data_dir / "library.db")) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_copy_that_cannot_be_written_does_not_fail_the_work(
    store: SqlStore, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    session = store.new_session(plan())
    (folder,) = (data_dir / "sessions").iterdir()
    (folder / "session.json").unlink()
    (folder / "session.json").mkdir()
    changed = replace(session, notes="Changed")
    with caplog.at_level(logging.WARNING):
        store.save_session(changed)
    assert store.session(session.id) == changed
    assert "No copy" in caplog.text
