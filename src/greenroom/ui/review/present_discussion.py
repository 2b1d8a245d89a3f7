"""What a person did in a discussion, as rows of a card. No Qt."""

from collections import Counter
from collections.abc import Sequence

from greenroom.interview.discussion_measures import measure
from greenroom.model.group import GroupMeasures, Quoted
from greenroom.model.session import ReviewedTake, Session
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import clock
from greenroom.ui.review.state_rows import ContentRow, Link, WholeCard


def present_discussion(session: Session, takes: Sequence[ReviewedTake]) -> WholeCard | None:
    """The card of a group interview; None in another one."""
    heard = {
        reviewed.take.item: reviewed.transcript.text
        for reviewed in takes
        if reviewed.transcript is not None
    }
    found = measure(session.plan, heard, translate("Review", "You"))
    if found is None:
        return None
    return WholeCard(_rows(found), _message(found), translate("Review", "Discussion"))


def _rows(found: GroupMeasures) -> tuple[ContentRow, ...]:
    shares = tuple((f"{one.share:.0%}", one.name) for one in found.shares)
    first = "–" if found.first_after_s is None else clock(found.first_after_s)
    turns = [(str(found.turns), "")]
    if found.came_in_over:
        turns.append(
            (str(found.came_in_over), translate("Review", "of them while somebody was speaking"))
        )
    invited = Counter(found.invited)
    names = ", ".join(
        name if times == 1 else translate("Review", "{name}, %n times", times).format(name=name)
        for name, times in invited.items()
    )
    return (
        _row(
            translate("Review", "Share of talk"),
            *shares,
            tooltip=translate("Review", "Of the time in which somebody had the floor."),
        ),
        _row(translate("Review", "Contributions"), *turns),
        _row(
            translate("Review", "First one after"),
            (first, ""),
            tooltip=translate("Review", "From the beginning of the discussion."),
        ),
        _row(
            translate("Review", "Others invited"),
            (str(len(found.invited)), names),
            tooltip=translate("Review", "By name while you spoke, or by their number."),
        ),
        _quoted(translate("Review", "Built upon others"), found.built_on),
        _quoted(translate("Review", "Summed up"), found.summed_up, yes=True),
    )


def _row(label: str, *pieces: tuple[str, str], tooltip: str = "") -> ContentRow:
    return ContentRow(label, pieces, (), (), tooltip)


def _quoted(label: str, quotes: Sequence[Quoted], *, yes: bool = False) -> ContentRow:
    """The last words of the kind; pressing the figure goes to the contribution."""
    if not quotes:
        return _row(label, (translate("Review", "Not found") if yes else "0", ""))
    last = quotes[-1]
    words = translate("Review", "“{words}”").format(words=last.words)
    pieces = ((translate("Review", "Yes") if yes else str(len(quotes)), words),)
    return ContentRow(label, pieces, (Link("", Span(0.0, 0.0), words, last.item),), (), "")


def _message(found: GroupMeasures) -> str:
    if found.turns == 0:
        return translate("Review", "You did not take the floor in this discussion.")
    if not found.complete:
        return translate("Review", "Some of your words are not written down yet.")
    return ""
