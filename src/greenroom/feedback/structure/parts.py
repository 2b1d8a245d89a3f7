"""From labelled sentences to parts with their share of time."""

import itertools
from dataclasses import replace

from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.feedback.structure.tagger import UNSURE_BELOW
from greenroom.model.report import Part, Presence, Sentence
from greenroom.model.span import Span


def territories(sentences: tuple[Sentence, ...]) -> tuple[Span, ...]:
    """The time of each sentence: from the middle of one gap to the middle of the next."""
    edges = [sentences[0].span.start] if sentences else []
    for before, after in itertools.pairwise(sentences):
        edges.append(max(edges[-1], (before.span.end + after.span.start) / 2))
    edges.append(max([*edges[-1:], *(s.span.end for s in sentences)], default=0.0))
    return tuple(Span(a, b) for a, b in itertools.pairwise(edges))


def build_parts(
    heard: Heard, sentences: tuple[Sentence, ...], presence: dict[str, Presence]
) -> tuple[Part, ...]:
    """Parts in the order of `presence`.

    Shares are whole percents that add to 1 over the parts that are there (largest remainder), so
    every place that shows them shows the same; time labelled "other" belongs to none of them.
    """
    times = territories(sentences)
    seconds = {
        key: sum(t.duration for t, s in zip(times, sentences, strict=True) if s.label == key)
        for key in presence
    }
    shares = whole_percents(seconds)
    return tuple(
        _part(heard, key, state, shares[key] / 100, sentences, times)
        for key, state in presence.items()
    )


def whole_percents(amounts: dict[str, float]) -> dict[str, int]:
    """Percentages by the largest-remainder method: they add to 100, or to 0 when all is 0."""
    total = sum(amounts.values())
    if total <= 0:
        return dict.fromkeys(amounts, 0)
    exact = {key: amount * 100 / total for key, amount in amounts.items()}
    whole = {key: int(value) for key, value in exact.items()}
    missing = 100 - sum(whole.values())
    for key in sorted(exact, key=lambda k: whole[k] - exact[k])[:missing]:
        whole[key] += 1
    return whole


def _part(
    heard: Heard,
    key: str,
    state: Presence,
    share: float,
    sentences: tuple[Sentence, ...],
    times: tuple[Span, ...],
) -> Part:
    own = [index for index, sentence in enumerate(sentences) if sentence.label == key]
    if any(sentences[index].by_person for index in own):
        state = Presence.PRESENT
    elif not own and state is Presence.PRESENT:
        state = Presence.UNCLEAR
    spans: list[Span] = []
    for index in own:
        if spans and index - 1 in own:
            spans[-1] = Span(spans[-1].start, times[index].end)
        else:
            spans.append(times[index])
    best = max(own, key=lambda index: sentences[index].confidence, default=None)
    shown = evidence(heard, *sentences[best].words) if best is not None else None
    return Part(key, state, share, tuple(spans), shown)


def labelled(
    sentences: tuple[Sentence, ...], labels: tuple[str, ...], confidences: tuple[float, ...]
) -> tuple[Sentence, ...]:
    """Sentences with their labels; an improbable one is marked unsure."""
    return tuple(
        replace(sentence, label=label, confidence=sure, unsure=sure < UNSURE_BELOW)
        for sentence, label, sure in zip(sentences, labels, confidences, strict=True)
    )
