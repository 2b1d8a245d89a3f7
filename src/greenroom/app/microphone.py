"""Choosing and hearing a microphone, for Start and Settings."""

from collections.abc import Callable

from greenroom.app.mic_check import IdleMicrophone
from greenroom.app.parts import WindowParts
from greenroom.app.speech_model import ModelStage
from greenroom.model.errors import GreenroomError
from greenroom.model.sound import AudioDevice, InputLevel
from greenroom.platform import settings_specs as specs
from greenroom.ui.services import MicCheck, ModelState, ModelStatus

_STATES = {
    ModelStage.PLACING: ModelState.LOADING,
    ModelStage.LOADING: ModelState.LOADING,
    ModelStage.READY: ModelState.READY,
    ModelStage.MISSING: ModelState.MISSING,
    ModelStage.DAMAGED: ModelState.DAMAGED,
    ModelStage.FAILED: ModelState.FAILED,
}


def model_status(parts: WindowParts) -> ModelStatus:
    """The speech model's state, as pages know it."""
    now = parts.model.now()
    return ModelStatus(_STATES[now.stage], now.name, now.share, now.seconds_left, now.message)


class MicrophoneChoice:
    """`MicrophoneServices` of the window."""

    def __init__(self, parts: WindowParts, idle_microphone: IdleMicrophone) -> None:
        self._parts = parts
        self._settings = parts.settings
        self._idle_microphone = idle_microphone

    def microphones(self) -> tuple[AudioDevice, ...]:
        """Those that are there now."""
        return self._parts.devices.inputs()

    def microphone(self) -> str | None:
        """The id of the chosen microphone."""
        return self._parts.input_device()

    def choose_microphone(self, device_id: str | None) -> None:
        """Remember another one."""
        self._settings.set(specs.INPUT_DEVICE, device_id or "")

    def listen(self, on_open: Callable[[GreenroomError | None], None]) -> None:
        """Open the chosen microphone in the background."""
        self._idle_microphone.open(on_open)

    def stop_listening(self) -> None:
        """Close the microphone and end a running check."""
        self._idle_microphone.close()

    def level(self) -> InputLevel | None:
        """The level now; None while the microphone is closed."""
        return self._idle_microphone.level()

    def start_mic_check(self, on_step: Callable[[MicCheck], None]) -> None:
        """Record a few seconds, then play them back."""
        self._idle_microphone.start_check(on_step)

    def stop_mic_check(self) -> None:
        """End its present stage."""
        self._idle_microphone.stop_check()
