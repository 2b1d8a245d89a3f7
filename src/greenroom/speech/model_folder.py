"""Looks at a model folder before a process is started for it."""

from pathlib import Path

from greenroom.model.errors import ModelDamagedError, ModelMissingError
from greenroom.platform.text import translate

_VOCABULARIES = ("vocabulary.txt", "vocabulary.json")


def check_model_folder(folder: Path) -> None:
    """Raise ModelMissingError or ModelDamagedError unless it looks like a CTranslate2 Whisper."""
    if not folder.is_dir():
        raise ModelMissingError(
            translate(
                "Hearing", "There is no speech model at {folder}. Choose another folder."
            ).format(folder=folder)
        )
    if not (folder / "model.bin").is_file():
        raise ModelMissingError(
            translate(
                "Hearing",
                "{folder} holds no speech model: model.bin is missing. Choose a folder with a "
                "Whisper model in CTranslate2 format.",
            ).format(folder=folder)
        )
    absent = [name for name in ("config.json", "tokenizer.json") if not (folder / name).is_file()]
    if not any((folder / name).is_file() for name in _VOCABULARIES):
        absent.append(_VOCABULARIES[0])
    if absent:
        raise ModelDamagedError(
            translate(
                "Hearing",
                "The speech model in {folder} is not complete: {files} is missing. Remove the "
                "folder and download the model again.",
            ).format(folder=folder, files=absent[0])
        )
