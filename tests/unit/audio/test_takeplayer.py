"""Playing takes, with a speaker that only one can have at a time."""

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from fakes.audio import FakeSoundDevice
from greenroom.audio.devices import Devices
from greenroom.audio.playrun import PlayRun
from greenroom.audio.system import SoundSystem
from greenroom.audio.takeplayer import TakePlayer

WAIT_S = 10.0


@pytest.fixture
def take(tmp_path: Path) -> Path:
    """Two seconds of quiet noise."""
    path = tmp_path / "take.flac"
    soundfile.write(path, np.random.default_rng(1).normal(0.0, 0.01, 2 * 48_000), 48_000)
    return path


def test_playing_on_waits_until_the_paused_run_let_go_of_the_speaker(
    take: Path, monkeypatch: pytest.MonkeyPatch
):
    library = FakeSoundDevice()
    system = SoundSystem(library)
    make, close, wait = library.RawOutputStream, system.close, PlayRun.wait
    opened, closing, go_on, waits = (threading.Event() for _ in range(4))
    in_use: list[bool] = []

    def open_stream(**options: object) -> Any:
        in_use.append(system.in_use)
        opened.set()
        return make(**options)

    def close_late(stream: Any) -> None:
        closing.set()
        assert go_on.wait(WAIT_S)
        close(stream)

    def wait_told(run: PlayRun) -> None:
        waits.set()
        wait(run)

    monkeypatch.setattr(library, "RawOutputStream", open_stream)
    monkeypatch.setattr(system, "close", close_late)
    monkeypatch.setattr(PlayRun, "wait", wait_told)
    player = TakePlayer(system, Devices(system))
    player.play(take)
    assert opened.wait(WAIT_S)
    player.pause()
    assert closing.wait(WAIT_S)
    opened.clear()
    player.resume()
    assert waits.wait(WAIT_S)
    go_on.set()
    assert opened.wait(WAIT_S)
    player.close()
    assert in_use == [False, False]
