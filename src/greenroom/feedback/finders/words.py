"""Findings that the words alone bring, with or without sound."""

from greenroom.feedback.finders.claims import claim_findings
from greenroom.feedback.finders.content import content_findings
from greenroom.feedback.finders.order import order_findings
from greenroom.feedback.finders.structure import structure_findings
from greenroom.feedback.heard import Heard
from greenroom.model.bands import Bands
from greenroom.model.report import Content, Finding, Structure


def findings_in_words(
    heard: Heard,
    structure: Structure,
    content: Content,
    bands: Bands,
    needed_parts: tuple[str, ...] = (),
) -> list[Finding]:
    """How the answer is built, what it holds, in which order, and what it claims.

    `needed_parts` are those that the question names itself, as a stage of a longer one does.
    """
    return [
        *structure_findings(heard, structure, content, bands, needed_parts),
        *content_findings(heard, content, structure),
        *order_findings(heard, structure, content, whole=not needed_parts),
        *claim_findings(content, structure),
    ]
