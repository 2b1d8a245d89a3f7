"""Any file that is given: good, odd and broken ones."""

import tracemalloc
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from greenroom.audio.decoding import Decoding
from greenroom.audio.files import damage_notice, read_audio
from greenroom.model.errors import ExitCode, InputError


def write(path: Path, rate: int = 44_100, channels: int = 1, seconds: float = 2.0, **options: str):
    moments = np.arange(round(seconds * rate)) / rate
    tone = 0.25 * np.sin(2 * np.pi * 440.0 * moments)
    soundfile.write(path, np.repeat(tone[:, None], channels, axis=1), rate, **options)
    return path


def heard(path: Path) -> np.ndarray:
    pcm = b"".join(sound.pcm for sound in read_audio(path))
    return np.frombuffer(pcm, "<f4")


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 96_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_every_rate_and_stereo_become_16_khz_mono(tmp_path: Path, rate: int, channels: int):
    path = write(tmp_path / "a.wav", rate, channels)
    info = read_audio(path).info
    assert (info.sample_rate, info.channels) == (rate, channels)
    assert info.duration_s == pytest.approx(2.0)
    samples = heard(path)
    assert len(samples) == pytest.approx(32_000, abs=2)
    assert np.abs(samples[1000:-1000]).max() == pytest.approx(0.25, abs=0.01)
    spectrum = np.abs(np.fft.rfft(samples))
    assert np.argmax(spectrum) * 16_000 / len(samples) == pytest.approx(440.0, abs=1.0)


@pytest.mark.parametrize("channels", [3, 6, 8, 9, 64])
def test_any_number_of_channels_becomes_one(tmp_path: Path, channels: int):
    samples = heard(write(tmp_path / "a.wav", 16_000, channels))
    assert len(samples) == 32_000
    assert np.abs(samples[1000:-1000]).max() == pytest.approx(0.25, abs=0.01)


def test_a_rate_that_carries_no_speech_is_told(tmp_path: Path):
    write(tmp_path / "a.wav", 8_000)
    header = bytearray((tmp_path / "a.wav").read_bytes())
    header[24:28] = (1).to_bytes(4, "little")
    (tmp_path / "a.wav").write_bytes(header)
    with pytest.raises(InputError, match=r"a\.wav.*is not audio"):
        read_audio(tmp_path / "a.wav")


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.wav", {"subtype": "PCM_24"}),
        ("a.wav", {"subtype": "FLOAT"}),
        ("a.flac", {"subtype": "PCM_24"}),
        ("a.ogg", {}),
        ("a.mp3", {}),
    ],
)
def test_every_container(tmp_path: Path, name: str, options: dict[str, str]):
    samples = heard(write(tmp_path / name, **options))
    assert len(samples) / 16_000 == pytest.approx(2.0, abs=0.05)
    assert np.abs(samples).max() == pytest.approx(0.25, abs=0.02)


def test_no_more_memory_for_a_long_file_than_for_a_short_one(tmp_path: Path):
    path = write(tmp_path / "long.flac", 16_000, seconds=600.0)
    reader = read_audio(path)
    tracemalloc.start()
    try:
        for sound in reader:
            assert sound.duration_s < 1.0
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 4_000_000  # the whole would be 38 MB
    assert reader.heard_s == pytest.approx(600.0)
    assert not reader.cut_short
    assert damage_notice(reader) == ""


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.mp3"])
def test_a_truncated_file_gives_what_it_has_and_says_so(tmp_path: Path, name: str):
    path = write(tmp_path / name, seconds=10.0)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    reader = read_audio(path)
    samples = sum(sound.samples for sound in reader)
    assert 3.0 < samples / 16_000 < 7.0
    assert reader.cut_short
    assert name in damage_notice(reader)


def noise_with_a_tone(seconds: float, tone_from: float, rate: int = 44_100) -> np.ndarray:
    """Soft noise everywhere, so that no codec leaves anything out, and one loud second."""
    sound = np.random.default_rng(5).normal(0, 0.01, round(seconds * rate))
    moments = np.arange(rate) / rate
    sound[round(tone_from * rate) :][:rate] += 0.5 * np.sin(2 * np.pi * 440.0 * moments)
    return sound


def loud_from(samples: np.ndarray) -> float:
    """Where the loudest second begins; what is left of damaged packets may crackle."""
    power = np.cumsum(np.square(np.clip(samples, -0.5, 0.5), dtype=np.float64))
    return float(np.argmax(power[16_000:] - power[:-16_000])) / 16_000


@pytest.mark.parametrize("damage", [bytes(4000), b"\xff\x00\x5a\xa5" * 1000, b""])
@pytest.mark.parametrize(
    # An MP3 does not say at which moment its parts belong, so the rest moves up.
    ("name", "off_s"), [("a.flac", 0.1), ("a.ogg", 0.1), ("a.mp3", 1.5)],
)  # fmt: skip
def test_what_follows_a_damaged_part_is_read_in_its_place(
    tmp_path: Path, name: str, off_s: float, damage: bytes
):
    path = tmp_path / name
    soundfile.write(path, noise_with_a_tone(30.0, 20.0), 44_100)
    data = path.read_bytes()
    third = len(data) // 3
    path.write_bytes(data[:third] + damage + data[third + 4000 :])
    reader = read_audio(path)
    samples = np.frombuffer(b"".join(sound.pcm for sound in reader), "<f4")
    assert loud_from(samples) == pytest.approx(20.0, abs=off_s)
    assert len(samples) / 16_000 == pytest.approx(30.0, abs=off_s)
    assert not reader.cut_short
    assert 0.0 < reader.unreadable_s < 8.0
    assert f"“{name}” is damaged; about " in damage_notice(reader)


def test_a_jump_far_ahead_is_no_silence_of_hours(tmp_path: Path):
    path = write(tmp_path / "a.wav", 16_000)
    decoding = Decoding(path, 16_000, 2.0)
    frames = list(decoding)
    assert sum(map(len, frames)) == 32_000
    assert list(decoding._silence(3_600.0)) == []


def test_a_video_without_sound_is_told_apart(tmp_path: Path):
    path = tmp_path / "silent.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for _ in range(5):
            frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    with pytest.raises(InputError, match="pictures but no sound"):
        read_audio(path)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("missing.wav", None, "There is no file"),
        ("empty.wav", b"", "is empty"),
        ("text.wav", b"These are words and no sound.\n" * 50, "cannot be read as audio"),
        ("header.wav", b"RIFF\0\0\0\0WAVE", "cannot be read as audio"),
        ("noise.mp3", bytes(range(256)) * 40, "cannot be read|no sound"),
    ],
)
def test_what_is_not_audio_gets_one_sentence(
    tmp_path: Path, name: str, content: bytes | None, sentence: str
):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=sentence) as caught:
        list(read_audio(path))
    assert caught.value.exit_code is ExitCode.INPUT
    assert name in caught.value.message


def test_a_folder_is_not_a_file(tmp_path: Path):
    with pytest.raises(InputError, match="not a file"):
        read_audio(tmp_path)


def test_a_file_of_no_length_is_told(tmp_path: Path):
    path = tmp_path / "none.wav"
    soundfile.write(path, np.zeros(0), 16_000)
    with pytest.raises(InputError, match="no sound"):
        list(read_audio(path))
