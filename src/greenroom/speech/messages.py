"""What parent and child process say to each other. Only these types cross the pipe.

Positions are samples at 16 kHz from the start of the take, which is named by its number.
"""

from dataclasses import dataclass
from enum import IntEnum

from greenroom.model.transcript import HeardFilledPause, Word
from greenroom.speech.prosody_pieces import ProsodyPiece


class ErrorCode(IntEnum):
    """Why the child cannot do what it was asked."""

    MODEL_UNREADABLE = 1
    OUT_OF_MEMORY = 2
    DECODING_FAILED = 3


@dataclass(frozen=True, slots=True)
class Load:
    """Load the model in `folder`. `threads` of 0 lets the library choose."""

    folder: str
    threads: int
    device: str


@dataclass(frozen=True, slots=True)
class Begin:
    """A take starts, or goes on at `start` in a new child."""

    take: int
    language: str
    live: bool
    start: int = 0


@dataclass(frozen=True, slots=True)
class Feed:
    """More sound, float32 little-endian."""

    take: int
    pcm: bytes


@dataclass(frozen=True, slots=True)
class Finish:
    """No more sound will come."""

    take: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """Forget the take."""

    take: int


@dataclass(frozen=True, slots=True)
class Quit:
    """End the process."""


ToChild = Load | Begin | Feed | Finish | Cancel | Quit


@dataclass(frozen=True, slots=True)
class Loaded:
    """The model is ready."""


@dataclass(frozen=True, slots=True)
class LoadFailed:
    """The model could not be loaded; the child goes on waiting for another."""

    code: ErrorCode


@dataclass(frozen=True, slots=True)
class Settled:
    """All sound before `until` is done with and will not be needed again.

    `words` are new and final; `chunk_start` is where their chunk began, None for silence.
    `levels` (dBFS per 8 ms) and `speech` (Silero's probability per 32 ms) are float32 arrays over
    the sound that was settled. `last` closes the take. `prosody` is of the chunk, None for silence.
    `filled_pauses` is what the acoustic detector named `detector` heard in the chunk; without a
    detector the name is empty.
    """

    take: int
    until: int
    words: tuple[Word, ...]
    chunk_start: int | None
    levels: bytes
    speech: bytes
    language: str
    last: bool
    prosody: ProsodyPiece | None = None
    filled_pauses: tuple[HeardFilledPause, ...] = ()
    detector: str = ""


@dataclass(frozen=True, slots=True)
class Provisional:
    """Words after the settled ones that may still change."""

    take: int
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class TakeFailed:
    """The take cannot go on."""

    take: int
    code: ErrorCode


FromChild = Loaded | LoadFailed | Settled | Provisional | TakeFailed
