"""Each crash is a real one, in a process of its own."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from greenroom.platform.crash import SHOWN, CrashKind, described, last_crash, unexpected

WATCH = (
    "import faulthandler, sys, threading\n"
    "from pathlib import Path\n"
    "from greenroom.platform.crash import start_recording\n"
    "stop = start_recording(Path(sys.argv[1]))\n"
)
SAID = "the marzipan deadline"


def run(folder: Path, body: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", WATCH + body, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_an_exception_is_recorded_without_its_text_and_shown_as_before(tmp_path: Path) -> None:
    ended = run(tmp_path, f"said = {SAID!r}\ndef answer():\n    raise ValueError(said)\nanswer()\n")

    crash = last_crash(tmp_path)
    assert ended.returncode == 1
    assert "ValueError: the marzipan deadline" in ended.stderr
    assert crash is not None
    assert crash.kind is CrashKind.ERROR
    assert "builtins.ValueError" in crash.text
    assert "answer" in crash.text
    assert "marzipan" not in crash.text


def test_an_exception_in_a_thread_is_recorded(tmp_path: Path) -> None:
    run(
        tmp_path,
        "thread = threading.Thread(target=lambda: [].pop(), name='writer')\n"
        "thread.start(); thread.join(); stop()\n",
    )

    crash = last_crash(tmp_path)
    assert crash is not None
    assert "Thread writer" in crash.text
    assert "IndexError" in crash.text


def test_a_native_crash_is_recorded(tmp_path: Path) -> None:
    ended = run(tmp_path, "def inside():\n    faulthandler._sigsegv()\ninside()\n")

    crash = last_crash(tmp_path)
    assert ended.returncode != 0
    assert crash is not None
    assert crash.kind is CrashKind.NATIVE
    assert "Segmentation fault" in crash.text
    assert "inside" in crash.text


@pytest.mark.parametrize(
    "ending", ["stop()", "stop(); sys.exit(3)", "threading.Thread(target=sys.exit).start(); stop()"]
)
def test_a_process_that_ends_well_leaves_nothing(tmp_path: Path, ending: str) -> None:
    run(tmp_path, ending)

    assert last_crash(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_is_no_crash(tmp_path: Path) -> None:
    run(tmp_path, "raise KeyboardInterrupt")

    assert last_crash(tmp_path) is None


def test_a_crash_is_told_once_and_its_text_stays_private(tmp_path: Path) -> None:
    run(tmp_path, "1 / 0")

    first, second = last_crash(tmp_path), last_crash(tmp_path)

    assert first is not None
    assert second is None
    assert first.file == tmp_path / SHOWN
    assert first.file.read_text(encoding="utf-8") == first.text
    assert stat.S_IMODE(first.file.stat().st_mode) == 0o600


def test_of_two_crashes_the_later_is_told(tmp_path: Path) -> None:
    run(tmp_path, "1 / 0")
    run(tmp_path, "{}['a']")

    crash = last_crash(tmp_path)

    assert crash is not None
    assert "KeyError" in crash.text
    assert "ZeroDivisionError" not in crash.text


def test_a_damaged_record_is_told_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "crash.json").write_text('{"version": ', encoding="utf-8")

    crash = last_crash(tmp_path)

    assert crash is not None
    assert crash.text == '{"version": '


def test_no_folder_is_no_crash(tmp_path: Path) -> None:
    assert last_crash(tmp_path / "not there") is None


def test_a_folder_that_cannot_be_used_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")

    ended = run(tmp_path / "logs", "print('goes on'); stop()")

    assert ended.stdout == "goes on\n"
    assert ended.returncode == 0


def test_a_description_begins_with_the_first_cause_and_ends_in_a_loop() -> None:
    first, second = KeyError(SAID), OSError(28, SAID)
    second.__cause__ = first
    first.__context__ = second

    assert described(second).splitlines() == ["builtins.KeyError", "builtins.OSError (errno 28)"]


def int_of(text: str) -> int:
    return int(text)


def test_a_defect_is_told_by_its_kind_and_place_and_not_by_its_text() -> None:
    with pytest.raises(ValueError, match=SAID) as failed:
        int_of(SAID)
    message = unexpected(failed.value).message

    assert "builtins.ValueError" in message
    assert "test_crash.py" in message
    assert "int_of" in message
    assert SAID not in message
