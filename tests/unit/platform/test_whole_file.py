"""A file that is there as a whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from greenroom.platform.whole_file import whole_file


def test_what_was_written_takes_the_place_of_the_old_file_for_its_owner_only(
    tmp_path: Path,
) -> None:
    target = tmp_path / "settings.json"
    for text in ("old", "new"):
        with whole_file(target) as temporary:
            assert temporary.suffix == target.suffix
            temporary.write_text(text)
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_it_is_on_the_disk_before_it_takes_the_place_of_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "settings.json"
    target.write_text("old")
    synced: list[tuple[str, str]] = []

    def sync(descriptor: int) -> None:
        synced.append((os.pread(descriptor, 100, 0).decode(), target.read_text()))

    monkeypatch.setattr(os, "fsync", sync)
    with whole_file(target) as temporary:
        temporary.write_text("new")
    assert synced == [("new", "old")]
    assert target.read_text() == "new"


def test_what_fails_half_way_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "settings.json"
    target.write_text("old")

    def write_half() -> None:
        with whole_file(target) as temporary:
            temporary.write_text("half")
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half"):
        write_half()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_without_its_folder_there_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), whole_file(tmp_path / "gone" / "a.txt"):
        pass
