"""Which choices make sense together. Light: Start needs it before anything else is there."""

from dataclasses import replace

from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewFormat, InterviewType

# Each is held once and has a length of its own.
ONE_PROBLEM = frozenset({InterviewType.CASE, InterviewType.GROUP})


def format_fits(kind: InterviewType, format_: InterviewFormat) -> bool:
    """Whether this type is held in this way: who discusses as a group sits around one table."""
    return not (kind is InterviewType.GROUP and format_ is InterviewFormat.PHONE)


def clock_fits(kind: InterviewType) -> bool:
    """Whether answers may be cut by a strict clock: not where one asks back, or shares a floor."""
    return kind not in ONE_PROBLEM


def fitted(choices: InterviewChoices) -> InterviewChoices:
    """The choices, without what does not fit their type."""
    kind, format_ = choices.type, choices.format
    return replace(
        choices,
        format=format_ if format_fits(kind, format_) else InterviewFormat.IN_PERSON,
        strict_clock=choices.strict_clock and clock_fits(kind),
        material=choices.material if kind in ONE_PROBLEM else "",
    )


def one_question(choices: InterviewChoices) -> InterviewChoices:
    """One quick question; where a type is one long problem, one person asks it instead."""
    kind = InterviewType.ONE_ON_ONE if choices.type in ONE_PROBLEM else choices.type
    return fitted(replace(choices, type=kind, length=InterviewLength.QUICK))
