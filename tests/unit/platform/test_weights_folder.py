import struct
from pathlib import Path

import pytest

from greenroom.model.errors import ModelDamagedError, ModelMissingError
from greenroom.platform.weights_folder import check_whisper_folder


def binary(
    spec: bytes = b"WhisperSpec", version: int = 6, data: bytes = b"\1\2\3\4", announced: int = 4
):
    return b"".join(
        (
            struct.pack("<I", version),
            struct.pack("<H", len(spec) + 1) + spec + b"\0",
            struct.pack("<II", 3, 1),
            struct.pack("<H", 5) + b"bias\0",
            struct.pack("<BIBI", 1, 1, 0, announced),
            data,
            struct.pack("<I", 0),
        )
    )


@pytest.fixture
def folder(tmp_path: Path):
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "vocabulary.json").write_text("[]")
    (tmp_path / "model.bin").write_bytes(binary())
    return tmp_path


def test_a_whole_folder_passes(folder: Path) -> None:
    check_whisper_folder(folder)


def test_a_file_is_no_folder(folder: Path) -> None:
    with pytest.raises(ModelMissingError, match="is not a folder"):
        check_whisper_folder(folder / "model.bin")


@pytest.mark.parametrize(
    ("removed", "named"),
    [
        ("model.bin", "model.bin"),
        ("config.json", "config.json"),
        ("tokenizer.json", "tokenizer.json"),
        ("vocabulary.json", "vocabulary.txt"),
    ],
)
def test_a_missing_file_is_named(removed: str, named: str, folder: Path) -> None:
    (folder / removed).unlink()

    with pytest.raises(ModelMissingError, match=f": {named} missing"):
        check_whisper_folder(folder)


def test_an_empty_file_is_missing(folder: Path) -> None:
    (folder / "model.bin").write_bytes(b"")

    with pytest.raises(ModelMissingError, match=r"model\.bin missing"):
        check_whisper_folder(folder)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(binary(spec=b"TransformerSpec"), id="another kind of model"),
        pytest.param(binary(version=7), id="a newer format"),
        pytest.param(binary(announced=4000), id="cut off in a variable"),
        pytest.param(binary()[:30], id="cut off in the header"),
        pytest.param(b"PK\3\4" * 20, id="a zip"),
    ],
)
def test_a_binary_that_cannot_be_loaded(content: bytes, folder: Path) -> None:
    (folder / "model.bin").write_bytes(content)

    with pytest.raises(ModelDamagedError, match=r"model\.bin"):
        check_whisper_folder(folder)


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe"])
def test_unreadable_json(name: str, content: bytes, folder: Path) -> None:
    (folder / name).write_bytes(content)

    with pytest.raises(ModelDamagedError, match=name):
        check_whisper_folder(folder)
