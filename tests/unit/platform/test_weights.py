import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from greenroom.model.errors import (
    CancelledError,
    DiskFullError,
    ExitCode,
    ModelDamagedError,
    ModelMissingError,
    StorageError,
    UsageError,
)
from greenroom.platform import weights_files
from greenroom.platform.weights import Weights, WeightsStatus
from support.small_model import BINARY, CONFIG, install_packages, small_model


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "packages"
    install_packages(folder)
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.fixture
def weights(tmp_path: Path):
    return Weights(tmp_path / "models", {"small": small_model()})


@pytest.fixture
def placed(tmp_path: Path):
    return tmp_path / "models" / "small"


def names(folder: Path):
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_joins_the_parts_from_packages_without_importing_them(
    weights: Weights, packages: Path, placed: Path
) -> None:
    assert weights.status("small") is WeightsStatus.AVAILABLE_FROM_PACKAGE

    assert weights.ensure("small") == placed

    assert (placed / "model.bin").read_bytes() == BINARY
    assert (placed / "config.json").read_bytes() == CONFIG
    assert weights.status("small") is WeightsStatus.READY


def test_a_model_without_folder_is_its_file(tmp_path: Path, packages: Path) -> None:
    spec = small_model()
    single = type(spec)("small", "Small", spec.files[1:], "none", "nowhere", as_folder=False)

    path = Weights(tmp_path, {"small": single}).ensure("small")

    assert path.read_bytes() == BINARY


def test_progress_rises_to_one(weights: Weights, packages: Path) -> None:
    shares: list[float] = []

    weights.ensure("small", shares.append)

    assert shares == sorted(shares)
    assert 0 < shares[0] < 1
    assert shares[-1] == 1.0


def test_a_second_call_reads_no_weights(
    weights: Weights, packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights.ensure("small")
    monkeypatch.setattr(weights_files, "_blocks", lambda *_: pytest.fail("the file was read again"))

    weights.ensure("small")


def test_a_file_that_changed_is_verified_again_and_replaced(
    weights: Weights, packages: Path, placed: Path
) -> None:
    weights.ensure("small")
    (placed / "model.bin").write_bytes(BINARY[:-1] + b"!")

    assert weights.status("small") is WeightsStatus.DAMAGED
    weights.ensure("small")

    assert (placed / "model.bin").read_bytes() == BINARY


def test_a_touched_but_whole_file_stays(weights: Weights, packages: Path, placed: Path) -> None:
    weights.ensure("small")
    os.utime(placed / "model.bin", (1, 1))

    assert weights.status("small") is WeightsStatus.READY
    weights.ensure("small")

    assert (placed / "model.bin").stat().st_mtime == 1


@pytest.mark.parametrize("stamp", ["not json", "[]", '{"model.bin": 3}'])
def test_a_damaged_stamp_only_costs_time(
    stamp: str, weights: Weights, packages: Path, placed: Path
) -> None:
    weights.ensure("small")
    (placed / ".verified.json").write_text(stamp)

    assert weights.ensure("small") == placed
    assert set(json.loads((placed / ".verified.json").read_text())) >= {"config.json"}


def test_damaged_without_a_package_says_so(
    weights: Weights, packages: Path, placed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights.ensure("small")
    (packages / "small_two" / "model.part2").unlink()
    (placed / "model.bin").write_bytes(b"x")

    with pytest.raises(ModelDamagedError, match=r"Small model is damaged: “model\.bin”") as caught:
        weights.ensure("small")
    assert caught.value.exit_code is ExitCode.MODEL


def test_a_damaged_package_places_nothing(weights: Weights, packages: Path, placed: Path) -> None:
    part = packages / "small_two" / "model.part2"
    part.write_bytes(b"\0" * part.stat().st_size)

    with pytest.raises(ModelDamagedError):
        weights.ensure("small")
    assert names(placed) == ["config.json"]
    assert not list(placed.glob("*.tmp"))


def test_no_package_is_a_missing_model_that_can_be_downloaded(weights: Weights) -> None:
    assert weights.status("small") is WeightsStatus.DOWNLOADABLE
    with pytest.raises(ModelMissingError, match="not on this computer"):
        weights.ensure("small")


def test_a_part_of_the_wrong_size_does_not_count_as_there(weights: Weights, packages: Path) -> None:
    (packages / "small_two" / "model.part2").write_bytes(b"short")

    assert weights.status("small") is WeightsStatus.DOWNLOADABLE


def test_an_unknown_name_lists_the_known_ones(weights: Weights) -> None:
    with pytest.raises(UsageError, match=r"“large”.*small"):
        weights.status("large")


def test_cancel_leaves_nothing_half(weights: Weights, packages: Path, placed: Path) -> None:
    asked = iter([False, True])

    with pytest.raises(CancelledError):
        weights.ensure("small", cancelled=lambda: next(asked))

    assert names(placed) == ["config.json"]
    assert not list(placed.glob("*.tmp"))


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize(
    ("number", "expected"), [(errno.ENOSPC, DiskFullError), (errno.EACCES, StorageError)]
)
def test_a_disk_that_refuses(
    number: int,
    expected: type[Exception],
    weights: Weights,
    placed: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(weights_files.os, "fsync", refuse)

    with pytest.raises(expected, match="models/small"):
        weights.ensure("small")
    assert not list(placed.iterdir())


def test_what_a_killed_process_left_is_cleared(
    weights: Weights, packages: Path, placed: Path
) -> None:
    placed.mkdir(parents=True)
    abandoned, young = placed / ".model.bin.dead.tmp", placed / ".model.bin.alive.tmp"
    abandoned.write_bytes(b"half")
    young.write_bytes(b"half")
    os.utime(abandoned, (1, 1))

    weights.ensure("small")

    assert not abandoned.exists()
    assert young.exists()


def test_threads_share_the_work(
    weights: Weights, packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = []
    copy = weights_files.copy_joined
    monkeypatch.setattr(
        "greenroom.platform.weights.copy_joined",
        lambda *args: copies.append(args[1].name) or copy(*args),
    )
    threads = [threading.Thread(target=weights.ensure, args=("small",)) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(copies) == ["config.json", "model.bin"]


_IN_A_PROCESS = """
import sys
from pathlib import Path
from greenroom.platform.weights import Weights
from support.small_model import small_model

print(Weights(Path(sys.argv[1]), {"small": small_model()}).ensure("small"))
"""


def test_processes_may_race(tmp_path: Path, packages: Path, placed: Path) -> None:
    tests = Path(__file__).parents[2]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(packages), str(tests)))}
    command = [sys.executable, "-c", _IN_A_PROCESS, str(tmp_path / "models")]
    racers = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]

    assert [racer.communicate()[0].strip() for racer in racers] == [str(placed)] * 3
    assert (placed / "model.bin").read_bytes() == BINARY
    assert names(placed) == ["config.json", "model.bin"]


@pytest.mark.models
@pytest.mark.parametrize("name", ["base", "tiny.en", "kokoro"])
def test_the_installed_packages_hold_what_is_pinned(name: str, tmp_path: Path) -> None:
    weights = Weights(tmp_path)

    path = weights.ensure(name)

    assert weights.status(name) is WeightsStatus.READY
    if weights.spec(name).as_folder:
        assert weights.check_folder(path) == path
