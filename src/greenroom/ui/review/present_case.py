"""What was asked and learned in the clarifying part of a case, as rows of a card. No Qt."""

from collections.abc import Sequence

from greenroom.interview.case_measures import facts_asked
from greenroom.model.case import FactsAsked
from greenroom.model.session import Session
from greenroom.platform.text import translate
from greenroom.ui.review.state_rows import ContentRow, WholeCard


def present_case(session: Session) -> WholeCard | None:
    """The card of a case interview; None in another one."""
    found = facts_asked(session.plan)
    if found is None:
        return None
    return WholeCard(_rows(found), title=translate("Review", "Case"), shown=1)


def _rows(found: FactsAsked) -> tuple[ContentRow, ...]:
    count = translate("Review", "{asked} of {count}").format(
        asked=len(found.told), count=len(found.told) + len(found.not_asked)
    )
    rows = [
        _row(
            translate("Review", "Facts asked for"),
            (count, ""),
            tooltip=translate("Review", "Facts that the interviewer knew and told when asked."),
        )
    ]
    if found.told:
        rows += _texts(translate("Review", "You were told"), [one.answer for one in found.told])
    if found.unknown:
        rows.append(
            _row(
                translate("Review", "Not known"),
                (str(found.unknown), translate("Review", "asked for, but nobody knows")),
            )
        )
    open_ = [fact.questions[0] for fact in found.not_asked if fact.questions]
    if open_:
        tooltip = translate("Review", "Questions that had an answer.")
        rows += _texts(translate("Review", "Not asked"), open_, tooltip)
    return tuple(rows)


def _texts(label: str, texts: Sequence[str], tooltip: str = "") -> list[ContentRow]:
    """One row a text; the first has the label."""
    labels = [label, *("" for _ in texts[1:])]
    return [
        _row(name, ("", text), tooltip=tooltip) for name, text in zip(labels, texts, strict=True)
    ]


def _row(label: str, *pieces: tuple[str, str], tooltip: str = "") -> ContentRow:
    return ContentRow(label, pieces, (), (), tooltip)
