"""All that the words hold, each figure with its words and moment."""

from dataclasses import replace
from itertools import zip_longest

from greenroom.feedback.content.acronyms import unexplained_acronyms
from greenroom.feedback.content.advert import coverage
from greenroom.feedback.content.asides import find_asides, first_action
from greenroom.feedback.content.directness import directness
from greenroom.feedback.content.hedges import find_hedges
from greenroom.feedback.content.numbers import find_numbers
from greenroom.feedback.content.own_questions import own_questions
from greenroom.feedback.content.phrases import JARGON, OVERCLAIMS, VAGUE
from greenroom.feedback.content.repeats import find_repeats
from greenroom.feedback.content.said import Said
from greenroom.feedback.content.specifics import changes, dates, named_tools
from greenroom.feedback.heard import Heard, Token
from greenroom.feedback.lexicon import Lexicon
from greenroom.feedback.quotes import short
from greenroom.model.ports import Likeness
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
    lexicon: Lexicon,
    *,
    question: str = "",
    job_description: str = "",
    likeness: Likeness | None = None,
) -> Content:
    """Figures in the words. Words that belong to fillers say nothing ("I mean").

    Phrases are English and left out in another language. Without `likeness`, or when its model is
    not there, nothing is said about directness, and a job description is compared by words alone.
    """
    silent = frozenset(index for filler in fillers for index in filler.words)
    sentences = structure.sentences
    part_of = _parts(sentences)
    numbers, by_part = [], dict[str, int]()
    for first, end in find_numbers(heard.tokens):
        counted = heard.tokens[first:end]
        numbers.append(short(heard, counted[0].word, counted[-1].word + 1))
        part = part_of.get(counted[0].word, "")
        if part:
            by_part[part] = by_part.get(part, 0) + 1
    tokens = [token for token in heard.tokens if token.word not in silent]
    action = [
        token
        for token, after in zip_longest(tokens, tokens[1:])
        if part_of.get(token.word) == "A" and not (after and after.bare in _THINKING)
    ]
    content = Content(
        numbers=tuple(numbers),
        numbers_by_part=by_part,
        i_in_action=_said(heard, sentences, action, _I),
        we_in_action=_said(heard, sentences, action, _WE),
        hedges=find_hedges(heard, lexicon, silent),
        repeats=find_repeats(heard, sentences),
        wanted=coverage(heard, sentences, job_description, likeness),
    )
    if not heard.english:
        return content
    return _in_english(heard, structure, content, silent, question, likeness)


def _in_english(
    heard: Heard,
    structure: Structure,
    content: Content,
    silent: frozenset[int],
    question: str,
    likeness: Likeness | None,
) -> Content:
    said = Said(heard, silent)
    asides, share = find_asides(heard, structure)
    story = structure.kind is StructureKind.STAR
    return replace(
        content,
        tools=named_tools(heard),
        dates=dates(said),
        changes=changes(said),
        vague=tuple(said.find(VAGUE)),
        overclaims=tuple(
            one
            for one in said.find(OVERCLAIMS, clause=True)
            if not _in_question(one, structure.sentences)
        ),
        acronyms=unexplained_acronyms(heard),
        jargon=tuple(said.find(JARGON)),
        asides=asides,
        aside_share=share,
        first_action_s=first_action(structure),
        directness=directness(heard, structure.sentences, question, likeness) if story else None,
        own_questions=own_questions(heard, structure),
    )


def _in_question(found: Evidence, sentences: tuple[Sentence, ...]) -> bool:
    """Whether it was asked and not claimed: "Does everybody agree?"."""
    return any(
        one.text.rstrip().endswith("?") and one.span.contains(found.span.middle)
        for one in sentences
    )


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
