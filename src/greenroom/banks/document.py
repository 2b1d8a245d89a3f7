"""A YAML file with the line of every value, read safely.

Beyond `yaml.SafeLoader`: no anchors (nested aliases can grow a small file to gigabytes), no deep
nesting (the parser recurses), no double keys (the loader would keep the last one silently), and a
limit on size.
"""

import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from greenroom.banks.problem import Problem
from greenroom.platform.text import translate

# libyaml reads a bank in a few milliseconds, the same loader in Python takes forty times as long.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

LARGEST_BYTES = 1024 * 1024
_DEEPEST = 12

Place = tuple[int | str, ...]


class NotReadableError(Exception):
    """The file is not a YAML document that a bank may be; carries the `problem`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Document:
    """What a file holds, and on which line each place of it begins (counted from 1)."""

    file: str
    data: Any
    lines: dict[Place, int]

    def line(self, place: Sequence[int | str]) -> int:
        """The line of this place, or of the nearest one around it that exists."""
        found = tuple(place)
        while found and found not in self.lines:
            found = found[:-1]
        return self.lines.get(found, 1)


def read_document(path: Path) -> Document:
    """Read and parse a file. Raises NotReadableError."""
    text = read_text(path)
    try:
        _refuse_tricks(path.name, text)
        node = yaml.compose(text, Loader=_Loader)
        data = yaml.load(text, Loader=_Loader)  # a safe loader, see above
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise _refusal(path.name, line, _no_yaml(error.problem)) from error
    except (yaml.YAMLError, ValueError) as error:
        # ValueError: a scalar that looks like a date or a number and is none, such as 2024-99-99.
        reason = getattr(error, "reason", error)
        raise _refusal(path.name, 0, _no_yaml(reason)) from error
    lines: dict[Place, int] = {}
    if node is not None:
        _note_lines(path.name, node, (), lines)
    return Document(path.name, data, lines)


def _no_yaml(reason: object) -> str:
    return translate("Banks", "not valid YAML: {reason}").format(reason=reason)


def _unreadable(reason: str) -> str:
    return translate("Banks", "the file cannot be read ({reason})").format(reason=reason)


def _refusal(file: str, line: int, message: str, field: str = "") -> NotReadableError:
    return NotReadableError(Problem(file, line, field, message))


def read_text(path: Path) -> str:
    """A text file of at most 1 MB. Raises NotReadableError."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _refusal(path.name, 0, translate("Banks", "expected a file"))
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
        if len(data) > LARGEST_BYTES:
            raise _refusal(path.name, 0, translate("Banks", "expected a file of at most 1 MB"))
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _refusal(path.name, line, translate("Banks", "expected text in UTF-8")) from error
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise _refusal(path.name, 0, _unreadable(reason)) from error


def _refuse_tricks(file: str, text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _refusal(
                file, line, translate("Banks", "expected plain values without & and * references")
            )
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            raise _refusal(
                file,
                line,
                translate("Banks", "expected at most {most} levels of nesting").format(
                    most=_DEEPEST
                ),
            )


def _note_lines(file: str, node: yaml.Node, place: Place, lines: dict[Place, int]) -> None:
    lines[place] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            _note_lines(file, child, (*place, index), lines)
    elif isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            name = str(key.value) if isinstance(key.value, str) else "?"
            line = key.start_mark.line + 1
            if (*place, name) in lines:
                raise _refusal(
                    file, line, translate("Banks", "expected once, but it is here twice"), name
                )
            _note_lines(file, child, (*place, name), lines)
            lines[(*place, name)] = line
