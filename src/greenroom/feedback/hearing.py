"""Where the words were hard to hear."""

from greenroom.feedback.heard import Heard, merged
from greenroom.model.span import Span

_WINDOW = 4
_LOW = 0.45
_JOIN_S = 2.0
"""Four words in a row with a mean probability under 0.45, joined when under 2 s apart.
Greenroom's choice: single rare names are often improbable and still right."""


def hard_to_hear(heard: Heard) -> tuple[Span, ...]:
    """Stretches where the recogniser was unsure of most words, in order."""
    tokens = heard.tokens
    spans = []
    for at in range(len(tokens) - _WINDOW + 1):
        window = tokens[at : at + _WINDOW]
        if sum(token.probability for token in window) / _WINDOW < _LOW:
            end = max(token.span.end for token in window)
            spans.append(Span(window[0].span.start, end))
    return merged(tuple(spans), _JOIN_S)
