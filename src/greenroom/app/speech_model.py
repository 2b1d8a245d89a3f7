"""The speech model of the window: placed, loaded, measured once, in the background."""

import logging
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import StrEnum

from greenroom.app.model_speed import ModelSpeed
from greenroom.app.wiring import Services
from greenroom.jobs import Jobs, Progress
from greenroom.model.errors import GreenroomError, ModelDamagedError, ModelError
from greenroom.platform.text import translate
from greenroom.platform.watchers import Watchers
from greenroom.speech.process import HearingProcess

log = logging.getLogger(__name__)

_LOAD_TIMEOUT_S = 300.0  # a busy computer, or one that reads from a slow disk, takes minutes
_USUAL_LOAD_S = 4.0


class ModelStage(StrEnum):
    """Where the model is."""

    PLACING = "placing"
    LOADING = "loading"
    READY = "ready"
    MISSING = "missing"
    DAMAGED = "damaged"
    FAILED = "failed"  # it is there and whole, and does not load


@dataclass(frozen=True, slots=True)
class ModelNow:
    """The model's stage; `share` 0..1 of placing and loading together.

    `seconds_left` is a guess while it loads, else None. `message` says why it cannot be used.
    """

    stage: ModelStage
    name: str
    share: float = 0.0
    seconds_left: float | None = None
    message: str = ""


class SpeechModel:
    """Loads the chosen model and says how that goes. Watchers are called on any thread."""

    def __init__(self, services: Services, hearing: HearingProcess, jobs: Jobs) -> None:
        self._services = services
        self._hearing = hearing
        self._jobs = jobs
        self._lock = threading.Lock()
        self._now = ModelNow(ModelStage.PLACING, services.speech_model())
        self._watchers: Watchers[[]] = Watchers()
        self._speed = ModelSpeed(services, jobs, self._watchers.tell)

    def now(self) -> ModelNow:
        """Where it is."""
        with self._lock:
            return self._now

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher()` after each change; gives what ends it."""
        return self._watchers.add(watcher)

    def load(self) -> None:
        """Place, verify and load the chosen model in the background."""
        name = self._services.speech_model()
        self._set(ModelNow(ModelStage.PLACING, name))
        self._jobs.start(
            "Load the speech model",
            lambda: self._load(name),
            on_failed=lambda error: self._failed(name, error),
        )

    def set_idle(self, idle: bool) -> None:
        """Whether no interview runs and nothing is caught up on: a time to measure the model."""
        self._speed.set_idle(idle)
        self.measure()

    def measure(self) -> None:
        """Measure the loaded model on 10 s of speech, once, while the window is idle."""
        if self.now().stage is ModelStage.READY:
            self._speed.measure()

    def measured_speed(self) -> float | None:
        """Seconds of work a second of speech, as measured once on this computer; None before."""
        return self._speed.measured()

    def offer_light_model(self) -> bool:
        """Whether this computer is too slow for the chosen model, and that was not said yet."""
        return self._speed.offered()

    def answer_light_model(self, use: bool) -> None:
        """Use tiny.en, or keep the chosen model; it is not offered again."""
        self._speed.answer_offer(use)

    def _load(self, name: str) -> Generator[Progress, None, None]:
        yield Progress(0.0)
        weights = self._services.weights
        if name in weights.names():
            weights.ensure(name, lambda share: self._progress(name, ModelStage.PLACING, share / 2))
        yield Progress(0.5)
        self._hearing.load(name, self._services.language())
        began = time.monotonic()
        while not self._hearing.wait_ready(0.1):
            self._raise_trouble()
            waited = time.monotonic() - began
            if waited > _LOAD_TIMEOUT_S:
                raise GreenroomError(
                    translate("Hearing", "The speech model does not load. Try again.")
                )
            share = 0.5 + 0.5 * min(0.95, waited / _USUAL_LOAD_S)
            self._progress(name, ModelStage.LOADING, share, max(1.0, _USUAL_LOAD_S - waited))
            yield Progress(share)
        self._set(ModelNow(ModelStage.READY, name, 1.0))
        self.measure()

    def _raise_trouble(self) -> None:
        trouble = self._hearing.trouble
        if trouble is not None:
            raise trouble

    def _progress(
        self, name: str, stage: ModelStage, share: float, left: float | None = None
    ) -> None:
        self._set(ModelNow(stage, name, share, left))

    def _failed(self, name: str, error: GreenroomError) -> None:
        log.warning("The speech model %s cannot be used: %s", name, error.code)
        stage = ModelStage.FAILED
        if isinstance(error, ModelError):
            damaged = isinstance(error, ModelDamagedError)
            stage = ModelStage.DAMAGED if damaged else ModelStage.MISSING
        self._set(ModelNow(stage, name, message=error.message))

    def _set(self, now: ModelNow) -> None:
        if now.name != self._services.speech_model():
            return  # another one was chosen meanwhile, and tells for itself
        with self._lock:
            self._now = now
        self._watchers.tell()
