"""Whether words that are called English are words of another language.

A person may answer in another language than the one that is set; English rules then find nothing
and would say that everything is missing.
"""

from collections.abc import Sequence

from greenroom.feedback.grammar import words

_SHARE = 0.2
_FEWEST = 3
"""One word in five, and three at least, is a small word of another language or has no Latin letter.
In the training and development answers, all English, 2 % of the words at most are. Greenroom's
choice."""

_SMALL_WORDS = words(
    """que los las una por para con pero muy mi su fue como cuando porque era había le lo del el la
    y de en se un
    ich und der das nicht wir ein eine einen mit zu ist hatte auf dem für es dass wie sie aber auch
    von habe haben wurde
    je et les des dans pas nous il elle était avec pour ce qui du au est mais j'ai
    eu não uma os da em ele foi minha meu
    che di non sono ho gli della più abbiamo nel ma
    ik het een niet dat op maar te zijn hij voor er aan"""
)
"""Of Spanish, German, French, Portuguese, Italian and Dutch, without those that English has too."""


def in_other_language(bare: Sequence[str]) -> bool:
    """Whether bare, lower-case words are plainly no English ones."""
    others = sum(word in _SMALL_WORDS or _without_latin(word) for word in bare)
    return others >= _FEWEST and others >= _SHARE * len(bare)


def _without_latin(word: str) -> bool:
    return any(letter.isalpha() for letter in word) and not any("a" <= x <= "z" for x in word)
