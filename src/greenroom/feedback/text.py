"""Answers that are only text: structure and content, nothing that needs sound."""

from greenroom.feedback.coherence import agreeing
from greenroom.feedback.content import look_into
from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.fillers.summary import filled_pause_words
from greenroom.feedback.finders.claims import claim_findings
from greenroom.feedback.finders.content import content_findings
from greenroom.feedback.finders.order import order_findings
from greenroom.feedback.finders.structure import structure_findings
from greenroom.feedback.findings import ranked
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import Lexicon, shipped_lexicon
from greenroom.feedback.structure import build_structure
from greenroom.model.bands import Bands
from greenroom.model.ports import AnswerReader, Likeness
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
    question_text: str,
    text: str,
    structure: StructureKind,
    *,
    bands: Bands = Bands(),  # noqa: B008 -- a frozen value
    lexicon: Lexicon | None = None,
    language: str = "en",
    reader: AnswerReader | None = None,
    likeness: Likeness | None = None,
    job_description: str = "",
) -> tuple[Structure, Content, tuple[Finding, ...], Finding | None]:
    """Structure, content, findings and next step of a written answer of any length.

    Spans count words, 0.4 s each; nothing is said about timing or fillers.
    """
    words = lexicon or shipped_lexicon(language)
    heard = prepare(text_transcript(text, language))
    fillers = find_fillers(heard, words)
    silent = filled_pause_words(fillers)
    built = build_structure(heard, structure, silent, reader=reader, question=question_text)
    content = look_into(
        heard,
        built,
        fillers,
        words,
        question=question_text,
        job_description=job_description,
        likeness=likeness,
    )
    found = structure_findings(heard, built, content, bands)
    found += content_findings(heard, content, built)
    found += order_findings(heard, built, content)
    found += claim_findings(content, built)
    order = ranked(agreeing(found))
    return built, content, order.findings, order.next_step
