"""What Settings needs beside the settings themselves. Needs no Qt; the wiring implements it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.persona import Persona
from greenroom.model.sound import AudioDevice
from greenroom.ui.camera.status import CameraDevice
from greenroom.ui.services import MicrophoneServices, ModelStatus

OnDone = Callable[[GreenroomError | None], None]
"""Called once, from any thread: None when it worked, else why not."""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A speech model. `id` is what the setting holds: "base" or a folder.

    One that is not `here` has to be fetched from the host `source` before it can be chosen;
    `damaged` says that there are files of it, but not whole.
    """

    id: str
    name: str
    size: int
    here: bool = True
    damaged: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """A voice. `id` is a style in the voices folder, `text` what people read."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class DiskUse:
    """What is kept: takes, their bytes, bytes that are free on that disk, question banks."""

    answers: int
    size: int
    free: int
    banks: int = 0


class SettingsServices(MicrophoneServices, Protocol):
    """Called on the window's thread; every method returns at once."""

    def speakers(self) -> tuple[AudioDevice, ...]:
        """Those that are there now, the system's default first."""

    def cameras(self) -> tuple[CameraDevice, ...]:
        """Those that are there now, the system's default first; looking loads Qt Multimedia."""

    def watch_cameras(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Call `on_change` when cameras came or went; gives its end."""

    def test_speakers(self, on_done: OnDone) -> None:
        """Play a short sound on the chosen speakers."""

    def models(self) -> tuple[ModelChoice, ...]:
        """The speech models that are there or can be fetched, the recommended one first."""

    def download_model(
        self, model_id: str, on_progress: Callable[[float], None], on_done: OnDone
    ) -> Callable[[], None]:
        """Fetch a model from its source; the person has said yes. Gives what cancels it.

        `on_progress` gets the share 0..1, `on_done` a CancelledError after a cancel; both from
        any thread. What has arrived is kept for the next try. If it is the chosen model, it is
        loaded afterwards.
        """

    def model(self) -> ModelStatus:
        """The chosen model's state now."""

    def load_model_again(self) -> None:
        """Try once more to load the model."""

    def seconds_for_a_minute(self) -> float | None:
        """How long a minute of speech takes with the chosen model, as measured here."""

    def offer_light_model(self) -> bool:
        """Whether this computer is too slow for the chosen model and tiny.en should be offered."""

    def answer_light_model(self, use: bool) -> None:
        """Use tiny.en, or keep the chosen model; it is not offered again."""

    def add_model(self, folder: Path, on_done: OnDone) -> None:
        """Check a CTranslate2 Whisper folder and choose it."""

    def personas(self) -> tuple[Persona, ...]:
        """The interviewers."""

    def voices(self) -> tuple[VoiceChoice, ...]:
        """The voices they can speak with."""

    def voice_of(self, persona_id: str) -> str:
        """The id of an interviewer's voice now."""

    def choose_voice(self, persona_id: str, voice_id: str) -> None:
        """Give an interviewer another voice."""

    def hear(self, persona_id: str, on_done: OnDone) -> None:
        """Let an interviewer say a sentence; a running one falls silent."""

    def stop_hearing(self) -> None:
        """Fall silent."""

    def bands(self) -> Bands:
        """The suggested ranges as the person has them."""

    def set_band(self, name: str, value: object) -> None:
        """Change one: `name` is a field of Bands.

        `value` is `[low, high]`, a number, or shares as `{"S": [low, high]}`. Raises UsageError
        when it does not fit.
        """

    def reset_bands(self) -> None:
        """Back to the shipped ranges."""

    def usual_fillers(self) -> tuple[str, ...]:
        """The shipped words of the language, without the person's changes."""

    def data_folder(self) -> Path:
        """Where everything is kept."""

    def open_data_folder(self) -> None:
        """Show it in the system's file manager."""

    def disk_use(self, on_done: Callable[[DiskUse], None]) -> None:
        """Count what is kept, in the background."""

    def move_data_folder(
        self, target: Path, on_progress: Callable[[float], None], on_done: OnDone
    ) -> None:
        """Copy everything to an empty folder, check it, use that one, then empty the old one.

        `on_progress` gets the share that is copied, 0..1.
        """

    def export_everything(
        self, target: Path, on_progress: Callable[[float], None], on_done: OnDone
    ) -> None:
        """Write every session with audio and reports into a folder below `target`.

        `on_progress` gets the share that is written, 0..1.
        """

    def delete_everything(self, on_done: OnDone, *, banks: bool = False) -> None:
        """Remove all sessions, audio and reports, and the person's question banks if they said so.

        What was exported into the data folder, the résumé, the job description, the roles and the
        sound of questions go as well. The person has confirmed.
        """

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Call `on_change` when devices or the model changed; gives its end."""
