"""Exports are whole, readable without Greenroom, or not there."""

import errno
import json
import shutil
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from greenroom.jobs import Progress
from greenroom.library import SqlStore
from greenroom.library.export import export_library, export_session
from greenroom.model.correction import WordFixed
from greenroom.model.errors import DiskFullError, InputError, StorageError
from greenroom.model.question import Gap
from greenroom.model.session import ReviewedTake, Session
from greenroom.model.take import RecordedAudio, TakeState
from support.interviews import plan
from support.library_samples import heard, report

T = TypeVar("T")


def run(job: Generator[Progress, None, T]) -> T:
    """The job's result."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            result: T = end.value
            return result


@pytest.fixture
def session_id(store: SqlStore) -> str:
    """A session with one reported take with audio, and one that is only recorded, without."""
    session = store.new_session(plan())
    take, path = store.new_take(session.id, 1)
    path.write_bytes(b"sound")
    audio = RecordedAudio(path.name, 48_000, 2.0)
    store.save_take(replace(take, state=TakeState.RECORDED, audio=audio))
    store.save_transcript(take.id, heard("I moved the deadline."))
    store.save_corrections(take.id, (WordFixed(0.1, "We"),))
    store.save_report(report(take.id))
    bare, _ = store.new_take(session.id, 2)
    store.save_take(replace(bare, state=TakeState.RECORDED, audio=audio))
    return session.id


def beside(_session: Session, takes: Sequence[ReviewedTake], folder: Path) -> None:
    """What somebody else adds to the folder of a session."""
    (folder / "takes.txt").write_text(str(len(takes)))


def contents(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "question 1 take 1.json").read_text(encoding="utf-8"))


def test_a_session_becomes_a_folder(store: SqlStore, session_id: str, tmp_path: Path) -> None:
    folder = export_session(store, session_id, tmp_path / "out", beside)
    assert folder.parent == tmp_path / "out"
    assert folder.name.startswith("2026-11-17 19-42 Behavioral interview")
    assert sorted(file.name for file in folder.iterdir()) == [
        "question 1 take 1.flac",
        "question 1 take 1.json",
        "question 1 take 1.txt",
        "question 2 take 1.json",
        "session.json",
        "takes.txt",
    ]
    assert (folder / "question 1 take 1.flac").read_bytes() == b"sound"
    text = (folder / "question 1 take 1.txt").read_text(encoding="utf-8")
    assert "Tell me about a time" in text
    assert "I moved the deadline." in text
    data = contents(folder)
    assert data["report"]["timing"]["words"] == 4
    assert data["transcript"]["words"][3]["text"] == "deadline."
    assert data["corrections"] == [{"kind": "word_fixed", "value": {"moment": 0.1, "text": "We"}}]


def test_the_answers_to_follow_ups_do_not_take_the_place_of_others(
    store: SqlStore, tmp_path: Path
) -> None:
    made = plan("rqqq")
    main, follow_up, later = made.items[1:]
    follow_up = replace(follow_up, number=1, parent=1, gap=Gap.NO_RESULT)
    session = store.new_session(
        replace(made, items=(made.items[0], main, follow_up, replace(later, number=2)))
    )
    for item, said in ((1, "the answer"), (2, "the follow-up"), (3, "another")):
        take, _ = store.new_take(session.id, item)
        store.save_transcript(take.id, heard(said))
    folder = export_session(store, session.id, tmp_path, beside)
    said = {file.stem: file.read_text(encoding="utf-8") for file in folder.glob("question *.txt")}
    assert set(said) == {"question 1 take 1", "question 1.1 take 1", "question 2 take 1"}
    assert "the answer" in said["question 1 take 1"]
    assert "the follow-up" in said["question 1.1 take 1"]


def test_an_earlier_export_stays(store: SqlStore, session_id: str, tmp_path: Path) -> None:
    first = export_session(store, session_id, tmp_path, beside)
    second = export_session(store, session_id, tmp_path, beside)
    assert second.name == f"{first.name} (2)"
    assert contents(first) == contents(second)


def test_an_unknown_session_leaves_nothing(store: SqlStore, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(InputError):
        export_session(store, "nobody", out, beside)
    assert not out.exists()


def test_a_folder_that_cannot_be_written_is_said(
    store: SqlStore, session_id: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="Choose another folder"):
        export_session(store, session_id, tmp_path / "file" / "out", beside)


def test_a_full_disk_leaves_nothing_behind(
    store: SqlStore, session_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    out = tmp_path / "out"
    with pytest.raises(DiskFullError):
        export_session(store, session_id, out, beside)
    assert list(out.iterdir()) == []


def test_the_whole_library_becomes_a_folder(
    store: SqlStore, session_id: str, tmp_path: Path
) -> None:
    store.new_session(plan())
    store.delete_session(store.new_session(plan()).id)
    folder = run(export_library(store, tmp_path / "out", beside))
    assert len(list(folder.iterdir())) == 2
    assert len(list(folder.rglob("*.flac"))) == 1
    assert sorted(file.read_text() for file in folder.rglob("takes.txt")) == ["0", "2"]


def test_a_cancelled_export_leaves_nothing(
    store: SqlStore, session_id: str, tmp_path: Path
) -> None:
    job = export_library(store, tmp_path / "out", beside)
    assert next(job).done == 0.0
    job.close()
    assert list((tmp_path / "out").iterdir()) == []
