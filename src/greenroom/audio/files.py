"""Any audio file as a stream of 16 kHz mono sound, through FFmpeg's decoders (PyAV)."""

import logging
import math
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.error import FFmpegError

from greenroom.audio.decoding import Decoding
from greenroom.audio.resample import ANALYSIS_RATE, Resampler, Samples, as_sound
from greenroom.model.errors import InputError
from greenroom.model.sound import Sound
from greenroom.platform.text import translate

log = logging.getLogger(__name__)

BLOCK_S = 0.5
_LOWEST_RATE = 2_000  # Hz; below it no speech is left, and a damaged header promises days of it
_CUT_SHORT_BY_S = 1.0  # containers round their durations, by much less than this
_UNKNOWN_SIZE = 2**31 - 2**16  # programs that write into a pipe promise the largest size there is


@dataclass(frozen=True, slots=True)
class AudioInfo:
    """What the file says of itself: length in seconds, its own rate in Hz, its channels."""

    duration_s: float
    sample_rate: int
    channels: int


class AudioReader:
    """One file, read from its start in blocks; a three-hour file needs no more memory than a short.

    After a whole iteration `heard_s` is the true length, `cut_short` says whether the file ended
    before it should, and `unreadable_s` how much before its end could not be read; all in seconds.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.info = _info(path)
        self.heard_s = 0.0
        self.cut_short = False
        self.unreadable_s = 0.0

    def __iter__(self) -> Iterator[Sound]:
        """Blocks of half a second, 16 kHz mono. Raises InputError when nothing can be decoded."""
        resampler = Resampler(self.info.sample_rate, ANALYSIS_RATE)
        decoding = Decoding(self._path, self.info.sample_rate, self.info.duration_s)
        waiting: list[Samples] = []
        for mono in decoding:
            waiting.append(resampler.feed(mono))
            if sum(map(len, waiting)) >= BLOCK_S * ANALYSIS_RATE:
                yield as_sound(np.concatenate(waiting))
                waiting = []
        self._judge(decoding)
        waiting.append(resampler.feed(np.zeros(0, np.float32), last=True))
        if any(len(part) for part in waiting):
            yield as_sound(np.concatenate(waiting))

    def _judge(self, decoding: Decoding) -> None:
        if decoding.heard_s == 0.0:
            raise _nothing_decodes(self._path)
        self.heard_s = decoding.heard_s
        missing_s = max(0.0, self.info.duration_s - self.heard_s)
        self.unreadable_s = decoding.silent_s
        if decoding.damaged and not decoding.broken_off:
            self.unreadable_s += missing_s  # an MP3 does not say where it is missing
        elif decoding.broken_off or missing_s > _CUT_SHORT_BY_S:
            self.cut_short = True
        if self.cut_short or decoding.damaged:
            log.warning(
                "An audio file of %.1f s: %.1f s in it could not be read, cut short: %s",
                self.heard_s, self.unreadable_s, self.cut_short,
            )  # fmt: skip


def read_audio(path: Path) -> AudioReader:
    """Open a file. Raises InputError: missing, empty, not audio, video without sound."""
    return AudioReader(path)


def damage_notice(reader: AudioReader) -> str:
    """The sentence for a file that could be read in part only; empty for a sound one."""
    name = reader._path.name
    if reader.cut_short:
        text = translate(
            "Audio", "“{name}” is damaged or incomplete; its first {seconds} s could be read."
        )
        return text.format(name=name, seconds=round(reader.heard_s))
    if reader.unreadable_s > 0.0:
        text = translate("Audio", "“{name}” is damaged; about {seconds} s of it could not be read.")
        return text.format(name=name, seconds=math.ceil(reader.unreadable_s))
    return ""


def _info(path: Path) -> AudioInfo:
    name = path.name
    if not path.exists():
        text = translate("Audio", "There is no file “{name}”. Check the path.")
        raise InputError(text.format(name=path))
    if not path.is_file():
        text = translate("Audio", "“{name}” is not a file. Give an audio file.")
        raise InputError(text.format(name=path))
    try:
        if path.stat().st_size == 0:
            text = translate("Audio", "“{name}” is empty. Choose another file.")
            raise InputError(text.format(name=name))
        with av.open(str(path)) as container:
            return _stream_info(container, name)
    except FFmpegError as error:
        text = translate(
            "Audio", "“{name}” cannot be read as audio. It may be damaged, or not be audio at all."
        )
        raise InputError(text.format(name=name)) from error
    except OSError as error:
        text = translate("Audio", "“{name}” cannot be opened. Check that you may read it.")
        raise InputError(text.format(name=name)) from error


def _stream_info(container: Any, name: str) -> AudioInfo:
    if not container.streams.audio:
        if container.streams.video:
            text = translate("Audio", "“{name}” has pictures but no sound. Choose another file.")
        else:
            text = translate("Audio", "“{name}” has no sound in it. Choose another file.")
        raise InputError(text.format(name=name))
    stream = container.streams.audio[0]
    if stream.rate < _LOWEST_RATE or stream.channels <= 0:
        text = translate("Audio", "“{name}” is not audio. Choose another file.")
        raise InputError(text.format(name=name))
    if stream.duration is not None:
        duration = float(stream.duration * stream.time_base)
    elif container.duration is not None:
        duration = container.duration / av.time_base
    else:
        duration = sum(
            float((packet.duration or 0) * packet.time_base)
            for packet in container.demux(stream)
            if packet.time_base is not None
        )
    if container.format.name == "wav":
        duration = max(duration, _wav_header_s(container.name))
    return AudioInfo(duration, stream.rate, stream.channels)


def _wav_header_s(path: str) -> float:
    """What a WAV's header promises; FFmpeg tells only what is there. 0.0 if it promises nothing."""
    try:
        with wave.open(path) as header:
            size = header.getnframes() * header.getsampwidth() * header.getnchannels()
            return 0.0 if size >= _UNKNOWN_SIZE else header.getnframes() / header.getframerate()
    except (wave.Error, EOFError, OSError):  # a float WAV, say
        return 0.0


def _nothing_decodes(path: Path) -> InputError:
    text = translate("Audio", "“{name}” holds no sound that can be played. Choose another file.")
    return InputError(text.format(name=path.name))
