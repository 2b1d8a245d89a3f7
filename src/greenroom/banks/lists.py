"""Questions in a table (CSV) or in a list (Markdown), as a document with the line of each."""

import csv
import io
import re
import unicodedata
from typing import Any

from greenroom.banks.document import Document, NotReadableError, Place
from greenroom.banks.problem import Problem
from greenroom.model.question import Gap
from greenroom.platform.text import translate

LISTS = ("types", "levels", "competencies", "role_families")
TEXTS = ("id", "text", "kind", "structure", "listens_for", "field", "weak_sign", "strong_sign")
COLUMNS = (*TEXTS, "target", *LISTS, *(gap.value for gap in Gap))
"""What a table may have; every other column is left out."""

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*$")
_POINT = re.compile(r"(\s*)(?:[-*+]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?(.*\S)\s*$")
_FOLLOW_UP = re.compile(rf"({'|'.join(gap.value for gap in Gap)}):\s+(.*)$")
_TARGET = re.compile(r"\s*\[?\s*(\d+)\s*(?:[-–,;]|to)\s*(\d+)\s*(?:s|seconds)?\s*\]?\s*$")


def table_document(file: str, text: str) -> Document:
    """A table with a column `text`, separated by commas, semicolons or tabs, under a header line.

    Raises NotReadableError.
    """
    first = text.lstrip("\n").split("\n", 1)[0]
    separator = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=separator, strict=True)
    questions: list[dict[str, Any]] = []
    lines: dict[Place, int] = {}
    try:
        names = [slugged(name).replace("-", "_") for name in reader.fieldnames or ()]
        if "text" not in names:
            raise _refusal(
                file, 1, translate("Banks", "expected a header line with a column “text”")
            )
        reader.fieldnames = names
        before = reader.line_num
        for row in reader:
            if any(value for key, value in row.items() if isinstance(key, str)):
                lines["questions", len(questions)] = before + 1
                questions.append(_from_row(row))
            before = reader.line_num
    except csv.Error as error:
        raise _refusal(
            file,
            reader.line_num,
            translate("Banks", "not valid CSV: {reason}").format(reason=error),
        ) from error
    return Document(file, {"questions": questions}, lines)


def list_document(file: str, text: str) -> Document:
    """A Markdown list: one question a point, the heading above it as its competency.

    A first heading of the first level is the title. Points below a point that begin with the name
    of a gap ("no_result: …") are follow-ups; other text is left out. Raises NotReadableError.
    """
    data: dict[str, Any] = {"questions": []}
    lines: dict[Place, int] = {}
    competency, open_, indent = "", False, 0
    for number, line in enumerate(text.splitlines(), start=1):
        heading, point = _HEADING.match(line), _POINT.match(line)
        questions: list[dict[str, Any]] = data["questions"]
        if heading:
            top = heading[1] == "#" and "title" not in data and not questions
            if top:
                data["title"] = heading[2]
            competency, open_ = "" if top else slugged(heading[2]), False
        elif point and questions and len(point[1]) > indent and _FOLLOW_UP.match(point[2]):
            gap, asked = _FOLLOW_UP.findall(point[2])[0]
            questions[-1].setdefault("follow_ups", {})[gap] = asked
            open_ = False
        elif point:
            lines["questions", len(questions)] = number
            named = {"competencies": [competency]} if competency else {}
            questions.append({"text": point[2], **named})
            open_, indent = True, len(point[1])
        elif open_ and line.startswith(" ") and line.strip():
            questions[-1]["text"] += f" {line.strip()}"
        else:
            open_ = False
    if not data["questions"]:
        raise _refusal(
            file,
            0,
            translate("Banks", "expected a list with one question a line, like “- Why us?”"),
        )
    return Document(file, data, lines)


def slugged(text: str, words: int = 8) -> str:
    """Small letters, digits and hyphens of the first words; empty if there are none."""
    plain = text.lower().replace("'", "").replace("’", "").replace("ß", "ss")
    # Letters without their accents: "für" becomes "fur".
    letters = [
        one for one in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(one)
    ]
    return "-".join(re.findall(r"[a-z0-9]+", "".join(letters))[:words])


def _from_row(row: dict[str, Any]) -> dict[str, Any]:
    question: dict[str, Any] = {}
    for name in COLUMNS:
        value = " ".join((row.get(name) or "").split())
        if not value:
            continue
        if name in LISTS:
            question[name] = [slug for part in re.split("[;,|]", value) if (slug := _name(part))]
        elif name == "target":
            span = _TARGET.match(value)
            question[name] = [int(span[1]), int(span[2])] if span else value
        elif name in TEXTS:
            question[name] = value
        else:
            question.setdefault("follow_ups", {})[name] = value
    return question


def _name(part: str) -> str:
    """A name as it stands if it has the form of one ("one_on_one"), else made into one."""
    plain = part.strip().lower()
    return plain if re.fullmatch(r"[a-z_]+", plain) else slugged(plain)


def _refusal(file: str, line: int, message: str) -> NotReadableError:
    return NotReadableError(Problem(file, line, "", message))
