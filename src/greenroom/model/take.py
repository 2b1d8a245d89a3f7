"""One recorded answer."""

from dataclasses import dataclass
from enum import StrEnum

from greenroom.model.span import Span


class TakeState(StrEnum):
    """The last finished stage of a take; a restart goes on from here."""

    RECORDING = "recording"
    RECORDED = "recorded"
    TRANSCRIBED = "transcribed"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class AudioLoss:
    """What the sound card or the disk could not keep up with, counted while recording."""

    overflows: int = 0
    dropped_blocks: int = 0
    dropped_samples: int = 0


@dataclass(frozen=True, slots=True)
class RecordedAudio:
    """A finished recording on disk.

    Times are seconds. `prompt_end_s` is the end of the interviewer's audio on the recording's own
    clock: 0 is the first recorded sample, negative when the prompt ended before recording began;
    None when nothing was spoken. `resumed_at` are the moments in the file where the person went on
    after a pause (the paused time itself is not in the file).
    """

    file: str
    sample_rate: int
    duration_s: float
    prompt_end_s: float | None = None
    resumed_at: tuple[float, ...] = ()
    loss: AudioLoss = AudioLoss()
    clipped: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Take:
    """One recorded answer to the question at `item` (index into the plan's items).

    `number` counts the takes of that item from 1. `audio.file` is relative to the data folder.
    """

    id: str
    session_id: str
    item: int
    number: int
    state: TakeState
    audio: RecordedAudio | None = None
    note: str = ""
