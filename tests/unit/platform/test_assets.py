import sys
from pathlib import Path

import pytest

import greenroom
from greenroom.model.errors import StorageError
from greenroom.platform.assets import asset, question_banks_dir


def test_finds_assets_and_banks_of_the_checkout() -> None:
    root = Path(greenroom.__file__).resolve().parents[2]

    assert asset("voices") == root / "assets" / "voices"
    assert question_banks_dir() == root / "question_banks"


def test_finds_them_inside_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "greenroom"
    (package / "_assets" / "icons").mkdir(parents=True)
    (package / "_question_banks").mkdir()
    monkeypatch.setattr(greenroom, "__file__", str(package / "__init__.py"))

    assert asset("icons") == package / "_assets" / "icons"
    assert question_banks_dir() == package / "_question_banks"


def test_an_installed_package_never_takes_folders_of_its_neighbours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "assets").mkdir()
    package = tmp_path / "site-packages" / "greenroom"
    package.mkdir(parents=True)
    monkeypatch.setattr(greenroom, "__file__", str(package / "__init__.py"))

    with pytest.raises(StorageError):
        asset()


@pytest.mark.parametrize("folder", ["assets", "greenroom/_assets"])
def test_a_frozen_app_is_looked_through_first(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / folder / "voices").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert asset("voices") == tmp_path / folder / "voices"


def test_a_missing_asset_is_named() -> None:
    with pytest.raises(StorageError, match="voices/no-such-file"):
        asset("voices", "no-such-file")
