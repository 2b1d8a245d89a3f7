"""Report -> the further rows of the card Content, each only where there is something. No Qt."""

from greenroom.model.report import Content, Evidence
from greenroom.platform.text import number, translate
from greenroom.ui.review import tooltips_content as tooltips
from greenroom.ui.review.present_cards import jump
from greenroom.ui.review.state_rows import ContentRow, Link

_SHOWN = 3
"""Quotes in a row; all of them can be played."""


def detail_rows(content: Content) -> tuple[ContentRow, ...]:
    """Specifics first, then what could be plainer, then where the answer is beside the point."""
    rows = (
        _quotes(translate("Review", "Before and after"), content.changes, tooltips.changes()),
        _quotes(translate("Review", "Tools"), content.tools, tooltips.tools()),
        _quotes(translate("Review", "Dates"), content.dates, tooltips.dates()),
        _quotes(translate("Review", "Absolutes"), content.overclaims, tooltips.overclaims()),
        _quotes(translate("Review", "Office words"), content.jargon, tooltips.jargon()),
        _quotes(translate("Review", "Acronyms"), content.acronyms, tooltips.acronyms()),
        _repeats(content),
        _asides(content),
        _first_action(content),
        _directness(content),
        _advert(content),
    )
    return tuple(row for row in rows if row is not None)


def _quotes(label: str, found: tuple[Evidence, ...], tooltip: str) -> ContentRow | None:
    if not found:
        return None
    quotes = list(dict.fromkeys(f"“{one.quote}”" for one in found))
    words = ", ".join(quotes[:_SHOWN]) + (" …" if len(quotes) > _SHOWN else "")
    return ContentRow(label, ((str(len(found)), words),), _links(found), (), tooltip)


def _links(found: tuple[Evidence, ...]) -> tuple[Link, ...]:
    return tuple(jump(one.span, f"“{one.quote}”") for one in found)


def _repeats(content: Content) -> ContentRow | None:
    if not content.repeats:
        return None
    links = tuple(jump(pair.again.span, f"“{pair.again.quote}”") for pair in content.repeats)
    pieces = ((str(len(content.repeats)), f"“{content.repeats[0].again.quote}”"),)
    return ContentRow(translate("Review", "Said twice"), pieces, links, (), tooltips.repeats())


def _asides(content: Content) -> ContentRow | None:
    if not content.asides or content.aside_share is None:
        return None
    pieces = ((f"{round(content.aside_share * 100)}%", translate("Review", "of the words")),)
    links = _links(content.asides)
    return ContentRow(translate("Review", "Asides"), pieces, links, links, tooltips.asides())


def _first_action(content: Content) -> ContentRow | None:
    if content.first_action_s is None or not content.i_in_action + content.we_in_action:
        return None
    found = min(content.i_in_action + content.we_in_action, key=lambda one: one.span)
    link = jump(found.span, f"“{found.quote}”")
    pieces = ((link.text, ""),)
    label = translate("Review", "First action")
    return ContentRow(label, pieces, (link,), (), tooltips.first_action())


def _directness(content: Content) -> ContentRow | None:
    found = content.directness
    if found is None:
        return None
    words = translate("Review", "first 30 s; under {threshold} is far").format(
        threshold=number(found.threshold, 2)
    )
    pieces = ((number(found.likeness, 2), words),)
    link = jump(found.evidence.span, f"“{found.evidence.quote}”")
    label = translate("Review", "To the question")
    return ContentRow(label, pieces, (link,), (), tooltips.directness())


def _advert(content: Content) -> ContentRow | None:
    if not content.wanted:
        return None
    covered = [one for one in content.wanted if one.evidence is not None]
    missing = [f"“{one.text}”" for one in content.wanted if one.evidence is None]
    count = translate("Review", "{covered} of {count}").format(
        covered=len(covered), count=len(content.wanted)
    )
    words = ""
    if missing:
        words = translate("Review", "not yet: {list}").format(list=", ".join(missing[:_SHOWN]))
    links = tuple(
        jump(one.evidence.span, f"“{one.text}”") for one in covered if one.evidence is not None
    )
    label = translate("Review", "The advert")
    return ContentRow(label, ((count, words),), links, (), tooltips.advert())
