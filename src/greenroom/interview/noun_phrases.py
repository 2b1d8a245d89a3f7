"""A phrase of the person's own to take up: "the broken conveyor", "your old manager".

No grammar is parsed. A phrase begins at a determiner and ends before the first word that is
known not to belong to a noun phrase; what is doubtful is left out rather than said wrong.
"""

import re

_DETERMINERS = {
    "the": "the",
    "a": "the",
    "an": "the",
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
    seems looks feels kind sort um uh er like you know what how why
    """.split()  # noqa: SIM905 -- a list of so many words reads better as text
)
_EMPTY = frozenset(
    """
    time times thing things way ways lot bit day days week year month moment kind sort question
    example answer end beginning start one other others same first last next point fact people
    person someone something anything everything job work situation place part case man woman guy
    problem issue stuff couple
    """.split()  # noqa: SIM905 -- as above
)
_VERBAL = re.compile(r"(ed|ly)$")
_LONGEST = 3
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|[.,;:!?—]|\d[\d.,]*%?")


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
        if words and len(words) >= len(best[1:] if best else ()):
            best = (_DETERMINERS[determiner], *words)
    return " ".join(best)


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
    if not words or _VERBAL.search(words[-1].lower()) or words[-1].lower() in _EMPTY:
        return ()
    return tuple(words)
