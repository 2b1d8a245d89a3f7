"""What Start shows before the rest of the program is there: the settings, and nothing slow."""

from collections.abc import Callable
from pathlib import Path

from greenroom.app.choices import choices_from, keep_choices
from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewType
from greenroom.model.report import Report
from greenroom.model.session import SessionSummary
from greenroom.model.sound import AudioDevice, InputLevel
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.ui.services import MicCheck, ModelState, ModelStatus
from greenroom.voice.personas import personas


class EarlyStart:
    """`StartServices` for the first moments. What needs devices or the library does nothing yet."""

    def __init__(self, settings: Settings, data_folder: Path) -> None:
        self._settings = settings
        self._data_folder = data_folder

    def choices(self) -> InterviewChoices:
        """Last time's choices."""
        return choices_from(self._settings)

    def save_choices(self, choices: InterviewChoices) -> None:
        """Remember them."""
        keep_choices(self._settings, choices)

    def roles(self) -> tuple[str, ...]:
        """Roles used before, latest first."""
        roles = self._settings.get(specs.ROLES)
        return tuple(roles)

    def personas(self) -> tuple[Persona, ...]:
        """The interviewers."""
        return personas()

    def microphones(self) -> tuple[AudioDevice, ...]:
        """Not looked up yet."""
        return ()

    def microphone(self) -> str | None:
        """The id of the chosen one."""
        return self._settings.get(specs.INPUT_DEVICE) or None

    def choose_microphone(self, device_id: str | None) -> None:
        """Remember another one."""
        self._settings.set(specs.INPUT_DEVICE, device_id or "")

    def listen(self, on_open: Callable[[GreenroomError | None], None]) -> None:
        """Follows once the devices are there."""

    def stop_listening(self) -> None:
        """Nothing is open."""

    def level(self) -> InputLevel | None:
        """Nothing is open."""
        return None

    def start_mic_check(self, on_step: Callable[[MicCheck], None]) -> None:
        """Not yet."""

    def stop_mic_check(self) -> None:
        """Nothing runs."""

    def materials(self, kind: InterviewType) -> tuple[tuple[str, str], ...]:  # noqa: ARG002 -- part of the port
        """Not read yet."""
        return ()

    def model(self) -> ModelStatus:
        """It will be loaded."""
        return ModelStatus(ModelState.LOADING, self._settings.get(specs.SPEECH_MODEL))

    def offer_light_model(self) -> bool:
        """Not yet."""
        return False

    def answer_light_model(self, use: bool) -> None:
        """Nothing was offered."""

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:  # noqa: ARG002 -- part of the port
        """Nothing changes before the rest takes over."""
        return lambda: None

    def summaries(self) -> tuple[SessionSummary, ...]:
        """Not read yet."""
        return ()

    def recent_reports(self, most: int) -> tuple[Report, ...]:  # noqa: ARG002 -- part of the port
        """Not read yet."""
        return ()

    def bands(self) -> Bands:
        """The shipped ranges; nothing is compared with them yet."""
        return Bands()

    def data_folder(self) -> Path:
        """Where everything is kept."""
        return self._data_folder

    def open_data_folder(self) -> None:
        """Not yet."""

    def free_bytes(self) -> int | None:
        """Not looked up yet."""
        return None
