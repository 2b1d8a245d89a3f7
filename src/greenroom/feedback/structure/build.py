"""From words to the structure of an answer."""

from dataclasses import replace

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


def build_structure(
    heard: Heard,
    kind: StructureKind,
    silent: frozenset[int],
    corrections: tuple[Correction, ...] = (),
    *,
    reader: AnswerReader | None = None,
    question: str = "",
    asked_parts: tuple[str, ...] = (),
) -> Structure:
    """Sentences, story gate and parts. `silent` are words of filled pauses, which say nothing.

    `asked_parts` are those that the question itself asks for, where it is a stage of a longer one.
    What the `reader` knows of this kind counts; without it, or where it fails, rules decide.
    An answer that is not a story has no STAR parts, unless the person set one by hand; where it
    may or may not be one, no part is claimed present or absent. Rules are English; in another
    language every part stays unclear.
    """
    sentences = split_sentences(heard)
    keys = parts_with_cues(kind.value)
    corrections = _of_parts(corrections, keys)
    if not heard.english:
        unclear = dict.fromkeys(keys, Presence.UNCLEAR)
        sentences = change_parts(_unread(sentences), corrections)
        parts = build_parts(heard, sentences, unclear)
        return Structure(kind, Story.UNCLEAR, None, sentences, parts)
    units = [sentence.text for sentence in sentences]
    # For stories the model alone is better; for the other structures both together are.
    both = reader is not None and kind is not StructureKind.STAR
    rules = None
    if both and not asked_parts:
        rules = tag(_plain(heard, sentences, silent), kind, places=PLACES_BESIDE_MODEL)
    # The model knows whole answers only.
    by_model = None if asked_parts else read_answer(reader, question, units, kind, rules)
    read_by = ReadBy.RULES
    if by_model:
        read_by = ReadBy.BOTH if rules else ReadBy.MODEL
    read = by_model or _by_rules(_plain(heard, sentences, silent), kind, asked_parts)
    verdict, tagging = read.verdict, read.tagging
    shown = _shown(heard, sentences, verdict)
    tagged = labelled(sentences, tagging.labels, tagging.confidences)
    tagged = tuple(replace(one, role=role) for one, role in zip(tagged, read.roles, strict=True))
    corrected = change_parts(tagged, corrections)
    by_hand = any(sentence.by_person and sentence.label in keys for sentence in corrected)
    if verdict.story in {Story.GENERIC, Story.HYPOTHETICAL} and not by_hand:
        unread = change_parts(_unread(sentences), corrections)
        return Structure(kind, verdict.story, shown, unread, (), read_by)
    story = Story.STORY if by_hand and kind is StructureKind.STAR else verdict.story
    presence = tagging.presence
    if kind is StructureKind.STAR and story is Story.UNCLEAR:
        presence = dict.fromkeys(keys, Presence.UNCLEAR)
    parts = build_parts(heard, corrected, presence)
    return Structure(kind, story, shown, corrected, parts, read_by)


def _of_parts(corrections: tuple[Correction, ...], keys: tuple[str, ...]) -> tuple[Correction, ...]:
    """Those that set a part of this structure; others were made while another was looked for."""
    return tuple(
        item
        for item in corrections
        if isinstance(item, PartChanged) and item.part in (*keys, OTHER)
    )


def _by_rules(
    texts: tuple[str, ...], kind: StructureKind, asked: tuple[str, ...] = ()
) -> ReadAnswer:
    verdict = decide(texts) if kind is StructureKind.STAR else Verdict(Story.UNCLEAR, None)
    return ReadAnswer(tag(texts, kind, asked), verdict, ("",) * len(texts))


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
