"""From the last word to the review, through the whole program.

The real window runs on a virtual display; keys come from the X server; the candidate speaks in real
time into a virtual microphone, and is cut off in the middle of a word, which is the worst moment to
stop. For each take: how long from the key that stops it until Review has painted the report's
figures, how late the window's event loop was meanwhile, what was understood, and how much memory it
took. Baselines: the same model, plain, that hears the whole recording after the stop; an empty
PySide6 window, alone and beside that model.

    python -m benchmarks.answers [--takes 60 120 180 60 120 60] [--live] [--quick]
"""

import argparse
import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from tests.support.virtual_sound import VirtualSound

from benchmarks.hearing import errors, take_of
from benchmarks.lateness import delays
from benchmarks.material import RATE, SCRIPTS, Script
from benchmarks.memory import Peaks, Watch
from benchmarks.places import desk, python, weights
from benchmarks.tables import percentile, spread, table, verdict
from greenroom.library.store import SqlStore
from greenroom.model.session import ReviewedTake
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings

_USUAL = (60.0, 120.0, 180.0, 60.0, 120.0, 60.0)
_QUICK = (15.0, 25.0)
_PATIENCE_S = 90.0
_SPACE = 0x20  # Qt.Key.Key_Space
_SOON_S, _TIMES, _LATE_S, _WORSE = 1.0, 5.0, 0.050, 0.01


@dataclass
class Answer:
    """One take; moments in `time.monotonic` seconds, the rest in seconds."""

    seconds: float
    script: Script
    began: float = 0.0
    stopped: float = 0.0
    stored: float = 0.0
    shown: float = 0.0
    peaks: Peaks = field(default_factory=Peaks)
    audio: Path = Path()
    text: str = ""
    plain_text: str = ""
    plain_s: float = 0.0

    @property
    def wait_s(self) -> float:
        return self.shown - self.stopped


class Window:
    """The program on its display, driven by keys from outside."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.process = subprocess.Popen(python("benchmarks.probed", str(file)))
        self._window = self._wait_for(self._find)
        self.expect_sign("ready")

    def press(self, key: str) -> None:
        _xdotool("windowfocus", "--sync", self._window)
        _xdotool("key", key)

    def expect_sign(self, name: str) -> None:
        self._wait_for(self._file.with_suffix(f".{name}").is_file)

    def expect(self, title: str) -> None:
        self._wait_for(lambda: title in _xdotool("getwindowname", self._window))

    def break_off(self) -> None:
        """End the interview before its last question."""
        self.press("Escape")
        dialog = self._wait_for(
            lambda: _xdotool("search", "--onlyvisible", "--name", "End here").split("\n")[0]
        )
        # It may show before it has the keys; without a window manager nobody else gives them.
        _xdotool("windowfocus", "--sync", dialog)
        _xdotool("key", "Return")
        self.expect("Review")

    def close(self) -> dict[str, Any]:
        """What the probe has noted."""
        self.press("ctrl+q")
        self.process.wait(30)
        notes: dict[str, Any] = json.loads(self._file.read_text(encoding="utf-8"))
        return notes

    def _find(self) -> str:
        return _xdotool("search", "--onlyvisible", "--name", "Greenroom").split("\n")[0]

    def _wait_for(self, look: Any) -> Any:
        deadline = time.monotonic() + _PATIENCE_S
        while not (found := look()):
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise RuntimeError("The window did not do what was expected of it.")
            time.sleep(0.1)
        return found


def hold(window: Window, sound: VirtualSound, folder: Path, answer: Answer, number: int) -> None:
    """One quick question, from Start to Review, the `number`th of this window."""
    said = folder / "said.wav"
    soundfile.write(said, take_of(answer.script, answer.seconds), RATE, subtype="PCM_16")
    window.press("ctrl+1")
    window.expect("Start")
    window.press("q")
    window.expect("Thinking")
    window.press("space")
    window.expect("Recording")
    with Watch(window.process.pid) as memory:
        answer.began = time.monotonic()
        sound.play_into_microphone(said).wait()
        answer.stopped = time.monotonic()  # until the X server's own moment is known
        window.press("space")
        window.expect_sign(f"{number}-shown")
    answer.peaks = memory.peaks


def settle(answers: list[Answer], notes: dict[str, Any], takes: list[ReviewedTake]) -> None:
    """Lay side by side what the probe, the library and this process know."""
    stops = [pressed for key, pressed, _ in notes["keys"] if key == _SPACE][1::2]
    for answer, stop, take in zip(answers, stops, takes, strict=True):
        if abs(stop - answer.stopped) > 1.0:
            raise RuntimeError("The key and the display do not have one clock.")
        answer.stopped = stop
        answer.stored = notes["stored"][take.take.id]
        answer.shown = notes["shown"][take.take.id]
        assert take.transcript is not None
        answer.text = take.transcript.text


def hear_whole(answers: list[Answer], model: Path) -> Peaks:
    """The baseline's texts and times."""
    files = [str(answer.audio) for answer in answers]
    process = subprocess.Popen(
        python("benchmarks.whole", str(model), *files), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    with Watch(process.pid) as memory:
        for answer, line in zip(answers, process.stdout, strict=True):
            heard = json.loads(line)
            answer.plain_text, answer.plain_s = heard["text"], heard["seconds"]
        process.wait()
    return memory.peaks


@contextmanager
def empty_window(folder: Path) -> Iterator[tuple[list[float], Peaks]]:
    """An empty window beside whatever is done inside; its ticks are there afterwards."""
    file = folder / "empty.json"
    ticks: list[float] = []
    process = subprocess.Popen(python("benchmarks.probed", str(file), "--empty"))
    time.sleep(2.0)
    with Watch(process.pid) as memory:
        yield ticks, memory.peaks
    window = _xdotool("search", "--onlyvisible", "--name", "Empty").split("\n")[0]
    _xdotool("windowfocus", "--sync", window)
    _xdotool("key", "space")
    process.wait(30)
    ticks += json.loads(file.read_text(encoding="utf-8"))["ticks"]


def show_waits(answers: list[Answer]) -> None:
    table(
        "From the key that stops the answer to the figures in Review",
        ("take", "report stored", "figures painted", "whole take (baseline)", "times faster"),
        [
            (
                f"{answer.seconds:.0f} s, {answer.script.name}",
                f"{answer.stored - answer.stopped:.2f} s",
                f"{answer.wait_s:.2f} s",
                f"{answer.plain_s:.2f} s",
                f"{answer.plain_s / answer.wait_s:.0f}",
            )
            for answer in answers
        ],
    )
    own = spread([answer.wait_s for answer in answers])
    faster = spread([answer.plain_s / answer.wait_s for answer in answers])
    verdict("median at most 1.0 s", f"{own.text(unit='s')}", met=own.median <= _SOON_S)
    verdict("at least 5 times faster", f"{faster.text(1)} times", met=faster.median >= _TIMES)


def show_words(answers: list[Answer]) -> None:
    rows = []
    for answer in answers:
        truth = answer.script.text
        rows.append((answer, errors(truth, answer.text), errors(truth, answer.plain_text)))
    table(
        "Word error rate",
        ("take", "heard while talking", "whole file (baseline)"),
        [
            (f"{answer.seconds:.0f} s, {answer.script.name}", f"{own:.3f}", f"{plain:.3f}")
            for answer, own, plain in rows
        ],
    )
    worse = float(np.mean([own - plain for _, own, plain in rows]))
    verdict("at most 0.01 worse, mean of the takes", f"{worse:+.3f}", met=worse <= _WORSE)


def show_lateness(
    answers: list[Answer], ticks: list[float], empty: list[tuple[str, list[float], float, float]]
) -> None:
    own = np.concatenate([delays(ticks, answer.began, answer.stopped) for answer in answers])
    after = np.concatenate([delays(ticks, a.stopped, a.shown) for a in answers])
    rows = [("while recording and transcribing", own), ("from stop to review", after)]
    rows += [(name, delays(moments, start, end)) for name, moments, start, end in empty]
    table(
        "How long an event waits for the window, in ms",
        ("", "median", "p99", "p99.9", "longest"),
        [
            (name, *(f"{1000 * percentile(one, share):.1f}" for share in (50, 99, 99.9, 100)))
            for name, one in rows
        ],
    )
    p99 = percentile(own, 99)
    verdict("p99 at most 50 ms", f"{1000 * p99:.1f} ms", met=p99 <= _LATE_S)


def show_memory(answers: list[Answer], plain: Peaks, empty: Peaks) -> None:
    longest = max(answers, key=lambda answer: answer.seconds)
    own = longest.peaks
    table(
        f"Peak memory during the take of {longest.seconds:.0f} s (proportional set size)",
        ("", "MB"),
        [
            ("window", f"{own.first:.0f}"),
            ("hearing child", f"{own.child:.0f}"),
            ("window and all children together", f"{own.together:.0f}"),
            ("an empty PySide6 window (baseline)", f"{empty.first:.0f}"),
            ("the same model, plain, whole files (baseline)", f"{plain.first:.0f}"),
        ],
    )


def measure(lengths: list[float], *, live: bool) -> None:
    answers = [Answer(length, SCRIPTS[n % len(SCRIPTS)]) for n, length in enumerate(lengths)]
    for answer in answers:
        take_of(answer.script, answer.seconds)  # spoken before anything is measured
    store = weights()
    store.ensure("kokoro")
    model = store.ensure("base")
    with desk() as (folder, sound):
        assert sound is not None
        Settings(folder / "config").set(specs.CHOICES, {"live_transcript": live})
        window = Window(folder / "probe.json")
        for number, answer in enumerate(answers, start=1):
            hold(window, sound, folder, answer, number)
        notes = window.close()
        with SqlStore(folder / "data") as library:
            sessions = reversed(library.sessions())
            takes = [take for session in sessions for take in library.takes(session.id)]
            for answer, take in zip(answers, takes, strict=True):
                answer.audio = library.audio_path(take.take)
        settle(answers, notes, takes)
        with empty_window(folder) as (ticks, empty):
            alone = time.monotonic()
            time.sleep(10.0)
            beside = time.monotonic()
            plain = hear_whole(answers, model)
            over = time.monotonic()
    show_waits(answers)
    show_words(answers)
    show_lateness(
        answers,
        notes["ticks"],
        [
            ("empty window alone (baseline)", ticks, alone, beside),
            ("empty window beside the plain model (baseline)", ticks, beside, over),
        ],
    )
    show_memory(answers, plain, empty)


def _xdotool(*arguments: str) -> str:
    done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--takes", type=float, nargs="+", default=list(_USUAL), metavar="SECONDS")
    parser.add_argument("--live", action="store_true", help="with the live transcript shown")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    measure(list(_QUICK) if options.quick else options.takes, live=options.live)


if __name__ == "__main__":
    main()
