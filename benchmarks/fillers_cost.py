"""What the detector of filled pauses adds to the time that transcription takes."""

import time
from pathlib import Path

from benchmarks.material import CONFLICT, RATE, speak
from greenroom.speech.decoder import Decoder
from greenroom.speech.detector import load_detector
from greenroom.speech.listening import Job, Listening

_TIMES = 2


def added_share(model: Path) -> tuple[float, float, int]:
    """Seconds of the detector, seconds of the decoder, and chunks, over one answer of two minutes.

    Both hear the same chunks in turn; the quicker of two times counts, for other programs disturb.
    """
    samples, listening = speak(CONFLICT), Listening(1)
    jobs = [job for at in range(0, len(samples), RATE)
            for job in listening.feed(samples[at : at + RATE])]  # fmt: skip
    chunks = [
        job.samples
        for job in (*jobs, *listening.finish())
        if isinstance(job, Job) and job.samples is not None
    ]
    decoder, detector = Decoder(model, device="cpu"), load_detector(model)
    if detector is None:
        raise RuntimeError("The detector of filled pauses is missing.")
    sound = words = 0.0
    for chunk in chunks:
        decoded, detected = [], []
        for _ in range(_TIMES):
            began = time.perf_counter()
            frames = decoder.decode(chunk, "en").frames
            between = time.perf_counter()
            detector.hear(chunk, 0.0, frames)
            decoded.append(between - began)
            detected.append(time.perf_counter() - between)
        words += min(decoded)
        sound += min(detected)
    return sound, words, len(chunks)
