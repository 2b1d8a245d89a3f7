"""Filler phrases: listed phrases where their context rule says that they are used as fillers."""

from greenroom.feedback.fillers.rules import Place, aside, rule_named
from greenroom.feedback.heard import Token
from greenroom.feedback.lexicon import Lexicon, Phrase
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.span import Span

_OPENER = "opener"
_OPENINGS_THAT_ARE_HABIT = 3
"""One "So, …" opens a turn; from the third on it is a habit, and all but the first count."""


def find_phrases(tokens: tuple[Token, ...], lexicon: Lexicon) -> tuple[Filler, ...]:
    """Filler phrases in order. Filled pauses are looked through ("you, um, know" is not one)."""
    found: list[Filler] = []
    openings: dict[Phrase, list[Place]] = {}
    place_from = 0
    sounds = frozenset(
        index for index, token in enumerate(tokens) if lexicon.is_filled_pause(token.bare)
    )
    while place_from < len(tokens):
        match = _longest(tokens, place_from, lexicon)
        if match is None:
            place_from += 1
            continue
        place = Place(tokens, place_from, place_from + len(match.words), sounds)
        if match.rule == _OPENER and place.opens_sentence:
            openings.setdefault(match, []).append(place)
        else:
            rule = aside if match.rule == _OPENER else rule_named(match.rule)
            if (confidence := rule(place)) > 0:
                found.append(_filler(place, match, confidence))
        place_from = place.end
    for phrase, places in openings.items():
        if len(places) >= _OPENINGS_THAT_ARE_HABIT:
            found.extend(_filler(place, phrase, 0.6) for place in places[1:])
    return tuple(sorted(found, key=lambda filler: filler.span))


def _longest(tokens: tuple[Token, ...], start: int, lexicon: Lexicon) -> Phrase | None:
    for phrase in lexicon.phrases_by_first.get(tokens[start].bare, ()):
        words = phrase.words
        if start + len(words) > len(tokens):
            continue
        if all(tokens[start + step].bare == word for step, word in enumerate(words)):
            return phrase
    return None


def _filler(place: Place, phrase: Phrase, confidence: float) -> Filler:
    tokens = place.tokens[place.start : place.end]
    span = Span(tokens[0].span.start, max(token.span.end for token in tokens))
    words = tuple(dict.fromkeys(token.word for token in tokens))
    text = " ".join(phrase.words)
    kind, source = FillerKind.PHRASE, FillerSource.RECOGNISER
    return Filler(text, span, kind, source, confidence, words)
