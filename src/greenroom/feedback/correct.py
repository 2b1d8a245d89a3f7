"""The person's corrections of words and parts. Indices of words never move."""

from dataclasses import replace

from greenroom.model.correction import Correction, PartChanged, WordFixed
from greenroom.model.report import Sentence
from greenroom.model.transcript import Transcript, Word

_REACH_S = 0.5
"""A correction whose word or sentence lies further away than this has lost it and is left out."""


def fix_words(transcript: Transcript, corrections: tuple[Correction, ...]) -> Transcript:
    """The transcript as the person wants it read.

    A removed word stays in its place with an empty text, so that indices into the words hold.
    """
    fixes = [item for item in corrections if isinstance(item, WordFixed)]
    if not fixes:
        return transcript
    words = list(transcript.words)
    for fix in fixes:
        index = _word_at(words, fix.moment)
        if index is not None:
            words[index] = replace(words[index], text=fix.text.strip(), probability=1.0)
    return replace(transcript, words=tuple(words))


def change_parts(
    sentences: tuple[Sentence, ...], corrections: tuple[Correction, ...]
) -> tuple[Sentence, ...]:
    """Sentences with the parts that the person set; the last word on a sentence counts."""
    out = list(sentences)
    for change in corrections:
        if not isinstance(change, PartChanged) or not out:
            continue
        index = min(range(len(out)), key=lambda i: _distance(out[i], change.moment))
        if _distance(out[index], change.moment)[0] <= _REACH_S:
            out[index] = replace(
                out[index], label=change.part, confidence=1.0, unsure=False, by_person=True
            )
    return tuple(out)


def _word_at(words: list[Word], moment: float) -> int | None:
    def key(index: int) -> tuple[float, float]:
        span = words[index].span
        outside = max(span.start - moment, moment - span.end, 0.0)
        return outside, abs(span.middle - moment)

    best = min(range(len(words)), key=key, default=None)
    return best if best is not None and key(best)[0] <= _REACH_S else None


def _distance(sentence: Sentence, moment: float) -> tuple[float, float]:
    span = sentence.span
    return max(span.start - moment, moment - span.end, 0.0), abs(span.middle - moment)
