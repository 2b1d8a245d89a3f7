"""What holds for every test: folders of its own, and nothing left running or failing unseen."""

import gc
import itertools
import logging
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before Qt is loaded: tests need no display, and look the same everywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["support.sound_fixtures", "support.speech_fixtures"]

# Joining and verifying the weights takes seconds; once a machine is enough.
_MODELS = Path(
    os.environ.get("GREENROOM_TEST_MODELS")
    or Path(tempfile.gettempdir()) / f"greenroom-test-models-{os.getuid()}"
)
_GRACE_S = 5.0
_TESTS_TO_A_WHOLE_COLLECTION = 50
# Threads that a library keeps for the life of the process.
_LASTING = ("pydev", "tqdm_monitor", "ThreadPoolExecutor-hypothesis")


@pytest.fixture(scope="session")
def models_dir() -> Path:
    """The folder with verified weights that all tests share."""
    _MODELS.mkdir(parents=True, exist_ok=True)
    return _MODELS


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes a person's data."""
    for name in ("DATA", "CONFIG", "CACHE", "LOGS"):
        monkeypatch.setenv(f"GREENROOM_{name}", str(tmp_path / "home" / name.lower()))
    monkeypatch.setenv("GREENROOM_MODELS", str(_MODELS))


@pytest.fixture(scope="session", autouse=True)
def _no_garbage_collected_in_threads() -> Iterator[None]:
    """As in the window: a collector in another thread deletes widgets under Qt (ADR 36)."""
    gc.disable()
    yield
    gc.enable()


_tests_run = itertools.count(1)


@pytest.fixture(autouse=True)
def _garbage_collected_between_tests() -> Iterator[None]:
    """All generations now and then only: a whole collection takes longer than most tests."""
    yield
    gc.collect(2 if next(_tests_run) % _TESTS_TO_A_WHOLE_COLLECTION == 0 else 1)


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """A test that leaves a thread behind fails."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _GRACE_S
    left = _new_threads(before)
    while left and time.monotonic() < deadline:
        left[0].join(0.05)
        left = _new_threads(before)
    assert not left, f"threads left behind: {[thread.name for thread in left]}"


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not thread.name.startswith(_LASTING)
    ]


@pytest.fixture(autouse=True)
def _no_error_in_the_log(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """An error in the log that no test expects is a failure that nobody saw."""
    yield
    if request.node.get_closest_marker("expects_errors"):
        return
    records = [
        record
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.ERROR and record.name.startswith("greenroom")
    ]
    assert not records, f"unexpected in the log: {[record.getMessage() for record in records]}"
