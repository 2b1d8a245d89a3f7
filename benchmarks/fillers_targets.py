"""What Greenroom promises about filled pauses, each beside what was measured."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.fillers_cost import added_share
from benchmarks.fillers_recordings import (
    COLUMNS,
    FLUENT,
    MEETINGS,
    OWN,
    REAL,
    SOLO,
    SPLICED,
    Recording,
)
from benchmarks.fillers_results import ANSWERS, ERM, HEARD, Results
from benchmarks.fillers_scores import judged, short, total
from benchmarks.fillers_systems import COUNTED, PLAIN, PROMPTS, filled_pauses
from benchmarks.fillers_words import error_rate
from benchmarks.tables import table, verdict
from greenroom.feedback.fillers.sounds import CERTAIN, POSSIBLE

LEAST_F1 = {SOLO: 0.93, MEETINGS: 0.75, **dict.fromkeys(SPLICED, 0.85), OWN: 0.93}
_MOST_FALSE = 0.5
_MOST_OFF_S = 0.08
_LEAST_RIGHT = 0.95
_MORE_WORD_ERRORS = 0.01
_MOST_ADDED = 0.25
_BINS = (POSSIBLE, 0.5, CERTAIN, 0.85, 0.95, 1.0)


def show(model: Path, results: Results, recordings: Sequence[Recording]) -> None:
    """Tables of confidence and word errors, then every target, met or missed."""
    right = _calibration(results, recordings)
    words = _word_errors(results, recordings)
    print()
    _f1(results)
    _ahead(results)
    _false_alarms(results)
    offs = total([t for part in results.tallies[COUNTED].values() for t in part]).median_off
    if offs is not None:
        verdict(f"start off by at most {_MOST_OFF_S} s in the median", f"{offs:.3f} s",
                met=offs <= _MOST_OFF_S)  # fmt: skip
    if right is not None:
        verdict(f"of those called certain at least {_LEAST_RIGHT:.0%} are right", f"{right:.1%}",
                met=right >= _LEAST_RIGHT)  # fmt: skip
    for name, (plain, ours) in words.items():
        verdict(
            f"word errors at most {_MORE_WORD_ERRORS} over plain, {name}",
            f"{ours:.3f} against {plain:.3f}",
            met=ours - plain <= _MORE_WORD_ERRORS,
        )
    sound, decoding, chunks = added_share(model)
    verdict(
        f"the detector adds at most {_MOST_ADDED:.0%} to transcription",
        f"{sound / decoding:.1%} ({sound:.2f} s over {decoding:.2f} s, {chunks} chunks)",
        met=sound <= _MOST_ADDED * decoding,
    )


def _f1(results: Results) -> None:
    for column, least in LEAST_F1.items():
        f1 = results.f1(COUNTED, column)
        if f1 is not None:
            verdict(f"F1 on {column} at least {short(least)}", short(f1), met=f1 >= least)


def _ahead(results: Results) -> None:
    """A tie is not ahead."""
    baselines = [name for name in (*PROMPTS, ERM) if name in results.tallies]
    for column in LEAST_F1:
        ours = results.f1(COUNTED, column)
        if ours is not None:
            others = {name: results.f1(name, column) or 0.0 for name in baselines}
            best = max(others, key=lambda name: others[name])
            verdict(
                f"ahead of every baseline on {column}",
                f"{short(ours)} against {short(others[best])} ({best})",
                met=ours > others[best],
            )


def _false_alarms(results: Results) -> None:
    told = total(results.tallies[COUNTED].get(FLUENT, [])).false_per_minute
    if told is not None:
        verdict(f"false alarms on fluent speech at most {_MOST_FALSE} a minute", f"{told:.2f}",
                met=told <= _MOST_FALSE)  # fmt: skip


def _calibration(results: Results, recordings: Sequence[Recording]) -> float | None:
    """Prints how often each confidence was right; the share of the certain ones that were."""
    rows: list[tuple[str, float, bool]] = []
    for recording in recordings:
        if recording.column != ANSWERS:
            told = filled_pauses(results.transcripts[HEARD][recording.key])
            pairs = judged(recording.true, [(item.span, item.confidence) for item in told])
            rows += [(recording.column, *pair) for pair in pairs]
    shown = []
    for low, high in zip((0.0, *_BINS), _BINS, strict=False):
        part = [row for row in rows if low <= row[1] < high or row[1] == high == 1.0]
        if part:
            said = sum(row[1] for row in part) / len(part)
            shown.append((f"{short(low)} to {short(high)}", *_share(part), f"{said:.1%}"))
    for column in COLUMNS:
        part = [row for row in rows if row[0] == column and row[1] >= CERTAIN]
        if part:
            said = sum(row[1] for row in part) / len(part)
            shown.append((f"certain, {column}", *_share(part), f"{said:.1%}"))
    sure = [row for row in rows if row[1] >= CERTAIN]
    if shown:
        title = f"Confidence, and how many were right (certain from {CERTAIN})"
        table(title, ("confidence", "told", "right", "share", "mean confidence"), shown)
    return sum(row[2] for row in sure) / len(sure) if sure else None


def _share(part: list[tuple[str, float, bool]]) -> tuple[str, str, str]:
    right = sum(row[2] for row in part)
    return str(len(part)), str(right), f"{right / len(part):.1%}"


def _word_errors(
    results: Results, recordings: Sequence[Recording]
) -> dict[str, tuple[float, float]]:
    """Prints and returns plain and Greenroom's word error rates where the text is known."""
    parts = {
        "real recordings": [each for each in recordings if each.column in REAL and each.text],
        "synthesised answers": [each for each in recordings if each.column == ANSWERS],
    }
    out = {}
    for name, part in parts.items():
        if part:
            plain, ours = (
                error_rate([(each.text, results.transcripts[who][each.key].text) for each in part])
                for who in (PLAIN, HEARD)
            )
            out[name] = plain, ours
    rows = [(name, f"{plain:.3f}", f"{ours:.3f}") for name, (plain, ours) in out.items()]
    if rows:
        table("Word error rate with filled pauses left out", ("", "plain", "Greenroom"), rows)
    return out
