"""A language that nobody speaks: English, longer, to find what would be cut off in German."""

import math
import re
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

from greenroom.ui.file_translator import FileTranslator

GROWTH = 0.4  # German labels run about 35 % longer than English ones (style guide, section 15)

# What other code reads: {placeholders}, %n and %1, tags, entities, mnemonics, line breaks.
_KEPT = re.compile(r"\{[^{}]*\}|%L?[n\d]|<[^<>]+>|&\w+;|&.|\s")
_VOWEL = re.compile(r"[aeiouAEIOU]")
_FILL = "eno "


def lengthen(text: str) -> str:
    """`text` in brackets and longer by 40 %, with all placeholders as they were.

    Vowels are doubled first, so that lines still break between words; what is missing follows at
    the end. A text without at least two letters (S, T, A, R; "–") is a mark and stays as it is.
    """
    if sum(letter.isalpha() for letter in _KEPT.sub("", text)) < 2:
        return text
    missing = math.ceil(len(text) * GROWTH)
    pieces: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        grown = _double(text[at : kept.start()], missing)
        missing -= len(grown) - (kept.start() - at)
        pieces += [grown, kept.group()]
        at = kept.end()
    grown = _double(text[at:], missing)
    missing -= len(grown) - len(text[at:])
    tail = "".join(letter for letter, _ in zip(cycle(_FILL), range(missing), strict=False))
    return "[" + "".join(pieces) + grown + tail + "]"


def _double(word: str, most: int) -> str:
    return _VOWEL.sub(lambda vowel: vowel.group() * 2, word, count=most) if most > 0 else word


class PseudoTranslator(QTranslator):
    """Lengthens every text, Qt's own too, after `english` has chosen the plural form."""

    def __init__(self, english: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._english = QTranslator(self) if english is None else FileTranslator(english, self)

    def isEmpty(self) -> bool:
        """Never, or Qt would not ask."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 -- Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The longer text; %n is left to Qt."""
        found = self._english.translate(context, sourceText, disambiguation, n)
        return lengthen(found or sourceText)
