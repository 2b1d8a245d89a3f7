"""Whether the first sentences are about the question."""

import math

from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.errors import ModelError
from greenroom.model.ports import Likeness
from greenroom.model.report import Directness, Structure

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

When it was chosen, 15 of 30 training and development answers about something else lay under it and
3 % of the other 560, each style measured without its own answers and questions. With 22 more such
answers, most of them nearer to their question, it is 14 of 52 at that price (area under the curve
.80; plain likeness of question and first words: 6, .73)."""

_BIAS, _READER, _AGREEMENT = -0.743, 4.132, -4.161
"""What the reader's log-odds and the agreement weigh; see `chance_of_missing`."""


def chance_of_missing(reader: float, agreement: float) -> float:
    """Probability, 0..1, that a behavioral answer is one to another question.

    `reader` are the log-odds of `AnswerReading.misses`, `agreement` is that of `Likeness`. A
    logistic regression over training and development answers, each read by a network and compared
    by profiles that had not met its author (`training/structure/misses_fit.py`, figures in
    `training/structure/MODEL_CARD.md`).
    """
    return 1 / (1 + math.exp(-(_BIAS + _READER * reader + _AGREEMENT * agreement)))


def directness(
    heard: Heard, structure: Structure, question: str, likeness: Likeness | None
) -> Directness | None:
    """Whether the first sentences are about the question; None without question, words or model."""
    sentences = structure.sentences
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
    misses = None if structure.misses is None else chance_of_missing(structure.misses, near)
    return Directness(near, THRESHOLD, evidence(heard, begin, end), misses)
