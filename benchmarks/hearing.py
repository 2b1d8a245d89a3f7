"""Hearing while the person talks, against transcribing the whole take after the stop.

``python -m benchmarks.hearing`` feeds takes of 60, 120 and 180 s in real time and prints, for each,
the time from stop to the whole transcript beside `WhisperModel.transcribe` on the same take, and
the word error rates of both. ``--quick`` takes 20 s and 40 s,
``--thorough`` every script at every length (20 minutes).
"""

import argparse
import re
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.material import RATE, SCRIPTS, Script, speak
from greenroom.model.errors import GreenroomError
from greenroom.model.sound import Sound
from greenroom.model.transcript import Transcript, Word
from greenroom.speech.process import HearingProcess

_BLOCK_S = 0.1
_FILLED = frozenset(("um", "uh", "er", "erm", "hmm", "ah", "mm", "hm"))
_DIGITS = {
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "9": "nine", "10": "ten",
    "11": "eleven", "15": "fifteen", "50": "fifty", "40,000": "forty thousand",
    "1%": "one percent",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """One take, heard twice. Times in seconds after the stop."""

    seconds: float
    streamed_s: float
    whole_s: float
    streamed_wer: float
    whole_wer: float


class Listener:
    """Waits for a take's transcript."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.transcript: Transcript | None = None

    def confirmed(self, words: tuple[Word, ...]) -> None: ...
    def provisional(self, words: tuple[Word, ...]) -> None: ...
    def progress(self, heard_to_s: float) -> None: ...
    def retried(self, from_s: float) -> None: ...

    def finished(self, transcript: Transcript) -> None:
        self.transcript = transcript
        self.done.set()

    def failed(self, error: GreenroomError, so_far: Transcript) -> None:  # noqa: ARG002
        self.done.set()


def take_of(script: Script, seconds: float) -> NDArray[np.float32]:
    """The script, cut in the middle of whatever is said then, or said again until long enough."""
    sound = speak(script)
    repeated = np.tile(sound, int(np.ceil(seconds * RATE / len(sound))))
    return repeated[: int(seconds * RATE)]


def stream(hearing: HearingProcess, samples: NDArray[np.float32]) -> tuple[str, float]:
    """Feed at the speed of speech; the text, and the time from stop to the whole transcript."""
    listener = Listener()
    hearing.begin(listener)
    began = time.perf_counter()
    step = int(_BLOCK_S * RATE)
    for start in range(0, len(samples), step):
        block = samples[start : start + step]
        time.sleep(max(0.0, began + (start + len(block)) / RATE - time.perf_counter()))
        hearing.feed(Sound(block.astype("<f4").tobytes(), RATE))
    stop = time.perf_counter()
    hearing.finish()
    listener.done.wait()
    if listener.transcript is None:
        raise RuntimeError("The hearing failed.")
    return listener.transcript.text, time.perf_counter() - stop


def whole(model: Any, samples: NDArray[np.float32]) -> tuple[str, float]:
    """The baseline: everything after the stop, with the library's own settings but greedy."""
    began = time.perf_counter()
    segments, _info = model.transcribe(samples, language="en", beam_size=1, word_timestamps=True)
    text = " ".join(segment.text for segment in segments)
    return text, time.perf_counter() - began


def errors(script: str, heard: str) -> float:
    """Word error rate against as much of the script (said over and over) as the take holds.

    Filled pauses are left out and numbers are in words. A take is cut at its length, so the truth
    is the beginning of the script that fits best.
    """
    written, said = spoken_words(heard), spoken_words(script)
    truth = said * (2 + len(written) // len(said))
    row = list(range(len(written) + 1))
    best, length = len(written), 1
    for i, word in enumerate(truth, 1):
        above, row[0] = row[0], i
        for j, other in enumerate(written, 1):
            cost = min(row[j] + 1, row[j - 1] + 1, above + (word != other))
            above, row[j] = row[j], cost
        if row[-1] < best:
            best, length = row[-1], i
    return best / length


def spoken_words(text: str) -> list[str]:
    """Lower case, numbers in words, the usual filled pauses left out."""
    spelled = " ".join(_DIGITS.get(part.rstrip(".,"), part) for part in text.lower().split())
    return [word for word in re.findall(r"[a-z0-9']+", spelled) if word not in _FILLED]


def measure(weights: Path, takes: list[tuple[float, Script]], *, live: bool) -> list[Run]:
    """Hear each take (seconds, script) both ways."""
    from faster_whisper import WhisperModel  # noqa: PLC0415 -- only this side of the comparison

    model = WhisperModel(str(weights), device="cpu", compute_type="int8")
    hearing = HearingProcess(lambda _name: weights, live=live, device="cpu")
    hearing.load("base", "en")
    if not hearing.wait_ready(60):
        raise RuntimeError("The model did not load.")
    runs = []
    for seconds, script in takes:
        samples = take_of(script, seconds)
        text, streamed_s = stream(hearing, samples)
        baseline, whole_s = whole(model, samples)
        scores = errors(script.text, text), errors(script.text, baseline)
        run = Run(seconds, streamed_s, whole_s, *scores)
        print(
            f"{seconds:5.0f} s {script.name:10} stop → transcript {run.streamed_s:5.2f} s"
            f"   whole take after the stop {run.whole_s:6.2f} s"
            f"   WER {run.streamed_wer:.3f} | {run.whole_wer:.3f}",
            flush=True,
        )
        runs.append(run)
    hearing.close()
    return runs


def main() -> None:
    """Print every run, then the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--thorough", action="store_true")
    parser.add_argument("--live", action="store_true", help="with provisional words")
    parser.add_argument("--model", type=Path, help="folder of a Whisper model (default: base)")
    chosen = parser.parse_args()
    folder = chosen.model or _base()
    lengths = (20.0, 40.0) if chosen.quick else (60.0, 120.0, 180.0)
    if chosen.thorough:
        takes = [(seconds, script) for seconds in lengths for script in SCRIPTS]
    else:
        takes = list(zip(lengths, SCRIPTS, strict=False))
    runs = measure(folder, takes, live=chosen.live)
    streamed, later = median(r.streamed_s for r in runs), median(r.whole_s for r in runs)
    print(f"median stop → transcript {streamed:.2f} s, whole take after the stop {later:.2f} s: "
          f"{later / streamed:.0f} times faster")  # fmt: skip
    print(f"mean WER streamed {np.mean([r.streamed_wer for r in runs]):.3f}, "
          f"whole take {np.mean([r.whole_wer for r in runs]):.3f}")  # fmt: skip


def _base() -> Path:
    from greenroom.platform.paths import Paths  # noqa: PLC0415
    from greenroom.platform.weights import Weights  # noqa: PLC0415

    return Weights(Paths.for_person().models).ensure("base")


if __name__ == "__main__":
    main()
