"""How long an interview takes."""

from collections.abc import Iterable

from greenroom.interview.state import AFTER_REMARK_S, BETWEEN_QUESTIONS_S
from greenroom.model.plan import InterviewChoices, PlanItem

FULL_S = 45 * 60.0
LEAD_IN_S = 3.0
# Kokoro speaks near 150 words a minute at speed 1.
_SPOKEN_WORDS_PER_S = 2.5
# Slower than the usual 238 words a minute (Brysbaert 2019), since it comes unexpected.
_READING_WORDS_PER_S = 3.0
# What people take who start when they are ready; the same as the usual choice on Start.
_OWN_THINKING_S = 10.0
# About every second answer is followed up once, for 40 s with the asking (Greenroom's estimate).
_FOLLOW_UPS_S = 20.0


def spoken_s(text: str) -> float:
    """How long an interviewer needs to say it, in seconds."""
    return len(text.split()) / _SPOKEN_WORDS_PER_S


def reading_s(text: str) -> float:
    """How long the person needs to read what nobody can say, in seconds."""
    return len(text.split()) / _READING_WORDS_PER_S


def estimated_s(items: Iterable[PlanItem], choices: InterviewChoices) -> float:
    """How long these items take, in seconds, with answers half way into their target lengths."""
    return sum(_item_s(item, choices) for item in items)


def _item_s(item: PlanItem, choices: InterviewChoices) -> float:
    said_s = spoken_s(item.spoken)
    if item.question is None:
        return said_s + AFTER_REMARK_S
    thinking_s = choices.thinking_time_s or _OWN_THINKING_S
    followed_s = _FOLLOW_UPS_S if choices.follow_ups and item.is_main else 0.0
    answer_s = item.question.target.middle
    return said_s + thinking_s + answer_s + BETWEEN_QUESTIONS_S + followed_s
