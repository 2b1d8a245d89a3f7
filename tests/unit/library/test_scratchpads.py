"""The scratchpad's file: only added to, private, and safe against a kill."""

import os
import signal
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from greenroom.library import SqlStore
from greenroom.library.scratchpads import add_snapshot, read_snapshots, scratchpad_file
from greenroom.model.scratchpad import LONGEST_TEXT, Snapshot, as_it_was
from greenroom.model.take import RecordedAudio, TakeState
from support.interviews import plan


@pytest.fixture
def audio(tmp_path: Path) -> Path:
    return tmp_path / "q1 take 1.flac"


def test_a_half_line_is_left_out_and_swallows_nothing(audio: Path):
    add_snapshot(audio, Snapshot(1.0, "one"))
    with scratchpad_file(audio).open("ab") as file:
        file.write(b'{"at": 2.0, "te')
    assert read_snapshots(audio) == (Snapshot(1.0, "one"),)
    add_snapshot(audio, Snapshot(3.0, "three"))
    assert read_snapshots(audio) == (Snapshot(1.0, "one"), Snapshot(3.0, "three"))


@pytest.mark.parametrize(
    "line",
    [b"\xff\xfe", b"[]", b"null", b'{"at": "x", "text": ""}', b'{"at": 1, "text": 5}',
     b'{"at": -1, "text": ""}', b'{"at": NaN, "text": ""}', b'{"at": Infinity, "text": ""}'],
)  # fmt: skip
def test_what_is_no_snapshot_is_left_out(audio: Path, line: bytes):
    scratchpad_file(audio).write_bytes(line + b'\n{"at": 4, "text": "kept"}\n')
    assert read_snapshots(audio) == (Snapshot(4.0, "kept"),)


def test_it_is_private_and_no_longer_than_it_may_be(audio: Path):
    add_snapshot(audio, Snapshot(0.0, "x" * (LONGEST_TEXT + 5)))
    assert len(read_snapshots(audio)[0].text) == LONGEST_TEXT
    if os.name == "posix":
        assert stat.S_IMODE(scratchpad_file(audio).stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_read_shows_none(audio: Path):
    scratchpad_file(audio).mkdir()
    assert read_snapshots(audio) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_kept_survives_a_kill(audio: Path):
    program = (
        "import os, signal, sys; from pathlib import Path;"
        "from greenroom.library.scratchpads import add_snapshot;"
        "from greenroom.model.scratchpad import Snapshot;"
        "[add_snapshot(Path(sys.argv[1]), Snapshot(i, f'step {i}')) for i in range(5)];"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(audio)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert [one.text for one in read_snapshots(audio)] == [f"step {i}" for i in range(5)]


def test_it_goes_with_its_take(tmp_path: Path):
    with SqlStore(tmp_path / "Greenroom") as store:
        session = store.new_session(plan())
        take, path = store.new_take(session.id, 1)
        path.write_bytes(b"sound")
        sound = RecordedAudio(path.name, 48_000, 3.0)
        store.save_take(replace(take, state=TakeState.RECORDED, audio=sound))
        store.add_snapshot(take.id, Snapshot(0.5, "note"))
        assert scratchpad_file(path).exists()
        store.delete_take(take.id)
        store.purge()
        assert list(path.parent.glob("*scratchpad*")) == []


def test_a_moment_has_the_text_that_stood_there():
    snapshots = (Snapshot(0.0, ""), Snapshot(4.0, "a"), Snapshot(9.5, "b"))
    moments = (0.0, 3.9, 4.0, 9.4, 60.0)
    assert [as_it_was(snapshots, at) for at in moments] == [0, 0, 1, 1, 2]
    assert as_it_was(snapshots[1:], 1.0) == -1
