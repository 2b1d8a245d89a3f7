"""Settings that cannot be saved or read are told in the window, and keep nobody from anything."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greenroom.app.choices import choices_from, keep_choices
from greenroom.model.plan import InterviewChoices
from greenroom.ui.components.banner import Banner
from support.studio import studio_at


def test_the_window_says_so_and_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with studio_at(tmp_path) as (_, controller):
        settings = controller.parts.settings
        settings._path = tmp_path / "file" / "settings.json"
        keep_choices(settings, InterviewChoices(role="Nurse"))

        def told() -> bool:
            banners = controller.window.findChildren(Banner)
            return any("Settings were not saved" in banner.text.text() for banner in banners)

        qtbot.waitUntil(told)
        assert choices_from(settings).role == "Nurse"


def test_settings_that_could_not_be_read_are_told_until_that_is_closed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with studio_at(tmp_path) as (_, controller):
        window = controller.window
        window.show()
        controller.parts.settings.moved_aside = tmp_path / "settings.json.unreadable"
        controller._tell_of_last_time(None)
        qtbot.waitUntil(lambda: bool(_banners(window)))
        (banner,) = _banners(window)
        assert banner.title.text() == "Your settings could not be read"
        banner.buttons[-1].setFocus()
        banner.buttons[-1].click()
        assert _banners(window) == []
        assert window.focusWidget() is controller.start.form.start  # Enter does nothing by chance


def _banners(window: QWidget) -> list[Banner]:
    return [banner for banner in window.findChildren(Banner) if banner.isVisible()]
