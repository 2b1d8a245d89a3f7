"""A session copied out is complete, or not there."""

from pathlib import Path

import pytest

from greenroom.library.store import SqlStore
from greenroom.model.errors import InputError, StorageError
from greenroom.workflow import export
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


def test_a_page_that_cannot_be_written_leaves_nothing(
    stored: tuple[SqlStore, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(export, "write_html", full)
    store, session_id = stored
    with pytest.raises(StorageError):
        export.export_session(store, session_id, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []
    store.close()


def test_an_unknown_session_is_said(stored: tuple[SqlStore, str], tmp_path: Path) -> None:
    store, _ = stored
    with pytest.raises(InputError):
        export.export_session(store, "nothing", tmp_path / "out")
    store.close()
