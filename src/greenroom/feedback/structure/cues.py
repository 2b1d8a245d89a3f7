"""Cues: words and phrases that speak for a part of the structure, each with a weight.

Weights are log-odds in the tagger's sum. They were set by hand on answers written for this
project (`training/data/structure.jsonl`), following the usual advice of career guides on what
each part says, and never fitted to answers by other people.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from greenroom.feedback.structure.sibling_cues import ASIDES, SIBLINGS

Cues = tuple[tuple[re.Pattern[str], float], ...]

_PAST_ACTION = """built|wrote|set up|set|led|made|ran|met|took|told|brought|began|split|held|sent
|spoke|found|got|put|went|gave|drew|taught|sat|chose|broke|cut|rebuilt|rewrote|dug|kept|did|pulled
|started|decided|asked|called|worked|created|suggested|proposed|explained|realized|realised
|organized|organised|scheduled|reached|reviewed|analyzed|analysed|tested|fixed|changed|talked
|listened|collected|gathered|mapped|documented|trained|introduced|presented|identified|planned
|prioritized|prioritised|checked|moved|added|walked|stayed|took|negotiated|used|looked|shared
|offered|drafted|interviewed|discussed|communicated|developed|implemented|designed|coordinated
|apologized|apologised|escalated|pushed|agreed|picked|refactored|profiled|measured|traced|rolled
|volunteered|invited|paired|compared|prepared|convinced|focused|made sure|ensured|researched
|delegated|assigned|established|encouraged|facilitated|helped|acknowledged|admitted|conducted"""
_ACTION = "|".join(part.strip() for part in _PAST_ACTION.replace("\n", "").split("|"))
_ADVERB = r"(?:then |also |first |next |even |just |really |finally |actually |immediately )?"

_PLAIN_ACTION = 1.9

NOT_ME = r"^(?!.*\b(?:i|i'm|i'd|i've|we|we'd|we've|me)\b)"
"""A sentence without "I" and "we" says how things were, before or after."""

_STAR: dict[str, tuple[tuple[str, float], ...]] = {
    "S": (
        (r"\b(?:at|in|with|for) my (?:last|previous|old|former|first|current) \w+", 1.8),
        (r"\b(?:last|this past) (?:year|month|week|summer|spring|winter|fall|autumn|quarter)", 1.3),
        (r"\b(?:a few|two|three|four|five|several|couple of) (?:years|months|weeks) ago", 1.6),
        (r"\bin (?:19|20)\d\d\b", 1.0),
        (r"\bwhen i (?:was|worked|joined|started|had)\b", 1.4),
        (r"\bi (?:was working|was running|worked) (?:as|at|for|on|in|with)\b", 1.3),
        (r"\bi was (?:a|an|the|in|on|at|running|leading|managing|part of|interning)\b", 0.9),
        (r"\b(?:there was|there were|we had|they had|it had|had been)\b", 0.8),
        (r"\b(?:we were|they were|the team was|the company was|it was)\b", 0.5),
        (r"\b(?:one of (?:our|my|the)|our (?:biggest|main|largest))\b", 0.5),
        (r"\b(?:deadline|conflict|problem|issue|behind schedule|complain\w*)\b", 0.3),
        (r"\b(?:this was|so this|an example|the time|a time) (?:when|is|was|at|i)\b", 0.8),
        (r"\b(?:before|weeks?|days?|months?) (?:before|into|after) (?:the|go|launch|our)", 0.5),
        (NOT_ME, 0.9),
        (r"\b(?:kept|was|were) (?:\w+ing|broken|late|missing|failing|losing|unhappy)\b", 0.4),
    ),
    "T": (
        (r"\bi (?:was|were) (?:\w+ )?(?:responsible|accountable|in charge|tasked|assigned)", 3.4),
        (r"\bmy (?:\w+ )?(?:job|task|role|goal|responsibility|objective|mission|part)\b", 3.0),
        (r"\bi (?:\w+ )?(?:had|needed|have) to\b", 2.4),
        (r"\bwe (?:\w+ )?(?:had|needed|have) to\b", 1.9),
        (r"\b(?:the|our) (?:goal|task|challenge|aim|objective|target|ask) (?:was|is)\b", 2.6),
        (r"\b(?:asked|told|wanted|expected|assigned) (?:me|us) to\b", 2.6),
        (r"\bi was (?:asked|told|expected|supposed|given|brought in)\b", 2.6),
        (r"\b(?:it was|it fell|that was|it came) (?:\w+ )?(?:up |down )?(?:to|on) me\b", 3.0),
        (r"\bi (?:owned|own)\b", 3.4),
        (r"\b(?:it was|that was|was) (?:all )?on me\b", 3.0),
        (r"\bi (?:really )?wanted to\b", 1.8),
        (r"\bi (?:decided (?:that )?i (?:was going|had|would)|was the \w+ (?:they|who))\b", 1.4),
        (r"\b(?:manager|boss|lead|client|ceo|cfo|director|owner|they) (?:wanted|asked) \w+\b", 1.6),
        (r"\b(?:what i had to|what was needed|i had \w+ (?:days|weeks|hours|months) to)\b", 1.4),
        (r"\b(?:put me in charge|i took ownership|i was the one who)\b", 2.8),
    ),
    "A": (
        (rf"\bi {_ADVERB}(?:{_ACTION})\b", 1.9),
        (rf"\b(?:and|then|so|also) {_ADVERB}(?:{_ACTION})\b", 0.6),
        (rf"\bwe {_ADVERB}(?:{_ACTION})\b", 1.1),
        (r"^(?:and |so |then |but )*i (?:then |also |even )?\w+(?:ed|t)\b", 0.5),
        (r"^(?:so )?(?:first|firstly|second|secondly|third|then|next|after that)\b", 1.0),
        (r"\b(?:step one|the first thing i|what i did|i started by|i began by)\b", 1.6),
        (r"\b(?:every|each) (?:morning|evening|day|week|monday|friday)\b", 0.6),
        (r"\bi (?:\w+ )?\w+ed (?:the|a|an|my|our|each|every|all|with|to|up|out|them|it)\b", 1.2),
        (r"\bi (?:would|'d) (?:\w+ )?(?:call|meet|check|send|ask)\b", 0.5),
        (r"\b(?:instead of|so that|in order to|to make sure|to understand)\b", 0.4),
    ),
    "R": (
        (r"\b(?:as a result|the result|the outcome|in the end|end result|at the end)\b", 2.6),
        (r"\b(?:ended up|resulted in|led to|paid off|turned out|ultimately|eventually)\b", 1.7),
        (r"\bwe (?:ended|finished|launched|shipped|delivered|hit|met|won|closed|went live)\b", 1.4),
        (r"\b(?:increased|reduced|decreased|improved|dropped|rose|fell|grew|went|cut|saved"
         r"|doubled|tripled|halved|lowered|boosted)\b.* (?:by|from|to|\d+|percent)\b", 1.6),
        (r"\b(?:from|by) (?:\S+ ){1,4}(?:to|percent)\b.*\b(?:minutes|hours|days|percent|weeks)?",
         0.5),
        (r"\d+ ?%|\bpercent\b", 0.9),
        (r"\b(?:on time|on schedule|ahead of schedule|under budget|within budget)\b", 1.0),
        (r"\b(?:successful\w*|success|went (?:\w+ )?well|worked out)\b", 1.4),
        (r"\b(?:promoted|award|praised|thanked|thrilled|happy with|satisfied|feedback was)\b", 1.4),
        (r"\b(?:since then|to this day|still (?:use|using|in use|uses|runs)|from then on)\b", 1.6),
        (r"\b(?:signed|renewed|adopted|approved|retention|saved us|saved the)\b", 0.8),
        (r"\b(?:we|it|they|everything) (?:never|no longer|stopped|didn't have)\b", 0.8),
        (r"\b(?:i|we) (?:\w+ )?(?:learned|learnt)\b|\bi took away\b|\btaught me\b", 1.0),
        (r"\b(?:is|are|has|have|gets?|takes?)\b.*\b(?:now|today|any ?more|these days)\b", 1.2),
        (r"\b(?:everybody|everyone|nobody) (?:was|got|survived|knew|agreed|uses|can)\b", 0.8),
        (r"\b(?:later|afterwards|the next day) (?:told|said|came|wrote|asked|thanked)\b", 0.8),
        (r"\bby (?:\w+day|january|february|march|april|may|june|july|august|september|october"
         r"|november|december|then|the end)\b", 0.7),
        (NOT_ME, 0.9),
    ),
    "other": (
        (r"\b(?:good|great|tough|interesting) question\b|\blet me (?:think|see)\b", 5.0),
        (r"\bif that makes sense\b|\bdoes that (?:help|answer)|\bthat's (?:it|all)\b", 5.0),
        (r"\b(?:by the way|side note|as an aside|funny enough|where was i|^anyway)\b", 3.5),
        (r"\b(?:i (?:always|usually|generally|tend to)|in general|generally)\b", 1.3),
        (r"\b(?:i like|i love|i'm the kind|i believe|i am a|i'm a|i'm very|i enjoy)\b", 1.3),
        (r"^(?:and |so )?(?:i|we) (?:\w+ )?(?:learned|learnt)\b|\bwhat i (?:took|learned)\b", 2.6),
        (r"\b(?:could|should|would) have\b|\bin hindsight\b|\blooking back\b", 2.2),
        (r"\b(?:thank you|thanks)(?: for| so much|$)", 3.5),
    ),
}  # fmt: skip


@lru_cache(maxsize=32)
def _compiled(kind: str) -> dict[str, Cues]:
    table: Mapping[str, tuple[tuple[str, float], ...]] = {}
    if kind == "star":
        table = _STAR
    elif kind in SIBLINGS:
        table = {**SIBLINGS[kind], "other": ASIDES}
    return {
        part: tuple((re.compile(pattern), weight) for pattern, weight in cues)
        for part, cues in table.items()
    }


def parts_with_cues(kind: str) -> tuple[str, ...]:
    """The parts of a structure that cues are known for, in their usual order."""
    return tuple(part for part in _compiled(kind) if part != "other")


@lru_cache(maxsize=512)
def weigh(kind: str, text: str) -> Mapping[str, float]:
    """Sum of the weights of the cues for each part in a lower-case sentence; kept for reuse."""
    return {
        part: sum(weight for pattern, weight in cues if pattern.search(text))
        for part, cues in _compiled(kind).items()
    }


def tells_action(text: str) -> bool:
    """Whether a lower-case sentence plainly says what "I" did ("I called")."""
    return weigh("star", text)["A"] >= _PLAIN_ACTION
