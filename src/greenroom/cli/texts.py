"""The text of an answer, from a file or from standard input."""

import codecs
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from greenroom.model.errors import InputError


def text_lines(source: str) -> Iterator[str]:
    """The lines of a file in UTF-8; "-" reads standard input, line by line.

    Raises InputError when it cannot be read.
    """
    try:
        if source == "-":
            yield from _decoded(_standard_input())
        else:
            with Path(source).open("rb") as file:
                yield from _decoded(file)
    except (OSError, UnicodeDecodeError) as error:
        name = "Standard input" if source == "-" else source
        reason = getattr(error, "strerror", None) or "it is not a text in UTF-8"
        raise InputError(f"{name} cannot be read ({reason}). Name a text file.") from error


def _decoded(lines: BinaryIO) -> Iterator[str]:
    """Strictly UTF-8 whatever the system's encoding; some editors put a mark before it."""
    first = True
    for line in lines:
        yield (line.removeprefix(codecs.BOM_UTF8) if first else line).decode("utf-8")
        first = False


def _standard_input() -> BinaryIO:
    """Its bytes; a program may have been started without one."""
    return BytesIO() if sys.stdin is None else sys.stdin.buffer
