"""What Whisper's encoder makes of built recordings: what the heads of `greenroom.speech` hear.

Each recording is one chunk, as the decoder gets it (15 s of input), a third of them shortened, for
most chunks of an answer are shorter than 12 s.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from greenroom.speech.decoder import Decoder
from greenroom.speech.grid import RATE

_STEPS = 600
_SHORTENED = 0.35
_SHORTEST_S = 2.0


def shortened(sounds: np.ndarray, events: list, seed: int) -> list[float]:
    """Until when each recording is listened to, in seconds; never within a filled pause."""
    rng = np.random.default_rng(seed)
    out = []
    for _, listed in zip(sounds, events, strict=True):
        until = len(sounds[0]) / RATE
        if rng.random() < _SHORTENED:
            wanted = float(rng.uniform(_SHORTEST_S, until))
            if not any(each["start"] - 0.05 < wanted < each["end"] + 0.05 for each in listed):
                until = wanted
        out.append(until)
    return out


def encode(path: Path, decoder: Decoder, seed: int) -> tuple[np.ndarray, list[float]]:
    """Frames of 20 ms, shape (recordings, 600, width), as float16, and their lengths in s.

    With a `seed` of 0 none is shortened.
    """
    data = np.load(path)
    sounds, events = data["sounds"], json.loads(str(data["events"]))
    whole = [len(sounds[0]) / RATE] * len(sounds)
    lengths = shortened(sounds, events, seed) if seed else whole
    frames = None
    for number, (sound, until) in enumerate(zip(sounds, lengths, strict=True)):
        samples = sound[: int(until * RATE)].astype(np.float32) / 32768
        made = np.array(decoder._encode(samples))[0, :_STEPS]
        if frames is None:
            frames = np.zeros((len(sounds), _STEPS, made.shape[1]), np.float16)
        frames[number] = made
    assert frames is not None
    return frames, lengths


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", type=Path, nargs="+", help="clips-*.npz")
    parser.add_argument("--whisper", type=Path, required=True, help="folder of a model")
    parser.add_argument("--whole", action="store_true", help="none of them shortened")
    given = parser.parse_args()
    decoder = Decoder(given.whisper, 1, "cpu")
    for path in given.clips:
        seed = 0 if given.whole else int("".join(filter(str.isdigit, path.stem)))
        frames, lengths = encode(path, decoder, seed)
        out = path.with_name(path.name.replace("clips-", f"frames-{given.whisper.name}-"))
        np.savez(out, frames=frames, lengths=lengths)
        print(out, frames.shape, flush=True)


if __name__ == "__main__":
    main()
