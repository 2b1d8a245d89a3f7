"""Faster or slower speech at the same pitch, with FFmpeg's `atempo` filter."""

import math
from fractions import Fraction

import av
import numpy as np
from av.error import BlockingIOError as NeedsMore
from av.error import EOFError as NoMore
from av.filter import Graph

from greenroom.audio.resample import Samples

SLOWEST, FASTEST = 0.5, 2.0


class Stretch:
    """Mono float32, block by block. `speed` from 0.5 to 2.0; 1.0 passes sound through."""

    def __init__(self, speed: float, sample_rate: int) -> None:
        self.speed = min(FASTEST, max(SLOWEST, speed))
        self._rate = sample_rate
        self._graph: Graph | None = None
        self._samples_in = 0
        self._samples_out = 0
        if self.speed != 1.0:
            self._graph = _graph(self.speed, sample_rate)

    @property
    def ahead_s(self) -> float:
        """By how much what comes out lies later in the file than its place in the row says.

        Half of the filter's window, which is the power of two over a 24th of a second (FFmpeg,
        af_atempo.c); measured on clicks, it holds to 10 ms at every speed.
        """
        if self._graph is None:
            return 0.0
        return float(2 ** math.ceil(math.log2(self._rate / 24))) / 2 / self._rate

    def feed(self, samples: Samples, *, last: bool = False) -> Samples:
        """The next block; `last` gives what is left."""
        if self._graph is None:
            return samples
        self._push(samples)
        if not last:
            return self._count(self._pull())
        # The filter keeps half a window to itself at the end; silence pushes it out.
        due = round(self._samples_in / self.speed) - self._samples_out
        self._push(np.zeros(round(4 * self.ahead_s * self._rate), np.float32))
        self._graph.push(None)
        return self._count(self._pull()[: max(0, due)])

    def _push(self, samples: Samples) -> None:
        assert self._graph is not None
        if samples.size == 0:
            return
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(samples, np.float32)[None, :], format="flt", layout="mono"
        )
        frame.sample_rate = self._rate
        frame.time_base = Fraction(1, self._rate)
        frame.pts = self._samples_in
        self._samples_in += len(samples)
        self._graph.push(frame)

    def _count(self, samples: Samples) -> Samples:
        self._samples_out += len(samples)
        return samples

    def _pull(self) -> Samples:
        assert self._graph is not None
        parts: list[Samples] = []
        while True:
            try:
                parts.append(np.asarray(self._graph.pull().to_ndarray(), np.float32).reshape(-1))
            except (NeedsMore, NoMore):
                break
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)


def _graph(speed: float, sample_rate: int) -> Graph:
    graph = Graph()
    source = graph.add_abuffer(
        format="flt", sample_rate=sample_rate, layout="mono", time_base=Fraction(1, sample_rate)
    )
    tempo = graph.add("atempo", str(speed))
    sink = graph.add("abuffersink")
    source.link_to(tempo)
    tempo.link_to(sink)
    graph.configure()
    return graph
