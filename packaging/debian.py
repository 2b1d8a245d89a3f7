"""The .deb: the frozen folder under /usr/lib, with desktop entry, icons and AppStream data.

A package of the machine it was built on: what it depends on is read from what the program's
libraries need there, so build it on the oldest release that is to run it.
"""

import os
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from commands import PackagingError, apart, run, say

ROOT = Path(__file__).resolve().parents[1]
_PACKAGING = ROOT / "packaging"
_LIBRARY = Path("usr/lib/greenroom")
# Loaded by name while running, so no library shows the need for them.
_ALSO_NEEDED = ("libportaudio2", "libasound2-plugins", "libxcb-cursor0", "libgl1", "libegl1")
_RECOMMENDED = ("speech-dispatcher", "pulseaudio-utils")


def build(folder: Path, target: Path) -> Path:
    """Build the package from the frozen `folder` into `target`; gives its path."""
    with tempfile.TemporaryDirectory(prefix="greenroom-deb-", dir=target) as name:
        root = Path(name)
        root.chmod(0o755)
        _fill(root, folder)
        version = run([folder / "greenroom", "--version"]).split()[-1]
        architecture = run(["dpkg", "--print-architecture"]).strip()
        control = _control(version, architecture, _needed(folder), _size_kb(root))
        (root / "DEBIAN").mkdir(mode=0o755)
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        package = target / f"greenroom_{version}_{architecture}.deb"
        # Weights hardly shrink, so more effort than this buys minutes and no megabytes.
        run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", root, package])
    return package


def check(package: Path) -> None:
    """Unpack the package elsewhere and start what it holds."""
    with tempfile.TemporaryDirectory(prefix="greenroom-deb-") as name:
        root = Path(name) / "root"
        run(["dpkg-deb", "-x", package, root])
        env = apart(Path(name))
        program = root / "usr" / "bin" / "greenroom"
        say(f"  deb: {run([program, 'banks', 'check'], cwd=Path(name), env=env).strip()}")
    if shutil.which("appstreamcli"):
        run(["appstreamcli", "validate", "--no-net", _PACKAGING / "linux" / METAINFO])
        say("  deb: AppStream data is valid")


METAINFO = "local.greenroom.Greenroom.metainfo.xml"


def _fill(root: Path, folder: Path) -> None:
    shutil.copytree(folder, root / _LIBRARY, symlinks=True)
    for path in (root / _LIBRARY).rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/greenroom").symlink_to("../lib/greenroom/greenroom")
    linux = _PACKAGING / "linux"
    _put(linux / "greenroom.desktop", root / "usr/share/applications")
    _put(linux / METAINFO, root / "usr/share/metainfo")
    _put(linux / "copyright", root / "usr/share/doc/greenroom")
    for icon in sorted((_PACKAGING / "icons").glob("greenroom-*.png")):
        size = icon.stem.removeprefix("greenroom-")
        _put(icon, root / f"usr/share/icons/hicolor/{size}x{size}/apps", "greenroom.png")
    drawing = ROOT / "assets" / "icons" / "app-icon.svg"
    _put(drawing, root / "usr/share/icons/hicolor/scalable/apps", "greenroom.svg")
    for path in (root / "usr").rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def _put(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (name or source.name)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _needed(folder: Path) -> tuple[str, ...]:
    """The packages that own the libraries outside `folder` that something inside is linked to."""
    found: set[Path] = set()
    inside = folder.resolve()
    # The program's starter points the loader at its own libraries in just this way.
    env = os.environ | {"LD_LIBRARY_PATH": str(inside / "_internal")}
    for path in (folder / "greenroom", *folder.rglob("*.so*")):
        listed = subprocess.run(
            ["ldd", path], capture_output=True, text=True, check=False, env=env
        ).stdout
        for match in re.finditer(r"(/\S+) \(0x", listed):
            library = Path(match[1])
            if not library.resolve().is_relative_to(inside):
                found.add(library)
    owners = {_owner(library) for library in found}
    oldest = f"libc6 (>= {platform.libc_ver()[1]})"
    return tuple(sorted({*_ALSO_NEEDED, *owners} - {"libc6"} | {oldest}))


def _owner(library: Path) -> str:
    """The package of a library; `/lib` may be a link to `/usr/lib`, which dpkg does not follow."""
    for path in (library, library.resolve(), Path("/usr") / library.relative_to("/")):
        listed = subprocess.run(
            ["dpkg-query", "-S", path], capture_output=True, text=True, check=False
        ).stdout
        if listed:
            return listed.split(":")[0]
    raise PackagingError(f"No installed package owns {library}, so the .deb cannot depend on it.")


def _size_kb(root: Path) -> int:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) // 1024


def _control(version: str, architecture: str, needed: tuple[str, ...], size_kb: int) -> str:
    return f"""\
Package: greenroom
Version: {version}
Architecture: {architecture}
Maintainer: The Greenroom authors <maintainers@greenroom.invalid>
Installed-Size: {size_kb}
Depends: {", ".join(needed)}
Recommends: {", ".join(_RECOMMENDED)}
Section: education
Priority: optional
Description: offline mock-interview simulator
 Greenroom asks interview questions aloud, records the spoken answer, writes it
 down on this computer while the person talks, and shows what happened: timing,
 filler words, structure, content and delivery. Nothing leaves the computer.
"""
