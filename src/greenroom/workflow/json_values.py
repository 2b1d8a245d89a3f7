"""The small values that the JSON of `greenroom analyze` is made of."""

from collections.abc import Mapping

from greenroom.model.report import Evidence
from greenroom.model.span import Span

Json = Mapping[str, object]


def seconds(value: float) -> float:
    """To the millisecond."""
    return round(value, 3)


def optional(value: float | None, digits: int = 3) -> float | None:
    """Rounded; None stays None."""
    return None if value is None else round(value, digits)


def span_values(span: Span) -> dict[str, object]:
    """Start and end, in seconds."""
    return {"start": seconds(span.start), "end": seconds(span.end)}


def quoted(evidence: Evidence) -> Json:
    """The words with their time."""
    return {**span_values(evidence.span), "quote": evidence.quote}


def optionally_quoted(evidence: Evidence | None) -> Json | None:
    """The same; None stays None."""
    return None if evidence is None else quoted(evidence)
