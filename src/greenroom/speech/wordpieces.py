"""From what the aligner calls words to words as people write them. Pure."""

from collections.abc import Iterable, Mapping
from typing import Any

from greenroom.model.transcript import Word


def whole_words(aligned: Iterable[Mapping[str, Any]]) -> tuple[Word, ...]:
    """Words with their times, in seconds from the chunk's start.

    The aligner splits at punctuation, so "1,100" and "one-page" come in two; a piece that does not
    begin with a space belongs to the word before it. Pieces without text are left out. `end` is
    never before `start`; the probability of a joined word is that of its least sure piece.
    """
    words: list[Word] = []
    for item in aligned:
        text = str(item["word"])
        bare = text.strip()
        if not bare:
            continue
        start, end = float(item["start"]), float(item["end"])
        probability = min(1.0, max(0.0, float(item["probability"])))
        if words and not text.startswith(" "):
            before = words.pop()
            bare, start = before.text + bare, before.start
            probability = min(before.probability, probability)
        words.append(Word(bare, start, max(start, end), probability))
    return tuple(words)
