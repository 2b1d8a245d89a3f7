"""Where a filler is that was not found: at the playhead, between the words around it. No Qt."""

from dataclasses import dataclass

from greenroom.model.report import Filler
from greenroom.model.session import ReviewedTake
from greenroom.model.span import Span

_BEFORE_S = 0.35
_AFTER_S = 0.15
"""People stop just after they have heard it: the stretch lies mostly before the playhead."""

_SHORTEST_S = 0.12
_NEAR_S = 0.1


@dataclass(frozen=True, slots=True)
class MissingHere:
    """`span` is where a filler belongs; `known` the filler that is there already, if any."""

    span: Span
    known: Filler | None = None


def missing_at(moment: float, reviewed: ReviewedTake) -> MissingHere:
    """The stretch around a moment that a filler may have, or the filler that already has it.

    Where the moment lies in a gap between two words, the stretch stays inside the gap. Fillers
    that the person took out do not count as being there.
    """
    fillers = () if reviewed.report is None else reviewed.report.fillers.items
    for filler in fillers:
        if filler.span.start - _NEAR_S <= moment <= filler.span.end + _NEAR_S:
            return MissingHere(filler.span, filler)
    start, end = max(0.0, moment - _BEFORE_S), moment + _AFTER_S
    transcript = reviewed.transcript
    if transcript is not None:
        length = transcript.activity.duration_s
        end = min(end, length) if length > 0 else end
        before = max((w.end for w in transcript.words if w.end <= moment), default=0.0)
        after = min((w.start for w in transcript.words if w.start >= moment), default=end)
        in_gap = not any(word.start < moment < word.end for word in transcript.words)
        if in_gap and after - before >= _SHORTEST_S:
            start, end = max(start, before), min(end, after)
    start = max(0.0, min(start, end - _SHORTEST_S))
    return MissingHere(Span(start, max(start, end)))
