"""What the person asked the interviewer: in which form, and about what."""

import re

from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.question import StructureKind
from greenroom.model.report import OwnQuestion, Structure

FORMS = ("open", "closed", "advert")
_TOPICS = (
    ("next_step", r"\b(?:next steps?|hear (?:back|from)|decision|process from here"
                  r"|what happens)\b"),
    ("team", r"\b(?:team|colleagues?|people|work with|manager|boss|together|crew"
             r"|somebody|someone)\b"),
    ("culture", r"\b(?:culture|values?|mistakes?|feedback|disagree\w*|wrong|atmosphere|awful|proud"
                r"|enjoy|like about|stay|leave|celebrate|argue|learn)\b"),
    ("role", r"\b(?:role|job|position|day|months?|year|week|success|expect\w*|hired|start|work"
             r"|tasks?|responsib\w+|project)\b"),
)  # fmt: skip
_COMPILED = tuple((topic, re.compile(pattern)) for topic, pattern in _TOPICS)


def own_questions(heard: Heard, structure: Structure) -> tuple[OwnQuestion, ...]:
    """In order; none where the structure is another."""
    if structure.kind is not StructureKind.QUESTION_TO_ASK:
        return ()
    return tuple(
        OwnQuestion(sentence.label, _topic(sentence.text), evidence(heard, *sentence.words))
        for sentence in structure.sentences
        if sentence.label in FORMS
    )


def _topic(text: str) -> str:
    lower = text.lower()
    return next((topic for topic, pattern in _COMPILED if pattern.search(lower)), "")
