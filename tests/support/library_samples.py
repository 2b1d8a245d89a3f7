"""Transcripts and reports for tests of the library."""

from greenroom.model.question import StructureKind
from greenroom.model.report import Report
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from support.labelled_report import Spoken, labelled_report


def heard(text: str = "I moved the deadline.") -> Transcript:
    """A transcript of one word a half second; digital silence under it."""
    words = tuple(
        Word(word, index * 0.5, index * 0.5 + 0.4, 0.9) for index, word in enumerate(text.split())
    )
    length = len(words) * 0.5
    activity = VoiceActivity((Span(0.0, length),), length, float("-inf"))
    return Transcript(words, activity, "en", "base", length, (0.0,))


def report(take_id: str, text: str = "I moved the deadline.") -> Report:
    """A whole report about `heard(text)`."""
    transcript = heard(text)
    spoken = Spoken(transcript.words, ("A",) * len(transcript.words), ())
    return labelled_report(take_id, spoken, StructureKind.STAR)
