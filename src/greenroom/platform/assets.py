"""Where the files that Greenroom ships with are: in a checkout, a wheel or a frozen app."""

import sys
from collections.abc import Iterator
from pathlib import Path

import greenroom
from greenroom.model.errors import StorageError
from greenroom.platform.text import translate

_PACKAGED = {"assets": "_assets", "question_banks": "_question_banks"}


def asset(*parts: str) -> Path:
    """The path of a shipped file or folder below `assets`, for example `asset("voices", "x.npz")`.

    Raises StorageError when it is not there: the installation is incomplete.
    """
    return _find("assets", *parts)


def question_banks_dir() -> Path:
    """The folder with the shipped question banks. Raises StorageError when it is not there."""
    return _find("question_banks")


def _find(top: str, *parts: str) -> Path:
    for root in _roots(top):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    name = "/".join((top, *parts))
    raise StorageError(
        translate(
            "Assets",
            "The installation is incomplete: “{name}” is missing. Install Greenroom again.",
        ).format(name=name)
    )


def _roots(top: str) -> Iterator[Path]:
    """The places where a shipped folder can be, most specific first."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        yield Path(frozen) / "greenroom" / _PACKAGED[top]
        yield Path(frozen) / top
    package = Path(greenroom.__file__).resolve().parent
    yield package / _PACKAGED[top]
    # A checkout keeps the package in src/greenroom; only then do its neighbours belong to us.
    if package.parent.name == "src":
        yield package.parent.parent / top
