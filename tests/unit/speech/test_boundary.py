"""What crosses the process boundary, and what must not come with it."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from greenroom.model.errors import HearingError, ModelDamagedError
from greenroom.model.transcript import Word
from greenroom.speech.messages import Begin, ErrorCode, Feed, Load, LoadFailed, Settled
from greenroom.speech.sentences import chunk_error, load_error, start_error

_SOURCE = Path(__file__).parents[3] / "src"


@pytest.mark.parametrize(
    "message",
    [
        Load("/models/base", 0, "cpu"),
        Begin(3, "en", live=True, start=512),
        Feed(3, b"\0\0\0\0"),
        LoadFailed(ErrorCode.OUT_OF_MEMORY),
        Settled(3, 512, (Word("We", 0.1, 0.2, 0.9),), 0, b"", b"", "en", last=True),
    ],
)
def test_messages_survive_the_pipe(message: object) -> None:
    assert pickle.loads(pickle.dumps(message)) == message


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("greenroom.speech.process", "ctranslate2"),
        ("greenroom.speech.process", "faster_whisper"),
        ("greenroom.speech.process", "PySide6"),
        ("greenroom.speech.child", "PySide6"),
        ("greenroom.speech.child", "sounddevice"),
    ],
)
def test_each_side_loads_only_its_own_libraries(module: str, forbidden: str) -> None:
    script = f"import sys, {module}; sys.exit('{forbidden}' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], env={"PYTHONPATH": str(_SOURCE)}, check=False
    )
    assert done.returncode == 0


def test_codes_become_sentences_that_say_what_is_kept() -> None:
    assert isinstance(load_error(ErrorCode.MODEL_UNREADABLE, Path("/m")), ModelDamagedError)
    assert "/m" in load_error(ErrorCode.MODEL_UNREADABLE, Path("/m")).message
    for error in (load_error(ErrorCode.OUT_OF_MEMORY, None), start_error(), chunk_error()):
        assert isinstance(error, HearingError)
        assert "kept" in error.message
