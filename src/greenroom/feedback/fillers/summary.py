"""What the fillers of a take come to, once the person's corrections are in."""

from collections.abc import Iterable
from dataclasses import replace

from greenroom.feedback.heard import Heard, bare
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.correction import Correction, MissingFiller, NotAFiller
from greenroom.model.report import Filler, FillerKind, Fillers, FillerSource
from greenroom.model.span import Span

CLUSTER_SIZE = 3
CLUSTER_S = 10.0
"""Three or more within 10 s: listeners notice clusters (docs/what-is-measured.md, Fillers)."""

NOISY_DB = 6.0
"""Speech less than this over the noise hides filled pauses (training/fillers/MODEL_CARD.md)."""


def corrected_fillers(
    found: tuple[Filler, ...],
    corrections: tuple[Correction, ...],
    heard: Heard,
    lexicon: Lexicon,
) -> tuple[tuple[Filler, ...], tuple[Filler, ...]]:
    """What counts and what the person took out, each in order of time.

    Corrections apply in the order in which they were made; the same one twice changes nothing.
    """
    kept, dismissed = list(found), list[Filler]()
    for correction in corrections:
        if not isinstance(correction, NotAFiller | MissingFiller):
            continue
        span = _inside(correction.span, heard.duration_s)
        if isinstance(correction, NotAFiller):
            out = [filler for filler in kept if _covers(filler.span, span)]
            kept = [filler for filler in kept if filler not in out]
            dismissed += out
        else:
            back = [filler for filler in dismissed if _covers(filler.span, span)]
            dismissed = [filler for filler in dismissed if filler not in back]
            kept = [_confirmed(filler, span) for filler in (*kept, *back)]
            if not any(_covers(filler.span, span) for filler in kept):
                kept.append(_by_person(correction.text, span, heard, lexicon))
    return tuple(sorted(kept, key=_time)), tuple(sorted(dismissed, key=_time))


def summarise(
    kept: tuple[Filler, ...],
    dismissed: tuple[Filler, ...],
    speaking_s: float,
    heard: Heard | None = None,
) -> Fillers:
    """Rate per minute of speaking time and clusters, of the counted ones; what the count is worth.

    `heard` None stands for a transcript that no acoustic detector made.
    """
    counted = [filler for filler in kept if not filler.possible]
    return Fillers(
        items=kept,
        dismissed=dismissed,
        per_minute=len(counted) * 60.0 / speaking_s if speaking_s > 0 else None,
        clusters=_clusters([filler.span for filler in counted]),
        may_be_low=heard is None or not heard.detector,
        too_noisy=heard is not None and heard.snr_db < NOISY_DB,
    )


def filled_pause_words(fillers: Iterable[Filler]) -> frozenset[int]:
    """Indices of the words that are filled pauses, and so do not count as words."""
    pauses = (filler for filler in fillers if filler.kind is FillerKind.FILLED_PAUSE)
    return frozenset(index for filler in pauses for index in filler.words)


def _time(filler: Filler) -> Span:
    return filler.span


def _covers(filler: Span, asked: Span) -> bool:
    if filler == asked:
        return True
    if filler.duration == 0 or asked.duration == 0:
        return filler.start <= asked.middle <= filler.end or asked.contains(filler.middle)
    return filler.overlap(asked) >= min(filler.duration, asked.duration) / 2


def _confirmed(filler: Filler, asked: Span) -> Filler:
    """A possible filler that the person says is one is counted."""
    if filler.possible and _covers(filler.span, asked):
        return replace(filler, possible=False, confidence=1.0)
    return filler


def _inside(span: Span, duration: float) -> Span:
    start = min(max(span.start, 0.0), duration)
    return Span(start, max(start, min(span.end, duration)))


def _by_person(text: str, span: Span, heard: Heard, lexicon: Lexicon) -> Filler:
    texts = {bare(piece) for piece in text.split()}
    words = tuple(
        dict.fromkeys(
            token.word
            for token in heard.tokens
            if token.bare in texts and _covers(token.span, span)
        )
    )
    sound = bool(texts) and all(lexicon.is_filled_pause(text) for text in texts)
    kind = FillerKind.FILLED_PAUSE if sound else FillerKind.PHRASE
    return Filler(text, span, kind, FillerSource.PERSON, 1.0, words)


def _clusters(spans: list[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for first, last in zip(spans, spans[CLUSTER_SIZE - 1 :], strict=False):
        if last.start - first.start > CLUSTER_S:
            continue
        if out and first.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, last.end))
        else:
            out.append(Span(first.start, last.end))
    return tuple(out)
