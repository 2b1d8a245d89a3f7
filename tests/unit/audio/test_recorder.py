"""A microphone that is closed by one while another still wants its take."""

import threading
from concurrent.futures import Future
from pathlib import Path

import pytest

from fakes.audio import FakeSoundDevice
from greenroom.audio.devices import Devices
from greenroom.audio.listening import Listening
from greenroom.audio.recorder import Recorder
from greenroom.audio.system import SoundSystem
from greenroom.audio.takerun import TakeRun
from greenroom.model.take import RecordedAudio
from support.audio_rooms import Listener, wait_until

PATIENCE_S = 10.0


def test_a_take_stopped_while_the_microphone_closes_is_handed_over_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system, listener = SoundSystem(FakeSoundDevice()), Listener()
    recorder = Recorder(system, Devices(system))
    stop, finish = Listening.stop_take, TakeRun.finish
    asked, handed_over = threading.Event(), Future[RecordedAudio]()
    handed_over.add_done_callback(lambda _: asked.set())

    def ask() -> None:
        try:
            handed_over.set_result(recorder.stop_take())
        except Exception as error:  # noqa: BLE001 -- raised again where the test looks
            handed_over.set_exception(error)

    def stopped(listening: Listening) -> RecordedAudio:
        asked.set()
        return stop(listening)

    def finished(run: TakeRun) -> RecordedAudio:
        threading.Thread(target=ask).start()
        assert asked.wait(PATIENCE_S)
        return finish(run)

    monkeypatch.setattr(Listening, "stop_take", stopped)
    monkeypatch.setattr(TakeRun, "finish", finished)
    recorder.open(None, listener)
    recorder.start_take(tmp_path / "take.flac", None)
    wait_until(lambda: listener.heard_s > 0.1)
    recorder.close()
    assert handed_over.result(PATIENCE_S).duration_s >= 0.1
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["take.flac"]
