"""A résumé as plain text: lines, bullets, and nothing else. Needs no Qt."""

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from greenroom.model.errors import InputError
from greenroom.platform.text import translate

LONGEST = 20_000
"""Characters; the rest of a longer text is left out."""

TEXTS, WORD = (".txt", ".md"), ".docx"
_LARGEST_BYTES = 20_000_000
_BULLET = re.compile(r"^\s*(?:[-*•·▪◦‣–—●○■\uf0b7]\s+|[•·▪◦‣●○■\uf0b7])(?=\S)")
_HEADING = re.compile(r"^#{1,6}\s+")
_IN_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def tidied(text: str) -> str:
    """One kind of bullet, at most one empty line in a row, no marks of Markdown."""
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\f", "\n").split("\n"):
        plain = _HEADING.sub("", " ".join(line.split())).replace("**", "")
        found = _BULLET.sub("• ", plain)
        if found or (lines and lines[-1]):
            lines.append(found)
    return "\n".join(lines).strip()[:LONGEST]


def text_of_file(path: Path) -> str:
    """What a text or Word document says. Raises InputError."""
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise unreadable(path)
        if path.suffix.lower() == WORD:
            return tidied(_of_word(path))
        return tidied(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, KeyError, zipfile.BadZipFile, ElementTree.ParseError):
        raise unreadable(path) from None


def unreadable(path: Path) -> InputError:
    """What is said when a file gives no text."""
    return InputError(
        translate(
            "Resume", "“{file}” holds no text that can be read. Copy it there and paste it here."
        ).format(file=path.name)
    )


def _of_word(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        if archive.getinfo("word/document.xml").file_size > _LARGEST_BYTES:
            raise KeyError("too large")
        # The person's own file; expat refuses entities that would grow without end.
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    return "\n".join(map(_paragraph, root.iter(f"{_IN_WORD}p")))


def _paragraph(paragraph: ElementTree.Element) -> str:
    listed = paragraph.find(f"{_IN_WORD}pPr/{_IN_WORD}numPr") is not None
    parts = []
    for node in paragraph.iter():
        if node.tag == f"{_IN_WORD}t":
            parts.append(node.text or "")
        elif node.tag in (f"{_IN_WORD}tab", f"{_IN_WORD}br"):
            parts.append(" ")
    return ("- " if listed and parts else "") + "".join(parts)
