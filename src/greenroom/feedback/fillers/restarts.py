"""Restarts in English: a clause or a phrase begun, dropped and begun anew."""

from greenroom.feedback.fillers.shapes import is_finite, is_past
from greenroom.feedback.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, words
from greenroom.feedback.heard import Token

_RESTART_PAUSE_S = 0.25
"""A silence that separates an abandoned start from the new one. Greenroom's choice."""

_TAKES_A_CLAUSE = words(
    """said say thought think knew know hope hoped wish wished guess guessed felt feel believed
    believe agreed meant mean told heard found saw realized noticed decided promised swore bet
    suppose supposed figured learned understood wrote read"""
)
_SUBORDINATES = words(
    """when if after since once before while until unless as whenever wherever whatever whoever
    what who which where how although though because things everything more less day time"""
)
_MAY_STAND_BEFORE = words("and but so because then or um uh well yeah that")
_ARTICLES = DETERMINERS - words("all both no that this one only which what every each some any her")


def restarted(tokens: list[Token], at: int) -> int:
    """How many words an abandoned start has with the first word of the new one, or 0."""
    return _clause(tokens, at) or _phrase(tokens, at)


def _clause(tokens: list[Token], at: int) -> int:
    """As in "we were, we had" and "I went I decided"."""
    if at + 3 >= len(tokens):
        return 0
    subject, verb, again, other = tokens[at : at + 4]
    if subject.bare != again.bare or subject.bare not in PRONOUNS or subject.stop:
        return 0
    closed = verb.ends_sentence or again.ends_sentence or other.bare in _MAY_STAND_BEFORE
    if closed or verb.bare == other.bare or not _begins(tokens, at):
        return 0
    if _depends(tokens, at) or verb.bare in _TAKES_A_CLAUSE:
        return 0
    paused = again.pause_before >= _RESTART_PAUSE_S
    if verb.bare in AUXILIARIES:
        return 3
    bare_break = not verb.stop or (paused and verb.stop != ",")
    return 3 if bare_break and is_past(verb.bare) and is_finite(other.bare) else 0


def _begins(tokens: list[Token], at: int) -> bool:
    """Whether a clause may begin here."""
    if at == 0:
        return True
    last = tokens[at - 1]
    return bool(last.stop) or last.bare in _MAY_STAND_BEFORE or tokens[at].pause_before > 0


def _depends(tokens: list[Token], at: int) -> bool:
    """Whether the clause hangs on a word before it: "if I could, I would"."""
    index = at - 1
    while index >= max(0, at - 3) and not tokens[index].ends_sentence:
        if tokens[index].bare in _SUBORDINATES - {"because"}:
            return True
        index -= 1
    return False


def _phrase(tokens: list[Token], at: int) -> int:
    """As in "the, our team" and "with the, with our client"."""
    words_here = [token.bare for token in tokens[at : at + 4]]
    if len(words_here) > 2 and words_here[0] in _ARTICLES and tokens[at].stop == ",":
        second = words_here[1]
        if second in _ARTICLES and second != words_here[0]:
            return 2
    if len(words_here) < 4 or words_here[0] != words_here[2]:
        return 0
    same_place = words_here[0] in PREPOSITIONS and words_here[1] in _ARTICLES
    return 3 if same_place and words_here[3] in _ARTICLES and not tokens[at].stop else 0
