"""`python -m tests.screenshots`: every screen and state of the real window, as pictures.

On a virtual display of its own, in an empty home folder. Pictures for the documents go to
docs/images/screens, those at other sizes to build/screenshots.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"


def main() -> int:
    """Take them all; names on the command line ("review") choose scenes that begin so."""
    sys.path.insert(0, str(TESTS))
    from support.display import VirtualDisplay, missing_programs  # noqa: PLC0415

    missing = missing_programs()
    if missing:
        sys.stderr.write(f"The virtual display needs {', '.join(missing)}.\n")
        return 1
    with VirtualDisplay((1920, 1200)) as display, tempfile.TemporaryDirectory() as home:
        environment = display.environment() | {
            "PYTHONPATH": str(TESTS),
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_CACHE_HOME": f"{home}/.cache",
            "XDG_DATA_HOME": f"{home}/.local/share",
            "XDG_STATE_HOME": f"{home}/.local/state",
            "LANG": "C.UTF-8",
        }
        command = [sys.executable, "-m", "tests.screenshots.run", *sys.argv[1:]]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
