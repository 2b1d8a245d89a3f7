"""Who asked what in a panel, and the answers to each interviewer, as rows of a card. No Qt."""

from greenroom.model.plan import InterviewPlan
from greenroom.model.question import InterviewType
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.review.state import AnswerRow
from greenroom.ui.review.state_rows import ContentRow, Link, WholeCard


def present_panel(plan: InterviewPlan, rows: tuple[AnswerRow, ...]) -> WholeCard | None:
    """A row for each member, with a way to each answer; None after another interview."""
    if plan.choices.type is not InterviewType.PANEL:
        return None
    asked = {
        member.name: [row for row in rows if row.asker == member.name] for member in plan.members
    }
    shown = tuple(_member(name, own) for name, own in asked.items() if own)
    return WholeCard(shown, title=translate("Review", "Panel"))


def _member(name: str, own: list[AnswerRow]) -> ContentRow:
    answered = sum(not row.missing for row in own)
    count = translate("Review", "{answered} of {count}").format(answered=answered, count=len(own))
    links = tuple(_link(row) for row in own)
    tooltip = translate("Review", "Answered of what was asked; press one to go there.")
    return ContentRow(name, ((count, ""),), (), links, tooltip)


def _link(row: AnswerRow) -> Link:
    text = f"{row.number} {row.length}"
    return Link(text, Span(0.0, 0.0), row.name, row.item)
