"""Sentence units from punctuation, and where there is none, from pauses and clause openers."""

from greenroom.feedback.grammar import CLAUSE_OPENERS
from greenroom.feedback.heard import Heard, Token
from greenroom.model.report import Sentence

OTHER = "other"

_LONGEST = 40
"""Words; a longer unit is cut at its best clause boundary."""

_SHORTEST_PIECE = 6
_PAUSE_S = 0.6
_PAUSE_ALONE_S = 1.2
"""Silences that end a unit: 0.6 s before a word that opens a clause, 1.2 s before any word."""

_PUNCTUATED_EVERY = 45
"""With fewer than one sentence stop for so many words, the transcript counts as unpunctuated."""


def split_sentences(heard: Heard) -> tuple[Sentence, ...]:
    """Units in order, without labels; together they hold every word once."""
    tokens = heard.tokens
    if not tokens:
        return ()
    stops = sum(token.ends_sentence for token in tokens)
    punctuated = stops * _PUNCTUATED_EVERY >= len(tokens)
    units: list[list[Token]] = [[]]
    for place, token in enumerate(tokens):
        if units[-1] and _breaks(tokens[place - 1], token, len(units[-1]), punctuated):
            units.append([])
        units[-1].append(token)
    pieces = [piece for unit in units for piece in _cut(unit)]
    return tuple(_sentence(heard, pieces, number) for number in range(len(pieces)))


def _breaks(before: Token, token: Token, length: int, punctuated: bool) -> bool:
    if before.word == token.word:
        return False
    if before.ends_sentence:
        return True
    if punctuated or length < _SHORTEST_PIECE:
        return False
    pause = token.pause_before
    return pause >= _PAUSE_ALONE_S or (pause >= _PAUSE_S and token.bare in _OPENERS)


_OPENERS = (CLAUSE_OPENERS - {"that", "as", "which", "who", "where", "if"}) | {
    "i", "we", "it", "they", "he", "she", "there", "my", "our", "in", "at", "um", "uh",
}  # fmt: skip


def _cut(unit: list[Token]) -> list[list[Token]]:
    if len(unit) <= _LONGEST:
        return [unit]
    middle = len(unit) / 2
    places = range(_SHORTEST_PIECE, len(unit) - _SHORTEST_PIECE)
    at = max(places, key=lambda place: _worth(unit, place) - abs(place - middle) / len(unit))
    if _worth(unit, at) <= 0:
        at = len(unit) // 2
    while at < len(unit) and unit[at].word == unit[at - 1].word:
        at += 1
    if at >= len(unit):
        return [unit]
    return _cut(unit[:at]) + _cut(unit[at:])


def _worth(unit: list[Token], place: int) -> float:
    before, token = unit[place - 1], unit[place]
    joined = before.bare in {"and", "so", "but"} and not before.stop
    opens = not joined and token.bare in {
        "and", "so", "but", "then", "because", "when", "after", "while",
    }  # fmt: skip
    subject = place + 1 < len(unit) and unit[place + 1].bare in {
        "i", "we", "it", "they", "he", "she", "the", "then", "that", "my", "our",
    }  # fmt: skip
    return (
        0.5 * bool(before.stop)
        + 0.3 * opens
        + 0.4 * (opens and subject)
        + min(token.pause_before, 1.0)
    )


def _sentence(heard: Heard, pieces: list[list[Token]], number: int) -> Sentence:
    first = 0 if number == 0 else pieces[number][0].word
    last = number == len(pieces) - 1
    end = len(heard.words) if last else pieces[number + 1][0].word
    said = pieces[number][0].word, pieces[number][-1].word + 1
    text = " ".join(word.text.strip() for word in heard.words[first:end] if word.text.strip())
    return Sentence(text, heard.span_of(*said), (first, end), OTHER, 0.0)
