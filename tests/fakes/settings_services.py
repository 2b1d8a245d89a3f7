"""Settings' services from values in memory."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from fakes.start_services import PERSONAS, FakeStartServices
from greenroom.model.bands import Band, Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.persona import Persona
from greenroom.model.sound import AudioDevice, DeviceDirection
from greenroom.ui.camera.status import CameraDevice
from greenroom.ui.services import ModelState, ModelStatus
from greenroom.ui.settings.services import DiskUse, ModelChoice, OnDone, VoiceChoice

HEADPHONES = AudioDevice("out/1", "Headphones", DeviceDirection.OUTPUT, True, 48000, True)


@dataclass
class UnderWay:
    """What the page wants to be told of something that takes a while."""

    on_progress: Callable[[float], None]
    on_done: OnDone


@dataclass
class FakeSettingsServices(FakeStartServices):
    """Everything is answered at once, on the caller's thread."""

    ranges: Bands = field(default_factory=Bands)
    voice_by_persona: dict[str, str] = field(default_factory=dict)
    speed: float | None = 21.0
    failure: GreenroomError | None = None
    banks: int = 0
    elsewhere: ModelChoice | None = None
    download: "UnderWay | None" = None
    copying: "UnderWay | None" = None
    there: tuple[CameraDevice, ...] = ()
    tell_cameras: Callable[[], None] = field(default=lambda: None)

    def speakers(self) -> tuple[AudioDevice, ...]:
        return (HEADPHONES,)

    def cameras(self) -> tuple[CameraDevice, ...]:
        return self.there

    def watch_cameras(self, on_change: Callable[[], None]) -> Callable[[], None]:
        self.tell_cameras = on_change
        return lambda: self.calls.append("stop_watching_cameras")

    def test_speakers(self, on_done: OnDone) -> None:
        self.calls.append("test_speakers")
        on_done(self.failure)

    def models(self) -> tuple[ModelChoice, ...]:
        base = ModelChoice("base", "base", 146_000_000)
        return (base, self.elsewhere or ModelChoice("tiny.en", "tiny.en", 76_000_000))

    def download_model(
        self, model_id: str, on_progress: Callable[[float], None], on_done: OnDone
    ) -> Callable[[], None]:
        self.calls.append(f"download {model_id}")
        self.download = UnderWay(on_progress, on_done)
        return lambda: self.calls.append("cancel")

    def load_model_again(self) -> None:
        self.calls.append("load model again")
        self.status = ModelStatus(ModelState.LOADING, "base")

    def seconds_for_a_minute(self) -> float | None:
        return self.speed

    def add_model(self, folder: Path, on_done: OnDone) -> None:
        self.calls.append(f"add_model {folder}")
        on_done(self.failure)

    def personas(self) -> tuple[Persona, ...]:
        return PERSONAS

    def voices(self) -> tuple[VoiceChoice, ...]:
        return (VoiceChoice("bf_emma", "Emma, British"), VoiceChoice("am_michael", "Michael, US"))

    def voice_of(self, persona_id: str) -> str:
        usual = {persona.id: persona.voice for persona in PERSONAS}
        return self.voice_by_persona.get(persona_id, usual[persona_id])

    def choose_voice(self, persona_id: str, voice_id: str) -> None:
        self.voice_by_persona[persona_id] = voice_id

    def hear(self, persona_id: str, on_done: OnDone) -> None:
        self.calls.append(f"hear {persona_id}")
        on_done(self.failure)

    def stop_hearing(self) -> None:
        self.calls.append("stop_hearing")

    def bands(self) -> Bands:
        return self.ranges

    def set_band(self, name: str, value: object) -> None:
        if name == "star_shares":
            assert isinstance(value, dict)
            changed: object = {part: Band(low, high) for part, (low, high) in value.items()}
        elif isinstance(value, list):
            changed = Band(value[0], value[1])
        else:
            changed = value
        self.ranges = replace(self.ranges, **{name: changed})

    def reset_bands(self) -> None:
        self.ranges = Bands()

    def usual_fillers(self) -> tuple[str, ...]:
        return ("um", "uh", "er", "you know", "sort of", "kind of", "basically", "i mean")

    def disk_use(self, on_done: Callable[[DiskUse], None]) -> None:
        on_done(DiskUse(37, 612_000_000, 84_000_000_000, self.banks))

    def move_data_folder(
        self, target: Path, on_progress: Callable[[float], None], on_done: OnDone
    ) -> None:
        self.calls.append(f"move {target}")
        self.copying = UnderWay(on_progress, on_done)

    def export_everything(
        self, target: Path, on_progress: Callable[[float], None], on_done: OnDone
    ) -> None:
        self.calls.append(f"export {target}")
        self.copying = UnderWay(on_progress, on_done)

    def delete_everything(self, on_done: OnDone, *, banks: bool = False) -> None:
        self.calls.append("delete_everything with banks" if banks else "delete_everything")
        on_done(self.failure)
