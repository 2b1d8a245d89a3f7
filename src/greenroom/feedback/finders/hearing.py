"""Findings about how well the answer could be heard."""

from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import quoted_span
from greenroom.model.report import Finding, Timing
from greenroom.model.span import Span

_STOPPED_EARLY_S = 2.0


def hearing_findings(
    heard: Heard,
    timing: Timing,
    hard: tuple[Span, ...],
    complete_to_s: float,
    enough_speech: bool,
) -> list[Finding]:
    """Too little speech, a transcript that stopped early, words that were hard to hear."""
    found = []
    if not heard.tokens:
        found.append(finding("no_speech"))
    elif not enough_speech:
        found.append(finding("not_enough_speech", seconds=timing.speaking_s))
    last_voice = heard.voiced[-1].end if heard.voiced else 0.0
    if heard.tokens and complete_to_s < last_voice - _STOPPED_EARLY_S:
        found.append(
            finding("transcript_stopped", at=max(0.0, complete_to_s), length=heard.duration_s)
        )
    for span in hard:
        found.append(
            finding("hard_to_hear", quoted_span(heard, span), start=span.start, end=span.end)
        )
    return found
