"""What Start and Settings both ask for: the microphone, the speech model, the data folder."""

from collections.abc import Callable
from pathlib import Path

from greenroom.app.device_watch import DeviceWatch
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


class CommonServices:
    """`show_folder` opens the system's file manager."""

    def __init__(
        self,
        parts: WindowParts,
        idle_microphone: IdleMicrophone,
        device_watch: DeviceWatch,
        show_folder: Callable[[Path], None],
    ) -> None:
        self._parts = parts
        self._settings = parts.settings
        self._idle_microphone = idle_microphone
        self._device_watch = device_watch
        self._show_folder = show_folder

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

    def model(self) -> ModelStatus:
        """The chosen speech model's state now."""
        now = self._parts.model.now()
        return ModelStatus(_STATES[now.stage], now.name, now.share, now.seconds_left, now.message)

    def offer_light_model(self) -> bool:
        """Whether tiny.en should be offered."""
        return self._parts.model.offer_light_model()

    def answer_light_model(self, use: bool) -> None:
        """Use tiny.en, or keep the chosen model; it is not offered again."""
        self._parts.model.answer_light_model(use)

    def data_folder(self) -> Path:
        """Where everything is kept."""
        return self._parts.services.data_folder

    def open_data_folder(self) -> None:
        """Show it in the system's file manager."""
        self._show_folder(self.data_folder())

    def _watch(
        self, on_change: Callable[[], None], *more: Callable[[], None]
    ) -> Callable[[], None]:
        """Watch the model and the devices; gives what ends that, and `more` with it."""
        ends = (self._parts.model.watch(on_change), self._device_watch.watch(on_change), *more)

        def end() -> None:
            for each in ends:
                each()

        return end
