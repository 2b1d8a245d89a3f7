"""Speech and sounds of espeak-ng, a formant synthesiser with many voices, over a hundred times
faster than real time. Its library comes with kokoro-onnx, which takes its phonemes from it.
"""

import ctypes
from functools import cache
from typing import Any

import espeakng_loader
import numpy as np
import soxr

from training.fillers.kokoro import RATE, Floats

VOICES = {
    "train": (
        "m1", "m3", "m4", "m7", "f1", "f2", "f5", "klatt", "klatt4", "Alex", "Andy", "Annie",
        "anika", "boris", "caleb", "david", "ed", "gustave", "ian", "iven2", "linda", "marcelo",
        "miguel", "norbert", "paul", "rob", "sandro", "shelby", "steph", "travis", "zac",
    ),
    "dev": ("m2", "f3", "klatt2", "belinda", "max", "Lee", "steph2"),
    "test": ("m5", "m8", "f4", "klatt3", "adam", "quincy", "Alicia", "robert", "victor"),
}  # fmt: skip
_LANGUAGES = ("en-us", "en-gb", "en-gb-scotland", "en-gb-x-rp", "en-029")
FILLERS = {
    "um": ("[[V:m]]", "[[V::m]]", "[[@:m]]", "[[Vm:]]", "[[a#:m]]"),
    "uh": ("[[V:]]", "[[@:]]", "[[V::]]", "[[3:]]", "[[a#:]]"),
    "er": ("[[3:]]", "[[3::]]", "[[@:]]"),
    "erm": ("[[3:m]]", "[[3:m:]]"),
    "ah": ("[[A:]]", "[[a:]]"),
}  # its "hm" is only breath in half of the voices
NEAR = (
    "[[D@:::]]", "[[Di:::]]", "[[soU:::]]", "[[aI:::]]", "[[eI:::]]", "[[and:::]]", "[[a:nd]]",
    "[[O@:::]]", "[[mhm]]", "[[m_hm]]", "[[V_hV]]", "[[tu::]]", "[[i:::]]", "[[u:::]]", "[[oU::]]",
    "[[wEl:::]]", "[[nn::oU]]", "[[hi:::]]", "[[wi:::]]", "[[ov:::]]", "[[b@t:::]]", "[[wVz:::]]",
)  # fmt: skip

_RETRIEVAL, _UTF8, _PHONEMES = 1, 1, 0x100
_RATE, _PITCH, _RANGE = 1, 3, 4
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class _Library:
    def __init__(self) -> None:
        self.lib: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        folder = espeakng_loader.get_data_path().encode()
        self.rate = int(self.lib.espeak_Initialize(_RETRIEVAL, 0, folder, 0))
        self.pieces: list[bytes] = []
        self._keep = _CALLBACK(self._take)
        self.lib.espeak_SetSynthCallback(self._keep)

    def _take(self, wave: int | None, count: int, _events: int) -> int:
        if wave and count > 0:
            self.pieces.append(ctypes.string_at(wave, 2 * count))
        return 0


@cache
def _library() -> _Library:
    return _Library()


def say(text: str, voice: str, wpm: int = 160, pitch: int = 50, spread: int = 50) -> Floats:
    """Text, or phonemes in [[ ]], as 16 kHz samples without the silence around them.

    `voice` is "language+variant"; `pitch` and `spread` are 0 to 99.
    """
    library = _library()
    library.pieces.clear()
    library.lib.espeak_SetVoiceByName(voice.encode())
    for parameter, value in ((_RATE, wpm), (_PITCH, pitch), (_RANGE, spread)):
        library.lib.espeak_SetParameter(parameter, value, 0)
    data = text.encode()
    library.lib.espeak_Synth(data, len(data) + 1, 0, 1, 0, _UTF8 | _PHONEMES, None, None)
    library.lib.espeak_Synchronize()
    samples = np.frombuffer(b"".join(library.pieces), "<i2").astype(np.float32) / 32768
    if len(samples) < 100:
        return np.zeros(160, np.float32)
    loud = np.flatnonzero(np.abs(samples) > 0.01 * np.abs(samples).max())
    return soxr.resample(samples[loud[0] : loud[-1] + 1], library.rate, RATE)


def random_voice(split: str, rng: np.random.Generator) -> str:
    """A voice of a split."""
    return f"{rng.choice(_LANGUAGES)}+{rng.choice(VOICES[split])}"
