"""A voice for answers that were only written: pitch and level as a calm speaker would have them."""

import math

import numpy as np

from greenroom.model.prosody import Prosody
from greenroom.model.transcript import Word

BASE_ST = 3.0
QUIETER_LAST_DB = -5.0


def sample_prosody(words: tuple[Word, ...], duration_s: float, seed: int = 3) -> Prosody:
    """Each sentence begins high and falls, each word has its own accent, the last is quieter."""
    rng = np.random.default_rng(seed)
    count = int(duration_s * 100)
    pitch, level = [math.nan] * count, [-62.0] * count
    sentences = _sentences(words)
    for number, sentence in enumerate(sentences):
        start, end = sentence[0].start, sentence[-1].end
        quieter = QUIETER_LAST_DB if number == len(sentences) - 1 else rng.normal(0, 0.8)
        for word in sentence:
            accent = rng.normal(0, 1.4)
            frames = range(int(word.start * 100) + 2, min(count, int(word.end * 100) - 2))
            for place, frame in enumerate(frames):
                through = (frame / 100 - start) / max(end - start, 0.1)
                bump = accent * math.sin(math.pi * (place + 0.5) / max(len(frames), 1))
                fall = 3.0 * max(0.0, frame / 100 - (end - 0.3)) / 0.3
                pitch[frame] = BASE_ST + 3.0 - 4.0 * through + bump - fall
                level[frame] = -24.0 + quieter + 0.6 * bump
    return Prosody.pack(pitch, level, "written by hand")


def _sentences(words: tuple[Word, ...]) -> list[list[Word]]:
    found: list[list[Word]] = [[]]
    for word in words:
        found[-1].append(word)
        if word.text.endswith((".", "?", "!")):
            found.append([])
    return [sentence for sentence in found if sentence]
