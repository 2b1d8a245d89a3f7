"""Looks a CTranslate2 Whisper folder over that the person points at."""

import json
import os
import struct
from pathlib import Path
from typing import BinaryIO

from greenroom.model.errors import ModelDamagedError, ModelMissingError
from greenroom.platform.text import translate

_NEWEST_BINARY_VERSION = 6
_SPEC = "WhisperSpec"


def check_whisper_folder(folder: Path) -> None:
    """Raise ModelMissingError or ModelDamagedError unless `folder` holds a whole Whisper model.

    The header of model.bin and the length of every variable are read, not the variables: enough
    to tell another kind of model, another file, and one that was cut off. Layout:
    `ModelSpec._serialize` in CTranslate2's specs/model_spec.py.
    """
    if not folder.is_dir():
        raise ModelMissingError(
            translate(
                "Weights", "“{folder}” is not a folder. Choose a folder with a Whisper model."
            ).format(folder=folder)
        )
    missing = [
        name for name in ("model.bin", "config.json", "tokenizer.json") if _empty(folder / name)
    ]
    if all(_empty(folder / f"vocabulary.{ending}") for ending in ("txt", "json")):
        missing.append("vocabulary.txt")
    if missing:
        raise ModelMissingError(
            translate(
                "Weights",
                "The folder “{folder}” is not a whole CTranslate2 Whisper model: {files} missing. "
                "Choose another folder.",
            ).format(folder=folder, files=", ".join(missing))
        )
    _check_json(folder / "config.json")
    _check_json(folder / "tokenizer.json")
    _check_binary(folder / "model.bin")


def _empty(path: Path) -> bool:
    return not path.is_file() or path.stat().st_size == 0


def _check_json(path: Path) -> None:
    try:
        readable = isinstance(json.loads(path.read_text("utf-8")), dict)
    except (OSError, ValueError):
        readable = False
    if not readable:
        raise _damaged(path)


def _check_binary(path: Path) -> None:
    try:
        with path.open("rb") as file:
            version = _number(file, "<I")
            spec = _string(file) if 2 <= version <= _NEWEST_BINARY_VERSION else ""
            if spec == _SPEC:
                _walk_variables(file)
    except (OSError, ValueError, struct.error) as error:
        raise _damaged(path) from error
    if spec != _SPEC:
        raise ModelDamagedError(
            translate(
                "Weights",
                "“{file}” is not a CTranslate2 Whisper model that this version can read. "
                "Choose another folder.",
            ).format(file=path)
        )


def _walk_variables(file: BinaryIO) -> None:
    """Step from variable to variable to the end. Raises struct.error or ValueError if cut off."""
    end = os.fstat(file.fileno()).st_size
    _number(file, "<I")  # the revision of the spec
    for _ in range(_number(file, "<I")):
        _string(file)
        file.seek(4 * _number(file, "<B"), os.SEEK_CUR)  # the shape
        _number(file, "<B")  # the type
        file.seek(_number(file, "<I"), os.SEEK_CUR)
        if file.tell() > end:
            raise ValueError("a variable reaches past the end of the file")


def _number(file: BinaryIO, layout: str) -> int:
    (value,) = struct.unpack(layout, file.read(struct.calcsize(layout)))
    return int(value)


def _string(file: BinaryIO) -> str:
    return file.read(_number(file, "<H")).rstrip(b"\0").decode("utf-8")


def _damaged(path: Path) -> ModelDamagedError:
    return ModelDamagedError(
        translate(
            "Weights", "The model file “{file}” is damaged or cut off. Copy the model again."
        ).format(file=path)
    )
