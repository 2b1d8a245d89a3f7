"""Whether the first sentences are about the question."""

from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.errors import ModelError
from greenroom.model.ports import Likeness
from greenroom.model.report import Directness, Sentence

FIRST_S = 30.0
"""Half a minute, since a story's first sentences set the scene and say little of its question.

Of the 41 training and development answers to something else, so many fall under the threshold that
3 % of the other 710 do: 10 by the words of 20 s, 13 of 25 s, 14 of 30 s and 14 of 40 s, with areas
under the curve of .83, .86, .86 and .87 (`training/reading/competencies.py` with as many words)."""

MOST_WORDS = 80
"""As many as fit into `FIRST_S` at 160 words a minute; more only cost time."""

THRESHOLD = -0.25
"""Agreement of the question and the first words, as profiles over the competencies of the banks'
behavioral questions (`training/reading/competencies.py`).

Under it lie 15 of 30 training and development answers that are about something else and 3 % of the
other 560, each style measured without its own answers and questions (area under the curve .89).
Plain likeness of question and first words finds 4 at that price, with an area of .79."""


def directness(
    heard: Heard, sentences: tuple[Sentence, ...], question: str, likeness: Likeness | None
) -> Directness | None:
    """Whether the first sentences are about the question; None without question, words or model."""
    if likeness is None or not question.strip() or not sentences:
        return None
    start = sentences[0].span.start
    first = [s for s in sentences if s.span.start - start < FIRST_S]
    begin = first[0].words[0]
    end = min(first[-1].words[1], begin + MOST_WORDS)
    text = " ".join(word.text.strip() for word in heard.words[begin:end])
    try:
        near = likeness.agreement(question, text)
    except ModelError:
        return None
    return Directness(near, THRESHOLD, evidence(heard, begin, end))
