"""Acronyms that are not explained where they first come."""

import re

from greenroom.feedback.grammar import words
from greenroom.feedback.heard import Heard, Token, unmarked
from greenroom.feedback.quotes import short
from greenroom.model.report import Evidence

_ACRONYM = re.compile(r"(?:[A-Z]{2,6}|[A-Z](?:\.[A-Z]){1,4}\.?|[A-Z]\d[A-Z]|[A-Z]&[A-Z])(?:s|'s)?")
_KNOWN = words(
    """ok uk us usa eu un tv cv hr it pc id am pm ceo cfo cto coo cmo vip gps atm pdf faq diy phd
    mba bsc msc ba ma usb ai app bbc ngo gp nhs er icu covid sms url html css sql rsvp asap eta ltd
    inc dj cd dvd bbq wifi led sos ii iii iv ac dc nyc la ad mr dr ph md rn bi kpi crm roi pr qa hq
    rd b2b b2c cctv mri cpr iq dna vat pin suv vr ui ux eur usd gbp chf jpy"""
)
"""Known to most people in offices; the currencies are read as words."""

_EXPLAINS = re.compile(
    r"(?:which|that|it)(?:'s| is| was| means| stands)|stands for|short for|meaning|means|so the"
    r"|that's|or the|basically|in other words|i mean"
)
_REACH = 6


def unexplained_acronyms(heard: Heard, shared: str = "") -> tuple[Evidence, ...]:
    """The first mention of each, unless words after it, or their initials before it, explain it.

    Those in `shared` are the listener's own: the question and the advert.
    """
    found: dict[str, Evidence] = {}
    seen = {_plain(name) for name in _ACRONYM.findall(shared)}
    tokens = heard.tokens
    if _shouted(heard):
        return ()
    for at, token in enumerate(tokens):
        name = unmarked(heard.words[token.word].text)
        if not _ACRONYM.fullmatch(name):
            continue
        plain = _plain(name)
        if plain in seen or plain in _KNOWN or token.bare in _KNOWN:
            continue
        seen.add(plain)
        if not _explained(tokens, at, plain):
            found[plain] = short(heard, token.word, token.word + 1)
    return tuple(found.values())


def _plain(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", name).lower()


def _shouted(heard: Heard) -> bool:
    """Whether whole stretches are in capitals, so that capitals say nothing."""
    texts = [text for word in heard.words if len(text := unmarked(word.text)) > 3]
    return bool(texts) and sum(text.isupper() for text in texts) > len(texts) / 4


def _explained(tokens: tuple[Token, ...], at: int, name: str) -> bool:
    after = " ".join(token.bare for token in tokens[at + 1 : at + 1 + _REACH])
    if _EXPLAINS.match(after):
        return True
    size = len(name)
    around = tokens[max(0, at - size - 4) : at + size + 4]
    initials = "".join(token.bare[:1] for token in around if token.bare != name)
    return name in initials
