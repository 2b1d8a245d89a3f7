"""Letting every system hear every recording, and the table of what came out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import fillers_erm
from benchmarks.fillers_recordings import COLUMNS, FLUENT, OWN, Recording
from benchmarks.fillers_scores import Tally, cell, score, score_cuts, short, total
from benchmarks.fillers_systems import (
    PLAIN,
    READINGS,
    Greenroom,
    Kept,
    all_told,
    whisper,
)
from benchmarks.tables import table
from greenroom.model.transcript import Transcript

ANSWERS = "spoken answers"
"""The column of texts that are only read word for word: nothing is counted in it."""

ERM = f"erm {fillers_erm.VERSION}"
HEARD = "Greenroom"


@dataclass
class Results:
    """Scores by system and column, and transcripts by system (plain, Greenroom) and recording."""

    tallies: dict[str, dict[str, list[Tally]]] = field(default_factory=dict)
    transcripts: dict[str, dict[str, Transcript]] = field(default_factory=dict)

    def add(self, system: str, recording: Recording, tally: Tally) -> None:
        """One more recording of a system."""
        self.tallies.setdefault(system, {}).setdefault(recording.column, []).append(tally)

    def f1(self, system: str, column: str) -> float | None:
        """Of all recordings in a column; None without any."""
        return total(self.tallies.get(system, {}).get(column, [])).f1


def run(
    name: str, folder: Path, recordings: Sequence[Recording], cache: Path, kept: Kept
) -> Results:
    """All systems with one model, in the order of the table."""
    results = Results()
    _prompts(results, folder, recordings, kept)
    _erm(results, folder, [each for each in recordings if each.column != ANSWERS], cache, kept)
    _greenroom(results, name, folder, recordings, kept)
    return results


def _prompts(results: Results, folder: Path, recordings: Sequence[Recording], kept: Kept) -> None:
    for system, hear in whisper(folder).items():
        for recording in recordings:
            if recording.column == ANSWERS and system != PLAIN:
                continue
            heard = kept.get(system, recording, lambda: hear(recording.path))  # noqa: B023 -- called at once
            results.transcripts.setdefault(system, {})[recording.key] = heard
            if recording.column != ANSWERS:
                tally = score(recording.true, all_told(heard), recording.seconds)
                results.add(system, recording, tally)


def _erm(
    results: Results, folder: Path, recordings: Sequence[Recording], cache: Path, kept: Kept
) -> None:
    try:
        python = fillers_erm.install(cache)
        made = fillers_erm.cuts(
            python, folder, [each for each in recordings if not kept.has(ERM, each)]
        )
    except RuntimeError as error:
        print(f"{ERM} skipped: {error}")
        return
    for recording in recordings:
        cuts = kept.get(ERM, recording, lambda: made[recording.key])  # noqa: B023 -- called at once
        results.add(ERM, recording, score_cuts(recording.true, cuts, recording.seconds))


def _greenroom(
    results: Results, name: str, folder: Path, recordings: Sequence[Recording], kept: Kept
) -> None:
    greenroom = Greenroom(name, folder)
    heard = results.transcripts.setdefault(HEARD, {})
    try:
        for recording in recordings:
            heard[recording.key] = kept.get(
                HEARD,
                recording,
                lambda: greenroom.hear(recording.path),  # noqa: B023 -- called at once
            )
    finally:
        greenroom.close()
    for system, told in READINGS.items():
        for recording in recordings:
            if recording.column != ANSWERS:
                spans = told(heard[recording.key])
                results.add(system, recording, score(recording.true, spans, recording.seconds))


def show(name: str, results: Results, recordings: Sequence[Recording]) -> None:
    """F1 at a glance, then everything."""
    columns = [column for column in COLUMNS if any(each.column == column for each in recordings)]
    counted = [column for column in columns if column != FLUENT]
    table(
        f"Filled pauses with {name}: F1 [95 %]; for fluent speech, false alarms per minute",
        ("", *columns),
        [
            (system, *(_glance(by_column[column], column) for column in columns))
            for system, by_column in results.tallies.items()
        ],
    )
    table(
        f"Filled pauses with {name}: everything",
        ("", "found/invented/missed", "precision", "recall", "F1", "false/min", "start off by"),
        [
            (f"{column}: {system}", *_figures(by_column[column]))
            for column in (*counted, *(column for column in columns if column == FLUENT))
            for system, by_column in results.tallies.items()
        ],
    )


def _glance(tallies: list[Tally], column: str) -> str:
    return cell(tallies, lambda t: t.false_per_minute if column == FLUENT else t.f1)


def _figures(tallies: list[Tally]) -> tuple[str, ...]:
    whole = total(tallies)
    off = whole.median_off
    return (
        f"{whole.found}/{whole.invented}/{whole.missed}",
        cell(tallies, lambda t: t.precision),
        cell(tallies, lambda t: t.recall),
        cell(tallies, lambda t: t.f1),
        short(whole.false_per_minute or 0.0),
        f"{off:.3f} s" if off is not None else "–",
    )


def describe(recordings: Sequence[Recording]) -> None:
    """How much there is in each column."""
    for column in COLUMNS:
        part = [each for each in recordings if each.column == column]
        if part:
            seconds = sum(each.seconds for each in part)
            count = sum(len(each.true) for each in part)
            made = " (synthesised, held out)" if column == OWN else ""
            print(f"{column}{made}: {len(part)} recordings, {seconds:.0f} s, {count} filled pauses")
