"""A phrase of the person's own to take up: "the broken conveyor", "that weekly meeting".

No grammar is parsed. A phrase begins at a determiner and ends before the first word that is
known not to belong to a noun phrase; what is doubtful is left out rather than said wrong, and so is
what an interviewer should not ask about: home and health.
"""

import re

_DETERMINERS = {
    "the": "the",
    "a": "that",
    "an": "that",
    "my": "your",
    "our": "your",
    "this": "this",
    "that": "that",
    "their": "their",
    "his": "his",
    "her": "her",
}
_STOP = frozenset(
    """
    and or but so because although though while when where which who whom whose that than then
    if as to of in on at by for from with without about into over under after before during since
    until through between against among around per up down out off away back is are was were be
    been being am do does did done has have had having will would can could should may might must
    not no nor yes i you he she it we they me him us them my your his her its our their mine there
    here this these those very really quite too also just only even still again always never often
    usually actually basically literally maybe perhaps probably well now today yesterday later
    soon together instead anyway all both each every any some more most much many few less
    went came got took made said told asked gave kept left felt found thought knew saw became began
    broke brought built bought caught chose cut drew drove fell fought forgot grew held hit hurt
    led let lost meant met paid put ran read sent set shut sat slept spent spoke stood stuck taught
    threw understood wore won wrote works goes comes gets takes makes says needs wants means helps
    seems looks feels kind sort um uh er like you know what how why the a an this that little
    """.split()  # noqa: SIM905 -- a list of so many words reads better as text
)
_EMPTY = frozenset(
    """
    time times thing things way ways lot bit day days week year month moment kind sort question
    example answer end beginning start one other others same first last next point fact people
    person someone something anything everything job work situation place part case man woman guy
    problem issue stuff couple morning afternoon evening night weekend hour minute second story
    ball ropes cool lead truth best mind temper wall act go-ahead sense pressure chance choice
    youngest oldest biggest smallest longest shortest highest lowest fastest hardest easiest
    """.split()  # noqa: SIM905 -- as above
)
_NOT_ASKED = frozenset(
    """
    mother father mom mum dad parents wife husband girlfriend boyfriend son daughter kids
    children baby family sister brother grandmother grandfather uncle aunt dog cat life leg flu
    illness disease cancer depression divorce wedding pregnancy religion church
    fuck fucking shit shitty crap bullshit damn bloody ass asshole
    """.split()  # noqa: SIM905 -- as above
)
"""What is private, and what an interviewer would not repeat."""
# "a great deal of", "a range of": what it is about comes behind, without a determiner.
_AMOUNTS = frozenset(
    """
    lot deal number range set series variety bunch amount piece type pair
    """.split()  # noqa: SIM905 -- as above
)
# Somebody is said to be it: "I was a team lead".
_BEING = frozenset(("was", "am", "were", "be", "been", "being", "became", "as", "i'm"))
# The verb of somebody else follows: "I helped my mother move house".
_HAVING_DO = frozenset(("help", "helped", "helping", "let", "letting", "watched", "saw", "heard"))
_VERBAL = re.compile(r"(ed|ly)$")
_PLURAL = re.compile(r"[^sui]s$")
_LONGEST = 3
_WORD = re.compile(r"[A-Za-z][A-Za-z\d'’-]*|[.,;:!?—/]|\d[\d.,]*%?")


def own_phrase(text: str) -> str:
    """The phrase of the answer that says most, as the listener would say it; "" if there is none.

    Phrases of more words come before shorter ones, and of equals the later one, since a short
    answer ends with what it is about.
    """
    tokens = _WORD.findall(text)
    best: tuple[str, ...] = ()
    for index, token in enumerate(tokens):
        determiner = token.lower()
        if determiner not in _DETERMINERS:
            continue
        words = _following(tokens[index + 1 :])
        before = tokens[index - 1].lower().replace("’", "'") if index else ""
        if not words or _is_misread(before, determiner, words):
            continue
        if len(words) >= len(best[1:]):
            best = (_DETERMINERS[determiner], *words)
    return " ".join(best)


def _is_misread(before: str, determiner: str, words: tuple[str, ...]) -> bool:
    """Whether it is no thing to ask about, going by the word before it."""
    if determiner in ("a", "an"):
        return before in _BEING
    if determiner in ("this", "that"):
        return any(_PLURAL.search(word.lower()) for word in words)  # "I think that numbers matter"
    return before in _HAVING_DO and len(words) > 1


def _following(tokens: list[str]) -> tuple[str, ...]:
    words: list[str] = []
    for position, token in enumerate(tokens):
        word = token.lower()
        ends = not token[0].isalpha() or word in _STOP or word.endswith(("'s", "’s", "n't"))
        verbal = position > 0 and _VERBAL.search(word)
        if ends or verbal:
            break
        if len(words) == _LONGEST:
            return ()  # too long to be one phrase
        words.append(token)
    last = words[-1].lower() if words else ""
    amount = last in _AMOUNTS and tokens[len(words) :][:1] == ["of"]
    if len(last) < 2 or _VERBAL.search(last) or last in _EMPTY or amount:
        return ()
    if any(word.lower() in _NOT_ASKED for word in words):
        return ()
    return tuple(words)
