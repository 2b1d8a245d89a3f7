"""Hedges: words that take back a little of what is said."""

from greenroom.feedback.fillers.rules import Place, rule_named
from greenroom.feedback.heard import Heard
from greenroom.feedback.lexicon import Lexicon
from greenroom.feedback.quotes import short
from greenroom.model.report import Evidence


def find_hedges(heard: Heard, lexicon: Lexicon, silent: frozenset[int]) -> tuple[Evidence, ...]:
    """Hedges in order; the quote is the hedge itself. Words in `silent` are fillers already."""
    tokens = heard.tokens
    out = []
    at = 0
    while at < len(tokens):
        length = 0
        for phrase in lexicon.hedges_by_first.get(tokens[at].bare, ()):
            end = at + len(phrase.words)
            if tuple(token.bare for token in tokens[at:end]) != phrase.words:
                continue
            counted = rule_named(phrase.rule)(Place(tokens, at, end)) > 0
            if counted and not any(token.word in silent for token in tokens[at:end]):
                out.append(short(heard, tokens[at].word, tokens[end - 1].word + 1))
                length = len(phrase.words)
                break
        at += length or 1
    return tuple(out)
