"""Answers that are only text: structure and content, nothing that needs sound."""

from greenroom.feedback.coherence import agreeing
from greenroom.feedback.content import look_into
from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.fillers.summary import filled_pause_words
from greenroom.feedback.finders.words import findings_in_words
from greenroom.feedback.findings import ranked
from greenroom.feedback.heard import prepare
from greenroom.feedback.means import Asked, Means
from greenroom.feedback.structure import LookedFor, build_structure
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Finding, Structure
from greenroom.model.transcript import Transcript, VoiceActivity, Word

_WORD_S = 0.4
"""Every word gets the same time (150 words a minute), so shares are shares of words."""


def text_transcript(text: str, language: str = "en") -> Transcript:
    """A text as if it had been said evenly, without a pause."""
    pieces = text.split()
    words = tuple(
        Word(piece, index * _WORD_S, (index + 1) * _WORD_S) for index, piece in enumerate(pieces)
    )
    duration = len(pieces) * _WORD_S
    return Transcript(words, VoiceActivity((), duration), language, "text", duration)


def analyze_text(
    text: str,
    structure: StructureKind,
    asked: Asked = Asked(),  # noqa: B008 -- a frozen value
    means: Means = Means(),  # noqa: B008 -- likewise
    *,
    language: str = "en",
) -> tuple[Structure, Content, tuple[Finding, ...], Finding | None]:
    """Structure, content, findings and next step of a written answer of any length.

    Spans count words, 0.4 s each; nothing is said about timing or fillers.
    """
    heard = prepare(text_transcript(text, language))
    fillers = find_fillers(heard, means.lexicon_for(language))
    silent = filled_pause_words(fillers)
    built = build_structure(
        heard, LookedFor(structure, asked.question), silent, reader=means.reader
    )
    content = look_into(heard, built, fillers, asked, means)
    order = ranked(agreeing(findings_in_words(heard, built, content, means.bands)))
    return built, content, order.findings, order.next_step
