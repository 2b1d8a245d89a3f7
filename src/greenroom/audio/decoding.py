"""The sound of a file, packet by packet; what cannot be decoded is passed over."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.error import FFmpegError

from greenroom.audio.resample import Samples

_GAP_S = 0.05  # containers round their moments, by less than this
_BLOCK_S = 0.5  # silence comes in pieces, however long it is
_TRIES = 50  # a file that cannot be read on fails at the same place again and again


class Decoding:
    """One reading of a file's first sound, mono at `rate` Hz.

    Where packets are missing or damaged there is silence instead, as long as the moments in the
    file say, so that all that follows stays in its place; never beyond `duration_s`. Afterwards
    `heard_s` is the length with these silences, `silent_s` theirs alone, `damaged` says whether
    anything before the end was passed over, and `broken_off` whether the end was.
    """

    def __init__(self, path: Path, rate: int, duration_s: float) -> None:
        self._path = path
        self._rate = rate
        self._duration_s = duration_s
        self._origin_s: float | None = None
        self._convert: tuple[object, Any] | None = None
        self.heard_s = 0.0
        self.silent_s = 0.0
        self.damaged = False
        self.broken_off = False

    def __iter__(self) -> Iterator[Samples]:
        try:
            with av.open(str(self._path)) as container:
                for packet in self._packets(container):
                    yield from self._decoded(packet)
        except FFmpegError:
            self.broken_off = True

    def _packets(self, container: Any) -> Iterator[Any]:
        stream = container.streams.audio[0]
        if stream.codec_context.name == "flac":  # has checksums, or it would crackle unnoticed
            stream.codec_context.options = {"err_detect": "crccheck+explode"}
        for _ in range(_TRIES):
            try:
                yield from container.demux(stream)
            except FFmpegError:
                self.broken_off = True
            else:
                return

    def _decoded(self, packet: Any) -> Iterator[Samples]:
        try:
            frames = packet.decode()
        except FFmpegError:
            self.broken_off = True
            return
        for frame in frames:
            self.damaged |= self.broken_off  # something follows it
            self.broken_off = False
            yield from self._silence(frame.time)
            for piece in self._converted(frame):
                # Interleaved: PyAV reads past the end of frames with a plane for each of 8 or more.
                channels = piece.to_ndarray().reshape(piece.samples, -1)
                self.heard_s += piece.samples / self._rate
                yield np.asarray(channels.mean(axis=1), np.float32)

    def _converted(self, frame: Any) -> list[Any]:
        """As floats at our rate. Damage can make one frame another kind than the one before."""
        kind = frame.format.name, frame.layout.name, frame.sample_rate
        if self._convert is None or self._convert[0] != kind:
            self._convert = kind, av.AudioResampler(format="flt", rate=self._rate)
        return list(self._convert[1].resample(frame))

    def _silence(self, moment_s: float | None) -> Iterator[Samples]:
        if moment_s is None:
            return
        if self._origin_s is None:
            self._origin_s = moment_s
        missing_s = moment_s - self._origin_s - self.heard_s
        if self.heard_s + missing_s > self._duration_s:
            return
        if missing_s > _GAP_S:
            self.damaged = True
            self.silent_s += missing_s
        while missing_s > _GAP_S:
            piece = np.zeros(round(min(missing_s, _BLOCK_S) * self._rate), np.float32)
            self.heard_s += len(piece) / self._rate
            missing_s -= len(piece) / self._rate
            yield piece
