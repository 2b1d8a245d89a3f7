"""Whether the first sentences are about the question."""

from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.errors import ModelError
from greenroom.model.ports import Likeness
from greenroom.model.report import Directness, Sentence

FIRST_S = 20.0
MOST_WORDS = 50
"""As many as fit into the first 20 s at 150 words a minute; more only cost time."""

THRESHOLD = 0.06
"""Cosine similarity of all-MiniLM-L6-v2 between the question and the first words.

Of 515 training and development answers to behavioral questions 26 answer something else. Under
0.06 lie 3 of those and 4 % of the rest (area under the curve 0.73), so it is only ever said as a
possibility."""


def directness(
    heard: Heard, sentences: tuple[Sentence, ...], question: str, likeness: Likeness | None
) -> Directness | None:
    """How near the first sentences are to the question; None without question, words or model."""
    if likeness is None or not question.strip() or not sentences:
        return None
    start = sentences[0].span.start
    first = [s for s in sentences if s.span.start - start < FIRST_S]
    begin = first[0].words[0]
    end = min(first[-1].words[1], begin + MOST_WORDS)
    text = " ".join(word.text.strip() for word in heard.words[begin:end])
    try:
        near = likeness.between([text], [question])[0][0]
    except ModelError:
        return None
    return Directness(near, THRESHOLD, evidence(heard, begin, end))
