import errno
import os
from pathlib import Path

import pytest
import soundfile

from fakes.voice import ToneVoice
from greenroom.model.errors import InputError, ModelError, StorageError, UsageError
from greenroom.voice.personas import persona
from greenroom.voice.render import render_prompt

MAYA = persona("maya")


def test_writes_a_whole_wav(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "prompt.wav"

    seconds = render_prompt(ToneVoice(), "Tell me about you. Why us?", MAYA, path)

    info = soundfile.info(path)
    assert (info.format, info.subtype, info.samplerate) == ("WAV", "PCM_16", 24_000)
    assert info.duration == pytest.approx(seconds)
    assert [found.name for found in path.parent.iterdir()] == ["prompt.wav"]


@pytest.mark.parametrize(
    ("name", "kind"), [("a.flac", "FLAC"), ("a.ogg", "OGG"), ("A.MP3", "MP3"), ("a.wav", "WAV")]
)
def test_writes_what_the_name_says(tmp_path: Path, name: str, kind: str) -> None:
    seconds = render_prompt(ToneVoice(), "Tell me about you.", MAYA, tmp_path / name)

    info = soundfile.info(tmp_path / name)
    assert info.format == kind
    assert info.duration == pytest.approx(seconds, abs=0.1)


@pytest.mark.parametrize("name", ["a.m4a", "prompt", ".wav"])
def test_other_names_are_refused_before_anything_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match=r"\.wav, \.flac, \.ogg or \.mp3"):
        render_prompt(ToneVoice(broken=True), "Hello there.", MAYA, tmp_path / name)

    assert list(tmp_path.iterdir()) == []


def test_nothing_to_say_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        render_prompt(ToneVoice(), " ", MAYA, tmp_path / "prompt.wav")

    assert list(tmp_path.iterdir()) == []


def test_a_voice_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "prompt.wav"
    path.write_bytes(b"old")

    with pytest.raises(ModelError):
        render_prompt(ToneVoice(broken=True), "Hello there.", MAYA, path)

    assert path.read_bytes() == b"old"


def test_a_full_disk_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StorageError, match=r"prompt\.wav” \(No space left"):
        render_prompt(ToneVoice(), "Hello there.", MAYA, tmp_path / "prompt.wav")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "prompt.wav").mkdir()

    with pytest.raises(StorageError, match=r"prompt\.wav"):
        render_prompt(ToneVoice(), "Hello there.", MAYA, tmp_path / "prompt.wav")

    assert [found.name for found in tmp_path.iterdir()] == ["prompt.wav"]
