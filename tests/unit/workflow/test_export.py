"""A session copied out is complete, or not there."""

from collections.abc import Generator
from pathlib import Path

import pytest

from greenroom.library.store import SqlStore
from greenroom.model.errors import InputError, StorageError
from greenroom.workflow import export
from support.cases import case_plan
from support.interviews import plan


@pytest.fixture
def stored(tmp_path: Path) -> tuple[SqlStore, str]:
    store = SqlStore(tmp_path / "data")
    return store, store.new_session(plan("q")).id


def test_the_page_lies_beside_the_data(stored: tuple[SqlStore, str], tmp_path: Path) -> None:
    store, session_id = stored
    target = export.export_session(store, session_id, tmp_path / "out")
    assert {path.name for path in target.iterdir()} >= {"report.html", "session.json"}
    page = (target / "report.html").read_text()
    assert store.session(session_id).plan.title in page
    assert "http" not in page
    store.close()


def test_everything_has_the_same_as_one_session(
    stored: tuple[SqlStore, str], tmp_path: Path
) -> None:
    store, session_id = stored
    case = store.new_session(case_plan()).id
    for out in (export.export_session(store, one, tmp_path) for one in (session_id, case)):
        assert (out / "report.html").is_file()
    *_, last = everything(store, tmp_path / "all")
    assert isinstance(last, Path)
    alone = {path.name: names(path) for path in tmp_path.iterdir() if path.name[:2] == "20"}
    assert {path.name: names(path) for path in last.iterdir()} == alone
    assert sorted("figures.json" in found for found in alone.values()) == [False, True]
    store.close()


def everything(store: SqlStore, folder: Path) -> Generator[object, None, None]:
    """The steps of the job, and at last what it gives."""
    yield (yield from export.export_everything(store, folder))


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_page_that_cannot_be_written_leaves_nothing(
    stored: tuple[SqlStore, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(export, "write_html", full)
    store, session_id = stored
    with pytest.raises(StorageError):
        export.export_session(store, session_id, tmp_path / "out")
    with pytest.raises(StorageError):
        list(everything(store, tmp_path / "out"))
    assert list((tmp_path / "out").iterdir()) == []
    store.close()


def test_an_unknown_session_is_said(stored: tuple[SqlStore, str], tmp_path: Path) -> None:
    store, _ = stored
    with pytest.raises(InputError):
        export.export_session(store, "nothing", tmp_path / "out")
    store.close()
