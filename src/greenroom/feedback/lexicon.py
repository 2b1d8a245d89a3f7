"""The words that count as fillers and hedges, one data file per language.

A file in `assets/lexicons` looks like this; every list may be left out:

    {"language": "en",
     "filled_pauses": ["um", "uh"],
     "phrases": [{"text": "you know", "rule": "you_know"}, {"text": "at the end of the day"}],
     "hedges": [{"text": "maybe"}],
     "emphasis": ["very"],
     "doubles": ["had"],
     "function_words": ["the", "of"]}

In `filled_pauses` every letter may be held for longer ("um" finds "ummm"). `rule` names the
context in which a phrase counts (see `fillers.rules`); without one it counts everywhere. The rules
`set_off`, `inserted`, `particle`, `tag`, `closing` and `opener` look at breaks and place only and
fit every language. A phrase is listed once.

Words said twice are a repetition, except those in `emphasis` ("very, very") and `doubles` ("had
had"). Said twice with a comma between, only `function_words` are a slip ("the, the"), because
content words are then mostly emphasis ("a big, big problem").
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Any

from greenroom.model.errors import InputError
from greenroom.platform.assets import asset

ANYWHERE = "anywhere"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A listed phrase as bare lower-case words, and the rule that decides where it counts."""

    words: tuple[str, ...]
    rule: str = ANYWHERE


@dataclass(frozen=True)
class Lexicon:
    """The words of one language. The defaults hold sounds that are words in no language."""

    language: str = ""
    filled_pauses: tuple[str, ...] = ("uh", "hm", "mm", "ehm", "erm", "uhm")
    phrases: tuple[Phrase, ...] = ()
    hedges: tuple[Phrase, ...] = ()
    emphasis: frozenset[str] = field(default_factory=frozenset)
    doubles: frozenset[str] = field(default_factory=frozenset)
    function_words: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def _sounds(self) -> re.Pattern[str]:
        patterns = ["".join(_held(run) for run in _runs(sound)) for sound in self.filled_pauses]
        return re.compile("|".join(patterns) or r"(?!)")

    @cached_property
    def phrases_by_first(self) -> dict[str, tuple[Phrase, ...]]:
        """The filler phrases under their first word, the longest first."""
        return _by_first(self.phrases)

    @cached_property
    def hedges_by_first(self) -> dict[str, tuple[Phrase, ...]]:
        """The hedges under their first word, the longest first."""
        return _by_first(self.hedges)

    def is_filled_pause(self, bare: str) -> bool:
        """Whether a bare, lower-case token is a filled pause, held for however long."""
        return bool(self._sounds.fullmatch(bare))


def parse_lexicon(text: str, name: str = "lexicon") -> Lexicon:
    """Read a lexicon from JSON. Raises InputError that names the field that is not as expected."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise InputError(f"{name} is not valid JSON: {error}. Fix the file or remove it.") from None
    if not isinstance(data, dict):
        raise InputError(f"{name} must hold one object with lists of words. Fix the file.")
    return Lexicon(
        language=str(data.get("language", "")),
        filled_pauses=_texts(data, "filled_pauses", name),
        phrases=_phrases(data, "phrases", name),
        hedges=_phrases(data, "hedges", name),
        emphasis=frozenset(_texts(data, "emphasis", name)),
        doubles=frozenset(_texts(data, "doubles", name)),
        function_words=frozenset(_texts(data, "function_words", name)),
    )


@lru_cache(maxsize=8)
def shipped_lexicon(language: str) -> Lexicon:
    """The lexicon that Greenroom ships for a language ("en", "en-GB"), read once.

    A language without a file gets sounds that are words in no language, and nothing else.
    """
    code = (language or "en").lower()[:2]
    path = asset("lexicons") / f"{code}.json"
    if not (code.isalpha() and path.is_file()):
        return Lexicon(language=code)
    return parse_lexicon(path.read_text(encoding="utf-8"), path.name)


def _texts(data: dict[str, Any], key: str, name: str) -> tuple[str, ...]:
    values = data.get(key, [])
    if not isinstance(values, list) or not all(isinstance(v, str) and v.strip() for v in values):
        raise InputError(f"{name}: “{key}” must be a list of words. Fix the file.")
    return tuple(value.strip().lower() for value in values)


def _phrases(data: dict[str, Any], key: str, name: str) -> tuple[Phrase, ...]:
    values = data.get(key, [])
    if not isinstance(values, list):
        raise InputError(f"{name}: “{key}” must be a list of phrases. Fix the file.")
    phrases = []
    for value in values:
        text = value.get("text") if isinstance(value, dict) else value
        rule = value.get("rule", ANYWHERE) if isinstance(value, dict) else ANYWHERE
        if not isinstance(text, str) or not text.split() or not isinstance(rule, str):
            raise InputError(f'{name}: each of “{key}” must look like {{"text": "you know"}}.')
        phrases.append(Phrase(tuple(text.lower().split()), rule))
    return _longest_first(phrases)


def _longest_first(phrases: Iterable[Phrase]) -> tuple[Phrase, ...]:
    return tuple(sorted(phrases, key=lambda phrase: -len(phrase.words)))


def _by_first(phrases: tuple[Phrase, ...]) -> dict[str, tuple[Phrase, ...]]:
    firsts = dict.fromkeys(phrase.words[0] for phrase in phrases)
    return {
        first: _longest_first(phrase for phrase in phrases if phrase.words[0] == first)
        for first in firsts
    }


def _runs(sound: str) -> list[tuple[str, int]]:
    return [(letter, len(list(run))) for letter, run in groupby(sound)]


def _held(run: tuple[str, int]) -> str:
    letter, least = run
    return f"{re.escape(letter)}{{{least},}}"
