"""Numbers, "I" and "we" inside Action, and hedges, each with its words and moment."""

from greenroom.feedback.content.hedges import find_hedges
from greenroom.feedback.content.numbers import find_numbers
from greenroom.feedback.heard import Heard, Token
from greenroom.feedback.lexicon import Lexicon
from greenroom.feedback.quotes import short
from greenroom.model.report import Content, Evidence, Filler, Sentence

_I = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
_WE = frozenset({"we", "we're", "we've", "we'd", "we'll"})
_QUOTED_WORDS = 6


def look_into(
    heard: Heard, sentences: tuple[Sentence, ...], fillers: tuple[Filler, ...], lexicon: Lexicon
) -> Content:
    """Figures in the words. Words that belong to fillers say nothing ("I mean")."""
    silent = frozenset(index for filler in fillers for index in filler.words)
    part_of = _parts(sentences)
    numbers, by_part = [], dict[str, int]()
    for first, end in find_numbers(heard.tokens):
        tokens = heard.tokens[first:end]
        numbers.append(short(heard, tokens[0].word, tokens[-1].word + 1))
        part = part_of.get(tokens[0].word, "")
        if part:
            by_part[part] = by_part.get(part, 0) + 1
    action = [
        token
        for token in heard.tokens
        if part_of.get(token.word) == "A" and token.word not in silent
    ]
    return Content(
        numbers=tuple(numbers),
        numbers_by_part=by_part,
        i_in_action=_said(heard, sentences, action, _I),
        we_in_action=_said(heard, sentences, action, _WE),
        hedges=find_hedges(heard, lexicon, silent),
    )


def _parts(sentences: tuple[Sentence, ...]) -> dict[int, str]:
    return {index: s.label for s in sentences for index in range(*s.words)}


def _said(
    heard: Heard, sentences: tuple[Sentence, ...], tokens: list[Token], words: frozenset[str]
) -> tuple[Evidence, ...]:
    ends = {index: s.words[1] for s in sentences for index in range(*s.words)}
    out = []
    for token in tokens:
        if token.bare in words:
            end = min(token.word + _QUOTED_WORDS, ends[token.word])
            out.append(Evidence(token.span, short(heard, token.word, end).quote))
    return tuple(out)
