"""What is purged cannot be read from any file any more."""

from dataclasses import replace
from pathlib import Path

from greenroom.library import SqlStore
from greenroom.model.correction import WordFixed
from greenroom.model.take import TakeState
from support.interviews import plan
from support.library_samples import heard, report


def said(store: SqlStore, text: str) -> str:
    """A take up to its report; its id."""
    take, _ = store.new_take(store.new_session(plan()).id, 1)
    store.save_take(replace(take, state=TakeState.RECORDED, note=f"about {text}"))
    store.save_transcript(take.id, heard(text))
    store.save_report(report(take.id, text))
    store.save_corrections(take.id, (WordFixed(0.1, text),))
    return take.id


def files_with(folder: Path, word: bytes) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and word in path.read_bytes()]


def test_purged_words_are_in_no_file(store: SqlStore, data_dir: Path) -> None:
    for number in range(20):
        said(store, f"pineapple number{number}")
    gone = said(store, "unmistakable kumquats")
    assert "library.db-wal" in files_with(data_dir, b"kumquats")
    store.delete_take(gone)
    store.purge()
    assert files_with(data_dir, b"kumquats") == []
    assert len(store.search("pineapple")) == 20


def test_purging_when_nothing_was_deleted_changes_nothing(store: SqlStore, data_dir: Path) -> None:
    said(store, "pineapple")
    before = {path: path.read_bytes() for path in data_dir.rglob("*") if path.is_file()}
    store.purge()
    assert {path: path.read_bytes() for path in data_dir.rglob("*") if path.is_file()} == before
