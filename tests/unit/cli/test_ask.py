"""`greenroom ask`: a question of a bank, with its names filled in, in an interviewer's voice."""

from pathlib import Path

import pytest
import soundfile

from fakes.voice import ToneVoice
from greenroom.model.errors import ExitCode
from greenroom.voice.personas import persona
from support.command_line import Greenroom

QUESTION = "one-on-one.why-this-company"


@pytest.fixture(autouse=True)
def voice(services: type, monkeypatch: pytest.MonkeyPatch) -> ToneVoice:
    tones = ToneVoice()
    monkeypatch.setattr(services, "voice", tones)
    return tones


def test_the_question_is_said_with_its_names_and_written_whole(
    greenroom: Greenroom, voice: ToneVoice, tmp_path: Path
) -> None:
    ran = greenroom("ask", "--bank", "one-on-one", "--question", QUESTION, "--out", "prompt.wav")
    assert ran.code == ExitCode.DONE, ran.err
    (said,) = voice.spoken
    assert "made you want to work here" in said
    assert "{" not in said
    assert ran.out == f"prompt.wav: {said}\n"
    assert soundfile.info(tmp_path / "prompt.wav").duration > 2


def test_voices_differ_and_are_named_by_interviewer_or_by_voice(
    greenroom: Greenroom, tmp_path: Path
) -> None:
    names = {"id": "maya", "voice": persona("maya").voice, "other": "daniel"}
    for name, voice in names.items():
        ran = greenroom("ask", "--question", QUESTION, "--voice", voice, "--out", f"{name}.wav")
        assert ran.code == ExitCode.DONE, ran.err
    one, same, other = (soundfile.read(tmp_path / f"{name}.wav")[0].tolist() for name in names)
    assert one == same
    assert one != other


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--voice", "nobody"], "maya"),
        (["--bank", "situational"], "banks list"),
        (["--out", "prompt.txt"], ".wav, .flac, .ogg or .mp3"),
    ],
)
def test_what_there_is_not_is_wrong_usage_and_leaves_no_file(
    greenroom: Greenroom, tmp_path: Path, voice: ToneVoice, arguments: list[str], says: str
) -> None:
    ran = greenroom("ask", "--question", QUESTION, "--out", "prompt.wav", *arguments)
    assert ran.code == ExitCode.USAGE
    (line,) = ran.error_lines
    assert says in line
    assert voice.spoken == []
    assert list(tmp_path.glob("prompt.*")) == []


def test_a_voice_that_is_missing_is_4_and_leaves_no_file(
    greenroom: Greenroom, tmp_path: Path, voice: ToneVoice
) -> None:
    voice.broken = True
    ran = greenroom("ask", "--question", QUESTION, "--out", "prompt.wav")
    assert ran.code == ExitCode.MODEL
    assert len(ran.error_lines) == 1
    assert list(tmp_path.glob("prompt*")) == []
