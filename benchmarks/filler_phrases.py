"""How well are filler phrases and repetitions told from words that are meant?

    python -m benchmarks.filler_phrases [--only development|test] [--errors]

Sentences written for this project (`training/data/fillers`), in two parts that share no frames.
The rules were made on the development part, so its figures say only that they do what they were
made for; the test part is what counts. Baseline in the same run: every occurrence of a listed
phrase, and every word or group of words said twice in a row.

A found filler is right when it is of the same kind and shares a word with a labelled one that no
other found filler has claimed; phrases must also be the same phrase.
"""

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.tables import table, verdict
from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.heard import bare, prepare
from greenroom.feedback.lexicon import Lexicon, shipped_lexicon
from greenroom.model.report import FillerKind
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word

DATA = Path(__file__).resolve().parent.parent / "training" / "data" / "fillers"
PARTS = ("development", "test")
KINDS = (FillerKind.PHRASE, FillerKind.REPETITION)
LONGEST_REPEATED = 3
WORD_S = 0.3
DRAWS = 1_000
LEAST_F1 = {FillerKind.PHRASE: 0.92, FillerKind.REPETITION: 0.9}


@dataclass(frozen=True)
class Event:
    """A filler by kind, bare text and half-open range of words."""

    kind: FillerKind
    text: str
    first: int
    end: int

    def meets(self, other: "Event") -> bool:
        """Whether both mean the same filler."""
        near = self.first < other.end and other.first < self.end
        same = self.kind is FillerKind.REPETITION or self.text == other.text
        return self.kind is other.kind and near and same


@dataclass(frozen=True)
class Line:
    """A labelled sentence; `pauses` are silences in seconds before the word of that index."""

    id: str
    words: tuple[str, ...]
    pauses: dict[int, float]
    events: tuple[Event, ...]

    def transcript(self) -> Transcript:
        """As if it had been said evenly, with its silences."""
        words: list[Word] = []
        voiced: list[Span] = []
        now = began = 0.0
        for index, word in enumerate(self.words):
            if pause := self.pauses.get(index, 0.0):
                voiced.append(Span(began, now))
                began = now = now + pause
            words.append(Word(word, now, now + WORD_S))
            now += WORD_S
        voiced.append(Span(began, now))
        return Transcript(tuple(words), VoiceActivity(tuple(voiced), now), "en", "text", now)


@dataclass
class Tally:
    """What was right, found wrongly, and missed."""

    hit: int = 0
    false: int = 0
    missed: int = 0
    wrong: list[str] = field(default_factory=list)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.hit + other.hit,
            self.false + other.false,
            self.missed + other.missed,
            self.wrong + other.wrong,
        )

    @property
    def precision(self) -> float:
        return self.hit / (self.hit + self.false) if self.hit + self.false else 0.0

    @property
    def recall(self) -> float:
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else 0.0

    @property
    def f1(self) -> float:
        total = 2 * self.hit + self.false + self.missed
        return 2 * self.hit / total if total else 0.0


Finder = Callable[[Line], list[Event]]


def load(part: str) -> list[Line]:
    """All sentences of a part, both files."""
    rows = []
    for name in ("phrases", "repetitions"):
        for text in (DATA / f"{name}-{part}.jsonl").read_text(encoding="utf-8").splitlines():
            rows.append(line_of(json.loads(text)))
    return rows


def line_of(row: dict) -> Line:
    words = tuple(row["text"].split())
    events = tuple(
        Event(
            FillerKind(mark["kind"]),
            " ".join(bare(word) for word in words[slice(*mark["words"])]),
            *mark["words"],
        )
        for mark in row["fillers"]
    )
    return Line(row["id"], words, dict(row.get("pauses", ())), events)


def greenroom(line: Line) -> list[Event]:
    found = find_fillers(prepare(line.transcript()), shipped_lexicon("en"))
    return [
        Event(item.kind, item.text, item.words[0], item.words[-1] + 1)
        for item in found
        if item.kind in KINDS
    ]


def every_occurrence(line: Line) -> list[Event]:
    lexicon = shipped_lexicon("en")
    words = [bare(word) for word in line.words]
    return [*_listed(words, lexicon), *_doubled(words)]


def _listed(words: list[str], lexicon: Lexicon) -> Iterable[Event]:
    at = 0
    while at < len(words):
        fits = [
            phrase.words
            for phrase in lexicon.phrases_by_first.get(words[at], ())
            if tuple(words[at : at + len(phrase.words)]) == phrase.words
        ]
        if fits:
            yield Event(FillerKind.PHRASE, " ".join(fits[0]), at, at + len(fits[0]))
        at += len(fits[0]) if fits else 1


def _doubled(words: list[str]) -> Iterable[Event]:
    at = 0
    while at < len(words):
        for length in range(LONGEST_REPEATED, 0, -1):
            first, second = words[at : at + length], words[at + length : at + 2 * length]
            if first == second:
                yield Event(FillerKind.REPETITION, " ".join(first), at, at + 2 * length)
                at += 2 * length - 1
                break
        at += 1


def compare(line: Line, found: list[Event]) -> dict[tuple[FillerKind, str], Tally]:
    """Tallies by kind and, for phrases, by phrase."""
    out: dict[tuple[FillerKind, str], Tally] = {}
    left = list(line.events)
    for event in found:
        match = next((true for true in left if true.meets(event)), None)
        if match:
            left.remove(match)
            _tally(out, match).hit += 1
        else:
            tally = _tally(out, event)
            tally.false += 1
            tally.wrong.append(f"not a filler: {event.text}: {line.id} {' '.join(line.words)}")
    for event in left:
        tally = _tally(out, event)
        tally.missed += 1
        tally.wrong.append(f"missed: {event.text}: {line.id} {' '.join(line.words)}")
    return out


def _tally(out: dict[tuple[FillerKind, str], Tally], event: Event) -> Tally:
    name = event.text if event.kind is FillerKind.PHRASE else ""
    return out.setdefault((event.kind, name), Tally())


def total(tallies: Iterable[dict[tuple[FillerKind, str], Tally]], kind: FillerKind) -> Tally:
    chosen = (tally for line in tallies for (of, _), tally in line.items() if of is kind)
    return sum(chosen, Tally())


def interval(tallies: list[dict[tuple[FillerKind, str], Tally]], kind: FillerKind) -> str:
    """95 % of F1 when sentences are drawn anew (bootstrap, seeded)."""
    counts = [total([line], kind) for line in tallies]
    table_ = np.array([(tally.hit, tally.false, tally.missed) for tally in counts])
    draws = np.random.default_rng(4).integers(0, len(table_), (DRAWS, len(table_)))
    hit, false, missed = table_[draws].sum(axis=1).T
    low, high = np.percentile(2 * hit / np.maximum(1, 2 * hit + false + missed), (2.5, 97.5))
    return f"{low:.2f}-{high:.2f}"


def show(part: str, *, errors: bool) -> None:
    lines = load(part)
    finders: dict[str, Finder] = {"Greenroom": greenroom, "every occurrence": every_occurrence}
    results = {
        name: [compare(line, finder(line)) for line in lines] for name, finder in finders.items()
    }
    use = "the rules were made on these" if part == "development" else "held out"
    rows = []
    for kind in KINDS:
        for name, tallies in results.items():
            tally = total(tallies, kind)
            rows.append((f"{kind}s: {name}", *_figures(tally), interval(tallies, kind)))
    table(
        f"{part.capitalize()} part: {len(lines)} sentences ({use})",
        ("", "fillers", "precision", "recall", "F1", "95 %"),
        rows,
    )
    _show_phrases(part, results)
    if part == "test":
        print()
        for kind, least in LEAST_F1.items():
            f1 = total(results["Greenroom"], kind).f1
            verdict(f"F1 on {kind}s at least {least}", f"{f1:.3f}", met=f1 >= least)
    if errors:
        wrong = [text for kind in KINDS for text in total(results["Greenroom"], kind).wrong]
        print("\n" + "\n".join(wrong))


def _show_phrases(part: str, results: dict[str, list[dict[tuple[FillerKind, str], Tally]]]) -> None:
    names = sorted(
        {name for lines in results.values() for line in lines for kind, name in line if name}
    )
    rows = []
    for name in names:
        key = (FillerKind.PHRASE, name)
        ours, every = (
            sum((line[key] for line in lines if key in line), Tally()) for lines in results.values()
        )
        rows.append((name, *_figures(ours), f"{every.f1:.3f}"))
    columns = ("", "fillers", "precision", "recall", "F1", "F1 every occurrence")
    table(f"{part.capitalize()} part by phrase", columns, rows)


def _figures(tally: Tally) -> tuple[str, ...]:
    counted = (tally.precision, tally.recall, tally.f1)
    return (str(tally.hit + tally.missed), *(f"{value:.3f}" for value in counted))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument(
        "--errors", action="store_true", help="list the wrong ones (development part only)"
    )
    options = parser.parse_args()
    for part in PARTS if options.only is None else (options.only,):
        show(part, errors=options.errors and part == "development")


if __name__ == "__main__":
    main()
