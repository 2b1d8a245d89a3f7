"""What the window tells at its start."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from greenroom.app.notices import crash_banner, moved_library_banner, moved_settings_banner
from greenroom.app.opening import ROOM, START
from greenroom.platform.crash import CrashKind, CrashRecord
from greenroom.ui.components.toast import Toast
from support.studio import studio_at


def closed() -> None:
    """Nobody looks."""


def test_a_crash_names_its_file_and_shows_its_folder(qtbot: QtBot) -> None:
    shown: list[Path] = []
    when = datetime(2026, 11, 17, tzinfo=UTC)
    record = CrashRecord(when, CrashKind.NATIVE, "secret", Path("/logs/last-crash.txt"))
    banner = crash_banner(record, shown.append, closed)
    assert "last-crash.txt" in banner.text.text()
    assert "secret" not in banner.text.text()
    qtbot.addWidget(banner)
    show, _close = banner.buttons
    show.click()
    assert shown == [Path("/logs")]


def test_a_library_made_anew_says_where_the_old_one_is(qtbot: QtBot) -> None:
    told: list[str] = []
    banner = moved_library_banner(Path("/data/library-damaged.db"), lambda: told.append("closed"))
    qtbot.addWidget(banner)
    assert "library-damaged.db" in banner.text.text()
    (close,) = banner.buttons
    close.click()
    assert told == ["closed"]


def test_settings_that_could_not_be_read_say_where_they_are_kept(qtbot: QtBot) -> None:
    shown: list[Path] = []
    file = Path("/config/settings.json.unreadable")
    banner = moved_settings_banner(file, shown.append, closed)
    qtbot.addWidget(banner)
    assert "settings.json.unreadable" in banner.text.text()
    show, _close = banner.buttons
    show.click()
    assert shown == [Path("/config")]


@pytest.mark.usefixtures("qapp")
def test_what_was_finished_from_last_time_is_not_told_over_the_room(tmp_path: Path) -> None:
    with studio_at(tmp_path) as (_, controller):
        window = controller.window
        window.show()
        toasts = window.findChildren(Toast)
        for page, told in ((ROOM, False), (START, True)):
            window.show_page(page)
            controller._tell_of_recovery(("take",))
            assert any(toast.isVisible() for toast in toasts) is told
