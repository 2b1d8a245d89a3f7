"""What a question's answer and its follow-ups have together, in one line. No Qt."""

from greenroom.model.plan import InterviewPlan
from greenroom.model.report import Presence, Report
from greenroom.model.session import ReviewedTake
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import part_name


def was_followed_up(plan: InterviewPlan, item: int, takes: tuple[ReviewedTake, ...]) -> bool:
    """Whether the question of this item, or the one that it follows up, has a follow-up's take."""
    parent = plan.items[item].parent
    main = item if parent is None else parent
    answered = {one.take.item for one in takes}
    return any(plan.items[at].is_follow_up and at in answered for at in plan.belonging(main))


def together_line(together: Report | None, alone: Report | None) -> str:
    """What the follow-ups brought to the first answer; "" where that cannot be said.

    Args:
        together: The report of the question with all its follow-ups.
        alone: That of the answer to the question itself; None without one.
    """
    if together is None or not together.enough_speech or not together.structure.parts:
        return ""
    found, before = _present(together), () if alone is None else _present(alone)
    missing = [
        part_name(part.key)
        for part in together.structure.parts
        if part.presence is Presence.NOT_FOUND
    ]
    brought = [part_name(key) for key in found if key not in before]
    if brought:
        words = translate("Review", "With its follow-ups: the follow-up brought {parts}.")
        line = words.format(parts=", ".join(brought))
    elif found:
        words = translate("Review", "With its follow-ups: {parts}, as in the first answer.")
        line = words.format(parts=", ".join(part_name(key) for key in found))
    else:
        line = translate("Review", "With its follow-ups:")
    if not missing:
        return line if found else ""
    words = translate("Review", "{line} Still not found: {parts}.")
    return words.format(line=line, parts=", ".join(missing))


def _present(report: Report) -> tuple[str, ...]:
    parts = report.structure.parts
    return tuple(part.key for part in parts if part.presence is Presence.PRESENT)
