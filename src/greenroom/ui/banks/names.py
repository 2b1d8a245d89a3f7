"""What kinds, gaps, levels and competencies are called on the Question banks page. No Qt."""

import re
from collections.abc import Mapping

from greenroom.banks.lists import slugged
from greenroom.banks.schema import QuestionEntry
from greenroom.model.question import Gap, InterviewType, Level, QuestionKind, StructureKind
from greenroom.platform.text import translate
from greenroom.ui.labels import level_label, type_label
from greenroom.ui.review.structure_names import structure_name as review_name

TYPES = (
    InterviewType.ONE_ON_ONE,
    InterviewType.PANEL,
    InterviewType.BEHAVIORAL,
    InterviewType.TECHNICAL,
)
"""Interviews that are made of questions; cases and group discussions are made of their own."""


def kind_name(kind: QuestionKind) -> str:
    """The question's place in an interview."""
    return {
        QuestionKind.SMALL_TALK: translate("Banks", "Small talk"),
        QuestionKind.ABOUT_YOU: translate("Banks", "About you"),
        QuestionKind.MOTIVATION: translate("Banks", "Motivation"),
        QuestionKind.STRENGTH: translate("Banks", "Strength"),
        QuestionKind.WEAKNESS: translate("Banks", "Weakness"),
        QuestionKind.EXPERIENCE: translate("Banks", "Experience"),
        QuestionKind.CHALLENGE: translate("Banks", "Challenge"),
        QuestionKind.BEHAVIORAL: translate("Banks", "Behavioral"),
        QuestionKind.SITUATIONAL: translate("Banks", "Situational"),
        QuestionKind.ROLE: translate("Banks", "About the role"),
        QuestionKind.TECHNICAL: translate("Banks", "Technical"),
        QuestionKind.CASE: translate("Banks", "Case"),
        QuestionKind.GROUP: translate("Banks", "Group"),
        QuestionKind.PHONE_SCREEN: translate("Banks", "Phone screen"),
        QuestionKind.YOUR_QUESTIONS: translate("Banks", "Your questions"),
        QuestionKind.CLOSING: translate("Banks", "Closing"),
    }[kind]


def structure_name(structure: StructureKind | None) -> str:
    """What an answer is looked through for."""
    if structure is None:
        return translate("Banks", "As the question's words suggest")
    return review_name(structure)


def gap_name(gap: Gap) -> str:
    """What an answer lacks, as a label before the follow-up."""
    return {
        Gap.NO_RESULT: translate("Banks", "No result"),
        Gap.NO_NUMBER: translate("Banks", "No number"),
        Gap.WE_THROUGHOUT: translate("Banks", "“We” throughout"),
        Gap.TOO_SHORT: translate("Banks", "Very short"),
        Gap.HYPOTHETICAL: translate("Banks", "Hypothetical"),
        Gap.OFF_QUESTION: translate("Banks", "Off the question"),
        Gap.RAMBLING: translate("Banks", "Too long"),
    }[gap]


def words_of(slug: str) -> str:
    """A name as a person writes it: "Working with others" for "working-with-others"."""
    return slug.replace("-", " ").capitalize()


def slugs_of(text: str) -> tuple[str, ...]:
    """The names in a list like "Ownership, working with others", each once."""
    parts = (slugged(part) for part in re.split(r"[,;\n]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def kind_names() -> dict[QuestionKind, str]:
    """All places in an interview; a long list asks once."""
    return {kind: kind_name(kind) for kind in QuestionKind}


def facts_of(question: QuestionEntry, kinds: Mapping[QuestionKind, str]) -> str:
    """Place, competencies and levels in one line; `kinds` are the names of all places."""
    parts = [kinds[question.kind], ", ".join(map(words_of, question.competencies[:2]))]
    if question.field:
        parts.append(words_of(question.field))
    if set(question.levels) != set(Level):
        parts.append(", ".join(level_label(level) for level in question.levels))
    return " · ".join(part for part in parts if part)


def types_named() -> tuple[tuple[InterviewType, str], ...]:
    """The interviews that a question can be asked in."""
    return tuple((each, type_label(each)) for each in TYPES)


def as_sentence(message: str) -> str:
    """What a check of a bank says ("has no text"), as a sentence of its own."""
    return f"{message[:1].upper()}{message[1:].rstrip('.')}."


def missing_sentence(field: str) -> str:
    """What a person has to do before the question can be kept."""
    return {
        "text": translate("Banks", "Write what is asked, in at most 600 characters."),
        "types": translate("Banks", "Choose at least one interview."),
        "levels": translate("Banks", "Choose at least one level."),
        "target": translate("Banks", "The second number has to be larger than the first."),
        "stages": translate(
            "Banks", "Write what opens each stage; its second number has to be the larger one."
        ),
        "follow_ups": translate("Banks", "A follow-up has at most 600 characters."),
    }.get(field) or translate("Banks", "Write at most 600 characters.")
