"""Run programs while packaging: loud when they fail, apart from the person's own files."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_NOT_PASSED_ON = ("PYTHON", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "QT_", "GREENROOM_")


class PackagingError(Exception):
    """A step failed; the message is one sentence for the person who builds."""


def say(text: str) -> None:
    """Tell what is being done."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: dict[str, str] | None = None,
    timeout_s: float = 1800.0,
) -> str:
    """What the command prints. Raises PackagingError with the end of its output when it fails."""
    shown = " ".join(str(part) for part in command[:4])
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env=env,
            timeout=timeout_s,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        raise PackagingError(f"“{command[0]}” is not installed.") from None
    except subprocess.TimeoutExpired:
        raise PackagingError(f"“{shown}” did not end within {timeout_s:.0f} s.") from None
    if done.returncode != 0:
        end = "\n".join((done.stdout + done.stderr).splitlines()[-25:])
        raise PackagingError(f"“{shown}” ended with {done.returncode}:\n{end}")
    return done.stdout


def apart(folder: Path) -> dict[str, str]:
    """An environment in which the built program keeps everything below `folder`.

    Nothing of the checkout or of the build's Python is in it, so that what was left out of the
    artefact is missed.
    """
    env = {name: value for name, value in os.environ.items() if not name.startswith(_NOT_PASSED_ON)}
    if os.name == "posix":
        env["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    places = ("DATA", "CONFIG", "CACHE", "MODELS", "LOGS")
    return env | {"HOME": str(home)} | {f"GREENROOM_{each}": str(home / each) for each in places}
