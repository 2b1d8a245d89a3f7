"""What several pages need from the rest of the program. Needs no Qt; the wiring implements it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from greenroom.model.errors import GreenroomError
from greenroom.model.sound import AudioDevice, InputLevel


class CheckStage(StrEnum):
    """Where "Record and play back" is."""

    RECORDING = "recording"
    PLAYING = "playing"
    DONE = "done"


class CheckVerdict(StrEnum):
    """What the recording of the check was like."""

    GOOD = "good"
    SILENT = "silent"
    QUIET = "quiet"
    CLIPPING = "clipping"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class MicCheck:
    """A step of "Record and play back".

    `seconds` counts up while recording and playing. `verdict` is there from PLAYING on;
    `echo` says that the loudspeakers were heard in the microphone or no headphones are in use.
    `message` explains FAILED.
    """

    stage: CheckStage
    seconds: float = 0.0
    verdict: CheckVerdict | None = None
    echo: bool = False
    message: str = ""


class ModelState(StrEnum):
    """Whether the speech model can be used."""

    LOADING = "loading"
    READY = "ready"
    MISSING = "missing"
    DAMAGED = "damaged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """`share` 0..1 and `seconds_left` (None when unknown) belong to LOADING; `name` is "base".

    `message` says why it cannot be used where it is neither loading nor ready.
    """

    state: ModelState
    name: str = ""
    share: float = 0.0
    seconds_left: float | None = None
    message: str = ""


class MicrophoneServices(Protocol):
    """Choosing and hearing a microphone, without recording an answer.

    Called on the window's thread; every method returns at once. Callbacks may come from any
    thread: the pages bring them over.
    """

    def microphones(self) -> tuple[AudioDevice, ...]:
        """Those that are there now, the system's default first."""

    def microphone(self) -> str | None:
        """The id of the chosen microphone; None for the system's default."""

    def choose_microphone(self, device_id: str | None) -> None:
        """Remember another one. `listen` follows."""

    def listen(self, on_open: Callable[[GreenroomError | None], None]) -> None:
        """Open the chosen microphone in the background; `on_open(None)` when it is open.

        An open microphone is closed first. Nothing is recorded.
        """

    def stop_listening(self) -> None:
        """Close the microphone and end a running check. Harmless when it is closed."""

    def level(self) -> InputLevel | None:
        """The level now; None while the microphone is closed."""

    def start_mic_check(self, on_step: Callable[[MicCheck], None]) -> None:
        """Record a few seconds, then play them back; `on_step` several times a second."""

    def stop_mic_check(self) -> None:
        """End it: while recording, play what there is; while playing, fall silent."""
