"""Port-level fakes of what an interview touches; they do what they are told, at once."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from greenroom.model.errors import GreenroomError
from greenroom.model.persona import Persona
from greenroom.model.ports import HearingListener, MicrophoneListener, Told
from greenroom.model.sound import InputLevel, Sound
from greenroom.model.take import RecordedAudio
from greenroom.model.transcript import Transcript


class FakePlayback:
    """A prompt that ends when the test says so, or when it is stopped."""

    def __init__(self, on_end: Callable[[float | None], None]) -> None:
        self._on_end = on_end
        self._over = False

    def end(self, at: float | None) -> None:
        if not self._over:
            self._over = True
            self._on_end(at)

    def stop(self) -> None:
        self.end(None)


class FakeAnnouncer:
    """Remembers what it was told to say; `failure` makes it unable to speak."""

    def __init__(self, failure: GreenroomError | None = None) -> None:
        self.failure = failure
        self.said: list[str] = []
        self.prepared: list[str] = []
        self.playback: FakePlayback | None = None
        self._changed = threading.Condition()

    def speak(self, text: str, persona: Persona, told: Told) -> FakePlayback:
        self.said.append(text)
        self.playback = FakePlayback(told.on_end)
        if self.failure is not None:
            told.on_failed(self.failure)
        else:
            told.on_start(0.0)
        return self.playback

    def prepare(self, text: str, persona: Persona) -> None:
        with self._changed:
            self.prepared.append(text)
            self._changed.notify_all()

    def wait_for_prepared(self, wanted: Callable[[str], bool], timeout_s: float = 20.0) -> str:
        """The first prepared text that is wanted."""
        with self._changed:
            assert self._changed.wait_for(lambda: any(map(wanted, self.prepared)), timeout_s)
            return next(filter(wanted, self.prepared))


@dataclass
class FakeMicrophone:
    """A microphone whose sound the test gives; `failures` are raised by the named calls."""

    failures: dict[str, GreenroomError] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    listener: MicrophoneListener | None = None
    duration_s: float = 12.0
    prompt_end: float | None = None

    def _call(self, name: str) -> None:
        self.calls.append(name)
        if name in self.failures:
            raise self.failures[name]

    def open(self, device_id: str | None, listener: MicrophoneListener) -> None:
        self._call("open")
        self.listener = listener

    def close(self) -> None:
        self._call("close")

    def now(self) -> float:
        return 0.0

    def level(self) -> InputLevel:
        return InputLevel(-20.0, -12.0)

    def start_take(self, path: Path, prompt_end: float | None) -> None:
        self._call("start_take")
        self.path = path
        self.prompt_end = prompt_end

    def pause_take(self) -> None:
        self._call("pause_take")

    def resume_take(self) -> None:
        self._call("resume_take")

    def stop_take(self) -> RecordedAudio:
        self._call("stop_take")
        return RecordedAudio(self.path.name, 48_000, self.duration_s, prompt_end_s=-1.5)


class FakeHearing:
    """Hears what the test scripts; `transcript` answers `finish`, unless `failure` is set."""

    def __init__(self, transcript: Transcript, failure: GreenroomError | None = None) -> None:
        self.transcript = transcript
        self.failure = failure
        self.missing: GreenroomError | None = None
        self.listener: HearingListener | None = None
        self.fed: list[Sound] = []
        self.cancelled = 0
        self.begun = threading.Event()

    def load(self, model: str, language: str) -> None: ...

    def ready(self) -> bool:
        return True

    def begin(self, listener: HearingListener) -> None:
        if self.missing is not None:
            raise self.missing
        self.listener = listener
        self.begun.set()

    def feed(self, sound: Sound) -> None:
        self.fed.append(sound)

    def finish(self) -> None:
        assert self.listener is not None
        if self.failure is not None:
            self.listener.failed(self.failure, self.transcript)
        else:
            self.listener.finished(self.transcript)

    def cancel(self) -> None:
        self.cancelled += 1

    def close(self) -> None: ...
