"""Settings: defaults, limits, a file that survives everything."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from greenroom.model.errors import StorageError, UsageError
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings


def test_defaults_fit_their_own_specification() -> None:
    assert specs.ALL
    unfit = [key for key, spec in specs.ALL.items() if not spec.accepts(spec.default)]
    assert unfit == []


def test_shown_settings_have_a_label_and_help() -> None:
    bare = {specs.BANDS.key, specs.REMOVED_FILLERS.key}
    silent = [
        key
        for key, spec in specs.ALL.items()
        if spec.section is not specs.Section.HIDDEN
        and key not in bare
        and not (spec.label_text() and spec.help_text())
    ]
    assert silent == []


def test_values_survive_a_restart(tmp_path: Path) -> None:
    Settings(tmp_path).set(specs.TEXT_SIZE, 150)
    assert Settings(tmp_path).get(specs.TEXT_SIZE) == 150
    mode = stat.S_IMODE((tmp_path / "settings.json").stat().st_mode)
    assert mode == 0o600


@pytest.mark.parametrize(
    ("setting", "value"),
    [(specs.TEXT_SIZE, 90), (specs.THEME, "pink"), (specs.KEY_CAPS, 1), (specs.VOLUME, 1.5)],
)
def test_values_that_do_not_fit_are_refused(
    tmp_path: Path, setting: specs.Setting[object], value: object
) -> None:
    settings = Settings(tmp_path)
    with pytest.raises(UsageError):
        settings.set(setting, value)
    assert settings.get(setting) == setting.default


def test_a_stored_value_that_does_not_fit_reads_as_the_default(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"appearance.theme": 3, "future": [1]}')
    settings = Settings(tmp_path)
    assert settings.get(specs.THEME) == "system"
    settings.set(specs.TEXT_SIZE, 125)
    assert json.loads((tmp_path / "settings.json").read_text())["future"] == [1]


@pytest.mark.parametrize("setting", [specs.ROLES, specs.EXTRA_FILLERS, specs.VOICES])
def test_a_list_or_dict_of_something_else_reads_as_the_default(
    tmp_path: Path, setting: specs.Setting[Any]
) -> None:
    damaged = [3] if isinstance(setting.default, list) else {"maya": 3}
    (tmp_path / "settings.json").write_text(json.dumps({setting.key: damaged}))
    assert Settings(tmp_path).get(setting) == setting.default


@pytest.mark.parametrize("content", ["{", "[]", "\0"])
def test_an_unreadable_file_is_moved_aside(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content)
    settings, aside = Settings(tmp_path), tmp_path / "settings.json.unreadable"
    assert settings.get(specs.VOLUME) == 0.8
    assert aside.read_text() == content
    assert settings.moved_aside == aside
    assert Settings(tmp_path).moved_aside is None


def test_observers_hear_of_real_changes_until_they_leave(tmp_path: Path) -> None:
    settings, heard = Settings(tmp_path), []
    end = settings.observe(heard.append)
    settings.set(specs.TEXT_SIZE, 125)
    settings.set(specs.TEXT_SIZE, 125)
    end()
    settings.reset(specs.TEXT_SIZE)
    assert heard == [specs.TEXT_SIZE.key]


def test_what_is_given_out_is_a_copy(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.get(specs.ROLES).append("Nurse")
    assert settings.get(specs.ROLES) == []


def test_a_folder_that_cannot_be_written_keeps_the_value_for_now(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "config")
    told: list[StorageError] = []
    changed: list[str] = []
    settings.watch_unsaved(told.append)
    settings.observe(changed.append)
    settings.set(specs.TEXT_SIZE, 125)
    assert settings.get(specs.TEXT_SIZE) == 125
    assert changed == [specs.TEXT_SIZE.key]
    assert "hold until you close" in told[0].message
    settings.set(specs.TEXT_SIZE, 150)
    assert len(told) == 1  # once is enough
    (tmp_path / "file").unlink()
    settings.set(specs.TEXT_SIZE, 175)
    assert Settings(tmp_path / "file" / "config").get(specs.TEXT_SIZE) == 175
