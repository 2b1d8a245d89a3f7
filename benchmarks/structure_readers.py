"""Who reads the structure: the shipped reader, the rules, and two simple baselines."""

from collections.abc import Sequence

from benchmarks.structure_cases import OTHER, PARTS, SIBLINGS, Case
from benchmarks.structure_measures import Guess
from greenroom.feedback import shipped_lexicon
from greenroom.feedback.heard import bare
from greenroom.feedback.structure.gate import decide
from greenroom.feedback.structure.read import interpret
from greenroom.feedback.structure.tagger import PLACES_BESIDE_MODEL, tag
from greenroom.model.ports import AnswerReader
from greenroom.model.question import StructureKind
from greenroom.model.report import Presence

GUIDES = {
    "S": "situation when while working company team project last year there was previous",
    "T": "task goal responsible needed objective challenge role assigned had to",
    "A": "i implemented developed created led organized decided worked took action built",
    "R": "result outcome increased reduced improved achieved success finally percent led",
}
KEYWORDS = {part: words.split() for part, words in GUIDES.items()}


class Model:
    """The shipped reader with what `feedback` claims from it; rules for kinds it does not know.

    `lessons_are_results`: count what it calls reflection as Result, for answers whose authors put
    their lessons under that heading.
    """

    def __init__(self, reader: AnswerReader, *, lessons_are_results: bool = False) -> None:
        self._reader = reader
        self._lessons = lessons_are_results

    def __call__(self, case: Case) -> Guess:
        kind = StructureKind(case.kind)
        reading = self._reader.read(case.question, case.texts, kind)
        if reading is None:
            return rules(case)
        texts = tuple(plain(text) for text in case.texts)
        star = kind is StructureKind.STAR
        together = None if star else tag(texts, kind, places=PLACES_BESIDE_MODEL)
        said = interpret(reading, case.texts, kind, together)
        labels, presence = said.tagging.labels, said.tagging.presence
        if self._lessons and "reflection" in said.roles:
            pairs = zip(labels, said.roles, strict=True)
            labels = tuple("R" if role == "reflection" else label for label, role in pairs)
            presence = {**presence, "R": Presence.PRESENT}
        return Guess(labels, presence, said.verdict.story.value)


def rules(case: Case) -> Guess:
    """Cues and places weighed by hand, as they decide where there is no model."""
    texts = tuple(plain(text) for text in case.texts)
    tagging = tag(texts, StructureKind(case.kind))
    story = decide(texts).story.value if case.kind == "star" else None
    return Guess(tagging.labels, tagging.presence, story)


def plain(text: str) -> str:
    """Bare words without filled pauses, as the rules get them."""
    lexicon = shipped_lexicon("en")
    words = (bare(piece) for piece in text.split())
    return " ".join(word for word in words if word and not lexicon.is_filled_pause(word))


def position(case: Case) -> Guess:
    """Cut at 25, 35 and 80 % of the units (other kinds: evenly), reading no words."""
    parts = SIBLINGS.get(case.kind, PARTS)
    ends = (0.25, 0.35, 0.8, 1.0) if parts == PARTS else _even(len(parts))
    count = len(case.texts)
    labels = tuple(
        next(part for part, end in zip(parts, ends, strict=True) if (n + 0.5) / count < end)
        for n in range(count)
    )
    return Guess(labels, by_label(labels), "story")


def _even(count: int) -> tuple[float, ...]:
    return tuple((number + 1) / count for number in range(count))


def keywords(case: Case) -> Guess:
    """The words that career guides name for each part of STAR, and nothing else."""
    labels = []
    for text in case.texts:
        words = plain(text).split()
        hits = {part: sum(words.count(word) for word in KEYWORDS[part]) for part in PARTS}
        best = max(hits, key=lambda part: hits[part])
        labels.append(best if hits[best] else OTHER)
    return Guess(tuple(labels), by_label(labels), "story")


def by_label(labels: Sequence[str]) -> dict[str, Presence]:
    """Present where a unit has the label, else not found."""
    return {p: Presence.PRESENT if p in labels else Presence.NOT_FOUND for p in PARTS}
