"""What is left of a take after a kill, a crash or a full disk."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from greenroom.audio.flacfile import FlacWriter, mend
from greenroom.audio.takefile import Notes, TakeFile, recover, storage_error
from greenroom.model.errors import DiskFullError, NothingRecordedError, StorageError

RATE = 48_000

# A process that records 3 s in blocks of 25 ms, says so, and is never able to finish.
_RECORDING = """
import sys
import numpy as np
from pathlib import Path
from greenroom.audio.takefile import Notes, TakeFile
take = TakeFile(Path(sys.argv[1]), 48000)
take.note(Notes(-0.75, (1.5,)))
sound = np.random.default_rng(0).uniform(-0.5, 0.5, 3 * 48000).astype("f4")
for at in range(0, len(sound), 1200):
    take.write(sound[at : at + 1200])
print("written", flush=True)
sys.stdin.read()
"""


def noise(seconds: float) -> np.ndarray:
    rng = np.random.default_rng(0)
    return rng.uniform(-0.5, 0.5, round(seconds * RATE)).astype(np.float32)


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_what_is_being_recorded_is_for_its_owner_only(tmp_path: Path):
    before = os.umask(0)
    try:
        take = TakeFile(tmp_path / "take.flac", RATE)
        take.note(Notes(-0.75, (1.5,)))
    finally:
        os.umask(before)
    take.write(noise(0.1))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"take.flac.part": 0o600, "take.flac.part.json": 0o600}
    take.finish()
    assert stat.S_IMODE((tmp_path / "take.flac").stat().st_mode) == 0o600


def test_a_killed_process_loses_less_than_a_second(tmp_path: Path):
    path = tmp_path / "take.flac"
    child = subprocess.Popen(
        [sys.executable, "-c", _RECORDING, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stdin is not None
    with child.stdout, child.stdin:
        assert child.stdout.readline() == b"written\n"
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    assert not path.exists()
    audio = recover(path)
    assert audio is not None
    assert 2.8 < audio.duration_s <= 3.0
    assert (audio.prompt_end_s, audio.resumed_at) == (-0.75, (1.5,))
    samples, rate = soundfile.read(path, dtype="float32")
    assert len(samples) / rate == audio.duration_s
    assert np.abs(samples - noise(3.0)[: len(samples)]).max() < 1 / 30_000
    assert [file.name for file in tmp_path.iterdir()] == ["take.flac"]


def test_a_finished_take_that_nobody_fetched_is_read(tmp_path: Path):
    take = TakeFile(tmp_path / "take.flac", RATE)
    take.note(Notes(0.5))
    take.write(noise(0.5))
    assert take.finish() == 0.5
    audio = recover(tmp_path / "take.flac")
    assert audio is not None
    assert (audio.duration_s, audio.prompt_end_s) == (0.5, 0.5)


def test_a_take_appears_whole_or_not_at_all(tmp_path: Path):
    path = tmp_path / "take.flac"
    take = TakeFile(path, RATE)
    take.write(noise(1.0))
    assert not path.exists()
    take.finish()
    assert soundfile.info(path).frames == RATE


def test_nothing_recorded_is_nothing_recovered(tmp_path: Path):
    assert recover(tmp_path / "never.flac") is None
    FlacWriter(tmp_path / "empty.flac.part", RATE).close()
    assert recover(tmp_path / "empty.flac") is None
    assert not list(tmp_path.iterdir())


def test_a_take_without_sound_leaves_no_file(tmp_path: Path):
    take = TakeFile(tmp_path / "take.flac", RATE)
    take.note(Notes(0.5))
    with pytest.raises(NothingRecordedError, match="nothing to keep"):
        take.finish()
    assert not list(tmp_path.iterdir())


def test_a_part_file_of_rubbish_is_no_take(tmp_path: Path):
    (tmp_path / "take.flac.part").write_bytes(b"not a recording" * 100)
    (tmp_path / "take.flac.part.json").write_text('{"prompt_end_s": "soon"}')
    assert recover(tmp_path / "take.flac") is None
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_mended_is_put_aside_and_not_deleted(tmp_path: Path):
    take = TakeFile(tmp_path / "take.flac", RATE)
    take.write(noise(3.0))
    part = tmp_path / "take.flac.part"
    broken = bytes(86) + part.read_bytes()[86:]  # its first page never reached the disk
    take.finish()
    (tmp_path / "take.flac").unlink()
    part.write_bytes(broken)
    assert recover(tmp_path / "take.flac") is None
    assert [file.name for file in tmp_path.iterdir()] == ["take.flac.damaged"]
    assert (tmp_path / "take.flac.damaged").read_bytes() == broken


def test_a_finished_take_that_cannot_be_read_is_left_and_told(tmp_path: Path):
    (tmp_path / "take.flac").write_bytes(b"damaged" * 1000)
    with pytest.raises(StorageError, match=r"take\.flac.*left as it is"):
        recover(tmp_path / "take.flac")
    assert (tmp_path / "take.flac").exists()


@pytest.mark.parametrize("missing", [1, 700, 5000])
def test_a_broken_last_frame_is_cut_off(tmp_path: Path, missing: int):
    path = tmp_path / "cut.flac"
    writer = FlacWriter(path, RATE)
    writer.write(noise(1.0))
    whole = path.read_bytes()  # before the header is completed
    writer.close()
    path.write_bytes(whole[:-missing])
    mended = mend(path)
    assert mended is not None
    samples, rate = soundfile.read(path, dtype="float32")
    assert (len(samples), rate) == mended
    assert len(samples) >= RATE - 3 * 4096
    assert np.abs(samples - noise(1.0)[: len(samples)]).max() < 1 / 30_000


def test_sound_beyond_full_scale_is_cut_and_not_wrapped(tmp_path: Path):
    path = tmp_path / "loud.flac"
    writer = FlacWriter(path, RATE)
    writer.write(np.full(4800, 1.7, np.float32))
    writer.close()
    assert soundfile.read(path)[0].min() > 0.99


def test_each_failure_of_the_disk_has_its_sentence():
    assert isinstance(storage_error(OSError(28, "No space left on device")), DiskFullError)
    other = storage_error(PermissionError(13, "Permission denied"))
    assert type(other) is StorageError
    assert "data folder" in other.message
