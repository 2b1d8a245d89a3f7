"""Which fact of a case a spoken question asks for, by meaning."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from greenroom.interview.case_matcher import matcher_of
from greenroom.interview.sentences import sentences
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


LEAST_CHANCE = 0.60
"""From here on a fact is told. Chosen, as those below, on questions held out of the cases."""
LEAST_OFFERED, LEAST_TOGETHER, MOST_OFFERED = 0.10, 0.30, 2
"""Below that the interviewer asks back: between facts so likely, and together so likely."""


@dataclass(frozen=True, slots=True)
class AskedFact:
    """A question that was understood, with the fact that it asks for.

    `fact` is None when that is not clear, or when nobody knows. It is not clear when something is
    `offered`: the facts that it may have asked for, the likeliest first.
    """

    question: str
    fact: CaseFact | None
    offered: tuple[CaseFact, ...] = ()


def questions_in(text: str) -> tuple[str, ...]:
    """The questions in what was said; a text without a question mark counts as one as a whole."""
    asked = [one for one in sentences(text) if one.endswith("?") and _long_enough(one)]
    if not asked:
        return (" ".join(text.split()),) if _long_enough(text) else ()
    return tuple(asked)


def asked_facts(case: Case, text: str, likeness: Likeness) -> tuple[AskedFact, ...]:
    """What each question in `text` asks for, each fact at most once. Raises ModelError."""
    found: list[AskedFact] = []
    for question in questions_in(text):
        asked = asked_fact(case, question, likeness)
        if asked.fact is None or all(one.fact is not asked.fact for one in found):
            found.append(asked)
    return tuple(found)


def asked_fact(case: Case, question: str, likeness: Likeness) -> AskedFact:
    """The fact that a question asks for, or those that it may ask for. Raises ModelError."""
    chances = matcher_of(case, likeness).chances(bare_question(question))
    best = max(range(len(chances)), key=chances.__getitem__)
    if chances[best] >= LEAST_CHANCE:
        return AskedFact(question, case.facts[best])
    facts = (case.facts[at] for at in likely_facts(chances))
    return AskedFact(question, None, tuple(fact for fact in facts if fact.about))


def likely_facts(chances: Sequence[float]) -> tuple[int, ...]:
    """Between which facts to ask back, by their chances (0..1 each): the likeliest first."""
    order = sorted(range(len(chances)), key=chances.__getitem__, reverse=True)
    likely = [at for at in order[:MOST_OFFERED] if chances[at] >= LEAST_OFFERED]
    return tuple(likely) if sum(chances[at] for at in likely) >= LEAST_TOGETHER else ()


def _long_enough(text: str) -> bool:
    return len(text.split()) >= _FEWEST_WORDS
