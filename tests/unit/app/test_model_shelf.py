"""Fetching a model through the window's parts, against a real server on this computer."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from greenroom.app.device_watch import DeviceWatch
from greenroom.app.mic_check import IdleMicrophone
from greenroom.app.model_shelf import ModelShelf
from greenroom.app.parts import WindowParts
from greenroom.app.settings_services import WindowSettings
from greenroom.jobs import Jobs
from greenroom.model.errors import CancelledError, GreenroomError, ModelError
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.watchers import Watchers
from greenroom.platform.weights import Weights, WeightsStatus
from support.model_hub import Hub, model_hub
from support.small_model import BINARY, CONFIG, small_model

PATIENCE_S = 20.0


class Ending:
    """How a download ended."""

    def __init__(self) -> None:
        self.problem: GreenroomError | None = None
        self._over = threading.Event()

    def __call__(self, problem: GreenroomError | None) -> None:
        self.problem = problem
        self._over.set()

    def wait(self) -> GreenroomError | None:
        assert self._over.wait(PATIENCE_S)
        return self.problem


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with model_hub() as server:
        yield server


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs(workers=2)
    yield jobs
    jobs.close()


@pytest.fixture
def weights(hub: Hub, tmp_path: Path) -> Weights:
    return Weights(
        tmp_path / "models", {"small": small_model(f"http://127.0.0.1:{hub.server_port}")}
    )


@pytest.fixture
def shelf(weights: Weights, jobs: Jobs) -> ModelShelf:
    return ModelShelf(weights, jobs, ("small",))


def looked(shelf: ModelShelf) -> None:
    told = threading.Event()
    end = shelf.watch(told.set)
    shelf.look()
    assert told.wait(PATIENCE_S)
    end()


def test_looking_tells_what_there_is_and_asks_nobody(shelf: ModelShelf, hub: Hub) -> None:
    assert shelf.models() == ()
    looked(shelf)
    (model,) = shelf.models()
    assert (model.name, model.source) == ("small", "127.0.0.1")
    assert model.size == len(BINARY) + len(CONFIG)
    assert model.status is WeightsStatus.DOWNLOADABLE
    assert not model.usable
    assert hub.ranges == []


def test_a_download_brings_a_model_that_can_be_used(shelf: ModelShelf) -> None:
    shares: list[float] = []
    ending = Ending()
    shelf.download("small", shares.append, ending)
    assert ending.wait() is None
    assert shelf.models()[0].usable
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_cut_connection_goes_on_where_it_ended(shelf: ModelShelf, hub: Hub) -> None:
    hub.cut_after = 300_000
    ending = Ending()
    shelf.download("small", lambda _share: None, ending)
    assert ending.wait() is None
    assert hub.ranges[-1] == "bytes=300000-"


def test_canceling_keeps_what_came_and_changes_nothing_else(
    shelf: ModelShelf, hub: Hub, tmp_path: Path
) -> None:
    begun = threading.Event()
    cancels: list[Callable[[], None]] = []

    def progressed(share: float) -> None:
        if share > 0.4:
            assert begun.wait(PATIENCE_S)
            cancels[0]()

    ending = Ending()
    cancels.append(shelf.download("small", progressed, ending))
    begun.set()
    assert isinstance(ending.wait(), CancelledError)
    assert not shelf.models()[0].usable
    kept = (tmp_path / "models" / "small" / "model.bin.part").stat().st_size
    assert 0 < kept < len(BINARY)

    again = Ending()
    shelf.download("small", lambda _share: None, again)
    assert again.wait() is None
    assert hub.ranges[-1] == f"bytes={kept}-"


def test_a_server_without_the_file_is_told_of(shelf: ModelShelf, hub: Hub) -> None:
    hub.files.clear()
    ending = Ending()
    shelf.download("small", lambda _share: None, ending)
    problem = ending.wait()
    assert isinstance(problem, ModelError)
    assert "404" in problem.message
    assert not shelf.models()[0].usable


def test_a_damaged_model_is_named_so(shelf: ModelShelf, weights: Weights, tmp_path: Path) -> None:
    weights.download("small", consent=True)
    (tmp_path / "models" / "small" / "model.bin").write_bytes(b"broken")
    looked(shelf)
    assert shelf.models()[0].status is WeightsStatus.DAMAGED


def test_closing_ends_a_download(weights: Weights, hub: Hub) -> None:
    jobs = Jobs(workers=1)
    begun, goes_on = threading.Event(), threading.Event()

    def progressed(_share: float) -> None:
        begun.set()
        assert goes_on.wait(PATIENCE_S)

    ModelShelf(weights, jobs, ("small",)).download("small", progressed, Ending())
    assert begun.wait(PATIENCE_S)
    closing = threading.Thread(target=jobs.close)
    closing.start()
    (job,) = jobs._jobs
    while not job.cancelled:
        assert closing.is_alive()
    goes_on.set()
    closing.join(PATIENCE_S)
    assert not closing.is_alive()
    assert weights.status("small") is WeightsStatus.DOWNLOADABLE


class FakeModel:
    """Counts how often the model was loaded."""

    def __init__(self) -> None:
        self.loads = 0
        self._watchers: Watchers[[]] = Watchers()

    def load(self) -> None:
        self.loads += 1

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        return self._watchers.add(watcher)


def window_settings(
    weights: Weights, jobs: Jobs, folder: Path
) -> tuple[WindowSettings, FakeModel, Settings]:
    settings, model = Settings(folder / "config"), FakeModel()
    services = SimpleNamespace(weights=weights, settings=settings)
    parts: Any = SimpleNamespace(services=services, settings=settings, jobs=jobs, model=model)
    watch: Any = SimpleNamespace(watch=lambda _on_change: lambda: None)
    made = WindowSettings(
        cast("WindowParts", parts),
        cast("IdleMicrophone", SimpleNamespace()),
        cast("DeviceWatch", watch),
        lambda _folder: None,
    )
    return made, model, settings


@pytest.mark.parametrize(("chosen", "loads"), [("small", 1), ("base", 0)])
def test_the_chosen_model_is_loaded_once_it_came(
    weights: Weights, jobs: Jobs, tmp_path: Path, chosen: str, loads: int
) -> None:
    made, model, settings = window_settings(weights, jobs, tmp_path)
    settings.set(specs.SPEECH_MODEL, chosen)
    made._shelf = ModelShelf(weights, jobs, ("small",))
    ending = Ending()
    made.download_model("small", lambda _share: None, ending)
    assert ending.wait() is None
    assert model.loads == loads


def test_settings_open_no_connection_by_themselves(
    jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(socket, "create_connection", lambda *given, **_more: opened.append(given))
    made, _, _ = window_settings(Weights(tmp_path / "models"), jobs, tmp_path)
    told = threading.Event()
    end = made.watch(told.set)
    assert told.wait(PATIENCE_S)
    assert [model.id for model in made.models()] == ["base", "tiny.en"]
    end()
    assert opened == []
