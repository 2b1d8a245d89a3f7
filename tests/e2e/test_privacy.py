"""Nothing leaves the computer, nor is anything laid aside to be sent later."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

GREENROOM = Path(sys.executable).with_name("greenroom")
# Of these onnxruntime makes an excuse to keep quiet, and no person's computer has them.
_QUIETING = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS")


def left_by(home: Path, *arguments: object) -> set[str]:
    """What a command leaves in a new home; Greenroom's own folders are elsewhere."""
    home.mkdir()
    environment = {name: text for name, text in os.environ.items() if name not in _QUIETING}
    environment = {n: t for n, t in environment.items() if not n.startswith("XDG_")}
    subprocess.run(
        [GREENROOM, *map(str, arguments)],
        env=environment | {"HOME": str(home), "USERPROFILE": str(home)},
        capture_output=True,
        timeout=120,
        check=True,
    )
    return {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}


def test_reading_an_answer_reports_to_nobody(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("Last May our till broke. I called a friend. We lost no sale.")
    assert left_by(tmp_path / "person", "analyze", "--transcript", tmp_path / "t.txt") == set()


@pytest.mark.models
def test_speaking_reports_to_nobody(tmp_path: Path) -> None:
    ask = ("ask", "--question", "one-on-one.closing-enjoyed", "--out", tmp_path / "prompt.wav")
    assert left_by(tmp_path / "person", *ask) == set()


@pytest.mark.models
def test_hearing_reports_to_nobody(tmp_path: Path) -> None:
    sound = np.random.default_rng(1).normal(0, 0.001, 32_000)
    soundfile.write(tmp_path / "a.wav", sound, 16_000)
    heard = ("analyze", tmp_path / "a.wav", "--model", "tiny.en")
    assert left_by(tmp_path / "person", *heard) == set()
