"""The wheel and the source distribution, and a proof that the wheel is whole."""

import sys
import sysconfig
import tempfile
import venv
from pathlib import Path

from commands import PackagingError, apart, run, say

ROOT = Path(__file__).resolve().parents[1]
_QUESTION = "behavioral.deadline-slip"


def build(target: Path) -> tuple[Path, Path]:
    """Build wheel and source distribution into `target`; gives their paths."""
    for old in (*target.glob("greenroom-*.whl"), *target.glob("greenroom-*.tar.gz")):
        old.unlink()
    run([sys.executable, "-m", "hatchling", "build", "-d", target, "-t", "wheel"], cwd=ROOT)
    run([sys.executable, "-m", "hatchling", "build", "-d", target, "-t", "sdist"], cwd=ROOT)
    return next(target.glob("greenroom-*.whl")), next(target.glob("greenroom-*.tar.gz"))


def check(wheel: Path) -> None:
    """Install the wheel away from the checkout, beside the locked packages, and use it."""
    with tempfile.TemporaryDirectory(prefix="greenroom-wheel-") as name:
        folder = Path(name)
        program = _install(wheel, folder / "venv")
        env = apart(folder)
        where = run([program.parent / "python", "-c", _WHERE], cwd=folder, env=env).strip()
        if not Path(where).is_relative_to(folder.resolve()):
            raise PackagingError(f"The checkout was tested instead of the wheel ({where}).")
        prompt = folder / "prompt.wav"
        for arguments in (
            ["banks", "check"],
            ["ask", "--question", _QUESTION, "--out", str(prompt)],
            ["self-test"],
        ):
            last = run([program, *arguments], cwd=folder, env=env).splitlines()[-1]
            say(f"  wheel: greenroom {arguments[0]}: {last}")
        if prompt.stat().st_size < 10_000:
            raise PackagingError("“greenroom ask” from the wheel wrote no speech.")


_WHERE = "import greenroom; print(greenroom.__file__)"


def _install(wheel: Path, place: Path) -> Path:
    """A new environment with the wheel; everything else is shared with the one that builds."""
    venv.create(place, with_pip=False)
    names = {"base": str(place), "platbase": str(place)}
    scripts = Path(sysconfig.get_path("scripts", "venv", vars=names))
    packages = Path(sysconfig.get_path("purelib", "venv", vars=names))
    # A folder named in a .pth file comes after the wheel, and its own .pth files are not read, so
    # the editable Greenroom of the building environment stays out of sight.
    shared = sysconfig.get_path("purelib")
    (packages / "shared.pth").write_text(f"{shared}\n", encoding="utf-8")
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        scripts / "python",
        "install",
        "--quiet",
    ]
    run(
        [*pip, "--disable-pip-version-check", "--no-deps", "--no-index", "--force-reinstall", wheel]
    )
    return scripts / "greenroom"
