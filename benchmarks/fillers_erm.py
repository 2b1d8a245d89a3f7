"""The open tool `erm`, installed in an environment of its own, with the same model.

Its command is asked as a person would ask it, `erm --dry-run --json`, with its own settings but for
`--denoise none`: what it looks at is the untouched sound in either case, and nothing is written
beside the recording. All files go through one process whose model is loaded once.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from benchmarks.fillers_recordings import Recording
from greenroom.model.span import Span

VERSION = "0.4.0"
_INSTALL_S = 900
_LAST_LINES = 300
_ASK = """
import functools, json, pathlib, sys
import faster_whisper
faster_whisper.WhisperModel = functools.cache(faster_whisper.WhisperModel)
from erm.cli import main
model, *files = json.loads(sys.stdin.read())
for sound, cuts in files:
    main([sound, "--model", model, "--device", "cpu", "--compute-type", "int8",
          "--denoise", "none", "--dry-run", "--json", cuts])
"""


def install(cache: Path) -> Path:
    """The environment's Python, made on the first call. Raises RuntimeError with a reason."""
    if shutil.which("ffmpeg") is None or shutil.which("ffprobe") is None:
        raise RuntimeError("it needs ffmpeg, which is not installed")
    folder = cache / f"erm-{VERSION}"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "installed"
    if not stamp.is_file():
        shutil.rmtree(folder, ignore_errors=True)
        same = f"faster-whisper=={version('faster-whisper')}"
        _run([sys.executable, "-m", "venv", str(folder)])
        _run([str(python), "-m", "pip", "install", "--quiet", f"erm=={VERSION}", same])
        stamp.touch()
    return python


def _run(command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=_INSTALL_S)
    except subprocess.CalledProcessError as error:
        last = (error.stderr or "").strip()[-_LAST_LINES:]
        raise RuntimeError(f"it cannot be installed: {last}") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RuntimeError(f"it cannot be installed: {error}") from error


def cuts(python: Path, model: Path, recordings: Sequence[Recording]) -> dict[str, list[Span]]:
    """What it would cut out of each recording, by key. Raises RuntimeError with a reason."""
    with tempfile.TemporaryDirectory(prefix="greenroom-bench-") as made:
        folder = Path(made)
        files = []
        for recording in recordings:
            sound = folder / f"{recording.key}{recording.path.suffix}"
            shutil.copyfile(recording.path, sound)
            files.append((str(sound), str(folder / f"{recording.key}.json")))
        done = subprocess.run(
            [str(python), "-c", _ASK],
            input=json.dumps([str(model), *files]),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"it broke off: {done.stderr.strip()[-_LAST_LINES:]}")
        return {
            recording.key: parsed(Path(out).read_text(encoding="utf-8"))
            for recording, (_, out) in zip(recordings, files, strict=True)
        }


def parsed(text: str) -> list[Span]:
    """The cuts in its JSON."""
    return [Span(cut["start"], max(cut["start"], cut["end"])) for cut in json.loads(text)["cuts"]]
