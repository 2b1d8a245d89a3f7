"""When the model is measured, and when a smaller one is offered."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import pytest

from fakes.speech import ScriptedHearing
from greenroom.app.model_speed import ModelSpeed
from greenroom.app.wiring import Services
from greenroom.jobs import Jobs
from greenroom.model.sound import Sound
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.weights import WeightsStatus

PATIENCE_S = 20.0
SPOKEN = Sound(bytes(4 * 24_000), 24_000)


class NeverReady(ScriptedHearing):
    """A model that does not finish loading."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()

    def ready(self) -> bool:
        self.asked.set()
        return False


class FakeServices:
    """Settings in a folder, a voice of silence, hearing that is scripted."""

    def __init__(self, folder: Path, hearing: ScriptedHearing) -> None:
        self.settings = Settings(folder)
        self.light = WeightsStatus.READY
        self.voice = self
        self.weights = self
        self.said: list[str] = []
        self._hearing = hearing

    def sentences(self, text: str, _persona: object) -> Iterator[Sound]:
        self.said.append(text)
        yield SPOKEN

    def personas(self) -> tuple[object, ...]:
        return (object(),)

    def status(self, _name: str) -> WeightsStatus:
        return self.light

    @contextmanager
    def hearing(self, model: str, language: str) -> Iterator[ScriptedHearing]:
        self._hearing.load(model, language)
        try:
            yield self._hearing
        finally:
            self._hearing.close()

    def speech_model(self) -> str:
        return self.settings.get(specs.SPEECH_MODEL)

    def language(self) -> str:
        return self.settings.get(specs.LANGUAGE)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs(workers=1)
    yield jobs
    jobs.close()


class Measured:
    """A ModelSpeed with what it works with."""

    def __init__(self, folder: Path, jobs: Jobs, hearing: ScriptedHearing | None = None) -> None:
        self.services = FakeServices(folder, hearing or ScriptedHearing())
        self.changed = threading.Event()
        services: Any = self.services
        self.speed = ModelSpeed(cast("Services", services), jobs, self.changed.set)

    def remember(self, seconds: float, model: str = "base") -> None:
        self.services.settings.set(specs.MEASURED_SPEED, {model: seconds})


def test_it_is_measured_once_for_each_model(tmp_path: Path, jobs: Jobs) -> None:
    made = Measured(tmp_path, jobs)
    made.speed.set_idle(True)
    made.speed.measure()
    assert made.changed.wait(PATIENCE_S)
    measured = made.speed.measured()
    assert measured is not None
    assert measured > 0.0
    made.speed.measure()
    jobs.start("After it", nothing).wait(PATIENCE_S)
    assert len(made.services.said) == 1

    made.services.settings.set(specs.SPEECH_MODEL, "tiny.en")
    assert made.speed.measured() is None
    made.changed.clear()
    made.speed.measure()
    assert made.changed.wait(PATIENCE_S)
    assert set(made.services.settings.get(specs.MEASURED_SPEED)) == {"base", "tiny.en"}


def nothing() -> Any:
    yield from ()


def test_it_waits_until_nothing_else_runs(tmp_path: Path, jobs: Jobs) -> None:
    made = Measured(tmp_path, jobs)
    made.speed.measure()
    made.speed.set_idle(True)
    made.speed.set_idle(False)
    made.speed.measure()
    jobs.start("After it", nothing).wait(PATIENCE_S)
    assert made.services.said == []


def test_an_interview_that_begins_ends_it(tmp_path: Path, jobs: Jobs) -> None:
    hearing = NeverReady()
    made = Measured(tmp_path, jobs, hearing)
    made.speed.set_idle(True)
    made.speed.measure()
    assert hearing.asked.wait(PATIENCE_S)
    made.speed.set_idle(False)
    jobs.start("After it", nothing).wait(PATIENCE_S)
    assert made.speed.measured() is None
    assert not made.changed.is_set()


def test_closing_ends_it(tmp_path: Path) -> None:
    jobs, hearing = Jobs(workers=1), NeverReady()
    made = Measured(tmp_path, jobs, hearing)
    made.speed.set_idle(True)
    made.speed.measure()
    assert hearing.asked.wait(PATIENCE_S)
    jobs.close()
    assert made.speed.measured() is None


def test_a_slow_computer_is_offered_the_light_model(tmp_path: Path, jobs: Jobs) -> None:
    made = Measured(tmp_path, jobs)
    assert not made.speed.offered()
    made.remember(0.4)
    assert not made.speed.offered()
    made.remember(0.8)
    assert made.speed.offered()


def test_it_is_not_offered_where_it_would_not_help(tmp_path: Path, jobs: Jobs) -> None:
    made = Measured(tmp_path, jobs)
    made.remember(0.8)
    made.services.light = WeightsStatus.DOWNLOADABLE
    assert not made.speed.offered()
    made.services.light = WeightsStatus.AVAILABLE_FROM_PACKAGE
    assert made.speed.offered()
    made.services.settings.set(specs.LANGUAGE, "de")
    assert not made.speed.offered()
    made.services.settings.set(specs.LANGUAGE, "en")
    made.services.settings.set(specs.SPEECH_MODEL, "tiny.en")
    made.remember(0.8, "tiny.en")
    assert not made.speed.offered()


@pytest.mark.parametrize(("use", "model"), [(True, "tiny.en"), (False, "base")])
def test_it_is_offered_once(tmp_path: Path, jobs: Jobs, use: bool, model: str) -> None:
    made = Measured(tmp_path, jobs)
    made.remember(0.8)
    made.speed.answer_offer(use)
    assert made.services.speech_model() == model
    assert made.changed.is_set()
    made.services.settings.set(specs.SPEECH_MODEL, "base")
    assert not made.speed.offered()
