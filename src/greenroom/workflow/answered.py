"""What the answers to one question lack together, so that an interviewer can follow up."""

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
# An answer is taken to be about something else when it is less like the question than this (cosine
# of all-MiniLM-L6-v2, the question with what it listens for) and more like something private by
# this much. Chosen so that few are wronged: of the training and development answers of
# training/data/structure, whose questions lack what is listened for, 5 of 26 that answer something
# else are found, with 3 % of the 489 others: an answer about other work mostly passes.
OFF_QUESTION_UNDER = 0.21
OFF_QUESTION_MARGIN = 0.14

_PRIVATE = (
    "My hobbies, sport and free time.",
    "My family and my home.",
    "A holiday or a trip.",
    "Cooking and eating at home.",
    "My studies and my degree.",
    "The weather and nature.",
    "Running, sailing or training for fun.",
    "My apartment and my garden.",
    "Music, films and books that I like.",
    "My health and my daily routine.",
)
_FEWEST_WORDS = 25


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
    private = likeness is not None and _off_question(transcript.text, question, likeness)
    if private and Gap.OFF_QUESTION not in found:  # the report may have told another question
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
    if len(text.split()) < _FEWEST_WORDS:
        return False  # too little to say what it is about
    asked = [question.text, f"{question.text} {question.listens_for}".strip()]
    try:
        near = [row[0] for row in likeness.between([*asked, *_PRIVATE], [text])]
    except GreenroomError:
        return False
    own, private = max(near[: len(asked)]), max(near[len(asked) :])
    return own < OFF_QUESTION_UNDER and private - own > OFF_QUESTION_MARGIN
