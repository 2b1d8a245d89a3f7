"""A take always comes to an end, whatever goes wrong while it ends."""

import threading
from pathlib import Path

import pytest

from fakes.audio import FakeSoundDevice
from greenroom.audio.devices import Devices
from greenroom.audio.recorder import Recorder
from greenroom.audio.system import SoundSystem
from greenroom.audio.takerun import TakeRun
from greenroom.model.sound import MicrophoneTrouble, Sound

WAIT_S = 10.0


class Ear:
    """Tells when the first sound of a take came."""

    def __init__(self, heard: threading.Event) -> None:
        self._heard = heard

    def heard(self, sound: Sound) -> None:
        self._heard.set()

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None: ...


def test_who_stops_a_take_is_told_of_a_failure_and_never_waits_for_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    finish = TakeRun.finish

    def broken(run: TakeRun) -> None:
        finish(run)
        raise RuntimeError("boom")

    monkeypatch.setattr(TakeRun, "finish", broken)
    system = SoundSystem(FakeSoundDevice())
    recorder = Recorder(system, Devices(system))
    heard = threading.Event()
    recorder.open(None, Ear(heard))
    recorder.start_take(tmp_path / "take.flac", None)
    assert heard.wait(WAIT_S)
    failures: list[Exception] = []

    def stop() -> None:
        try:
            recorder.stop_take()
        except RuntimeError as error:
            failures.append(error)

    stopping = threading.Thread(target=stop, daemon=True)
    stopping.start()
    stopping.join(WAIT_S)
    assert [str(error) for error in failures] == ["boom"]
    recorder.close()
