"""The text models' files: pinned, and verified before they are used."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from greenroom.model.errors import ModelDamagedError, ModelMissingError, StorageError
from greenroom.platform.assets import asset
from greenroom.platform.text import translate
from greenroom.platform.weights_files import matches

LIKENESS_MODEL = "minilm-l6-v2.int8.onnx"
READER_MODEL = "answer-reader.int8.onnx"
READER_HEADS = "answer-reader.heads.npz"
COMPETENCIES = "competencies.npz"
TOKENIZER = "minilm-l6-v2.tokenizer.json"

CHECKSUMS: Mapping[str, str] = MappingProxyType(
    {
        LIKENESS_MODEL: "2d96c7194af3ccc9126aa7716b50b8882a7b79508708054e8dc34c2b83cc13aa",
        READER_MODEL: "adc2391ed8adf8f06db73e378b570800ee0ca0ae92947703f75068e2f14feb33",
        READER_HEADS: "976bb14ddbbecfe090db4b9afcd92d4504c3b5768430c765d2a5ff13b3cdf827",
        COMPETENCIES: "aee0a44df3f2678f202d61fcfca5e7e3f541b24153bab7ac88d648942cb96dfb",
        TOKENIZER: "3ad857958ba886d154a5a852119fb31a0dd549d03d8a3fc20e33f2336272cc19",
    }
)
"""SHA-256 of each file, as `training/` printed them when it made the files."""


def verified(name: str, folder: Path | None = None) -> Path:
    """The path of a text model's file, in `folder` or among the shipped assets.

    Reads the whole file, so call it once a process. Raises ModelMissingError when the file is not
    there and ModelDamagedError when its checksum is another.
    """
    path = folder / name if folder is not None else _shipped(name)
    if not path.is_file():
        raise _missing(name)
    if not matches(path, CHECKSUMS[name]):
        raise ModelDamagedError(
            translate(
                "Reading",
                "The text model “{name}” is damaged, so answers are read by simpler rules. "
                "Install Greenroom again.",
            ).format(name=name)
        )
    return path


def _shipped(name: str) -> Path:
    try:
        return asset("models", name)
    except StorageError as error:
        raise _missing(name) from error


def _missing(name: str) -> ModelMissingError:
    return ModelMissingError(
        translate(
            "Reading",
            "The text model “{name}” is missing, so answers are read by simpler rules. "
            "Install Greenroom again.",
        ).format(name=name)
    )
