"""A model of a few hundred kilobytes that installed packages "carry", for tests of the weights."""

import hashlib
import importlib
import sys
from pathlib import Path

from greenroom.platform.weights_registry import ModelSpec, PackagedPart, WeightsFile

CONFIG = b'{"kind": "test"}'
FIRST = bytes(range(256)) * 800
SECOND = bytes(reversed(range(256))) * 800
BINARY = FIRST + SECOND


def small_model(base_url: str = "http://127.0.0.1:9") -> ModelSpec:
    """Two files: config.json whole in one package, model.bin in two parts in two packages."""
    return ModelSpec(
        name="small",
        title="Small model",
        files=(
            _file("config.json", CONFIG, (("small_one", "data/config.json"),), base_url),
            _file(
                "model.bin",
                BINARY,
                (("small_one", "data/model.part1"), ("small_two", "model.part2")),
                base_url,
            ),
        ),
        licence="none",
        source="127.0.0.1",
        as_folder=True,
    )


def _file(
    name: str, content: bytes, parts: tuple[tuple[str, str], ...], base_url: str
) -> WeightsFile:
    return WeightsFile(
        name=name,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        parts=tuple(PackagedPart(*part) for part in parts),
        url=f"{base_url}/{name}",
    )


def install_packages(folder: Path) -> None:
    """Write the two packages into `folder`. Importing them fails: they must only be located."""
    (folder / "small_one" / "data").mkdir(parents=True)
    (folder / "small_two").mkdir()
    for package in ("small_one", "small_two"):
        (folder / package / "__init__.py").write_text("raise RuntimeError('imported')")
        sys.modules.pop(package, None)
    (folder / "small_one" / "data" / "config.json").write_bytes(CONFIG)
    (folder / "small_one" / "data" / "model.part1").write_bytes(FIRST)
    (folder / "small_two" / "model.part2").write_bytes(SECOND)
    importlib.invalidate_caches()
