"""What the window tells at its start."""

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from greenroom.app.notices import crash_banner, moved_library_banner
from greenroom.platform.crash import CrashKind, CrashRecord


def test_a_crash_names_its_file_and_shows_its_folder(qtbot: QtBot) -> None:
    shown: list[Path] = []
    when = datetime(2026, 11, 17, tzinfo=UTC)
    record = CrashRecord(when, CrashKind.NATIVE, "secret", Path("/logs/last-crash.txt"))
    banner = crash_banner(record, shown.append)
    assert "last-crash.txt" in banner.text.text()
    assert "secret" not in banner.text.text()
    qtbot.addWidget(banner)
    (button,) = banner.buttons
    button.click()
    assert shown == [Path("/logs")]


def test_a_library_made_anew_says_where_the_old_one_is(qtbot: QtBot) -> None:
    banner = moved_library_banner(Path("/data/library-damaged.db"))
    qtbot.addWidget(banner)
    assert "library-damaged.db" in banner.text.text()
    assert banner.buttons == ()
