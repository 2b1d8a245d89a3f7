"""Cues: what the words of a unit show by themselves, as marks that the chain weighs.

The patterns follow what career guides say about each part and how speech marks tense, person and
stance. Their weights are learned (`training/structure/`); the patterns are fixed by hand, and were
written on the training answers of this project only.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_VERBS = (
    "built|wrote|set up|set|led|made|ran|rang|met|took|told|brought|began|split|held|sent|spoke"
    "|found|got|put|went|gave|drew|taught|sat|chose|broke|cut|dug|kept|did|asked|called|said|drove"
    "|bought|caught|read|showed|thought|figured|knew|went|stood|left|let|came|paid|hung|threw"
)
_ADVERB = r"(?:then |also |first |next |even |just |really |actually |immediately |basically )?"
_PAST = rf"(?:{_VERBS}|\w{{2,}}ed)"

PATTERNS: tuple[str, ...] = (
    # person
    r"\bi\b",
    r"\bwe\b",
    r"\b(?:i|i'm|i'd|i've|me|my|we|we'd|we've|us|our)\b",
    r"\b(?:he|she|they)\b",
    r"\byou\b",
    # what I or we did
    rf"\bi {_ADVERB}{_PAST}\b",
    rf"\bwe {_ADVERB}{_PAST}\b",
    rf"^(?:and |so |then |but |um |uh )*(?:i|we) {_ADVERB}{_PAST}\b",
    rf"\band {_ADVERB}{_PAST}\b",
    r"^(?:so |and )?(?:first|second|third|then|next|after that|step one)\b",
    r"\b(?:what i did|i started by|i began by|the first thing i|i decided|i figured|i suggested)\b",
    r"\b(?:i|we) (?:didn't|did not|wouldn't|refused)\b",
    r"\b(?:so that|instead of|in order to|to make sure|that way)\b",
    r"\bi (?:asked|told|rang|called|explained|said|spoke|emailed|talked|met)\b",
    # where it began
    r"\b(?:at|in|with|for) my (?:last|previous|old|former|first|current)\b",
    r"\b(?:last|this past) (?:year|month|week|summer|spring|winter|autumn|fall|quarter)\b",
    r"\b(?:years?|months?|weeks?) ago\b|\bin (?:19|20)\d\d\b|\bback in\b",
    r"\bwhen i (?:was|worked|joined|started|had)\b",
    r"\bi (?:was|'m|am) (?:working|a|an|the|in|on|at|running|leading|managing|part of)\b",
    r"\b(?:there was|there were|there's|there is|we had|they had|it had|had been)\b",
    r"\b(?:this was|it was) (?:in|at|on|when|during|about|a|the|two|three|last|my)\b",
    r"\b(?:problem|issue|conflict|complain\w*|angry|upset|late|behind|broken|broke|missing)\b",
    r"\b(?:was|were) (?:\w+ing|short|late|down|off|missing|unhappy|stuck)\b",
    # what had to be reached
    r"\b(?:responsible|accountable|in charge|tasked|assigned|owned)\b",
    r"\bmy (?:\w+ )?(?:job|task|role|goal|responsibility|objective|mission|part|brief)\b",
    r"\b(?:i|we) (?:\w+ )?(?:had|needed|have|got) to\b",
    r"\b(?:the|our) (?:goal|task|challenge|aim|objective|target|ask|plan|idea) (?:was|is)\b",
    r"\b(?:asked|told|wanted|expected|needed) (?:me|us) to\b",
    r"\bi was (?:asked|told|expected|supposed|given|meant|brought in)\b",
    r"\b(?:up to|on|down to|fell to|landed on) (?:me|us)\b",
    r"\b(?:i|we) (?:really )?wanted\b",
    r"\b(?:by|before|until|within) (?:the |end )?(?:\w+day|noon|midnight|\w+ o'clock|then)\b",
    r"\b(?:deadline|target|without losing|no later than)\b",
    # what came of it
    r"\b(?:as a result|the result|the outcome|in the end|at the end|end result|result was)\b",
    r"\b(?:ended up|resulted|led to|paid off|turned out|ultimately|eventually|finally)\b",
    r"\b(?:increased|reduced|decreased|improved|dropped|rose|fell|grew|went|cut|saved|doubled"
    r"|halved|lowered|down|up) (?:\w+ )?(?:by|from|to|at)\b",
    r"\bfrom (?:\S+ ){1,4}to\b",
    r"\d|\b(?:percent|hundred|thousand|half|twice|zero)\b",
    r"%|\bper ?cent\b",
    r"\b(?:on time|on schedule|under budget|successful\w*|went (?:\w+ )?(?:well|fine)|worked)\b",
    r"\b(?:promoted|award|praised|thanked|thank|thrilled|happy|pleased|satisfied|feedback)\b",
    r"\b(?:since then|to this day|still|from then on|these days|now)\b",
    r"\b(?:signed|renewed|adopted|approved|passed|opened|closed|launched|shipped|delivered|won)\b",
    r"\b(?:never|no longer|nobody|no one|not one|stopped|none)\b",
    r"\b(?:everybody|everyone|all of them|the whole)\b",
    r"\b(?:later|afterwards|the next (?:day|week|month|morning)|a week after|months later)\b",
    r"\b(?:he|she|they|manager|boss|customer|client|director) (?:\w+ )?(?:said|told|wrote|came"
    r"|asked|gave|offered|wanted|was|were)\b",
    # around the story
    r"\b(?:i'll tell you|i can tell you|one i|the one|(?:a|the) time|example|story|to mind)\b",
    r"\b(?:good|great|tough|interesting|hard) (?:question|one)\b|\blet me (?:think|see)\b",
    r"\b(?:okay|ok|right|yeah|sorry|oh|hmm|well)\b",
    r"\b(?:makes sense|that's (?:it|all|how|about|the)|so yeah|anyway|by the way|where was i)\b",
    r"\b(?:learn\w*|taught|lesson|realis\w+|realiz\w+|looking back|in hindsight|take ?away)\b",
    r"\b(?:could|should|would) have\b|\bif i did it again\b|\bnext time\b|\bdifferently\b",
    r"\b(?:proud|regret|glad|i think|i feel|i believe)\b",
    r"\b(?:always|usually|generally|typically|normally|often|tend to|in general|every time)\b",
    r"\b(?:i|we)(?:'d| would)\b",
    r"\b(?:i like|i love|i'm (?:the|a|someone|very|quite)|i am (?:a|very))\b",
    r"\b(?:people|you) (?:just|have to|need|want|can|should)\b",
    r"\b(?:is|are|it's|that's)\b",
    r"\b(?:because|since)\b",
    r"\?$",
)
_COMPILED = tuple(re.compile(pattern) for pattern in PATTERNS)
_LENGTHS = (4, 8, 16, 30)
_PLACES = 5

COUNT = len(PATTERNS) + len(_LENGTHS)
PLACE_COUNT = _PLACES + 2


@lru_cache(maxsize=4096)
def _marks(text: str) -> tuple[float, ...]:
    plain = text.lower().replace("’", "'")
    words = len(plain.split())
    found = [float(bool(pattern.search(plain))) for pattern in _COMPILED]
    return (*found, *(float(words > length) for length in _LENGTHS))


def cue_marks(texts: Sequence[str]) -> Floats:
    """(units, COUNT) of 0 and 1: which patterns are in the unit, and how long it is."""
    return np.array([_marks(text) for text in texts]).reshape(len(texts), COUNT)


def place_marks(count: int) -> Floats:
    """(units, PLACE_COUNT): where a unit stands, shared between the two nearest of five points.

    The last two columns mark the first and the last unit.
    """
    marks = np.zeros((count, PLACE_COUNT))
    for number in range(count):
        at = (number / (count - 1) if count > 1 else 0.5) * (_PLACES - 1)
        low = min(int(at), _PLACES - 2)
        marks[number, low] = 1 - (at - low)
        marks[number, low + 1] = at - low
    if count:
        marks[0, _PLACES] = marks[-1, _PLACES + 1] = 1.0
    return marks
