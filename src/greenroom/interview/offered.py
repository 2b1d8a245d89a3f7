"""Which types and formats the program can hold; Start shows these and no others."""

from greenroom.model.question import InterviewFormat, InterviewType

_TYPES = (
    InterviewType.ONE_ON_ONE,
    InterviewType.PANEL,
    InterviewType.GROUP,
    InterviewType.BEHAVIORAL,
    InterviewType.TECHNICAL,
    InterviewType.CASE,
)
_FORMATS = (InterviewFormat.IN_PERSON, InterviewFormat.PHONE, InterviewFormat.VIDEO)


def offered_types() -> tuple[InterviewType, ...]:
    """In the order in which Start shows them."""
    return tuple(kind for kind in InterviewType if kind in _TYPES)


def offered_formats() -> tuple[InterviewFormat, ...]:
    """In the order in which Start shows them."""
    return tuple(format_ for format_ in InterviewFormat if format_ in _FORMATS)
