"""Splits what an interviewer says into pieces that are synthesised one by one."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SENTENCE_PAUSE_S = 0.35
CLAUSE_PAUSE_S = 0.06

# Kokoro speaks very short texts poorly, so they are said together with what follows.
_SHORTEST = 14
# One core synthesises about 25 characters a second on the slowest machine that is measured.
_FIRST_PIECE = 36
_FIRST_PIECE_WISH = 24
# A piece may be this much longer than the one before, or it is not ready when that one ends.
_GROWTH = 1.8
_SHORTEST_PIECE = 12

_TITLES = ["mr", "mrs", "ms", "mx", "dr", "prof", "st", "rev", "gen", "sen", "rep", "gov"]
_NEVER_LAST = frozenset([*_TITLES, "e.g", "i.e", "cf", "vs", "approx"])
_END = re.compile(r"""[.!?…]+["'”’)\]]*(?=\s)""")
_NEXT_STARTS = re.compile(r"""\s+["'“‘(\[]?[A-Z0-9À-Þ]""")
_SPEAKABLE = re.compile(r"\w")

_BOUNDARIES = (
    re.compile(r"(?<=[,;:–—.!?…])\s+"),
    re.compile(
        r"\s+(?=(?:and|but|or|so|because|if|when|where|while|which|who|that|what|how|why)\s)", re.I
    ),
    re.compile(
        r"\s+(?=(?:to|with|for|about|from|of|in|on|at|by|as|during|after|before|than)\s)", re.I
    ),
    re.compile(r"\s+(?=(?:is|are|was|were)\s)", re.I),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A text to synthesise at once, and the silence after it, in seconds."""

    text: str
    pause_s: float


def sentences(text: str) -> tuple[Piece, ...]:
    """The sentences of `text`, very short ones joined to the next; no pause after the last."""
    joined: list[str] = []
    for line in text.splitlines():
        carried = ""
        for sentence in _split_line(" ".join(line.split())):
            carried = f"{carried} {sentence}".strip()
            if len(carried) >= _SHORTEST:
                joined.append(carried)
                carried = ""
        if carried:
            joined.append(carried)
    return _with_pauses([part for part in joined if _SPEAKABLE.search(part)], SENTENCE_PAUSE_S)


def quick_pieces(pieces: tuple[Piece, ...], is_ready: Callable[[Piece], bool]) -> tuple[Piece, ...]:
    """The same sentences in pieces, the first short enough to be heard within about a second.

    Pieces grow, so that each is ready when the one before ends, until whole sentences fit. Cuts
    are made at punctuation, else before a conjunction, a preposition or a form of "be"; a sentence
    without any stays whole, and so does one that `is_ready`.
    """
    quick: list[Piece] = []
    longest, wish = _FIRST_PIECE, _FIRST_PIECE_WISH
    for sentence in pieces:
        rest = sentence.text
        cutting = not is_ready(sentence)
        while cutting and len(rest) > longest and (cut := _best_cut(rest, longest, wish)):
            quick.append(Piece(rest[:cut].strip(), CLAUSE_PAUSE_S))
            rest = rest[cut:].strip()
            longest, wish = _after(quick[-1])
        quick.append(Piece(rest, sentence.pause_s))
        longest, wish = _after(quick[-1])
    return tuple(quick)


def _after(piece: Piece) -> tuple[int, int]:
    """How long the next piece may be, and the wished length if it has to be cut."""
    longest = max(_FIRST_PIECE, int(len(piece.text) * _GROWTH))
    return longest, int(longest * 0.8)


def _with_pauses(texts: list[str], pause_s: float) -> tuple[Piece, ...]:
    last = len(texts) - 1
    return tuple(Piece(text, pause_s if i < last else 0.0) for i, text in enumerate(texts))


def _split_line(line: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(line):
        abbreviation = end[0] == "." and _is_abbreviation(line[start : end.start()])
        if _NEXT_STARTS.match(line, end.end()) and not abbreviation:
            yield line[start : end.end()].strip()
            start = end.end()
    if line[start:].strip():
        yield line[start:].strip()


def _is_abbreviation(before: str) -> bool:
    """Whether the dot after `before` belongs to its last word: "Dr", "e.g", the initial in "J"."""
    word = before.rsplit(maxsplit=1)[-1].lstrip("(“\"'").lower() if before.strip() else ""
    return word in _NEVER_LAST or (len(word) == 1 and word.isalpha() and word != "i")


def _best_cut(text: str, longest: int, wish: int) -> int | None:
    for boundary in _BOUNDARIES:
        cuts = [
            found.start()
            for found in boundary.finditer(text)
            if _SHORTEST_PIECE <= found.start() <= min(longest, len(text) - _SHORTEST_PIECE)
        ]
        if cuts:
            return min(cuts, key=lambda cut: abs(cut - wish))
    return None
