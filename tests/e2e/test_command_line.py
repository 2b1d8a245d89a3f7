"""The installed program, as a shell sees it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import soundfile

from greenroom.library.store import SqlStore

GREENROOM = Path(sys.executable).with_name("greenroom")
TEXT = "Last May our till broke. I had to fix it. I called a friend. We lost no sale."


def greenroom(
    *arguments: object, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [GREENROOM, *map(str, arguments)],
        env=env,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def test_texts_are_analyzed_without_loading_whisper(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text(TEXT)
    code = (
        "import sys; from greenroom.app.main import main\n"
        "sys.argv[1:] = ['analyze', '--json', '--transcript', 't.txt']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'faster_whisper', 'ctranslate2', 'kokoro_onnx', 'sounddevice', 'PySide6'}\n"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    found, loaded = done.stdout.splitlines()
    assert json.loads(found)["structure"]["parts"]["A"]["state"] == "present"
    assert loaded == "[]"


def test_a_reader_that_leaves_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "l.jsonl").write_text(f"{json.dumps({'text': TEXT})}\n" * 500)
    command = [GREENROOM, "analyze", "--transcript", tmp_path / "l.jsonl", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
@pytest.mark.parametrize("display", ["", ":4321"])
def test_without_a_display_the_window_says_so(display: str) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY",)}
    environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": ""}
    done = greenroom(env=environment)
    assert done.returncode == 1
    assert "greenroom demo" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.models
def test_a_prompt_is_rendered_with_its_names(tmp_path: Path) -> None:
    out = tmp_path / "prompt.wav"
    done = greenroom("ask", "--question", "one-on-one.closing-enjoyed", "--out", out)
    assert done.returncode == 0, done.stderr
    assert soundfile.info(out).duration > 2
    assert "{" not in done.stdout


@pytest.mark.models
@pytest.mark.timeout(290)
def test_the_demo_leaves_a_session_a_report_and_a_picture(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    done = greenroom("demo", "--out", out)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in out.iterdir()) == ["library", "report.html", "review.png"]
    with SqlStore(out / "library") as store:
        (summary,) = store.sessions()
        assert summary.answered == summary.questions == 2
        assert all(take.report is not None for take in store.takes(summary.id))
    assert "http" not in (out / "report.html").read_text().replace("http-equiv", "")
