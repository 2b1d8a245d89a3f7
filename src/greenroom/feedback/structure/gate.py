"""Is it a story about one time? Decided before any part is looked for.

Real candidates tell a story in 23 % of answers to past-behavior questions (Bangerter 2014), so a
generic or hypothetical answer is the first thing to see.
"""

import re
from dataclasses import dataclass

from greenroom.feedback.structure.cues import tells_action
from greenroom.model.report import Story

_HYPOTHETICAL = re.compile(
    r"\b(?:i|we|you)(?:'d| would)(?! (?:say|like|rather|prefer|love|have|been|think|often|always"
    r"|usually|describe))\b"
    r"|\bi(?:'ll| will) (?:try to|make|talk|ask|start|first)\b"
    r"|\bif (?:i|that|someone|a \w+) (?:were|had to|happened|ever)\b|\bhypothetically\b"
)
_GENERIC = re.compile(
    r"\b(?:i|we)(?:'m| am| are|'re)? (?:always|usually|generally|typically|normally|often|tend)\b"
    r"|\b(?:always|usually|generally|typically|whenever|every time|in general)\b"
    r"|\bi (?:try|make sure|like|prefer|believe|think it|work|keep|talk|listen|ask|look|set|break"
    r"|prioriti[sz]e|plan|write|start|communicate|take|go|have|just|am|don't|do|handle|deal)\b"
    r"|\bi'm (?:a|the|very|someone|pretty|good|quite)\b|\bmy approach\b"
    r"|\byou (?:have|need|should|want|just|can|can't|don't)\b|\bit's (?:important|about|all)\b"
)
_PAST = re.compile(
    r"\b(?:i|we|they|he|she|it|there|team|manager|client|customer|supplier|boss|company|who|which)"
    r" (?:\w+ly |then |also |just |first )?(?:was|were|had|did|didn't|\w{2,}ed|built|wrote|led|made"
    r"|ran|met|took|told|brought|began|split|held|sent|spoke|found|got|put|went|gave|sat|chose|broke"
    r"|cut|kept|said|came|left|knew|saw|felt|thought|lost|won|set|rebuilt|rewrote)\b"
)
_ONE_TIME = re.compile(
    r"\b(?:last|this past) (?:year|month|week|summer|spring|winter|fall|autumn|quarter)\b"
    r"|\b(?:one|that|the same|next|first) (?:day|time|morning|friday|monday|evening|project)\b"
    r"|\b(?:years?|months?|weeks?) ago\b|\bin (?:19|20)\d\d\b|\bat my (?:last|previous|old|first)\b"
    r"|\bwhen i (?:was|worked|joined|started)\b|\bthere was (?:a|an|this|one)\b"
    r"|\bas a result\b|\bin the end\b"
)
_CLEAR_LEAD = 0.6

FEWEST_WORDS = 12
"""With fewer words, one sentence, nothing is said about what kind of answer it is."""

FEWEST_WORDS_UNSHOWN = 40
"""The same for an answer that a model holds for generic, where no sentence shows it: one that is
too short for a story is mostly no answer ("Can we skip this one?")."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What kind of answer it is, and the sentence that shows it best (None if none does)."""

    story: Story
    shown_by: int | None


def decide(texts: tuple[str, ...]) -> Verdict:
    """Story, generic, hypothetical or unclear, from tense and time. `texts` as for `tag`."""
    if sum(len(text.split()) for text in texts) < FEWEST_WORDS:
        return Verdict(Story.UNCLEAR, None)
    would = [_count(_HYPOTHETICAL, text) for text in texts]
    habit = [_count(_GENERIC, text) for text in texts]
    past = [_count(_PAST, text) + tells_action(text) for text in texts]
    once = [_count(_ONE_TIME, text) for text in texts]
    told = sum(past) + 2 * sum(once)
    if told >= 3 and told > (sum(would) + sum(habit)) * (1 - _CLEAR_LEAD + 0.4):
        shown = max(range(len(texts)), key=lambda i: 2 * once[i] + past[i])
        return Verdict(Story.STORY, shown)
    if sum(would) >= 2 and sum(would) > told and sum(would) >= sum(habit) * _CLEAR_LEAD:
        return Verdict(Story.HYPOTHETICAL, max(range(len(texts)), key=would.__getitem__))
    if sum(habit) >= 2 and sum(habit) > told:
        return Verdict(Story.GENERIC, max(range(len(texts)), key=habit.__getitem__))
    return Verdict(Story.STORY if told >= 3 else Story.UNCLEAR, None)


def shown_by(texts: tuple[str, ...], story: Story) -> int | None:
    """The sentence that shows best that an answer is of this kind; None when none does."""
    pattern = {Story.HYPOTHETICAL: _HYPOTHETICAL, Story.GENERIC: _GENERIC}.get(story)
    plain = [text.lower().replace("’", "'") for text in texts]
    if pattern is not None:
        counts = [_count(pattern, text) for text in plain]
    else:
        counts = [2 * _count(_ONE_TIME, text) + _count(_PAST, text) for text in plain]
    best = max(range(len(counts)), key=counts.__getitem__, default=None)
    return best if best is not None and counts[best] else None


def _count(pattern: re.Pattern[str], text: str) -> int:
    return len(pattern.findall(text))
