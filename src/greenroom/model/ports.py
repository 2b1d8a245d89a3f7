"""What the use cases need from the outside world, as Protocols.

The adapters live in `audio`, `voice`, `speech`, `library` and `ui`; `app` is the only place that
constructs them. Every method may be called from any thread unless it says otherwise;
listeners are called on the adapter's own thread and must return quickly.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from greenroom.model.correction import Correction
from greenroom.model.delivery import EarlierAnswer
from greenroom.model.errors import GreenroomError
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewPlan
from greenroom.model.question import StructureKind
from greenroom.model.reading import AnswerReading
from greenroom.model.report import Report
from greenroom.model.scratchpad import Snapshot
from greenroom.model.session import ReviewedTake, Session, SessionSummary
from greenroom.model.sound import AudioDevice, InputLevel, MicrophoneTrouble, Sound
from greenroom.model.take import RecordedAudio, Take
from greenroom.model.transcript import Transcript, Word
from greenroom.model.video import TakeVideo


class AudioDevices(Protocol):
    """The list of microphones and speakers."""

    def inputs(self) -> tuple[AudioDevice, ...]:
        """Microphones, the system's default first."""

    def outputs(self) -> tuple[AudioDevice, ...]:
        """Speakers, the system's default first."""

    def refresh(self) -> bool:
        """Look again; True when something came or went. Harmless while a stream is open."""


class MicrophoneListener(Protocol):
    """Who hears what the microphone hears."""

    def heard(self, sound: Sound) -> None:
        """The next piece of the running take, 16 kHz mono, in order and without gaps."""

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        """A trouble began (`active`) or went away. After LOST the take is already stopped."""


class Microphone(Protocol):
    """A microphone that stays open through an interview, and records takes when told to."""

    def open(self, device_id: str | None, listener: MicrophoneListener) -> None:
        """Start listening (None = the default device). Raises DeviceError."""

    def close(self) -> None:
        """Stop listening; ends a running take first and keeps it."""

    def now(self) -> float:
        """The current moment on the stream clock, in seconds."""

    def level(self) -> InputLevel:
        """The latest level, read without a lock."""

    def start_take(self, path: Path, prompt_end: float | None) -> None:
        """Record to `path` from the next block. `prompt_end` is in stream time."""

    def pause_take(self) -> None:
        """Keep the take open, but let no sound into it."""

    def resume_take(self) -> None:
        """Let sound in again."""

    def stop_take(self) -> RecordedAudio:
        """End the take once all that was heard so far is on disk. Raises StorageError."""


class Playback(Protocol):
    """Something that is being played."""

    def stop(self) -> None:
        """Fall silent at once; `on_end` is still called, with None."""


class Speaker(Protocol):
    """A loudspeaker."""

    def play(
        self,
        sounds: Iterator[Sound],
        *,
        on_start: Callable[[float], None],
        on_end: Callable[[float | None], None],
    ) -> Playback:
        """Play sounds one after the other, pulling each when it is needed.

        `on_start` gets the stream time of the first sample, `on_end` that of the last one, or None
        when it was stopped or failed. Raises DeviceError if no speaker can be opened.
        """

    def set_volume(self, volume: float) -> None:
        """0.0 to 1.0, from the next block on."""

    def set_device(self, device_id: str | None) -> None:
        """For the next `play`; None = the default device."""


class InterviewerVoice(Protocol):
    """Turns what an interviewer says into sound."""

    def sentences(self, text: str, persona: Persona, speed: float = 1.0) -> Iterator[Sound]:
        """The text sentence by sentence, from the cache where it is there. Raises ModelError."""

    def prepare(self, text: str, persona: Persona, speed: float = 1.0) -> None:
        """Put the whole text into the cache."""


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told how a text is said, and when.

    Stream times as in `Speaker.play`, None where a means of speaking cannot know them. `on_failed`
    is called instead of `on_end` when nothing of it could be said.
    """

    on_start: Callable[[float | None], None]
    on_end: Callable[[float | None], None]
    on_failed: Callable[[GreenroomError], None]


class Announcer(Protocol):
    """Says a text aloud by whatever means there is."""

    def speak(self, text: str, persona: Persona, told: Told) -> Playback:
        """Say it; returns at once."""

    def prepare(self, text: str, persona: Persona) -> None:
        """Get ready to say it at once; may take seconds."""


class HearingListener(Protocol):
    """Who is told what was heard. Times are seconds from the start of the take."""

    def confirmed(self, words: tuple[Word, ...]) -> None:
        """More words that will not change."""

    def provisional(self, words: tuple[Word, ...]) -> None:
        """Words after the confirmed ones that may still change; replaces the last such call."""

    def progress(self, heard_to_s: float) -> None:
        """Transcription has come this far."""

    def retried(self, from_s: float) -> None:
        """The child process died; the unfinished chunk is tried once more."""

    def finished(self, transcript: Transcript) -> None:
        """All of the take has been heard."""

    def failed(self, error: GreenroomError, so_far: Transcript) -> None:
        """It stopped; what was heard until then is kept."""


class Hearing(Protocol):
    """Transcription in a child process, while the person talks."""

    def load(self, model: str, language: str) -> None:
        """Start the child and load a model ("base", "tiny.en" or a folder), in the background."""

    def ready(self) -> bool:
        """Whether the model is loaded."""

    def begin(self, listener: HearingListener) -> None:
        """A take starts; raises ModelError when there is no model at all."""

    def feed(self, sound: Sound) -> None:
        """More of the take, 16 kHz mono. Never blocks."""

    def finish(self) -> None:
        """The take is over; `finished` or `failed` follows."""

    def cancel(self) -> None:
        """Forget the take; nothing more is called for it."""

    def close(self) -> None:
        """End the child process."""


class Likeness(Protocol):
    """How alike texts are in meaning."""

    def between(self, texts: Sequence[str], others: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """Cosine similarity, -1 to 1: a row for each of `texts`, a column for each of `others`.

        Raises ModelError when the model is not there.
        """

    def agreement(self, question: str, story: str) -> float:
        """How far a story tells of what its question asks for, -1 to 1; 0 for an empty text.

        Raises ModelError when the model is not there.
        """


class AnswerReader(Protocol):
    """Reads how an answer is built."""

    def read(
        self, question: str, sentences: Sequence[str], kind: StructureKind
    ) -> AnswerReading | None:
        """The whole answer in one pass; None where no model was made for this kind.

        Raises ModelError when the model is not there.
        """


class Store(Protocol):
    """Sessions on disk. Each call is one transaction; raises StorageError."""

    def new_session(self, plan: InterviewPlan) -> Session:
        """Create it, with its folder."""

    def save_session(self, session: Session) -> None:
        """Replace what is stored under its id."""

    def session(self, session_id: str) -> Session:
        """Raises InputError for an unknown id."""

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Newest first."""

    def delete_session(self, session_id: str) -> None:
        """Hide it with its takes, until `purge` removes them."""

    def new_take(self, session_id: str, item: int) -> tuple[Take, Path]:
        """A take in state RECORDING, and where its audio is to be written."""

    def save_take(self, take: Take) -> None:
        """Replace what is stored under its id (state, audio, note)."""

    def save_transcript(self, take_id: str, transcript: Transcript) -> None:
        """Store it and move the take to TRANSCRIBED."""

    def save_report(self, report: Report) -> None:
        """Store it and move the take to REPORTED."""

    def takes(self, session_id: str) -> tuple[ReviewedTake, ...]:
        """All takes that are not deleted, by item and number."""

    def take(self, take_id: str) -> ReviewedTake:
        """Raises InputError for an unknown id."""

    def delete_take(self, take_id: str) -> None:
        """Hide it; `restore_take` brings it back until `purge`."""

    def restore_take(self, take_id: str) -> None:
        """Undo `delete_take`."""

    def purge(self) -> None:
        """Remove for good what was deleted, with its audio."""

    def corrections(self, take_id: str) -> tuple[Correction, ...]:
        """In the order in which they were made."""

    def save_corrections(self, take_id: str, corrections: tuple[Correction, ...]) -> None:
        """Replace the list."""

    def add_snapshot(self, take_id: str, snapshot: Snapshot) -> None:
        """Keep what stands on the scratchpad; on disk when it returns."""

    def snapshots(self, take_id: str) -> tuple[Snapshot, ...]:
        """What stood on the scratchpad during the take, in order of time."""

    def keep_video(self, take_id: str, start_s: float) -> None:
        """A video was written beside the sound, and begins `start_s` seconds into it."""

    def video(self, take_id: str) -> TakeVideo | None:
        """The video of a take; None without one."""

    def earlier_answers(self, take_id: str, most: int) -> tuple[EarlierAnswer, ...]:
        """What the takes before this one came to, the latest first; those with a pace only.

        Over all sessions; hidden takes are left out.
        """

    def unfinished(self) -> tuple[Take, ...]:
        """Takes whose last stage was not reached, oldest first."""

    def audio_path(self, take: Take) -> Path:
        """Where the take's audio lies; the file may be missing."""
