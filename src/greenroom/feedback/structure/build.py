"""From words to the structure of an answer."""

from dataclasses import dataclass, replace

from greenroom.feedback.correct import change_parts
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.feedback.structure.cues import parts_with_cues
from greenroom.feedback.structure.gate import Verdict, decide
from greenroom.feedback.structure.parts import build_parts, labelled
from greenroom.feedback.structure.read import ReadAnswer, read_answer
from greenroom.feedback.structure.sentences import OTHER, split_sentences
from greenroom.feedback.structure.tagger import PLACES_BESIDE_MODEL, tag
from greenroom.model.correction import Correction, PartChanged
from greenroom.model.ports import AnswerReader
from greenroom.model.question import StructureKind
from greenroom.model.report import Evidence, Presence, ReadBy, Sentence, Story, Structure


@dataclass(frozen=True, slots=True)
class LookedFor:
    """What an answer is looked through for.

    Attributes:
        kind: The structure, which names the parts.
        question: As it was asked; "" when nobody knows it.
        parts: Those that the question itself asks for, where it is a stage of a longer one.
    """

    kind: StructureKind
    question: str = ""
    parts: tuple[str, ...] = ()


def build_structure(
    heard: Heard,
    looked_for: LookedFor,
    silent: frozenset[int],
    corrections: tuple[Correction, ...] = (),
    reader: AnswerReader | None = None,
) -> Structure:
    """Sentences, story gate and parts. `silent` are words of filled pauses, which say nothing.

    What the `reader` knows of this kind counts; without it, or where it fails, rules decide.
    An answer that is not a story has no STAR parts, unless the person set one by hand; where it
    may or may not be one, no part is claimed present or absent. Rules are English; in another
    language every part stays unclear.
    """
    kind = looked_for.kind
    sentences = split_sentences(heard)
    corrections = _of_parts(corrections, parts_with_cues(kind.value))
    if not heard.english:
        unclear = dict.fromkeys(parts_with_cues(kind.value), Presence.UNCLEAR)
        unread = change_parts(_unread(sentences), corrections)
        return Structure(kind, Story.UNCLEAR, None, unread, build_parts(heard, unread, unclear))
    texts = _plain(heard, sentences, silent)
    read, read_by = _read(sentences, texts, looked_for, reader)
    claimed = _claimed(heard, kind, sentences, read, corrections)
    return replace(claimed, read_by=read_by, misses=read.misses)


def _read(
    sentences: tuple[Sentence, ...],
    texts: tuple[str, ...],
    looked_for: LookedFor,
    reader: AnswerReader | None,
) -> tuple[ReadAnswer, ReadBy]:
    """By the model, by rules, or by both. `texts` are the sentences as the rules read them."""
    kind = looked_for.kind
    if reader is None or looked_for.parts:  # the model knows whole answers only
        return _by_rules(texts, looked_for), ReadBy.RULES
    # For stories the model alone is better; for the other structures both together are.
    rules = None
    if kind is not StructureKind.STAR:
        rules = tag(texts, kind, places=PLACES_BESIDE_MODEL)
    units = [sentence.text for sentence in sentences]
    read = read_answer(reader, looked_for.question, units, kind, rules)
    if read is None:
        return _by_rules(texts, looked_for), ReadBy.RULES
    return read, ReadBy.BOTH if rules else ReadBy.MODEL


def _claimed(
    heard: Heard,
    kind: StructureKind,
    sentences: tuple[Sentence, ...],
    read: ReadAnswer,
    corrections: tuple[Correction, ...],
) -> Structure:
    """What is said of an answer that was read; what the person set by hand wins."""
    story, tagging, keys = read.verdict.story, read.tagging, parts_with_cues(kind.value)
    shown = _shown(heard, sentences, read.verdict)
    tagged = labelled(sentences, tagging.labels, tagging.confidences)
    tagged = tuple(replace(one, role=role) for one, role in zip(tagged, read.roles, strict=True))
    corrected = change_parts(tagged, corrections)
    by_hand = any(sentence.by_person and sentence.label in keys for sentence in corrected)
    if story in {Story.GENERIC, Story.HYPOTHETICAL} and not by_hand:
        return Structure(kind, story, shown, change_parts(_unread(sentences), corrections), ())
    if by_hand and kind is StructureKind.STAR:
        story = Story.STORY
    presence = tagging.presence
    if kind is StructureKind.STAR and story is Story.UNCLEAR:
        presence = dict.fromkeys(keys, Presence.UNCLEAR)
    return Structure(kind, story, shown, corrected, build_parts(heard, corrected, presence))


def _of_parts(corrections: tuple[Correction, ...], keys: tuple[str, ...]) -> tuple[Correction, ...]:
    """Those that set a part of this structure; others were made while another was looked for."""
    return tuple(
        item
        for item in corrections
        if isinstance(item, PartChanged) and item.part in (*keys, OTHER)
    )


def _by_rules(texts: tuple[str, ...], looked_for: LookedFor) -> ReadAnswer:
    star = looked_for.kind is StructureKind.STAR
    verdict = decide(texts) if star else Verdict(Story.UNCLEAR, None)
    return ReadAnswer(tag(texts, looked_for.kind, looked_for.parts), verdict, ("",) * len(texts))


def _plain(
    heard: Heard, sentences: tuple[Sentence, ...], silent: frozenset[int]
) -> tuple[str, ...]:
    texts: list[list[str]] = [[] for _ in sentences]
    number = 0
    for token in heard.tokens:
        while token.word >= sentences[number].words[1]:
            number += 1
        if token.word not in silent:
            texts[number].append(token.bare)
    return tuple(" ".join(words) for words in texts)


def _unread(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(replace(sentence, label=OTHER, unsure=True) for sentence in sentences)


def _shown(heard: Heard, sentences: tuple[Sentence, ...], verdict: Verdict) -> Evidence | None:
    if verdict.shown_by is None:
        return None
    return evidence(heard, *sentences[verdict.shown_by].words)
