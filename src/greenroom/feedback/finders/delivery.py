"""Findings about delivery: remarks on how it sounded, never something to change."""

from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence_at_end
from greenroom.model.bands import Bands
from greenroom.model.delivery import Delivery, EndMovement
from greenroom.model.report import Evidence, Finding, Sentence
from greenroom.model.span import Span

_FEWEST_RISING = 3
_SHARE_RISING = 0.5


def delivery_findings(
    heard: Heard,
    delivery: Delivery | None,
    sentences: tuple[Sentence, ...],
    answer: Span,
    bands: Bands,
) -> list[Finding]:
    """Pitch beside the person's own usual, a quiet end, and sentences that mostly rise."""
    if delivery is None:
        return []
    found = [*_quiet_end(heard, delivery, sentences, bands), *_rising(heard, delivery, sentences)]
    usual, variation = delivery.usual_pitch_variation_st, delivery.pitch_variation_st
    if usual is not None and variation is not None:
        found.append(
            finding(
                "pitch_variation",
                Evidence(answer),
                semitones=variation,
                low=round(usual.low, 1),
                high=round(usual.high, 1),
            )
        )
    return found


def _quiet_end(
    heard: Heard, delivery: Delivery, sentences: tuple[Sentence, ...], bands: Bands
) -> list[Finding]:
    level, span = delivery.last_sentence_db, delivery.last_sentence
    if level is None or span is None or bands.last_sentence_db.place(level) >= 0:
        return []
    first = min(s.words[0] for s in sentences if s.span.start >= span.start - 1e-6)
    shown = evidence_at_end(heard, first, len(heard.words))
    return [finding("quiet_end", Evidence(span, shown.quote), decibels=round(-level))]


def _rising(heard: Heard, delivery: Delivery, sentences: tuple[Sentence, ...]) -> list[Finding]:
    rising = delivery.ending(EndMovement.RISES)
    if len(rising) < max(_FEWEST_RISING, _SHARE_RISING * len(delivery.ends)):
        return []
    most = max(rising, key=lambda end: end.semitones)
    shown = evidence_at_end(heard, *sentences[most.sentence].words)
    return [
        finding(
            "rising_ends",
            Evidence(shown.span, shown.quote),
            rising=len(rising),
            count=len(delivery.ends),
            quote=shown.quote.rstrip("."),
        )
    ]
