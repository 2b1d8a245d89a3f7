"""What the answers to one question lack together, so that an interviewer can follow up."""

import re
from collections.abc import Sequence

from greenroom.feedback import gaps
from greenroom.model.errors import GreenroomError
from greenroom.model.ports import Likeness
from greenroom.model.question import Gap, Question, StructureKind
from greenroom.model.report import Report
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word

# Under a third of the shortest suggested length an answer is very short, unless it has as many
# words as a summary of the usual parts takes (Greenroom's choice).
VERY_SHORT_SHARE = 0.33
VERY_SHORT_WORDS = 60
# No sentence of the answer is as much like the question as this (cosine of MiniLM; chosen on the
# development half of benchmarks/follow_ups).
OFF_QUESTION_UNDER = 0.22

_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_FEWEST_WORDS = 4


def one_answer(transcripts: Sequence[Transcript]) -> Transcript:
    """Several takes one after the other, as if they had been said in one go."""
    words: list[Word] = []
    voiced: list[Span] = []
    at = 0.0
    for each in transcripts:
        words += [
            Word(one.text, at + one.start, at + one.end, one.probability) for one in each.words
        ]
        voiced += [Span(at + one.start, at + one.end) for one in each.activity.voiced]
        at += each.activity.duration_s
    first = transcripts[0]
    activity = VoiceActivity(tuple(voiced), at, first.activity.noise_db, first.activity.speech_db)
    return Transcript(tuple(words), activity, first.language, first.model, at)


def open_gaps(
    report: Report,
    transcript: Transcript,
    question: Question,
    likeness: Likeness | None = None,
) -> tuple[Gap, ...]:
    """What this answer lacks, as far as one can follow it up.

    Args:
        report: Of the answer, follow-ups included.
        transcript: The same answer.
        question: What was asked.
        likeness: Tells whether the answer is about the question; None leaves that out.
    """
    found: list[Gap] = [gap for gap in gaps(report.findings) if gap is not Gap.TOO_SHORT]
    codes = {one.code for one in report.findings}
    if "not_a_story_generic" in codes and Gap.HYPOTHETICAL not in found:
        found.append(Gap.HYPOTHETICAL)
    if _very_short(report, question):
        found.append(Gap.TOO_SHORT)
    if likeness is not None and _off_question(transcript.text, question, likeness):
        found.append(Gap.OFF_QUESTION)
    return tuple(found)


def _very_short(report: Report, question: Question) -> bool:
    timing = report.timing
    if timing.words == 0:
        return False  # silence is not an answer to take up
    seconds = timing.answer.duration
    return timing.words < VERY_SHORT_WORDS and seconds < VERY_SHORT_SHARE * question.target.start


def _off_question(text: str, question: Question, likeness: Likeness) -> bool:
    if question.structure is not StructureKind.STAR:
        return False  # what one says of oneself is rarely like the question
    sentences = [one.strip() for one in _SENTENCE.findall(text)]
    sentences = [one for one in sentences if len(one.split()) >= _FEWEST_WORDS]
    if not sentences:
        return False
    asked = [question.text, question.listens_for] if question.listens_for else [question.text]
    try:
        table = likeness.between(asked, [*sentences, text])
    except GreenroomError:
        return False
    return max(max(row) for row in table) < OFF_QUESTION_UNDER
