"""All that the words hold, each figure with its words and moment."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import zip_longest

from greenroom.feedback.content.acronyms import unexplained_acronyms
from greenroom.feedback.content.advert import coverage
from greenroom.feedback.content.asides import find_asides, first_action
from greenroom.feedback.content.directness import directness
from greenroom.feedback.content.hedges import find_hedges
from greenroom.feedback.content.numbers import find_numbers
from greenroom.feedback.content.overclaims import find_overclaims
from greenroom.feedback.content.own_questions import own_questions
from greenroom.feedback.content.phrases import JARGON, VAGUE
from greenroom.feedback.content.repeats import find_repeats
from greenroom.feedback.content.said import Said
from greenroom.feedback.content.specifics import changes, dates, named_tools
from greenroom.feedback.heard import Heard, Token
from greenroom.feedback.means import Asked, Means
from greenroom.feedback.quotes import short
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Evidence, Filler, Sentence, Structure

_I = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
_WE = frozenset({"we", "we're", "we've", "we'd", "we'll"})
_THINKING = frozenset({"think", "guess", "suppose", "mean", "believe", "imagine"})
"""After "I" these say how sure one is, and not who did something."""

_QUOTED_WORDS = 6


def look_into(
    heard: Heard,
    structure: Structure,
    fillers: tuple[Filler, ...],
    asked: Asked,
    means: Means,
) -> Content:
    """Figures in the words. Words that belong to fillers say nothing ("I mean").

    Phrases are English and left out in another language. Without a `likeness`, or when its model is
    not there, nothing is said about directness, and a job description is compared by words alone.
    """
    silent = frozenset(index for filler in fillers for index in filler.words)
    sentences = structure.sentences
    part_of = _parts(sentences)
    said = Said(heard, silent)
    claimed = find_overclaims(heard, said, sentences) if heard.english else ()
    numbers, by_part = _numbers(heard, part_of, claimed)
    tokens = [token for token in heard.tokens if token.word not in silent]
    action = [
        token
        for token, after in zip_longest(tokens, tokens[1:])
        if part_of.get(token.word) == "A" and not (after and after.bare in _THINKING)
    ]
    content = Content(
        numbers=numbers,
        numbers_by_part=by_part,
        i_in_action=_said(heard, sentences, action, _I),
        we_in_action=_said(heard, sentences, action, _WE),
        hedges=find_hedges(heard, means.lexicon_for(heard.language), silent),
        overclaims=claimed,
        repeats=find_repeats(heard, sentences),
        wanted=coverage(heard, sentences, asked.job_description, means.likeness),
    )
    return _in_english(said, structure, content, asked, means) if heard.english else content


def _in_english(
    said: Said, structure: Structure, content: Content, asked: Asked, means: Means
) -> Content:
    heard = said.heard
    asides, share = find_asides(heard, structure)
    direct = None
    if structure.kind is StructureKind.STAR:
        direct = directness(heard, structure, asked.question, means.likeness)
    return replace(
        content,
        tools=named_tools(heard),
        dates=dates(said),
        changes=changes(said),
        vague=tuple(said.find(VAGUE)),
        acronyms=unexplained_acronyms(heard, f"{asked.question} {asked.job_description}"),
        jargon=tuple(said.find(JARGON)),
        asides=asides,
        aside_share=share,
        first_action_s=first_action(structure),
        directness=direct,
        own_questions=own_questions(heard, structure),
    )


def _numbers(
    heard: Heard, part_of: Mapping[int, str], claimed: tuple[Evidence, ...]
) -> tuple[tuple[Evidence, ...], dict[str, int]]:
    """All numbers and how many each part has; those of a claim ("110 percent") count nothing."""
    found, by_part = [], dict[str, int]()
    for first, end in find_numbers(heard.tokens):
        number = short(heard, heard.tokens[first].word, heard.tokens[end - 1].word + 1)
        if any(claim.span.overlap(number.span) > 0 for claim in claimed):
            continue
        found.append(number)
        part = part_of.get(heard.tokens[first].word, "")
        if part:
            by_part[part] = by_part.get(part, 0) + 1
    return tuple(found), by_part


def _parts(sentences: tuple[Sentence, ...]) -> dict[int, str]:
    return {index: s.label for s in sentences for index in range(*s.words)}


def _said(
    heard: Heard, sentences: tuple[Sentence, ...], tokens: list[Token], words: frozenset[str]
) -> tuple[Evidence, ...]:
    ends = {index: s.words[1] for s in sentences for index in range(*s.words)}
    out = []
    for token in tokens:
        if token.bare in words:
            end = min(token.word + _QUOTED_WORDS, ends[token.word])
            out.append(Evidence(token.span, short(heard, token.word, end).quote))
    return tuple(out)
