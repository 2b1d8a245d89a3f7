"""Sentences with filled pauses said inside them, by one voice and in one breath.

What is cut out and spliced in elsewhere has no neighbours: here the mouth is on its way from the
word before and to the word after. espeak-ng and flite tell when each of their sounds begins, so the
places are exact. flite's voices are made of recordings of people; its program must be installed.
"""

import ctypes
import io
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

import espeakng_loader
import numpy as np
import soundfile

from training.fillers import espeak
from training.fillers.kokoro import RATE, Floats
from training.fillers.stretch import longer

FLITE_VOICES = {"train": ("kal16", "awb", "rms"), "dev": ("slt",)}
_FLITE = {
    "um": ("ah m", "ax m", "ah m m", "aa m"),
    "uh": ("ah", "ax", "ah ah", "er", "ah ax"),
    "er": ("er", "er er", "ah r"),
    "erm": ("er m", "ah r m"),
    "ah": ("aa", "aa ah"),
    "hmm": ("hh m", "hh ah m", "hh m m"),
    "mm": ("m m", "m"),
}
_ESPEAK = {
    **espeak.FILLERS,
    "um": (*espeak.FILLERS["um"], "[[Vm]]", "[[a#m]]"),
}
LABELS = ("um", "uh", "er", "erm", "ah", "hmm", "mm")
SHARES = (0.33, 0.33, 0.09, 0.09, 0.06, 0.06, 0.04)
_SHORTEST_S, _LONGEST_S = 0.09, 1.3
_EDGE = int(0.004 * RATE)


@dataclass(frozen=True)
class Inside:
    """A filled pause in a piece of sound: seconds from its start."""

    start: float
    end: float
    label: str


Said = tuple[Floats, list[Inside]]


def by_espeak(line: str, voice: str, rng: np.random.Generator, most: int = 2) -> Said:
    """`line` in that voice with one to `most` filled pauses between its words."""
    words = line.split()
    names = [str(each) for each in rng.choice(list(_ESPEAK), rng.integers(1, most + 1))]
    places = sorted(rng.choice(max(1, len(words) - 1), len(names)), reverse=True)
    spoken = list(words)
    for place, label in zip(places, names, strict=True):
        # Unstressed they last 70 ms among other words.
        sound = str(rng.choice(_ESPEAK[label])).replace("[[", "[['")
        set_off = rng.random()
        before = "," if set_off < 0.45 and place else ""
        if before and spoken[place - 1][-1].isalnum():
            spoken[place - 1] += before
        spoken.insert(int(place), sound + ("," if rng.random() < 0.45 else ""))
    text = " ".join(spoken)
    samples, found = _library().say(
        text, voice, int(rng.integers(120, 230)), int(rng.integers(20, 80)),
        int(rng.integers(10, 80)),
    )  # fmt: skip
    events = [
        Inside(start, end, label)
        for (start, end), label in zip(found, reversed(names), strict=False)
        if end - start >= 0.06
    ]
    return lengthened(samples, events, rng)


def by_flite(line: str, split: str, rng: np.random.Generator, most: int = 2) -> Said:
    """The same in one of flite's voices."""
    voice = str(rng.choice(FLITE_VOICES[split]))
    pieces = _halves(line.split(), int(rng.integers(1, most + 1)), rng)
    phones, names = ["pau"], []
    marks: list[tuple[int, int]] = []
    for number, piece in enumerate(pieces):
        if number:
            label = str(rng.choice(LABELS, p=SHARES))
            sound = str(rng.choice(_FLITE[label])).split()
            if rng.random() < 0.45:
                phones.append("pau")
            marks.append((len(phones), len(phones) + len(sound)))
            phones += sound
            names.append(label)
            if rng.random() < 0.45:
                phones.append("pau")
        phones += _phones(piece)
    phones.append("pau")
    options = {
        "duration_stretch": float(rng.uniform(0.8, 1.35)),
        "int_f0_target_mean": float(np.exp(rng.uniform(np.log(75), np.log(230)))),
        "int_f0_target_stddev": float(rng.uniform(4, 30)),
    }
    samples, ends = _flite(voice, phones, options)
    if len(ends) != len(phones):
        return samples, []
    events = [
        Inside(ends[first - 1], ends[last - 1], label)
        for (first, last), label in zip(marks, names, strict=True)
    ]
    return lengthened(samples, events, rng)


def flite_alone(split: str, rng: np.random.Generator) -> tuple[str, Floats]:
    """A filled pause by itself."""
    label = str(rng.choice(LABELS, p=SHARES))
    phones = ["pau", *str(rng.choice(_FLITE[label])).split(), "pau"]
    options = {
        "duration_stretch": float(rng.uniform(1.0, 3.0)),
        "int_f0_target_mean": float(np.exp(rng.uniform(np.log(75), np.log(230)))),
        "int_f0_target_stddev": float(rng.uniform(2, 20)),
    }
    samples, ends = _flite(str(rng.choice(FLITE_VOICES[split])), phones, options)
    if len(ends) != len(phones):
        return label, samples
    return label, samples[int(ends[0] * RATE) : int(ends[-2] * RATE)]


def flite_fluent(line: str, split: str, rng: np.random.Generator) -> Floats:
    """A sentence without any filled pause."""
    voice = str(rng.choice(FLITE_VOICES[split]))
    options = {
        "duration_stretch": float(rng.uniform(0.8, 1.35)),
        "int_f0_target_mean": float(np.exp(rng.uniform(np.log(75), np.log(230)))),
    }
    return _flite(voice, ["pau", *_phones(line.split()), "pau"], options)[0]


def lengthened(samples: Floats, events: list[Inside], rng: np.random.Generator) -> Said:
    """Some of the filled pauses held or softened; times of what comes later move."""
    out, found, at, moved = [], [], 0, 0.0
    for event in sorted(events, key=lambda each: each.start):
        first, last = int(event.start * RATE), int(event.end * RATE)
        if first < at or last <= first:
            continue
        part = samples[first:last]
        length = len(part) / RATE
        if rng.random() < 0.75 and len(part) > 3 * 512:
            wanted = float(np.clip(rng.lognormal(-1.15, 0.55), _SHORTEST_S, _LONGEST_S))
            part = longer(part, float(np.clip(wanted / length, 0.7, 3.0)))
        part = part * np.float32(10 ** (rng.uniform(-9, 2) / 20) if rng.random() < 0.6 else 1.0)
        part = _soft_edges(part)
        out += [samples[at:first], part]
        start = first / RATE + moved
        moved += (len(part) - (last - first)) / RATE
        found.append(replace(event, start=start, end=start + len(part) / RATE))
        at = last
    out.append(samples[at:])
    return np.concatenate(out).astype(np.float32), found


def _soft_edges(part: Floats) -> Floats:
    part = part.astype(np.float32).copy()
    edge = min(_EDGE, len(part) // 4)
    if edge:
        part[:edge] *= np.linspace(0.6, 1, edge, dtype=np.float32)
        part[-edge:] *= np.linspace(1, 0.6, edge, dtype=np.float32)
    return part


def _halves(words: list[str], cuts: int, rng: np.random.Generator) -> list[list[str]]:
    if len(words) < 2:
        return [words]
    places = sorted({int(each) for each in rng.integers(1, len(words), cuts)})
    edges = [0, *places, len(words)]
    return [words[a:b] for a, b in pairwise(edges)]


@cache
def _phones_of(text: str) -> tuple[str, ...]:
    made = subprocess.run(
        ["flite", "-voice", "slt", "-ps", "-t", text, "-o", "none"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return tuple(made.stdout.split())


def _phones(words: list[str]) -> list[str]:
    text = " ".join(words).replace("“", "").replace("”", "")
    return [each for each in _phones_of(text) if each.isalpha() and each != "pau"]


def _flite(voice: str, phones: list[str], options: dict[str, float]) -> tuple[Floats, list[float]]:
    """Samples, and where each of the phones ends, in seconds."""
    given = [part for name, value in options.items() for part in ("--setf", f"{name}={value:.3f}")]
    made = subprocess.run(
        ["flite", "-voice", voice, "-psdur", *given, "-p", " ".join(phones), "-o", "/dev/stdout"],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    # The list stands before the sound or behind it, as the system's buffers have it.
    begin = made.index(b"RIFF")
    end = begin + 44 + int.from_bytes(made[begin + 40 : begin + 44], "little")
    samples, rate = soundfile.read(io.BytesIO(made[begin:end]), dtype="float32")
    assert rate == RATE
    listed = (made[:begin] + made[end:]).decode("ascii", "replace").split()
    return samples, [float(each.split(":")[1]) for each in listed if ":" in each]


class _Event(ctypes.Structure):
    """As in espeak-ng's speak_lib.h."""

    _fields_ = (
        ("kind", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("text", ctypes.c_int),
        ("length", ctypes.c_int),
        ("ms", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user", ctypes.c_void_p),
        ("name", ctypes.c_char * 8),
    )


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_Event))
_WORD, _PHONEME, _LAST = 1, 7, 0
_TELL_PHONEMES = 1


class _Timed:
    """espeak-ng with the moments of its sounds."""

    def __init__(self) -> None:
        # A copy of its own: told to tell its sounds, the library would tell `espeak` too.
        self._folder = tempfile.TemporaryDirectory(prefix="espeak-")
        path = shutil.copy(espeakng_loader.get_library_path(), self._folder.name)
        self._lib = ctypes.CDLL(path)
        folder = espeakng_loader.get_data_path().encode()
        self._rate = int(self._lib.espeak_Initialize(1, 0, folder, _TELL_PHONEMES))
        self._pieces: list[bytes] = []
        self._events: list[tuple[int, int, float, str]] = []
        self._keep = _CALLBACK(self._take)

    def _take(self, wave: int | None, count: int, events: "ctypes._Pointer[_Event]") -> int:
        if wave and count > 0:
            self._pieces.append(ctypes.string_at(wave, 2 * count))
        number = 0
        while events and events[number].kind != _LAST:
            each = events[number]
            name = bytes(each.name).decode("ascii", "replace") if each.kind == _PHONEME else ""
            self._events.append((each.kind, each.text, each.ms / 1000, name))
            number += 1
        return 0

    def say(
        self, text: str, voice: str, wpm: int, pitch: int, spread: int
    ) -> tuple[Floats, list[tuple[float, float]]]:
        """Samples, and from when to when each [[ ]] in the text lasts."""
        self._pieces.clear()
        self._events.clear()
        self._lib.espeak_SetSynthCallback(self._keep)
        self._lib.espeak_SetVoiceByName(voice.encode())
        for parameter, value in ((1, wpm), (3, pitch), (4, spread)):
            self._lib.espeak_SetParameter(parameter, value, 0)
        data = text.encode("ascii", "ignore")
        self._lib.espeak_Synth(data, len(data) + 1, 0, 1, 0, 1 | 0x100, None, None)
        self._lib.espeak_Synchronize()
        raw = np.frombuffer(b"".join(self._pieces), "<i2").astype(np.float32) / 32768
        samples = espeak.soxr.resample(raw, self._rate, RATE) if len(raw) else raw
        return samples, self._places(data.decode("ascii"))

    def _places(self, text: str) -> list[tuple[float, float]]:
        # Words are told by the position of their first letter, counted from 1; of [[V:m]] that is
        # the letter after the brackets, or the brackets themselves.
        words = [(place - 1, when) for kind, place, when, _ in self._events if kind == _WORD]
        silences = [when for kind, _, when, name in self._events if kind == _PHONEME
                    and name.startswith("_")]  # fmt: skip
        out = []
        at = text.find("[[")
        while at >= 0:
            end = text.find("]]", at)
            starts = [when for place, when in words if at <= place <= end]
            if starts:
                later = [when for place, when in words if place > end] + silences
                after = [when for when in later if when > starts[0] + 0.01]
                if after:
                    out.append((starts[0], min(after)))
                else:
                    out.append((0.0, 0.0))
            else:
                out.append((0.0, 0.0))
            at = text.find("[[", end)
        return out


@cache
def _library() -> _Timed:
    return _Timed()
