"""How many filled pauses are found? Greenroom's hearing beside the same model, plain.

    python -m benchmarks.fillers [--models base tiny.en] [--speech FOLDER]

Recordings with known filled pauses, kept outside the repository (skipped with a reason when
absent): real solo speakers, real meetings, and real filled pauses spliced into readers at three
noise levels; the same readers untouched give false alarms per minute. An event is found when a
reported filled pause comes within 0.3 s of it, one for one. *Plain* is faster-whisper on the whole
file without a prompt; *Greenroom* is its own hearing, chunk by chunk, and its own filler finder.
"""

import argparse
import json
import statistics
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import soundfile

from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.model.report import FillerKind
from greenroom.model.sound import Sound
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.platform.weights import Weights
from greenroom.speech.file import hear_file
from greenroom.speech.process import HearingProcess

COLLAR_S = 0.3
RATE = 16_000
READY_S = 120.0
ROOT = Path(__file__).resolve().parent.parent
SPEECH = ROOT.parent / "shared" / "speech"
GROUPS = {
    "real, one speaker": ("real", "mfa_*.flac"),
    "real, meetings": ("real", "ami_*.flac"),
    "spliced, clean": ("spliced", "*_clean.flac"),
    "spliced, 20 dB": ("spliced", "*_snr20.flac"),
    "spliced, 10 dB": ("spliced", "*_snr10.flac"),
    "fluent readers": ("fluent", "*.flac"),
}

Hear = Callable[[Path], Transcript]


@dataclass
class Score:
    """Events found, invented and missed, how far off their starts were, and the sound's length."""

    found: int = 0
    invented: int = 0
    missed: int = 0
    seconds: float = 0.0
    off: list[float] = field(default_factory=list)

    def add(self, true: list[Span], heard: list[Span], seconds: float) -> None:
        pairs = match(true, heard)
        self.found += len(pairs)
        self.invented += len(heard) - len(pairs)
        self.missed += len(true) - len(pairs)
        self.seconds += seconds
        self.off += [abs(a.start - b.start) for a, b in pairs]

    def line(self) -> str:
        counts = f"{self.found:4d}/{self.invented}/{self.missed}"
        if self.found + self.missed == 0:
            rate = self.invented * 60 / self.seconds if self.seconds else 0.0
            return f"{counts:>11}   {rate:.2f} false alarms per minute"
        precision = self.found / max(1, self.found + self.invented)
        recall = self.found / (self.found + self.missed)
        total = 2 * self.found + self.invented + self.missed
        off = f"{statistics.median(self.off):.2f} s" if self.off else "–"
        f1 = 2 * self.found / total
        return f"{counts:>11}   P {precision:.2f}  R {recall:.2f}  F1 {f1:.2f}  start off by {off}"


def match(true: list[Span], heard: list[Span]) -> list[tuple[Span, Span]]:
    """Pairs within the collar, the closest first, each event used once."""
    near = sorted(
        (abs(a.middle - b.middle), i, j)
        for i, a in enumerate(true)
        for j, b in enumerate(heard)
        if b.start <= a.end + COLLAR_S and b.end >= a.start - COLLAR_S
    )
    pairs, used_true, used_heard = [], set[int](), set[int]()
    for _distance, i, j in near:
        if i not in used_true and j not in used_heard:
            used_true.add(i)
            used_heard.add(j)
            pairs.append((true[i], heard[j]))
    return pairs


def filled_pauses(transcript: Transcript) -> list[Span]:
    found = find_fillers(prepare(transcript), shipped_lexicon("en"))
    return [item.span for item in found if item.kind is FillerKind.FILLED_PAUSE]


def truth(path: Path) -> list[Span]:
    labels = path.with_suffix(".json")
    rows = json.loads(labels.read_text(encoding="utf-8")) if labels.is_file() else []
    return [Span(row["start"], row["end"]) for row in rows]


def plain(folder: Path) -> Hear:
    from faster_whisper import WhisperModel  # noqa: PLC0415 -- slow to import

    model = WhisperModel(str(folder), device="cpu", compute_type="int8")

    def hear(path: Path) -> Transcript:
        segments, _ = model.transcribe(str(path), language="en", word_timestamps=True)
        words = tuple(
            Word(word.word.strip(), word.start, word.end, word.probability)
            for segment in segments
            for word in segment.words or ()
        )
        seconds = soundfile.info(path).duration
        return Transcript(words, VoiceActivity((), seconds), "en", "plain", seconds)

    return hear


def greenroom(hearing: HearingProcess) -> Hear:
    def hear(path: Path) -> Transcript:
        return hear_file(hearing, sounds(path), lambda _seconds: None, lambda: False)

    return hear


def sounds(path: Path) -> Iterator[Sound]:
    with soundfile.SoundFile(path) as file:
        for block in file.blocks(RATE, dtype="float32"):
            yield Sound(block.astype("<f4").tobytes(), RATE)


def measure(hear: Hear, speech: Path) -> dict[str, Score]:
    scores = {}
    for name, (folder, pattern) in GROUPS.items():
        score = scores[name] = Score()
        for path in sorted((speech / folder).glob(pattern)):
            heard = filled_pauses(hear(path))
            score.add(truth(path), heard, soundfile.info(path).duration)
    return scores


def compare(name: str, folder: Path, speech: Path) -> None:
    systems = {"plain": measure(plain(folder), speech)}
    hearing = HearingProcess(lambda _name: folder)
    try:
        hearing.load(name, "en")
        hearing.wait_ready(READY_S)
        systems["Greenroom"] = measure(greenroom(hearing), speech)
    finally:
        hearing.close()
    print(f"\n{name}: found/invented/missed, events within {COLLAR_S} s")
    for group in GROUPS:
        for system, scores in systems.items():
            print(f"{group:20}{system:>12}{scores[group].line()}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", nargs="+", default=["base"])
    parser.add_argument("--speech", type=Path, default=SPEECH)
    options = parser.parse_args()
    if not options.speech.is_dir():
        print(f"Filled pauses skipped: the recordings in {options.speech} are not there.")
        return
    with tempfile.TemporaryDirectory(prefix="greenroom-bench-") as folder:
        weights = Weights(Path(folder))
        for name in options.models:
            compare(name, weights.ensure(name), options.speech)


if __name__ == "__main__":
    main()
