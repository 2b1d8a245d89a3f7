"""Ten minutes through the microphone while transcription runs: is a sample lost?

A spoken answer with a trace of noise, so that every moment of it is unlike every other, is played
into the virtual microphone. What Greenroom recorded is laid beside it half a second at a time: a
shift between the two is a loss, or silence that the sound server put in. Baseline: `parec`, a
recorder without transcription or anything else to do, at the same microphone at the same time. The
transcript made meanwhile is compared with that of the same model on the whole file afterwards.

    python -m benchmarks.recorder [--seconds 600] [--quick]
"""

import argparse
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray
from tests.support.virtual_sound import VirtualSound

from benchmarks.hearing import Listener, errors, whole
from benchmarks.material import RATE, SCRIPTS, speak
from benchmarks.places import home, weights
from benchmarks.tables import table, verdict
from greenroom.audio.devices import Devices
from greenroom.audio.recorder import Recorder
from greenroom.audio.system import SoundSystem
from greenroom.model.sound import MicrophoneTrouble, Sound
from greenroom.model.take import RecordedAudio
from greenroom.speech.process import HearingProcess

MIC_RATE = 48_000
_PIECE = MIC_RATE // 2
_SEARCH = MIC_RATE  # a shift of up to a second either way is found
_NOISE_DBFS = -55.0
_SAME = 4 / 32768  # rounding on the way through the server, in 16-bit steps
_QUICK_S, _USUAL_S = 30.0, 600.0
_WORSE = 0.01

Samples = NDArray[np.float32]


@dataclass
class Laid:
    """A recording beside what was played; counts in samples at 48 kHz."""

    compared: int = 0
    exact: int = 0
    lost: int = 0
    put_in: int = 0
    unlike: int = 0


class _Ears:
    """Passes the microphone's sound on to hearing, and counts it."""

    def __init__(self, hearing: HearingProcess) -> None:
        self._hearing = hearing
        self.heard = self._feed
        self.samples = 0
        self.troubles: list[MicrophoneTrouble] = []

    def _feed(self, sound: Sound) -> None:
        self.samples += sound.samples
        self._hearing.feed(sound)

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        if active:
            self.troubles.append(trouble)


def material(seconds: float) -> Samples:
    """All scripts one after the other, again and again, with noise that never repeats."""
    said = np.concatenate([speak(script) for script in SCRIPTS])
    said = np.tile(said, int(np.ceil(seconds * RATE / len(said))))[: int(seconds * RATE)]
    sound = soxr.resample(said, RATE, MIC_RATE)
    noise = np.random.default_rng(2).normal(0.0, 10 ** (_NOISE_DBFS / 20), len(sound))
    return np.asarray(np.clip(sound + noise, -1, 1), np.float32)


def lay(played: Samples, recorded: Samples) -> Laid:
    """Follow the recording through what was played, and count where they come apart."""
    laid = Laid()
    shift = _find(played[: 4 * _PIECE], recorded, 0)
    broken: list[int] = []  # pieces in the middle of which the shift changes
    for at in range(0, len(played) - _PIECE, _PIECE):
        piece = played[at : at + _PIECE]
        if at + shift + _PIECE > len(recorded):
            laid.lost += len(played) - at
            break
        laid.compared += _PIECE
        if not _alike(piece, recorded[at + shift :]):
            low = max(0, at + shift - _SEARCH)
            found = _find(piece, recorded[low : at + shift + _PIECE + _SEARCH], low) - at
            moved = _alike(piece, recorded[at + found :])
            if not moved:
                broken.append(at)
                continue
            laid.unlike += sum(_gone(played, recorded, one, (shift, found)) for one in broken)
            broken.clear()
            laid.lost += max(0, shift - found)
            laid.put_in += max(0, found - shift)
            shift = found
        near = np.abs(piece - recorded[at + shift : at + shift + _PIECE]) <= _SAME
        laid.exact += int(near.sum())
    laid.unlike += len(broken) * _PIECE
    return laid


def _gone(played: Samples, recorded: Samples, at: int, shifts: tuple[int, int]) -> int:
    """Samples of a piece that are not there although it may change from one shift to the other."""
    before, after = (
        np.abs(played[at : at + _PIECE] - recorded[at + shift : at + shift + _PIECE]) <= _SAME
        for shift in shifts
    )
    kept = np.concatenate(([0], np.cumsum(before)))
    kept += np.concatenate((np.cumsum(after[::-1])[::-1], [0]))
    return int(_PIECE - kept.max())


def _alike(piece: Samples, recorded: Samples) -> bool:
    if len(recorded) < len(piece):
        return False
    return float(np.corrcoef(piece, recorded[: len(piece)])[0, 1]) > 0.99


def _find(piece: Samples, within: Samples, offset: int) -> int:
    """Where `piece` lies: the peak of the cross-correlation, by Fourier transform."""
    within = within[: 20 * MIC_RATE]
    size = len(piece) + len(within)
    spectrum = np.fft.rfft(within, size) * np.conj(np.fft.rfft(piece, size))
    return int(np.argmax(np.fft.irfft(spectrum, size)[: len(within)])) + offset


def record(
    folder: Path, played: Samples, server: VirtualSound, hearing: HearingProcess
) -> tuple[RecordedAudio, _Ears, Listener, float]:
    """One take of all that was played; with the time from stop to the whole transcript."""
    source = folder / "played.wav"
    soundfile.write(source, played, MIC_RATE, subtype="PCM_16")
    system = SoundSystem()
    recorder = Recorder(system, Devices(system))
    listener, ears = Listener(), _Ears(hearing)
    recorder.open(None, ears)
    hearing.begin(listener)
    with server.record_room(folder / "baseline.wav"):
        recorder.start_take(folder / "take.flac", None)
        threading.Event().wait(0.5)
        server.play_into_microphone(source).wait()
        threading.Event().wait(0.7)  # what pacat has sent is still on its way
    audio = recorder.stop_take()
    stopped = time.perf_counter()
    hearing.finish()
    listener.done.wait()
    recorder.close()
    return audio, ears, listener, time.perf_counter() - stopped


def measure(seconds: float) -> None:
    played = material(seconds)
    base = weights().ensure("base")
    with home() as folder, VirtualSound() as server:
        hearing = HearingProcess(lambda _name: base, live=True)
        hearing.load("base", "en")
        if not hearing.wait_ready(60):
            raise RuntimeError("The model did not load.")
        audio, ears, listener, tail_s = record(folder, played, server, hearing)
        hearing.close()
        own = soundfile.read(folder / "take.flac", dtype="float32")[0]
        plain = soundfile.read(folder / "baseline.wav", dtype="float32")[0][:, 1]
    rounded = np.asarray(np.round(played * 32767) / 32768, np.float32)
    show_samples(audio, ears, {"Greenroom": lay(rounded, own), "parec": lay(rounded, plain)})
    show_words(base, own, listener, tail_s)


def show_samples(audio: RecordedAudio, ears: _Ears, laid: dict[str, Laid]) -> None:
    own = laid["Greenroom"]
    table(
        f"Recorded while transcribing: {audio.duration_s:.1f} s at {audio.sample_rate} Hz",
        ("", *laid),
        [
            ("samples compared", *(f"{one.compared:,}" for one in laid.values())),
            ("lost", *(f"{one.lost:,}" for one in laid.values())),
            ("put in by the sound server", *(f"{one.put_in:,}" for one in laid.values())),
            ("in unrecognisable pieces", *(f"{one.unlike:,}" for one in laid.values())),
            ("the same to 4 of 32,768 steps", *(f"{_share(one)}" for one in laid.values())),
        ],
    )
    counted = audio.loss
    expected = audio.duration_s * RATE
    print(
        f"counted by the recorder itself: {counted.overflows} overflows, "
        f"{counted.dropped_samples} dropped samples; passed on to hearing "
        f"{ears.samples:,} of {expected:,.0f} samples at 16 kHz; troubles: "
        f"{', '.join(one.value for one in ears.troubles) or 'none'}"
    )
    lost = own.lost + own.unlike + counted.dropped_samples
    verdict("0 samples lost", f"{lost}", met=lost == 0 and counted.overflows == 0)


def show_words(base: Path, own: Samples, listener: Listener, tail_s: float) -> None:
    from faster_whisper import WhisperModel  # noqa: PLC0415 -- only this side of the comparison

    if listener.transcript is None:
        raise RuntimeError("The hearing failed.")
    model: Any = WhisperModel(str(base), device="cpu", compute_type="int8")
    text, whole_s = whole(model, np.asarray(soxr.resample(own, MIC_RATE, RATE), np.float32))
    truth = " ".join(script.text for script in SCRIPTS)
    streamed, later = errors(truth, listener.transcript.text), errors(truth, text)
    table(
        "The transcript of the same recording",
        ("", "word error rate", "after the stop"),
        [
            ("heard while recording", f"{streamed:.3f}", f"{tail_s:.2f} s"),
            ("same model, whole file (baseline)", f"{later:.3f}", f"{whole_s:.2f} s"),
        ],
    )
    verdict("at most 0.01 worse", f"{streamed - later:+.3f}", met=streamed - later <= _WORSE)


def _share(laid: Laid) -> str:
    return f"{100 * laid.exact / max(1, laid.compared):.3f} %"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=_USUAL_S)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    measure(_QUICK_S if options.quick else options.seconds)


if __name__ == "__main__":
    main()
