"""Repetitions: "I I", "we were, we were", "th- the". Restarts are in `restarts`."""

from greenroom.feedback.fillers.restarts import restarted
from greenroom.feedback.fillers.shapes import JOINERS, is_be, is_finite, is_subject
from greenroom.feedback.grammar import FUNCTION_WORDS, PREPOSITIONS
from greenroom.feedback.heard import Token
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.span import Span

_PARTICLES = PREPOSITIONS | frozenset({"up", "out", "off", "down"})
_GO_IN = frozenset({"log", "go", "move", "come", "sign", "check", "drop", "grow", "work", "live"})
_ENGLISH = frozenset({"", "en"})


def find_repetitions(
    tokens: tuple[Token, ...], lexicon: Lexicon, taken: set[int]
) -> tuple[Filler, ...]:
    """Repetitions and restarts in order; `taken` words are other fillers and looked through.

    What is said three times or more is one repetition.
    """
    kept = [token for token in tokens if token.word not in taken]
    english = lexicon.language[:2] in _ENGLISH
    found = []
    at = 0
    while at < len(kept):
        length = _repeated(kept, at, lexicon) or _cut_off(kept, at)
        if length:
            end = _all_of_it(kept, at, length)
            found.append(_filler(kept[at:end]))
            at = end
        elif english and (length := restarted(kept, at)) and not _speaks(tokens, kept, at, length):
            found.append(_filler(kept[at : at + length]))
            at += length - 1
        else:
            at += 1
    return tuple(found)


def _speaks(tokens: tuple[Token, ...], kept: list[Token], at: int, length: int) -> bool:
    """Whether a "like" inside opens speech: "I was like I can't"."""
    first, last = kept[at].word, kept[at + length - 1].word
    return any(first < token.word < last and token.bare == "like" for token in tokens)


def _repeated(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """How many words are said again right after, or 0."""
    for length in (4, 3, 2, 1):
        if at + 2 * length > len(tokens) or tokens[at].bare != tokens[at + length].bare:
            continue
        first, second = tokens[at : at + length], tokens[at + length : at + 2 * length]
        if any(token.ends_sentence for token in first):
            continue
        same = all(a.bare == b.bare for a, b in zip(first, second, strict=True))
        if same and _is_slip(tokens, at, length, lexicon):
            return length
    return 0


def _all_of_it(tokens: list[Token], at: int, length: int) -> int:
    """Where the last of the copies ends."""
    words = [token.bare for token in tokens[at : at + length]]
    end = at + length
    while [token.bare for token in tokens[end : end + length]] == words:
        end += length
    return max(end, at + 2 * length)


def _is_slip(tokens: list[Token], at: int, length: int, lexicon: Lexicon) -> bool:
    first = tokens[at : at + length]
    words = [token.bare for token in first]
    if _spelled(words) or (length > 1 and len(set(words)) == 1):
        return False
    if any(word in lexicon.emphasis or any(c.isdigit() for c in word) for word in words):
        return False
    if length == 1 and (words[0] in lexicon.doubles or words[0].endswith("ly")):
        return False
    if lexicon.language[:2] in _ENGLISH and _is_grammar(tokens, at, words):
        return False
    if not _function_words(lexicon).isdisjoint(words):
        return True
    near = tokens[max(0, at - 1) : at + 3]
    times = sum(1 for token in near if token.bare == words[0])
    return not first[-1].stop and times < 3


def _spelled(words: list[str]) -> bool:
    return len(words) > 1 and all(len(word) == 1 for word in words)


def _function_words(lexicon: Lexicon) -> frozenset[str]:
    english = FUNCTION_WORDS if lexicon.language[:2] in _ENGLISH else frozenset[str]()
    return lexicon.function_words | english


def _is_grammar(tokens: list[Token], at: int, words: list[str]) -> bool:
    """English that says a word twice on purpose: "when I saw it it broke", "on on Monday"."""
    if len(words) > 1:
        return _piles_up(tokens, at, words)
    if tokens[at].stop or tokens[at + 1].stop:
        return False
    before = [token.bare for token in tokens[max(0, at - 8) : at]]
    after = tokens[at + 2].bare if at + 2 < len(tokens) else ""
    if words[0] in {"it", "them", "they", "he", "she"}:
        opened = bool({"when", "if", "once", "without", "after", "before", "until"} & set(before))
        return opened and is_finite(after)
    return words[0] in _PARTICLES and _stranded(tokens, at)


def _stranded(tokens: list[Token], at: int) -> bool:
    """Whether a clause ends here that hangs on a word: "the state we were in"."""
    for index in range(at - 2, max(0, at - 4), -1):
        if not is_subject(tokens[index].bare):
            continue
        head = tokens[index - 1]
        verb = tokens[at - 1].bare
        hangs = not head.stop and head.bare not in JOINERS and not is_finite(head.bare)
        return hangs and (is_be(verb) or is_finite(verb) or verb in _GO_IN)
    return False


def _piles_up(tokens: list[Token], at: int, words: list[str]) -> bool:
    """Whether a pair goes on as it began: "over and over and over", "side by side by side"."""
    if {"and", "by", "after", "or", "upon"}.isdisjoint({words[0], words[-1]}):
        return False
    ahead = at + 2 * len(words)
    third = tokens[ahead].bare if ahead < len(tokens) else ""
    return third == words[0] or (at > 0 and tokens[at - 1].bare == words[-1])


def _cut_off(tokens: list[Token], at: int) -> int:
    """How many words stand before a second start: "pro- project", "we de- we decided"."""
    for length in (1, 2):
        if at + 2 * length > len(tokens) or not tokens[at + length - 1].cut:
            continue
        first, second = tokens[at : at + length], tokens[at + length : at + 2 * length]
        same = all(a.bare == b.bare for a, b in zip(first[:-1], second[:-1], strict=True))
        if same and second[-1].bare.startswith(first[-1].bare):
            return length
    return 0


def _filler(tokens: list[Token]) -> Filler:
    span = Span(tokens[0].span.start, max(token.span.end for token in tokens))
    return Filler(
        text=" ".join(token.bare for token in tokens),
        span=span,
        kind=FillerKind.REPETITION,
        source=FillerSource.RECOGNISER,
        confidence=0.7,
        words=tuple(dict.fromkeys(token.word for token in tokens)),
    )
