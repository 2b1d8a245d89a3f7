"""Folders of the person, and what happens when one cannot be used."""

import stat
from pathlib import Path

import pytest

from greenroom.model.errors import StorageError
from greenroom.platform.paths import Paths, private_folder


def test_environment_wins_over_the_platform(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GREENROOM_DATA", str(tmp_path / "mine"))
    monkeypatch.delenv("GREENROOM_MODELS")
    paths = Paths.for_person()
    assert paths.data == tmp_path / "mine"
    assert paths.models.name == "models"
    assert paths.models != paths.data


def test_the_usual_data_folder_is_plain_to_see(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GREENROOM_DATA")
    assert Paths.for_person().data.name == "Greenroom"


def test_a_new_folder_is_private(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_used_is_said_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="Nothing was deleted"):
        private_folder(tmp_path / "file" / "data")
