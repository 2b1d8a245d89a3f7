"""Are long pauses found where they are? Greenroom's beside the gaps between Whisper's words.

    python -m benchmarks.pauses [--model base]

Answers of synthesised sentences with silences of known place and length: half of them are long
(from 2 s on), half are not. A long pause is found when both of its edges are within 0.3 s of the
truth, one for one; the easier figure asks only that the two share half of what they cover together.
Baseline: gaps of 2 s or more between the words of plain faster-whisper on the same files.
"""

import argparse
import statistics
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.fillers_recordings import own_folder
from benchmarks.fillers_scores import COLLAR_S, Tally, cell, short, total
from benchmarks.fillers_systems import PLAIN, Greenroom, whisper
from benchmarks.pauses_material import CONDITIONS, Answer, answers
from benchmarks.places import cache, weights
from benchmarks.tables import table, verdict
from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.feedback.timing import measure
from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript

LONG_S = Bands().long_pause_s
_LEAST_F1 = 0.95
_HALF = 0.5
_TINY_S = 1e-6

Near = Callable[[Span, Span], bool]


@dataclass(frozen=True, slots=True)
class Scored:
    """One answer: both ways to score it, and by how much the lengths of found ones are off."""

    edges: Tally
    shared: Tally
    off_s: tuple[float, ...]


def ours(transcript: Transcript) -> list[Span]:
    """Long pauses as the review tells them."""
    heard = prepare(transcript)
    fillers = find_fillers(heard, shipped_lexicon("en"))
    timing = measure(heard, None, fillers, Bands())
    return [pause.span for pause in timing.pauses if pause.long]


def word_gaps(transcript: Transcript) -> list[Span]:
    """Gaps between words that are long."""
    words = transcript.words
    found = (Span(one.end, max(one.end, two.start)) for one, two in pairwise(words))
    return [gap for gap in found if gap.duration >= LONG_S]


def same_edges(true: Span, heard: Span) -> bool:
    """Whether start and end are both within the collar."""
    most = max(abs(true.start - heard.start), abs(true.end - heard.end))
    return most <= COLLAR_S + _TINY_S


def half_shared(true: Span, heard: Span) -> bool:
    """Whether they share half of what they cover together."""
    shared = true.overlap(heard)
    return shared >= _HALF * (true.duration + heard.duration - shared)


def pairs(true: Sequence[Span], heard: Sequence[Span], near: Near) -> list[tuple[Span, Span]]:
    """One for one, in order of time: neither kind of nearness leaves much to choose from."""
    out, free = [], list(heard)
    for span in true:
        mate = next((other for other in free if near(span, other)), None)
        if mate is not None:
            free.remove(mate)
            out.append((span, mate))
    return out


def scored(silences: Sequence[Span], heard: Sequence[Span]) -> Scored:
    """Of one answer. `silences` are all that there are; only long ones count."""
    true = [span for span in silences if span.duration >= LONG_S]

    def tally(found: int) -> Tally:
        return Tally(found, len(heard) - found, len(true) - found)

    shared = pairs(true, heard, half_shared)
    off = tuple(abs(span.duration - mate.duration) for span, mate in shared)
    return Scored(tally(len(pairs(true, heard, same_edges))), tally(len(shared)), off)


def _row(name: str, part: Sequence[Scored]) -> tuple[str, ...]:
    edges = [each.edges for each in part]
    whole = total(edges)
    off = [value for each in part for value in each.off_s]
    rates = (whole.precision, whole.recall, whole.f1, total([each.shared for each in part]).f1)
    return (
        name,
        f"{whole.found}/{whole.invented}/{whole.missed}",
        *("–" if rate is None else short(rate) for rate in rates),
        f"{statistics.median(off):.2f} s" if off else "–",
    )


def show(results: dict[str, list[Scored]], made: Sequence[Answer]) -> None:
    """The table, condition by condition, and the target."""
    rows = []
    for condition in CONDITIONS:
        chosen = [at for at, answer in enumerate(made) if answer.condition == condition]
        rows += [
            _row(f"{condition}: {system}", [part[at] for at in chosen])
            for system, part in results.items()
        ]
    rows += [_row(f"all: {system}", part) for system, part in results.items()]
    columns = ("", "found/invented/missed", "precision", "recall", "F1", "F1 if half shared",
               "length off by")  # fmt: skip
    table(f"Long pauses (from {LONG_S:.0f} s on), both edges within {COLLAR_S} s", columns, rows)
    print()
    tallies = [each.edges for each in results["Greenroom"]]
    f1 = total(tallies).f1 or 0.0
    shown = cell(tallies, lambda tally: tally.f1)
    verdict(f"F1 on long pauses at least {short(_LEAST_F1)}", shown, met=f1 >= _LEAST_F1)


def main() -> None:
    """Make the answers, let both hear them, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="base")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="greenroom-bench-") as folder:
        try:
            made = answers(Path(folder), own_folder(cache()) / "kokoro")
        except (GreenroomError, OSError, ImportError, RuntimeError) as error:
            print(f"Long pauses skipped: the voices cannot speak here ({error})")
            return
        model = weights().ensure(options.model)
        greenroom = Greenroom(options.model, model)
        try:
            heard = [scored(each.silences, ours(greenroom.hear(each.path))) for each in made]
        finally:
            greenroom.close()
        plain = whisper(model)[PLAIN]
        gaps = [scored(each.silences, word_gaps(plain(each.path))) for each in made]
    show({"Whisper's word gaps": gaps, "Greenroom": heard}, made)


if __name__ == "__main__":
    main()
