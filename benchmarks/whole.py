"""The baseline in a process of its own: a plain Whisper model that hears whole files.

    python -m benchmarks.whole MODEL FILE...

Prints one JSON object a file: its text, and the seconds that it took.
"""

import json
import sys
from pathlib import Path

import numpy as np
import soundfile
import soxr

from benchmarks.hearing import whole
from benchmarks.material import RATE


def main() -> None:
    from faster_whisper import WhisperModel  # noqa: PLC0415 -- not for those who import `whole`

    model = WhisperModel(sys.argv[1], device="cpu", compute_type="int8")
    for file in map(Path, sys.argv[2:]):
        samples, rate = soundfile.read(file, dtype="float32")
        text, seconds = whole(model, np.asarray(soxr.resample(samples, rate, RATE), np.float32))
        print(json.dumps({"text": text, "seconds": seconds}), flush=True)


if __name__ == "__main__":
    main()
