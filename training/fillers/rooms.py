"""What happens to a voice on its way into the file: room, microphone, noise, line, codec."""

import io

import av
import numpy as np

from training.fillers.kokoro import RATE, Floats
from training.fillers.noises import BEHIND, unit

CODECS = {
    "train": (("libopus", "ogg", 16_000), ("libmp3lame", "mp3", 24_000)),
    "dev": (("libopus", "ogg", 24_000),),
    "test": (("aac", "adts", 32_000), ("libopus", "ogg", 12_000)),
}


def recorded(clean: Floats, split: str, rng: np.random.Generator, babble: Floats) -> Floats:
    """The sound as some microphone in some room hears it. Keeps its length and its times."""
    out = clean
    if rng.random() < 0.5:
        out = room(out, float(rng.uniform(0.12, 0.8)), float(rng.uniform(0, 12)), rng)
    if rng.random() < 0.8:
        out = tilted(out, rng)
    out = unit(out)
    if rng.random() < 0.85:
        out = noisy(out, split, rng, babble)
    if rng.random() < 0.2:
        out = telephone(out, rng)
    if rng.random() < 0.15:
        out = coded(out, *CODECS[split][rng.integers(len(CODECS[split]))])
    gain = 10 ** (rng.uniform(-25, 14) / 20)
    return np.asarray(np.clip(out * gain, -1, 1), np.float32)


def room(samples: Floats, decay_s: float, direct_db: float, rng: np.random.Generator) -> Floats:
    """Reverberation: exponentially falling noise, `direct_db` under the direct sound."""
    length = int(decay_s * RATE)
    tail = rng.normal(size=length) * 10 ** (-3 * np.arange(length) / length)
    tail[: int(0.003 * RATE)] = 0
    tail *= 10 ** (-direct_db / 20) / np.sqrt(np.sum(tail**2))
    tail[0] = 1.0
    size = 1 << int(np.ceil(np.log2(len(samples) + length)))
    wet = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(tail, size), size)
    return np.asarray(wet[: len(samples)], np.float32)


def tilted(samples: Floats, rng: np.random.Generator) -> Floats:
    """A microphone's uneven response: up to some 8 dB over the spectrum, low end cut."""
    spectrum = np.fft.rfft(samples)
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    points = np.array([0, 100, 300, 700, 1500, 3000, 5000, 8000])
    gains = np.interp(hertz, points, rng.normal(0, 3.5, len(points)))
    cut = 1 / (1 + (rng.uniform(20, 150) / np.maximum(hertz, 1)) ** 4)
    return np.asarray(np.fft.irfft(spectrum * 10 ** (gains / 20) * cut, len(samples)), np.float32)


def noisy(samples: Floats, split: str, rng: np.random.Generator, babble: Floats) -> Floats:
    """Noise behind it, 4 to 45 dB under it; sometimes other voices, at least 10 dB under."""
    if rng.random() < 0.15 and len(babble) > len(samples):
        start = int(rng.integers(0, len(babble) - len(samples)))
        noise, level = unit(babble[start : start + len(samples)]), rng.uniform(10, 30)
    else:
        kinds = list(BEHIND[split])
        make = BEHIND[split][kinds[rng.integers(len(kinds))]]
        # Training hears noise under which nobody would record an answer.
        least = 4 if split == "train" else 10
        level = rng.uniform(least, least + 14) if rng.random() < 0.5 else rng.uniform(18, 45)
        noise = make(len(samples), rng)
    return np.asarray(samples + noise * 10 ** (-level / 20), np.float32)


def telephone(samples: Floats, rng: np.random.Generator) -> Floats:
    """300-3400 Hz, with the steps of the mu-law."""
    spectrum = np.fft.rfft(samples)
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    spectrum[(hertz < rng.uniform(200, 320)) | (hertz > rng.uniform(3200, 3700))] = 0
    narrow = np.fft.irfft(spectrum, len(samples))
    peak = np.abs(narrow).max() + 1e-9
    steps = np.sign(narrow) * np.log1p(255 * np.abs(narrow) / peak) / np.log(256)
    coarse = np.round(steps * 127) / 127
    return np.asarray(np.sign(coarse) * peak * (256 ** np.abs(coarse) - 1) / 255, np.float32)


def coded(samples: Floats, codec: str, container: str, bits: int) -> Floats:
    """Through a lossy codec and back, at its own place in time."""
    rate = 48_000 if codec == "libopus" else RATE
    buffer = io.BytesIO()
    peak = float(np.abs(samples).max() + 1e-9)
    whole = (samples / peak * 0.7 * 32767).astype("<i2")
    with av.open(buffer, "w", format=container) as file:
        stream = file.add_stream(codec, rate=rate, layout="mono")
        stream.bit_rate = bits
        frame = av.AudioFrame.from_ndarray(whole[None], format="s16", layout="mono")
        frame.sample_rate = RATE
        resampler = av.AudioResampler(
            format=stream.codec_context.format, layout="mono", rate=rate,
            frame_size=stream.codec_context.frame_size or 0,
        )  # fmt: skip
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            file.mux(stream.encode(piece))
        file.mux(stream.encode(None))
    buffer.seek(0)
    out = []
    with av.open(buffer) as file:
        back = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        for piece in file.decode(audio=0):
            out += [each.to_ndarray()[0] for each in back.resample(piece)]
    return _aligned(np.concatenate(out) * peak / 0.7, samples)


def _aligned(heard: Floats, said: Floats) -> Floats:
    """Without the codec's delay, as long as before."""
    size = 1 << int(np.ceil(np.log2(len(said) + len(heard))))
    both = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(said, size))
    shift = int(np.argmax(np.fft.irfft(both, size)[:6400]))
    out = np.zeros(len(said), np.float32)
    part = heard[shift : shift + len(said)]
    out[: len(part)] = part
    return out
