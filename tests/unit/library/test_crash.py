"""A process that is killed while it writes leaves a whole library."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from greenroom.library import SqlStore
from greenroom.model.take import TakeState

TESTS = Path(__file__).parents[2]

_WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, {tests!r})
from greenroom.library import SqlStore
from greenroom.model.take import RecordedAudio, TakeState
from support.interviews import plan
from support.library_samples import heard, report

store = SqlStore(Path({data_dir!r}))
words = heard("word " * 2_000)
session = store.new_session(plan())
while True:
    take, path = store.new_take(session.id, 1)
    path.write_bytes(b"sound")
    audio = RecordedAudio(path.name, 48_000, 1.0)
    store.save_take(replace(take, state=TakeState.RECORDED, audio=audio))
    print(take.id, flush=True)
    store.save_transcript(take.id, words)
    store.save_report(report(take.id))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill signal")
@pytest.mark.parametrize("takes", [1, 3, 6])
def test_killing_while_writing_loses_nothing_that_was_stored(data_dir: Path, takes: int) -> None:
    code = _WRITER.format(tests=str(TESTS), data_dir=str(data_dir))
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        stored = [writer.stdout.readline().strip() for _ in range(takes)]
        writer.kill()  # in the middle of the last take's transcript, report or the next take
    assert writer.returncode == -signal.SIGKILL
    assert all(stored)
    with SqlStore(data_dir) as store:
        for take_id in stored:
            reviewed = store.take(take_id)
            assert store.audio_path(reviewed.take).read_bytes() == b"sound"
            assert reviewed.take.audio is not None
            assert reviewed.take.state is not TakeState.RECORDING
            reached = (reviewed.transcript is not None, reviewed.report is not None)
            assert (
                reached
                == {
                    TakeState.RECORDED: (False, False),
                    TakeState.TRANSCRIBED: (True, False),
                    TakeState.REPORTED: (True, True),
                }[reviewed.take.state]
            )
        assert all(store.take(take_id).report for take_id in stored[:-1])
        left = {one.id for one in store.unfinished()}
        for one in store.takes(store.sessions()[0].id):
            assert (one.take.id in left) == (one.report is None)
        assert not list(data_dir.glob("library.db.damaged*"))
