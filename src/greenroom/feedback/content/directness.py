"""Whether the first sentences are about the question."""

from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.errors import ModelError
from greenroom.model.ports import Likeness
from greenroom.model.report import Directness, Sentence

FIRST_S = 20.0
THRESHOLD = 0.06
"""Cosine similarity of all-MiniLM-L6-v2 between the question and the first 20 s.

Set on 385 training and development answers to behavioral questions: 20 of them answer something
else. Under 0.06 lie 4 of those 20 and 5 % of the rest (area under the curve 0.74), so it is only
ever said as a possibility."""


def directness(
    heard: Heard, sentences: tuple[Sentence, ...], question: str, likeness: Likeness | None
) -> Directness | None:
    """How near the first sentences are to the question; None without question, words or model."""
    if likeness is None or not question.strip() or not sentences:
        return None
    start = sentences[0].span.start
    first = [s for s in sentences if s.span.start - start < FIRST_S]
    text = " ".join(sentence.text for sentence in first)
    try:
        near = likeness.between([text], [question])[0][0]
    except ModelError:
        return None
    return Directness(near, THRESHOLD, evidence(heard, first[0].words[0], first[-1].words[1]))
