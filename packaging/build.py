"""`make package`: build everything that this machine can build into dist/, and try it.

.venv/bin/python packaging/build.py [wheel] [app] [deb]      (all of them when none is named)
"""

import argparse
import shutil
import sys
from pathlib import Path

import debian
import freeze
import smoke_test
import wheels
from commands import PackagingError, say

DIST = Path(__file__).resolve().parents[1] / "dist"
STEPS = ("wheel", "app", "deb")


def main() -> int:
    """0 when everything asked for is there and works."""
    parser = argparse.ArgumentParser(description="Build and try the packages.")
    parser.add_argument("steps", nargs="*", metavar="|".join(STEPS), help="all when none is named")
    wanted = tuple(parser.parse_args().steps) or STEPS
    if unknown := set(wanted) - set(STEPS):
        parser.error(f"there is no step {', '.join(sorted(unknown))}")
    DIST.mkdir(exist_ok=True)
    try:
        _build(wanted)
    except PackagingError as error:
        sys.stderr.write(f"package: {error}\n")
        return 1
    return 0


def _build(wanted: tuple[str, ...]) -> None:
    if "wheel" in wanted:
        say("Building wheel and source distribution")
        wheel, source = wheels.build(DIST)
        wheels.check(wheel)
        _made(wheel, source)
    if "app" in wanted and not _app():
        return
    if "deb" in wanted:
        _deb()


def _app() -> bool:
    """Freeze and try the app; False, and said so, where PyInstaller cannot be had."""
    try:
        python = freeze.environment()
    except freeze.NoFreezerError as error:
        say(f"NOT BUILT: the frozen app and the .deb. {error}")
        return False
    say("Freezing the app (some minutes)")
    program = freeze.freeze(python, DIST)
    smoke_test.check(program)
    _made(program.parent)
    return True


def _deb() -> None:
    if shutil.which("dpkg-deb") is None:
        say("NOT BUILT: the .deb, because there is no dpkg-deb here.")
        return
    say("Building the Debian package")
    package = debian.build(DIST / "greenroom", DIST)
    debian.check(package)
    _made(package)


def _made(*paths: Path) -> None:
    for path in paths:
        files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
        size = sum(each.stat().st_size for each in files if not each.is_symlink())
        say(f"Built {path.relative_to(DIST.parent)} ({size / 1e6:,.1f} MB)")


if __name__ == "__main__":
    sys.exit(main())
