"""What was said, word by word, and where there was voice."""

from dataclasses import dataclass

from greenroom.model.prosody import Prosody
from greenroom.model.span import Span


@dataclass(frozen=True, slots=True)
class Word:
    """One word as heard, with its punctuation ("deadline."). Times in seconds, probability 0..1."""

    text: str
    start: float
    end: float
    probability: float = 1.0

    @property
    def span(self) -> Span:
        """Where it lies in the take."""
        return Span(self.start, max(self.start, self.end))


@dataclass(frozen=True, slots=True)
class VoiceActivity:
    """Where in the take there was voice, from the signal itself and not from word edges.

    `voiced` is sorted and without overlaps. `noise_db` and `speech_db` are levels in dBFS.
    """

    voiced: tuple[Span, ...]
    duration_s: float
    noise_db: float = -60.0
    speech_db: float = -25.0


@dataclass(frozen=True, slots=True)
class HeardFilledPause:
    """A sound like "um" that the acoustic detector heard, in seconds; `probability` 0..1."""

    start: float
    end: float
    probability: float

    @property
    def span(self) -> Span:
        """Where it lies in the take."""
        return Span(self.start, max(self.start, self.end))


@dataclass(frozen=True, slots=True)
class Transcript:
    """All that was heard in a take.

    `complete_to_s` is less than the take's duration when transcription stopped early;
    `chunk_starts` are the moments where one transcribed chunk ends and the next begins.
    `filled_pauses` come from the acoustic detector named `filler_detector`, in order of time; an
    empty name says that no detector listened, as in transcripts from before there was one.
    `prosody` is None in transcripts from before it was measured.
    """

    words: tuple[Word, ...]
    activity: VoiceActivity
    language: str
    model: str
    complete_to_s: float
    chunk_starts: tuple[float, ...] = ()
    filled_pauses: tuple[HeardFilledPause, ...] = ()
    filler_detector: str = ""
    prosody: Prosody | None = None

    @property
    def text(self) -> str:
        """The words in one line."""
        return " ".join(word.text for word in self.words)
