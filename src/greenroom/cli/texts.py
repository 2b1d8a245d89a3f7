"""The text of an answer, from a file or from standard input."""

import codecs
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from greenroom.model.errors import InputError


def raw_lines(source: str) -> Iterator[bytes]:
    """The lines of a file; "-" reads standard input, line by line.

    Some editors put a mark before UTF-8; it is left out. Raises InputError when it cannot be read.
    """
    try:
        if source == "-":
            yield from _unmarked(_standard_input())
        else:
            with Path(source).open("rb") as file:
                yield from _unmarked(file)
    except OSError as error:
        name = "Standard input" if source == "-" else source
        raise InputError(f"{name} cannot be read ({error.strerror}). Name a text file.") from error


def whole_text(lines: Iterable[bytes], source: str) -> str:
    """Lines of `source` as one text, strictly UTF-8 whatever the system's encoding.

    Raises InputError.
    """
    try:
        return b"".join(lines).decode("utf-8")
    except UnicodeDecodeError as error:
        name = "Standard input" if source == "-" else source
        raise InputError(f"{name} is not a text in UTF-8. Save it as one and try again.") from error


def _unmarked(lines: BinaryIO) -> Iterator[bytes]:
    first = True
    for line in lines:
        yield line.removeprefix(codecs.BOM_UTF8) if first else line
        first = False


def _standard_input() -> BinaryIO:
    """Its bytes; a program may have been started without one."""
    return BytesIO() if sys.stdin is None else sys.stdin.buffer
