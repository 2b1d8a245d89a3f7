"""Moving the library: everything arrives, and a failure changes nothing."""

import shutil
from collections.abc import Generator
from pathlib import Path
from typing import IO

import pytest

from greenroom.jobs import Progress
from greenroom.library.moving import Copied, remove_copied
from greenroom.library.store import SqlStore
from greenroom.model.errors import StorageError
from support.interviews import plan


def run(job: Generator[Progress, None, None]) -> None:
    for _ in job:
        pass


def filled(folder: Path) -> tuple[SqlStore, str, str]:
    store = SqlStore(folder)
    session = store.new_session(plan("q"))
    take, path = store.new_take(session.id, 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"sound")
    return store, session.id, take.id


def test_everything_arrives_and_is_used_from_there(tmp_path: Path) -> None:
    store, session_id, take_id = filled(tmp_path / "old")
    run(store.move_to(tmp_path / "new"))
    take = store.take(take_id).take
    assert store.audio_path(take).read_bytes() == b"sound"
    assert (tmp_path / "new") in store.audio_path(take).parents
    other = store.new_session(plan("q"))
    store.close()
    with SqlStore(tmp_path / "new") as moved:
        assert {each.id for each in moved.sessions()} == {session_id, other.id}
    with SqlStore(tmp_path / "old") as left:
        assert [each.id for each in left.sessions()] == [session_id]


def move(store: SqlStore, target: Path) -> Copied:
    job = store.move_to(target)
    while True:
        try:
            next(job)
        except StopIteration as end:
            copied: Copied = end.value
            return copied


def test_what_was_copied_is_removed_with_the_old_folder(tmp_path: Path) -> None:
    store, _, take_id = filled(tmp_path / "old")
    (tmp_path / "old" / "question banks").mkdir()
    (tmp_path / "old" / "question banks" / "mine.yaml").write_text("id: mine")
    copied = move(store, tmp_path / "new")
    assert remove_copied(copied) == ()
    assert not (tmp_path / "old").exists()
    assert store.audio_path(store.take(take_id).take).read_bytes() == b"sound"
    assert (tmp_path / "new" / "question banks" / "mine.yaml").read_text() == "id: mine"
    store.close()


def test_what_came_or_changed_since_stays_in_the_old_folder(tmp_path: Path) -> None:
    store, _, take_id = filled(tmp_path / "old")
    letter = tmp_path / "old" / "letter.txt"
    letter.write_text("mine")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "photo.jpg").write_bytes(b"photo")
    link = tmp_path / "old" / "pictures"
    link.symlink_to(elsewhere, target_is_directory=True)
    audio = store.audio_path(store.take(take_id).take)
    copied = move(store, tmp_path / "new")
    late = audio.with_name("late.flac")
    late.write_bytes(b"more")
    letter.write_text("mine, and more of it")
    assert set(remove_copied(copied)) == {late, letter, link}
    assert not audio.exists()
    assert not (tmp_path / "old" / "library.db").exists()
    assert (elsewhere / "photo.jpg").exists()
    store.close()


def test_a_copy_that_differs_is_no_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, session_id, _ = filled(tmp_path / "old")

    def flips_a_bit(source: IO[bytes], target: IO[bytes]) -> None:
        target.write(b"S" + source.read()[1:])

    monkeypatch.setattr(shutil, "copyfileobj", flips_a_bit)
    with pytest.raises(StorageError, match="differs"):
        run(store.move_to(tmp_path / "new"))
    assert list((tmp_path / "new").iterdir()) == []
    assert store.session(session_id)
    store.close()


def test_a_folder_that_is_not_empty_is_refused_and_left_alone(tmp_path: Path) -> None:
    store, session_id, _ = filled(tmp_path / "old")
    target = tmp_path / "new"
    target.mkdir()
    (target / "mine.txt").write_text("keep")
    with pytest.raises(StorageError, match="not an empty folder"):
        run(store.move_to(target))
    assert [path.name for path in target.iterdir()] == ["mine.txt"]
    assert store.session(session_id)
    store.close()


def test_a_folder_inside_the_library_is_refused(tmp_path: Path) -> None:
    store, _, _ = filled(tmp_path / "old")
    with pytest.raises(StorageError, match="not an empty folder"):
        run(store.move_to(tmp_path / "old" / "sub"))
    store.close()


def test_cancelling_leaves_the_target_empty(tmp_path: Path) -> None:
    store, session_id, _ = filled(tmp_path / "old")
    job = store.move_to(tmp_path / "new")
    next(job)
    job.close()
    assert list((tmp_path / "new").iterdir()) == []
    assert store.session(session_id)
    store.close()
