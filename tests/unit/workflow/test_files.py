"""Files appear whole or not at all."""

import errno
from pathlib import Path

import pytest

from greenroom.model.errors import DiskFullError, StorageError
from greenroom.workflow.files import written_whole


def test_a_finished_file_replaces_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "new" / "report.json"
    for text in ("old", "new"):
        with written_whole(target) as temporary:
            temporary.write_text(text)
    assert target.read_text() == "new"
    assert list(target.parent.iterdir()) == [target]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_text("old")

    def write_half() -> None:
        with written_whole(target) as temporary:
            temporary.write_text("half")
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half"):
        write_half()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_said_as_such(tmp_path: Path) -> None:
    with pytest.raises(DiskFullError, match="disk is full"), written_whole(tmp_path / "a.txt"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(StorageError, match="was not written"),
        written_whole(tmp_path / "file" / "a.txt"),
    ):
        pass
