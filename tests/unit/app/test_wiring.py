"""The parts of the program: made when first asked for, ended once, where the person says."""

import subprocess
import sys
from pathlib import Path

import pytest

from greenroom.app.wiring import Services
from greenroom.model.errors import ModelError, StorageError, UsageError
from greenroom.platform import settings_specs as specs
from greenroom.platform.paths import Paths


def loaded_after(code: str, *names: str) -> set[str]:
    """Which of these modules a fresh Python has loaded after `code`."""
    asked = f"{code}\nimport sys\nprint(*({set(names)!r} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_nothing_is_made_before_it_is_asked_for(tmp_path: Path) -> None:
    services = Services()
    services.close()
    assert not Paths.for_person().data.exists()
    assert not Paths.for_person().cache.exists()


def test_each_part_is_made_once() -> None:
    services = Services()
    assert services.settings is services.settings
    assert services.store is services.store
    services.close()


def test_a_child_process_reads_next_to_nothing_of_the_program() -> None:
    heavy = ("typer", "sqlalchemy", "numpy", "PySide6", "greenroom.app.wiring")
    assert loaded_after("import greenroom.app.main", *heavy) == set()


def test_wiring_loads_no_model_library_no_sound_card_and_no_window() -> None:
    heavy = ("faster_whisper", "ctranslate2", "kokoro_onnx", "sounddevice", "PySide6")
    code = "from greenroom.app.wiring import Services; Services().store; import greenroom.cli.main"
    assert loaded_after(code, *heavy) == set()


def test_a_chosen_data_folder_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    gone = tmp_path / "disk" / "Greenroom"
    services = Services()
    services.settings.set(specs.DATA_FOLDER, str(gone))
    with pytest.raises(StorageError, match="not connected"):
        _ = services.store
    assert not gone.parent.exists()
    gone.mkdir(parents=True)
    assert services.store.data_dir == gone
    services.close()


def test_another_folder_holds_only_the_library(tmp_path: Path) -> None:
    first = Services()
    first.settings.set(specs.DATA_FOLDER, str(tmp_path / "gone"))
    second = first.at_folder(tmp_path / "demo" / "library")
    assert second.store.data_dir == tmp_path / "demo" / "library"
    second.close()


def test_a_model_by_a_wrong_name_or_folder_is_a_model_error(tmp_path: Path) -> None:
    services = Services()
    for name in ("huge", str(tmp_path), str(tmp_path / "gone")):
        with pytest.raises(ModelError):
            services.resolve_model(name)


def test_interviewers_speak_with_the_voice_that_was_chosen() -> None:
    services = Services()
    one = services.personas()[0]
    services.settings.set(specs.VOICES, {one.id: "bm_fable"})
    assert services.persona(one.id).voice == "bm_fable"
    assert services.personas()[0].voice == "bm_fable"
    with pytest.raises(UsageError):
        services.persona("nobody")


def test_a_cache_that_cannot_be_made_costs_no_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("GREENROOM_CACHE", str(tmp_path / "file" / "cache"))
    monkeypatch.setenv("GREENROOM_MODELS", str(tmp_path / "file" / "models"))
    services = Services()
    assert services.voice is services.voice
    assert "base" in services.weights.names()
    services.close()
