"""Settings that cannot be saved are told in the window, and keep nobody from an interview."""

from pathlib import Path

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
