"""Devices that come and go are noticed while the window is open."""

import threading

import pytest

from fakes.audio import FakeSoundDevice
from greenroom.app.device_watch import DeviceWatch
from greenroom.audio.devices import Devices
from greenroom.audio.system import SoundSystem


def test_watchers_hear_of_a_change_and_only_of_a_change() -> None:
    library = FakeSoundDevice()
    devices = Devices(SoundSystem(library))
    assert devices.inputs()
    noticed, looked = threading.Semaphore(0), threading.Semaphore(0)
    refresh = devices.refresh

    def counted() -> bool:
        changed = refresh()
        looked.release()
        return changed

    devices.refresh = counted  # type: ignore[method-assign]
    watch = DeviceWatch(devices, every_s=0.01)
    end = watch.watch(noticed.release)
    watch.start()
    try:
        for _ in range(3):
            assert looked.acquire(timeout=5)
        assert not noticed.acquire(blocking=False)
        library.microphones = [*library.microphones, "Second Microphone"]
        assert noticed.acquire(timeout=5)
        end()
        library.microphones = []
        for _ in range(3):
            assert looked.acquire(timeout=5)
        assert not noticed.acquire(blocking=False)
    finally:
        watch.close()


def test_who_lost_a_device_is_told_at_once_though_the_list_is_as_it_was() -> None:
    devices = Devices(SoundSystem(FakeSoundDevice()))
    devices.refresh()
    told = threading.Semaphore(0)
    watch = DeviceWatch(devices, every_s=3600)
    watch.watch(told.release)
    watch.start()
    try:
        watch.look()
        assert told.acquire(timeout=5)
        assert not told.acquire(blocking=False)
    finally:
        watch.close()


@pytest.mark.expects_errors
def test_a_look_that_fails_is_not_the_last_one(monkeypatch: pytest.MonkeyPatch) -> None:
    devices = Devices(SoundSystem(FakeSoundDevice()))
    looked = threading.Semaphore(0)

    def broken() -> bool:
        looked.release()
        raise ValueError("boom")

    monkeypatch.setattr(devices, "refresh", broken)
    watch = DeviceWatch(devices, every_s=0.01)
    watch.start()
    try:
        for _ in range(3):
            assert looked.acquire(timeout=5)
    finally:
        watch.close()


def test_one_that_was_never_started_can_be_closed() -> None:
    DeviceWatch(Devices(SoundSystem(FakeSoundDevice()))).close()
