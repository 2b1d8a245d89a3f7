"""What an answer's words hold, in the object that `greenroom analyze --json` prints."""

from greenroom.model.report import Content, Evidence
from greenroom.workflow.json_values import Json, optional, optionally_quoted, quoted


def content_values(content: Content) -> Json:
    """All of it. Times in seconds, shares in 0..1, likeness in -1..1."""
    return {
        "numbers": _list(content.numbers),
        "numbers_by_part": dict(content.numbers_by_part),
        "i_in_action": _list(content.i_in_action),
        "we_in_action": _list(content.we_in_action),
        "hedges": _list(content.hedges),
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
        "aside_share": optional(content.aside_share, 4),
        "first_action_s": optional(content.first_action_s),
        "directness": _directness(content),
        "job_description": [
            {"text": one.text, "evidence": optionally_quoted(one.evidence)}
            for one in content.wanted
        ],
        "own_questions": [
            {"form": one.form, "topic": one.topic or None, "evidence": quoted(one.evidence)}
            for one in content.own_questions
        ],
    }


def _list(found: tuple[Evidence, ...]) -> list[Json]:
    return [quoted(one) for one in found]


def _directness(content: Content) -> Json | None:
    if content.directness is None:
        return None
    return {
        "likeness": round(content.directness.likeness, 4),
        "threshold": content.directness.threshold,
        "misses_question": optional(content.directness.misses, 4),
        "evidence": quoted(content.directness.evidence),
    }
