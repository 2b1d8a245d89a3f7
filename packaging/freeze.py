"""The frozen app folder: Greenroom with its own Python, made by PyInstaller."""

import os
import shutil
import sys
import sysconfig
import venv
from pathlib import Path

from commands import PackagingError, run, say

ROOT = Path(__file__).resolve().parents[1]
_LOCK = ROOT / "packaging" / "lock" / "build-requirements.txt"
_ENVIRONMENT = ROOT / "build" / "package-venv"
_SHARED = "greenroom-environment.pth"


class NoFreezerError(PackagingError):
    """PyInstaller could not be installed; everything else can still be built."""


def environment() -> Path:
    """The Python that freezes: PyInstaller and the like, and a view of the program's packages.

    Kept in build/ and used again while the lock is the same. Raises NoFreezerError.
    """
    scripts = _path("scripts")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    stamp = _ENVIRONMENT / "lock"
    if not (stamp.exists() and stamp.read_bytes() == _LOCK.read_bytes()):
        say("Installing PyInstaller into build/package-venv (only the first time)")
        venv.create(_ENVIRONMENT, with_pip=True, clear=True)
        pip: list[str | Path] = [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]
        try:
            run([*pip, "--require-hashes", "-r", _LOCK])
        except PackagingError as error:
            raise NoFreezerError(f"PyInstaller could not be installed. {error}") from error
        shutil.copyfile(_LOCK, stamp)
    seen = f"{ROOT / 'src'}\n{sysconfig.get_path('purelib')}\n"
    (_path("purelib") / _SHARED).write_text(seen, encoding="utf-8")
    return python


def freeze(python: Path, target: Path) -> Path:
    """Freeze the program into `target`/greenroom; gives the executable."""
    run(
        [
            *_politely(),
            *(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", target, "--workpath", ROOT / "build" / "pyinstaller"),
            ROOT / "packaging" / "greenroom.spec",
        ],
        cwd=ROOT,
    )
    if sys.platform == "darwin":
        return target / "Greenroom.app" / "Contents" / "MacOS" / "greenroom"
    return target / "greenroom" / ("greenroom.exe" if os.name == "nt" else "greenroom")


def _path(kind: str) -> Path:
    names = {"base": str(_ENVIRONMENT), "platbase": str(_ENVIRONMENT)}
    return Path(sysconfig.get_path(kind, "venv", vars=names))


def _politely() -> list[str]:
    return ["nice", "-n", "10"] if os.name == "posix" else []
