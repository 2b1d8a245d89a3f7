"""What a model read in an answer, turned into claims: labels, presence and the story gate.

The model gives calibrated probabilities; what is claimed from them is decided here. Thresholds were
chosen on answers that the model had not met (training/structure/MODEL_CARD.md).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenroom.feedback.structure.gate import (
    FEWEST_WORDS,
    FEWEST_WORDS_UNSHOWN,
    Verdict,
    shown_by,
)
from greenroom.feedback.structure.tagger import OTHER, Tagging
from greenroom.feedback.structure.together import label_chances, part_chance
from greenroom.model.errors import ModelError
from greenroom.model.ports import AnswerReader
from greenroom.model.question import StructureKind
from greenroom.model.reading import AnswerReading
from greenroom.model.report import Presence, Story

COMMON = ("headline", "reflection", "aside")
"""Labels of units that belong to no part, in every structure."""

PRESENT_FROM = 0.52
NOT_FOUND_BELOW = 0.48
"""Probability that a part of a story is there at all; between the two, about even odds, it is
unclear.

How often that is right: training/structure/MODEL_CARD.md."""

SIBLING_NOT_FOUND_BELOW = 0.4
"""The same for the other structures, by model and rules: with 0.48 of the claims about them 88 %
name a defect, with 0.44 90 %, with 0.4 91 %, and no next step is lost (crossread)."""

CLEAR_FROM = 0.8
"""A unit that is shown as a part with this confidence keeps the part from being called missing."""

STORY_FROM = 0.5
"""The most probable kind of answer below this is unclear: hardly one in two hundred is."""


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """Tagging and story gate as the rules give them, and the finer label of what is no part.

    `misses` is the reader's, see `AnswerReading`.
    """

    tagging: Tagging
    verdict: Verdict
    roles: tuple[str, ...]
    misses: float | None = None


def read_answer(
    reader: AnswerReader | None,
    question: str,
    texts: Sequence[str],
    kind: StructureKind,
    rules: Tagging | None = None,
) -> ReadAnswer | None:
    """None where there is no reader, no model for this kind, or the model cannot be had.

    With `rules`, their reading of the same units, units and parts are what both together hold
    likeliest.
    """
    if reader is None or not texts:
        return None
    try:
        reading = reader.read(question, texts, kind)
    except ModelError:
        return None  # the reader has told the log; the rules go on
    return interpret(reading, texts, kind, rules) if reading is not None else None


def interpret(
    reading: AnswerReading,
    texts: Sequence[str],
    kind: StructureKind,
    rules: Tagging | None = None,
) -> ReadAnswer:
    """Claims from probabilities.

    A unit is no part when headline, reflection and aside together outweigh each part.
    """
    labels, sure, roles = [], [], []
    for number, row in enumerate(reading.sentences):
        chances = dict(zip(reading.labels, row, strict=True))
        apart = {name: chances.pop(name) for name in COMMON if name in chances}
        chances[OTHER] = sum(apart.values())
        if rules is not None:
            chances = label_chances(kind, chances, rules.chances[number])
        best = max(chances, key=lambda name: chances[name])
        labels.append(best)
        sure.append(chances[best])
        roles.append(max(apart, key=lambda name: apart[name]) if best == OTHER and apart else "")
    clear = {label for label, chance in zip(labels, sure, strict=True) if chance >= CLEAR_FROM}
    there = dict(reading.presence)
    if rules is not None:
        by_part = {part: [row.get(part, 0.0) for row in rules.chances] for part in there}
        there = {part: part_chance(chance, by_part[part]) for part, chance in there.items()}
    presence = {
        part: _presence(chance, kind, clear=part in clear) for part, chance in there.items()
    }
    verdict = Verdict(Story.UNCLEAR, None)
    if kind is StructureKind.STAR and reading.story:
        verdict = _verdict(reading.story, tuple(texts))
    tagging = Tagging(tuple(labels), tuple(sure), presence)
    return ReadAnswer(tagging, verdict, tuple(roles), reading.misses)


def _verdict(chances: Mapping[str, float], texts: tuple[str, ...]) -> Verdict:
    """The likeliest kind of answer, where it is likely, shown, and long enough to tell."""
    name = max(chances, key=lambda one: chances[one])
    story, words = Story(name), sum(len(text.split()) for text in texts)
    shown = shown_by(texts, story)
    unshown = shown is None and story is not Story.STORY
    fewest = FEWEST_WORDS_UNSHOWN if unshown else FEWEST_WORDS
    # "Would" shows itself: of the development answers none was hypothetical without a word for it.
    guessed = unshown and story is Story.HYPOTHETICAL
    if guessed or chances[name] < STORY_FROM or words < fewest:
        return Verdict(Story.UNCLEAR, None)
    return Verdict(story, shown)


def _presence(chance: float, kind: StructureKind, *, clear: bool) -> Presence:
    """`clear`: a unit is shown as this part without a doubt, so it cannot be called missing."""
    if chance >= PRESENT_FROM:
        return Presence.PRESENT
    below = NOT_FOUND_BELOW if kind is StructureKind.STAR else SIBLING_NOT_FOUND_BELOW
    return Presence.NOT_FOUND if chance < below and not clear else Presence.UNCLEAR
