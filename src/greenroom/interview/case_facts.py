"""Which fact of a case a spoken question asks for, by meaning."""

import re
from dataclasses import dataclass

from greenroom.interview.case_matcher import matcher_of
from greenroom.model.case import Case, CaseFact
from greenroom.model.ports import Likeness

# What is said around a question and not in it.
_AROUND = re.compile(
    r"^(?:(?:okay|ok|all right|alright|right|so|well|and|but|um+|uh+|er+|hm+|first of all|first"
    r"|also|now|then|great|thanks|thank you|got it|i see|actually|just|maybe|please|yes|sure"
    r"|one more(?: question| thing)?|another question|next)[\s,.]+)+",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"^(?:(?:could|can|would|will) you (?:please )?(?:tell|give|describe|explain|say)(?: to)?"
    r"(?: me| us)?(?: something| a bit| a little| more)?(?: about)?"
    r"|i(?:'d| would) (?:like|love|want) to (?:know|understand|ask|hear)(?: about| more about)?"
    r"|i(?:'m| am) (?:wondering|curious|interested)(?: about| in)?|i wonder(?:ed)?"
    r"|(?:do|does|did) (?:we|you|they|anyone|anybody) (?:know|happen to know|have (?:any |some )?"
    r"(?:idea|data|information|figures|numbers|feedback)(?: on| about| of)?)"
    r"|(?:may|can|could) i ask(?: you)?|let me ask(?: you)?|my (?:first |next |other )?question is)"
    r"[\s,:]+(?:if |whether |that )?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.?!]+[.?!]*")
_FEWEST_WORDS = 3


def bare_question(text: str) -> str:
    """A question without what is said around it ("Okay, so could you tell me ...")."""
    bare = " ".join(text.replace("’", "'").split())
    before = ""
    while before != bare:
        before = bare
        bare = _ASKING.sub("", _AROUND.sub("", bare))
    bare = bare or text
    return bare[:1].upper() + bare[1:]


LEAST_CHANCE = 0.68
"""Below this nobody knows. Chosen by training/cases/fit.py, on questions held out of the cases."""


@dataclass(frozen=True, slots=True)
class AskedFact:
    """A question that was understood, with the fact that it asks for; None when nobody knows."""

    question: str
    fact: CaseFact | None


def questions_in(text: str) -> tuple[str, ...]:
    """The questions in what was said; a text without a question mark counts as one as a whole."""
    sentences = [" ".join(one.split()) for one in _SENTENCE.findall(text)]
    asked = [one for one in sentences if one.endswith("?") and _long_enough(one)]
    if not asked:
        return (" ".join(text.split()),) if _long_enough(text) else ()
    return tuple(asked)


def asked_facts(case: Case, text: str, likeness: Likeness) -> tuple[AskedFact, ...]:
    """What each question in `text` asks for, each fact at most once. Raises ModelError."""
    found: list[AskedFact] = []
    for question in questions_in(text):
        fact = matching_fact(case, question, likeness)
        if fact is None or all(one.fact is not fact for one in found):
            found.append(AskedFact(question, fact))
    return tuple(found)


def matching_fact(case: Case, question: str, likeness: Likeness) -> CaseFact | None:
    """The fact that a question asks for; None when none is near enough. Raises ModelError."""
    chances = matcher_of(case, likeness).chances(bare_question(question))
    best = max(range(len(chances)), key=chances.__getitem__)
    return case.facts[best] if chances[best] >= LEAST_CHANCE else None


def _long_enough(text: str) -> bool:
    return len(text.split()) >= _FEWEST_WORDS
