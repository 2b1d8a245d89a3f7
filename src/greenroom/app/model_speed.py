"""How fast the speech model is on this computer, and the offer of a smaller one where it is slow.

Measured once for each model, on 10 s of speech, with a child process of its own, so that an
interview that begins meanwhile never shares its hearing with a measurement.
"""

import threading
from collections.abc import Callable, Generator

from greenroom.app.wiring import Services
from greenroom.audio.resample import ANALYSIS_RATE, at_analysis_rate
from greenroom.jobs import Job, Jobs, JobState, Progress
from greenroom.model.sound import Sound
from greenroom.platform import settings_specs as specs
from greenroom.platform.weights import WeightsStatus
from greenroom.speech.file import speed_check

# Above this a chunk takes longer to hear than half the time to say it, and the tail is late.
TOO_SLOW = 0.5
LIGHT_MODEL = "tiny.en"
_SAMPLE = (
    "Thank you for coming in today. I would like to hear about a project that you finished, what "
    "your own part in it was, and how it turned out in the end. Take all the time you need."
)
_UNDER_WAY = (JobState.WAITING, JobState.RUNNING)


class ModelSpeed:
    """Measures while the window is idle. `on_change` is called on any thread."""

    def __init__(self, services: Services, jobs: Jobs, on_change: Callable[[], None]) -> None:
        self._services = services
        self._jobs = jobs
        self._on_change = on_change
        self._lock = threading.Lock()
        self._idle = False
        self._job: Job[None] | None = None

    def measured(self) -> float | None:
        """Seconds of work a second of speech, as measured here; None before."""
        return self._services.settings.get(specs.MEASURED_SPEED).get(self._services.speech_model())

    def set_idle(self, idle: bool) -> None:
        """Whether no interview runs and nothing is caught up on; False ends a measurement."""
        with self._lock:
            self._idle = idle
            if not idle and self._job is not None:
                self._job.cancel()

    def measure(self) -> None:
        """Measure the chosen model, unless that was done, is under way, or must not be now."""
        name = self._services.speech_model()
        with self._lock:
            under_way = self._job is not None and self._job.state in _UNDER_WAY
            if self._idle and not under_way and self.measured() is None:
                self._job = self._jobs.start("Measure", lambda: self._measure(name))

    def offered(self) -> bool:
        """Whether tiny.en should be offered now: it would help, is here, and was not said yet."""
        settings, speed = self._services.settings, self.measured()
        if speed is None or speed <= TOO_SLOW or settings.get(specs.TINY_OFFERED):
            return False
        if self._services.speech_model() == LIGHT_MODEL or self._services.language() != "en":
            return False
        status = self._services.weights.status(LIGHT_MODEL)
        return status in (WeightsStatus.READY, WeightsStatus.AVAILABLE_FROM_PACKAGE)

    def answer_offer(self, use: bool) -> None:
        """Use tiny.en, or keep the chosen model; it is not offered again."""
        self._services.settings.set(specs.TINY_OFFERED, True)
        if use:
            self._services.settings.set(specs.SPEECH_MODEL, LIGHT_MODEL)
        self._on_change()

    def _measure(self, name: str) -> Generator[Progress, None, None]:
        yield Progress()
        pieces = []
        persona = self._services.personas()[0]
        for sound in at_analysis_rate(self._services.voice.sentences(_SAMPLE, persona)):
            pieces.append(sound.pcm)
            yield Progress()
        with self._services.hearing(name, "en") as hearing:
            speed = speed_check(
                hearing, Sound(b"".join(pieces), ANALYSIS_RATE), cancelled=self._stopped
            )
        yield Progress()
        settings = self._services.settings
        settings.set(specs.MEASURED_SPEED, settings.get(specs.MEASURED_SPEED) | {name: speed})
        self._on_change()

    def _stopped(self) -> bool:
        job = self._job
        return not self._idle or (job is not None and job.cancelled)
