"""A FLAC file that can be cut off at any moment and still be read.

FLAC is a row of frames behind a header, and the encoder hands each frame (4,096 samples, 85 ms at
48 kHz) to the system as soon as it is full. A killed process therefore leaves a file that lacks
its last moment and the header's count of samples; `mend` fills that in, in place, so that it works
on a full disk too.
"""

import contextlib
import errno
import io
import os
from pathlib import Path

import av
import numpy as np
import soundfile
from av.error import FFmpegError

from greenroom.audio.resample import Samples
from greenroom.platform.paths import private_opener

SUBTYPE = "PCM_16"
_SYNC_EVERY_S = 5.0
_TOTAL_SAMPLES_AT = 21  # "fLaC", block header, then STREAMINFO: RFC 9639, section 8.2


class FlacWriter:
    """Mono float32 into a 16-bit FLAC file. Methods raise OSError; what was written stays whole."""

    def __init__(self, path: Path, sample_rate: int) -> None:
        self._rate = sample_rate
        self._file = _WholeFrames(path)
        self._unsynced = 0
        self.samples = 0
        try:
            self._sound = soundfile.SoundFile(
                self._file, "w", sample_rate, 1, format="FLAC", subtype=SUBTYPE
            )
        except soundfile.SoundFileError as error:
            self._file.close()
            raise self._file.error or OSError(errno.EIO, str(error)) from error

    def write(self, samples: Samples) -> None:
        """Append."""
        pcm = np.rint(np.clip(samples, -1.0, 1.0) * 32767.0).astype(np.int16)
        try:
            self._sound.write(pcm)
        except (soundfile.SoundFileError, AssertionError) as error:
            raise self._file.error or OSError(errno.EIO, str(error)) from error
        if self._file.error is not None:
            raise self._file.error
        self.samples += len(pcm)
        self._unsynced += len(pcm)
        if self._unsynced >= _SYNC_EVERY_S * self._rate:
            self._unsynced = 0
            self._file.sync()

    def close(self) -> None:
        """Write the last frame and the header, and hand all of it to the disk."""
        with contextlib.suppress(soundfile.SoundFileError):  # told through the file's own error
            self._sound.close()
        try:
            if self._file.error is not None:
                raise self._file.error
            self._file.sync()
        finally:
            self._file.close()


class _WholeFrames:
    """A file for libsndfile that takes a write as a whole or not at all, and keeps its error.

    An exception cannot pass through the C code that calls `write`.
    """

    def __init__(self, path: Path) -> None:
        self._raw = io.FileIO(path, "w+", opener=private_opener)
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        at_end = self._raw.tell() >= os.fstat(self._raw.fileno()).st_size
        if self.error is not None and at_end:
            return 0
        start = self._raw.tell()
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[self._raw.write(rest) or 0 :]
        except OSError as error:
            self.error = error
            if at_end:
                self._raw.truncate(start)
            self._raw.seek(start)
            return 0
        return len(data)

    def read(self, size: int = -1) -> bytes:
        return self._raw.read(size) or b""

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        return self._raw.tell()

    def sync(self) -> None:
        """Hand everything to the disk."""
        os.fsync(self._raw.fileno())

    def close(self) -> None:
        self._raw.close()


def mend(path: Path) -> tuple[int, int] | None:
    """Cut a broken last frame off and complete the header; (samples, sample rate), or None.

    None means that the file holds no sound. Raises OSError.
    """
    samples, rate, end = _readable(path)
    if samples == 0:
        return None
    with path.open("r+b") as file:
        file.truncate(end)
        file.seek(_TOTAL_SAMPLES_AT)
        head = file.read(1)[0]
        file.seek(_TOTAL_SAMPLES_AT)
        file.write(bytes([(head & 0xF0) | (samples >> 32)]))
        file.write((samples & 0xFFFFFFFF).to_bytes(4, "big"))
        file.write(bytes(16))  # no checksum of the whole; each frame has its own
        file.flush()
        os.fsync(file.fileno())
    return samples, rate


def _readable(path: Path) -> tuple[int, int, int]:
    """Samples that decode, their rate, and the byte where the last good frame ends."""
    samples, rate, end = 0, 0, 0
    try:
        with av.open(str(path), options={"err_detect": "crccheck+explode"}) as container:
            rate = container.streams.audio[0].rate
            for packet in container.demux(audio=0):
                decoded = sum(frame.samples for frame in packet.decode())
                if packet.size and packet.pos is not None and decoded:
                    samples += decoded
                    end = packet.pos + packet.size
    except (FFmpegError, IndexError):
        pass  # the end of what can be read
    return samples, rate, end
