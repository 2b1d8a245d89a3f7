"""The real window over a library of its own, with a microphone and a player that stand still."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import soundfile
from PySide6.QtTest import QTest

from greenroom.app.controller import WindowController
from greenroom.app.parts import WindowParts
from greenroom.app.speech_model import ModelNow, ModelStage
from greenroom.app.wiring import Services
from greenroom.model.errors import DeviceMissingError
from greenroom.model.session import ReviewedTake, Session, SessionState
from greenroom.model.sound import AudioDevice, DeviceDirection, InputLevel
from greenroom.model.span import Span
from greenroom.model.take import TakeState
from greenroom.platform import settings_specs as specs
from greenroom.platform.paths import Paths
from greenroom.ui.camera.camera import Camera
from support.sample_session import SAMPLE_RATE, Sample, murmur

MICROPHONES = (
    AudioDevice("in/built-in", "Built-in Microphone", DeviceDirection.INPUT, True, 48_000),
    AudioDevice("in/headset", "Headset", DeviceDirection.INPUT, False, 48_000, headphones=True),
)
OPEN_ITEM = 5
"""The item of the sample session that was not answered."""

SPEAKERS = (
    AudioDevice(
        "out/headphones", "Headphones", DeviceDirection.OUTPUT, True, 48_000, headphones=True
    ),
)


class StillDevices:
    """Devices as they are told."""

    def __init__(self) -> None:
        self.microphones = MICROPHONES

    def inputs(self) -> tuple[AudioDevice, ...]:
        return self.microphones

    def outputs(self) -> tuple[AudioDevice, ...]:
        return SPEAKERS

    def refresh(self) -> bool:
        return False


class StillRecorder:
    """A microphone with one level."""

    def __init__(self, devices: StillDevices) -> None:
        self._devices = devices
        self.now_level = InputLevel(-26.0, -15.0)

    def open(self, _device_id: str | None, _listener: object) -> None:
        if not self._devices.inputs():
            raise DeviceMissingError("No microphone found. Plug one in, or choose another input.")

    def level(self) -> InputLevel:
        return self.now_level

    def close(self) -> None: ...


class StillTakePlayer:
    """A player that stays at one moment; `playing` is what it says it does."""

    def __init__(self) -> None:
        self.position_s = 0.0
        self.playing = False

    def play(self, _path: Path, start: float = 0.0, *_rest: object, **_more: object) -> None:
        self.position_s, self.playing = start, True

    def pause(self) -> None:
        self.playing = False

    def stop(self) -> None:
        self.playing = False

    def seek(self, moment: float) -> None:
        self.position_s = moment

    def loop(self, _loop: Span | None) -> None: ...

    def set_speed(self, _speed: float) -> None: ...

    def set_device(self, _device: str | None) -> None: ...

    def set_volume(self, _volume: float) -> None: ...

    def close(self) -> None: ...


@dataclass
class Studio:
    """What a scene is built with."""

    services: Services
    parts: WindowParts
    devices: StillDevices
    take_player: StillTakePlayer

    def store(self, sample: Sample, state: SessionState = SessionState.ENDED) -> Session:
        """Store a sample session with its sound, transcripts and reports."""
        store = self.services.store
        session = store.new_session(sample.session.plan)
        for reviewed in sample.takes:
            self.store_take(session, sample, reviewed)
        ended = state is SessionState.ENDED
        stored = replace(
            session,
            started=sample.session.started,
            state=state,
            skipped=sample.session.skipped if ended else (),
            next_item=len(session.plan.items) if ended else OPEN_ITEM,
        )
        store.save_session(stored)
        return store.session(session.id)

    def store_take(self, session: Session, sample: Sample, reviewed: ReviewedTake) -> str:
        """Store one take of the sample; its id in the library."""
        store = self.services.store
        assert reviewed.take.audio is not None
        take, path = store.new_take(session.id, reviewed.take.item)
        spoken = sample.spoken[reviewed.take.id]
        soundfile.write(path, murmur(spoken, reviewed.take.audio.duration_s), SAMPLE_RATE)
        store.save_take(replace(take, state=TakeState.RECORDED, audio=reviewed.take.audio))
        if reviewed.transcript is not None:
            store.save_transcript(take.id, reviewed.transcript)
        if reviewed.report is not None:
            store.save_report(replace(reviewed.report, take_id=take.id))
        return take.id

    def say_model(self, stage: ModelStage, share: float = 1.0, left: float | None = None) -> None:
        """How far the speech model is."""
        self.parts.model._set(ModelNow(stage, self.services.speech_model(), share, left))


@contextmanager
def open_studio(camera: Camera | None = None) -> Iterator[tuple[Studio, WindowController]]:
    """The window at 1280 × 800 in a home folder of its own, over an empty library; shows Start."""
    folder = tempfile.TemporaryDirectory(prefix="greenroom-studio-")
    with folder as home, studio_at(Path(home), camera) as opened:
        yield opened


@contextmanager
def studio_at(
    home: Path, camera: Camera | None = None
) -> Iterator[tuple[Studio, WindowController]]:
    """The same with `home` as home folder, where the library stays for the next window."""
    with _home(home):
        yield from _open(home, camera)


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    """`Path.home()` is `folder`."""
    before = os.environ.get("HOME", "")
    os.environ["HOME"] = str(folder)
    try:
        yield
    finally:
        os.environ["HOME"] = before


def _open(home: Path, camera: Camera | None) -> Iterator[tuple[Studio, WindowController]]:
    models = Paths.for_person().models
    data = home / "Documents" / "Greenroom"
    services = Services(Paths(data, home / "config", home / "cache", models, home / "logs"))
    parts = WindowParts(services, camera=camera)
    devices, take_player = StillDevices(), StillTakePlayer()
    parts.recorder.close()
    # Their places are taken before any page asks for them.
    parts.devices = devices  # type: ignore[assignment]
    parts.recorder = StillRecorder(devices)  # type: ignore[assignment]
    parts.take_player = take_player  # type: ignore[assignment]
    studio = Studio(services, parts, devices, take_player)
    studio.say_model(ModelStage.READY)
    services.settings.set(specs.MEASURED_SPEED, {services.speech_model(): 0.12})
    controller = WindowController(parts)
    controller.window.resize(1280, 800)
    controller.window.show()
    try:
        yield studio, controller
    finally:
        controller.window.set_close_guard(lambda: True)
        controller.window.close()
        controller.close()
        settle()


def settle(milliseconds: int = 250) -> None:
    """Let background work arrive and layouts find their place."""
    QTest.qWait(milliseconds)
