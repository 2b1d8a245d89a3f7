"""Moving the library: everything arrives, and a failure changes nothing."""

from collections.abc import Generator
from pathlib import Path

import pytest

from greenroom.jobs import Progress
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
