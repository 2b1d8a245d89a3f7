"""The installed program and bad input: one sentence, the right exit code, nothing invented."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import soundfile

GREENROOM = Path(sys.executable).with_name("greenroom")


def greenroom(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [GREENROOM, *map(str, arguments)],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def objects(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def noise(seconds: float, rate: int) -> np.ndarray:
    return np.random.default_rng(1).normal(0, 0.001, int(seconds * rate))


@pytest.mark.models
def test_odd_and_broken_files_in_one_run(tmp_path: Path) -> None:
    """All that is audio is read, none of it holds words, and the rest is told one by one."""
    for name, rate, kind in (
        ("r8.wav", 8_000, "PCM_16"),
        ("r96.wav", 96_000, "PCM_24"),
        ("float.wav", 44_100, "FLOAT"),
    ):
        soundfile.write(tmp_path / name, noise(2, rate), rate, subtype=kind)
    soundfile.write(tmp_path / "stereo.flac", np.zeros((32_000, 2)), 16_000)
    whole = (tmp_path / "stereo.flac").read_bytes()
    soundfile.write(tmp_path / "long.flac", noise(10, 16_000), 16_000)
    cut = (tmp_path / "long.flac").read_bytes()
    (tmp_path / "cut.flac").write_bytes(cut[: len(cut) // 2])
    (tmp_path / "head.flac").write_bytes(whole[:30])
    (tmp_path / "empty.wav").touch()
    (tmp_path / "text.wav").write_text("This is no sound.")
    (tmp_path / "folder.wav").mkdir()
    good = ["r8.wav", "r96.wav", "float.wav", "stereo.flac", "cut.flac"]
    bad = ["head.flac", "empty.wav", "text.wav", "folder.wav", "gone.wav"]
    done = greenroom("analyze", "--json", "--model", "tiny.en", *(tmp_path / n for n in good + bad))
    assert done.returncode == 3
    found = objects(done)
    assert [each.get("words") for each in found] == [[]] * len(good) + [None] * len(bad)
    assert [each["audio"]["cut_short"] for each in found[:5]] == [False] * 4 + [True]
    lines = done.stderr.splitlines()
    assert len(lines) == 1 + len(bad)
    assert "cut.flac" in lines[0]
    for name, line in zip(bad, lines[1:], strict=True):
        assert line.startswith("greenroom: ")
        assert name in line


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("options", [[], ["--json"]])
def test_an_output_that_takes_no_more_is_told(tmp_path: Path, options: list[str]) -> None:
    (tmp_path / "t.txt").write_text("I did it.")
    command = [GREENROOM, "analyze", "--transcript", tmp_path / "t.txt", *options]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "output could not be written" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of its own")
@pytest.mark.parametrize(
    ("closed", "name", "code"), [(">&-", "t.txt", 0), ("2>&-", "gone", 3), (">&- 2>&-", "gone", 3)]
)
def test_a_stream_that_is_closed_changes_no_exit_code(
    tmp_path: Path, closed: str, name: str, code: int
) -> None:
    (tmp_path / "t.txt").write_text("I did it.")
    line = f'"{GREENROOM}" analyze --transcript {name} --json {closed}'
    done = subprocess.run(
        line, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (code, "")
    assert len(done.stdout.splitlines()) == (1 if ">&-" not in closed.split() else 0)


@pytest.mark.parametrize("kind", ["missing", "empty", "cut off"])
def test_a_model_that_is_wrong_is_4(tmp_path: Path, models_dir: Path, kind: str) -> None:
    folder = tmp_path / "model"
    if kind != "missing":
        folder.mkdir()
    if kind == "cut off":
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            source = models_dir / "tiny.en" / name
            if not source.is_file():
                pytest.skip("the weights are not placed yet")
            (folder / name).write_bytes(source.read_bytes())
        (folder / "model.bin").write_bytes(b"\x06\x00\x00\x00cut")
    soundfile.write(tmp_path / "a.wav", noise(1, 16_000), 16_000)
    done = greenroom("analyze", tmp_path / "a.wav", "--json", "--model", folder)
    assert done.returncode == 4
    assert len(done.stderr.splitlines()) == 1
    assert objects(done)[0]["error"]["code"].startswith("model_")


def test_a_data_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = greenroom("library", "list", GREENROOM_DATA=str(tmp_path / "file"))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.models
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopping_an_analysis_leaves_no_child_and_no_file(tmp_path: Path, number: int) -> None:
    source = tmp_path / "long.flac"
    soundfile.write(source, noise(600, 16_000), 16_000)
    process = psutil.Popen(
        [GREENROOM, "analyze", source, "--out", tmp_path / "out"],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    children: list[psutil.Process] = []
    while len(children) < 2 and process.poll() is None:  # the child, and who tracks its resources
        children = process.children()
    os.killpg(process.pid, number)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert said == "greenroom: Stopped. Nothing is half written.\n"
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not [each for each in alive if each.status() != psutil.STATUS_ZOMBIE]
    assert not (tmp_path / "out").exists()


def test_little_is_read_before_ctrl_c_is_taken_care_of() -> None:
    """What comes before it cannot be told in one line."""
    code = "import sys; import greenroom.app.main; print('multiprocessing' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
