"""The camera in Settings."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from fakes.settings_services import FakeSettingsServices
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.ui.camera.status import CameraDevice
from greenroom.ui.settings.page import SettingsPage
from support.frames import BUILT_IN, WEBCAM


def camera_page(
    qtbot: QtBot, folder: Path, *there: CameraDevice
) -> tuple[SettingsPage, FakeSettingsServices]:
    services = FakeSettingsServices(there=there)
    page = SettingsPage(Settings(folder / "config"), services)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    qtbot.waitUntil(lambda: page.devices.camera.camera.count() == 1 + len(there))
    return page, services


def test_the_camera_is_chosen_and_what_it_is_for(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = camera_page(qtbot, tmp_path, BUILT_IN, WEBCAM)
    rows = page.devices.camera
    assert rows.self_view.isChecked()
    assert not rows.record.isChecked()
    assert not rows.missing.isVisible()
    rows.camera.setCurrentIndex(2)
    rows.camera.activated.emit(2)
    rows.self_view.click()
    rows.record.click()
    settings = Settings(tmp_path / "config")
    assert settings.get(specs.CAMERA_DEVICE) == WEBCAM.id
    assert settings.get(specs.SELF_VIEW) is False
    assert settings.get(specs.RECORD_VIDEO) is True


def test_without_a_camera_it_says_what_still_works(qtbot: QtBot, tmp_path: Path) -> None:
    page, services = camera_page(qtbot, tmp_path)
    rows = page.devices.camera
    assert rows.missing.isVisible()
    assert "can be held without one" in rows.missing.text()
    assert not rows.camera.isEnabled()
    services.there = (BUILT_IN,)
    services.tell_cameras()
    assert rows.camera.isEnabled()
    assert not rows.missing.isVisible()
    page.left()
    assert "stop_watching_cameras" in services.calls
