"""Findings about content."""

from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.report import Content, Evidence, Finding, Sentence, Story, Structure

_WE_ALONE_FROM = 2
_WE_MENTIONED_FROM = 3
_WE_OUTWEIGHS = 2
_I_CLEAR_FROM = 2
"""Two "we" and no "I" hide the person's own part; three, and more than twice as many as "I", may.
One "I" is too little to praise. Sources conflict on more than that (Naim 2015, Leadership IQ)."""

_HEDGES_MENTIONED_FROM = 3
_HEDGES_LISTED = 3
_WORDS_BEFORE_A_HEDGE = 3


def content_findings(heard: Heard, content: Content, structure: Structure) -> list[Finding]:
    """Who did it (in a story only), numbers and hedges."""
    found = _ownership(content) if structure.story is Story.STORY else []
    if content.numbers:
        first = content.numbers[0]
        found.append(finding("numbers_used", first, count=len(content.numbers), quote=first.quote))
    if len(content.hedges) >= _HEDGES_MENTIONED_FROM:
        found.append(_hedges(heard, content.hedges, structure.sentences))
    return found


def _ownership(content: Content) -> list[Finding]:
    i, we = len(content.i_in_action), len(content.we_in_action)
    if we >= _WE_ALONE_FROM and not i:
        return [_who("we_in_action", content.we_in_action[0], i, we)]
    if we >= _WE_MENTIONED_FROM and we > _WE_OUTWEIGHS * i:
        return [_who("we_often", content.we_in_action[0], i, we)]
    if i > we and i >= _I_CLEAR_FROM:
        return [_who("i_in_action", content.i_in_action[0], i, we)]
    return []


def _who(code: str, shown: Evidence, i: int, we: int) -> Finding:
    return finding(code, shown, "A", i=i, we=we, at=shown.span.start, quote=shown.quote)


def _hedges(heard: Heard, hedges: tuple[Evidence, ...], sentences: tuple[Sentence, ...]) -> Finding:
    def held(sentence: Sentence) -> int:
        span = sentence.span
        return sum(span.start <= hedge.span.middle <= span.end for hedge in hedges)

    fullest = max(sentences, key=held)
    start, end = fullest.words
    first = next((h.span.start for h in hedges if h.span.start >= fullest.span.start), 0.0)
    at = next((index for index in range(start, end) if heard.words[index].start >= first), start)
    shown = evidence(heard, max(start, at - _WORDS_BEFORE_A_HEDGE), end)
    names = list(dict.fromkeys(hedge.quote for hedge in hedges))[:_HEDGES_LISTED]
    return finding(
        "hedges",
        shown,
        list=", ".join(f"“{name}”" for name in names),
        count=len(hedges),
        quote=shown.quote,
    )
