"""The speech model of the window, from placed to ready, or why not."""

import queue
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from greenroom.app.speech_model import ModelNow, ModelStage, SpeechModel
from greenroom.app.wiring import Services
from greenroom.jobs import Jobs
from greenroom.model.errors import (
    GreenroomError,
    HearingError,
    ModelDamagedError,
    ModelMissingError,
    StorageError,
)
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.speech.process import HearingProcess

PATIENCE_S = 10.0


class FakeServices:
    """Settings in a folder, and weights that do what they are told."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(folder)
        self.weights = self
        self.problem: GreenroomError | None = None
        self.ensured: list[str] = []
        self.meanwhile: Callable[[], None] = lambda: None

    def names(self) -> tuple[str, ...]:
        return ("base", "tiny.en")

    def ensure(self, name: str, report: Callable[[float], None]) -> Path:
        self.ensured.append(name)
        report(0.5)
        self.meanwhile()
        if self.problem is not None:
            raise self.problem
        return Path(name)

    def speech_model(self) -> str:
        return self.settings.get(specs.SPEECH_MODEL)

    def language(self) -> str:
        return self.settings.get(specs.LANGUAGE)


class FakeHearing:
    """Ready after some looks; `trouble` is told instead."""

    def __init__(self) -> None:
        self.loaded: list[tuple[str, str]] = []
        self.trouble: GreenroomError | None = None
        self.looks = 2

    def load(self, model: str, language: str) -> None:
        self.loaded.append((model, language))

    def wait_ready(self, _timeout_s: float) -> bool:
        self.looks -= 1
        return self.looks < 0 and self.trouble is None


class Desk:
    """A model, what it works with, and all that it told."""

    def __init__(self, folder: Path, jobs: Jobs) -> None:
        self.services = FakeServices(folder)
        self.hearing = FakeHearing()
        self.model = SpeechModel(
            cast(Services, self.services), cast(HearingProcess, self.hearing), jobs
        )
        self.told: queue.Queue[ModelNow] = queue.Queue()
        self.end = self.model.watch(lambda: self.told.put(self.model.now()))

    def until(self, *stages: ModelStage) -> list[ModelNow]:
        """Load, and give all that was told up to one of these stages."""
        self.model.load()
        seen = [self.told.get(timeout=PATIENCE_S)]
        while seen[-1].stage not in stages:
            seen.append(self.told.get(timeout=PATIENCE_S))
        return seen


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    jobs = Jobs(workers=1)
    yield Desk(tmp_path, jobs)
    jobs.close()


def test_it_is_placed_then_loaded_then_ready(desk: Desk) -> None:
    seen = desk.until(ModelStage.READY)
    stages = list(dict.fromkeys(now.stage for now in seen))
    assert stages == [ModelStage.PLACING, ModelStage.LOADING, ModelStage.READY]
    shares = [now.share for now in seen]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert all(now.seconds_left for now in seen if now.stage is ModelStage.LOADING)
    assert desk.services.ensured == ["base"]
    assert desk.hearing.loaded == [("base", "en")]


def test_a_folder_of_ones_own_is_not_placed(desk: Desk, tmp_path: Path) -> None:
    desk.services.settings.set(specs.SPEECH_MODEL, str(tmp_path))
    assert desk.until(ModelStage.READY)[-1].name == str(tmp_path)
    assert desk.services.ensured == []
    assert desk.hearing.loaded == [(str(tmp_path), "en")]


@pytest.mark.parametrize(
    ("problem", "stage"),
    [
        (ModelMissingError("It is not here."), ModelStage.MISSING),
        (ModelDamagedError("It is damaged."), ModelStage.DAMAGED),
        (StorageError("The disk is full."), ModelStage.FAILED),
    ],
)
def test_a_model_that_cannot_be_placed_says_so(
    desk: Desk, problem: GreenroomError, stage: ModelStage
) -> None:
    desk.services.problem = problem
    now = desk.until(ModelStage.MISSING, ModelStage.DAMAGED, ModelStage.FAILED)[-1]
    assert (now.stage, now.message) == (stage, problem.message)
    assert desk.hearing.loaded == []


def test_a_child_that_cannot_load_says_so(desk: Desk) -> None:
    desk.hearing.trouble = ModelDamagedError("It does not load.")
    now = desk.until(ModelStage.MISSING, ModelStage.DAMAGED)[-1]
    assert now.stage is ModelStage.DAMAGED


def test_a_child_that_breaks_off_does_not_say_that_the_model_is_missing(desk: Desk) -> None:
    desk.hearing.trouble = HearingError("It broke off.")
    now = desk.until(ModelStage.MISSING, ModelStage.FAILED)[-1]
    assert (now.stage, now.message) == (ModelStage.FAILED, "It broke off.")


def test_after_a_failure_it_can_be_loaded_again(desk: Desk) -> None:
    desk.services.problem = ModelMissingError("It is not here.")
    desk.until(ModelStage.MISSING)
    desk.services.problem = None
    desk.until(ModelStage.READY)


def test_news_of_a_model_that_is_no_longer_chosen_is_not_told(desk: Desk) -> None:
    settings = desk.services.settings
    desk.services.problem = ModelMissingError("It is not here.")

    def choose_another() -> None:
        settings.set(specs.SPEECH_MODEL, "tiny.en")
        desk.services.problem, desk.services.meanwhile = None, lambda: None
        desk.model.load()
        raise ModelMissingError("The first one is not here.")

    desk.services.meanwhile = choose_another
    seen = desk.until(ModelStage.READY)
    assert ModelStage.MISSING not in [now.stage for now in seen]
    assert seen[-1].name == "tiny.en"


def test_who_stopped_watching_is_not_told(desk: Desk) -> None:
    desk.until(ModelStage.READY)
    desk.end()
    done: queue.Queue[None] = queue.Queue()
    desk.model.watch(lambda: done.put(None) if desk.model.now().stage is ModelStage.READY else None)
    desk.hearing.looks = 0
    desk.model.load()
    done.get(timeout=PATIENCE_S)
    assert desk.told.empty()
