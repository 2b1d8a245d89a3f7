"""What an answer's words hold, in the object that `greenroom analyze --json` prints."""

from collections.abc import Mapping

from greenroom.model.report import Content, Evidence

Json = Mapping[str, object]


def content_details(content: Content) -> dict[str, object]:
    """Everything beside numbers, "I" and "we", and hedges. Times in seconds, shares in 0..1."""
    return {
        "tools": _list(content.tools),
        "dates": _list(content.dates),
        "changes": _list(content.changes),
        "vague": _list(content.vague),
        "overclaims": _list(content.overclaims),
        "acronyms": _list(content.acronyms),
        "jargon": _list(content.jargon),
        "repeats": [
            {"first": quoted(pair.first), "again": quoted(pair.again)} for pair in content.repeats
        ],
        "asides": _list(content.asides),
        "aside_share": None if content.aside_share is None else round(content.aside_share, 4),
        "first_action_s": (
            None if content.first_action_s is None else round(content.first_action_s, 3)
        ),
        "directness": _directness(content),
        "job_description": [
            {"text": one.text, "evidence": None if one.evidence is None else quoted(one.evidence)}
            for one in content.wanted
        ],
        "own_questions": [
            {"form": one.form, "topic": one.topic or None, "evidence": quoted(one.evidence)}
            for one in content.own_questions
        ],
    }


def quoted(evidence: Evidence) -> Json:
    """The words with their time."""
    return {
        "start": round(evidence.span.start, 3),
        "end": round(evidence.span.end, 3),
        "quote": evidence.quote,
    }


def _list(found: tuple[Evidence, ...]) -> list[Json]:
    return [quoted(one) for one in found]


def _directness(content: Content) -> Json | None:
    if content.directness is None:
        return None
    return {
        "likeness": round(content.directness.likeness, 4),
        "threshold": content.directness.threshold,
        "evidence": quoted(content.directness.evidence),
    }
