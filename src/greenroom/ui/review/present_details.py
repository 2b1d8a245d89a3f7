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
        *_advert(content),
    )
    return tuple(row for row in rows if row is not None)


def _quotes(label: str, found: tuple[Evidence, ...], tooltip: str) -> ContentRow | None:
    if not found:
        return None
    quotes = list(dict.fromkeys(f"“{one.quote}”" for one in found))
    words = ", ".join(quotes[:_SHOWN]) + (" …" if len(quotes) > _SHOWN else "")
    links = _links(found)
    return ContentRow(label, ((str(len(found)), words),), links, links[:_SHOWN], tooltip)


def _links(found: tuple[Evidence, ...]) -> tuple[Link, ...]:
    return tuple(jump(one.span, f"“{one.quote}”") for one in found)


def _repeats(content: Content) -> ContentRow | None:
    if not content.repeats:
        return None
    links = tuple(jump(pair.again.span, f"“{pair.again.quote}”") for pair in content.repeats)
    pieces = ((str(len(content.repeats)), f"“{content.repeats[0].again.quote}”"),)
    label = translate("Review", "Said twice")
    return ContentRow(label, pieces, links, links[:_SHOWN], tooltips.repeats())


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
        threshold=_signed(found.threshold)
    )
    pieces = ((_signed(found.likeness), words),)
    link = jump(found.evidence.span, f"“{found.evidence.quote}”")
    label = translate("Review", "To the question")
    return ContentRow(label, pieces, (link,), (link,), tooltips.directness())


def _signed(value: float) -> str:
    return number(value, 2).replace("-", "−")


def _advert(content: Content) -> tuple[ContentRow, ...]:
    """How much of the advert was spoken of, then each thing with the words and their moment."""
    if not content.wanted:
        return ()
    covered = [one for one in content.wanted if one.evidence is not None]
    missing = [f"“{one.text}”" for one in content.wanted if one.evidence is None]
    count = translate("Review", "{covered} of {count}").format(
        covered=len(covered), count=len(content.wanted)
    )
    words = ""
    if missing:
        words = translate("Review", "not yet: {list}").format(list=", ".join(missing[:_SHOWN]))
    each = tuple(_spoken_of(one.text, one.evidence) for one in covered if one.evidence is not None)
    links = tuple(link for row in each for link in row.links)
    label = translate("Review", "The advert")
    return (ContentRow(label, ((count, words),), links, (), tooltips.advert()), *each)


def _spoken_of(wanted: str, evidence: Evidence) -> ContentRow:
    words = f"{wanted}: “{evidence.quote}”"
    link = jump(evidence.span, f"“{wanted}”")
    return ContentRow("", (("", words),), (), (link,), tooltips.advert())
