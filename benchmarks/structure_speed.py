"""How long reading takes: one answer on one thread, and many through the command line."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.structure_cases import Case, own_cases
from benchmarks.tables import spread, table, verdict
from greenroom.model.ports import AnswerReader
from greenroom.model.question import StructureKind

ROUNDS = 15
WORDS_IN_3_MINUTES = 450
"""At 150 words a minute."""

ONE_ANSWER_S = 0.060
ANSWERS_A_SECOND = 100.0


def show_speed(reader: AnswerReader) -> None:
    """Print both, with their targets. Answers of all splits: nothing is judged here."""
    every = [case for split in ("train", "dev", "test") for case in own_cases(split)]
    star = [case for case in every if case.kind == "star"]
    rows = []
    middle = 0.0
    for words in (110, WORDS_IN_3_MINUTES, 1200):
        texts = _of_length(star, words)
        reader.read(star[0].question, texts, StructureKind.STAR)
        times = []
        for _ in range(ROUNDS):
            before = time.perf_counter()
            reader.read(star[0].question, texts, StructureKind.STAR)
            times.append((time.perf_counter() - before) * 1000)
        found = spread(times)
        rows.append([f"{words} words", str(len(texts)), found.text(0, "ms"), f"{found.least:.0f}"])
        if words == WORDS_IN_3_MINUTES:
            middle = found.median / 1000
    table("One answer on one thread", ["", "units", "median", "least"], rows)
    verdict(
        f"a 3-minute answer ({WORDS_IN_3_MINUTES} words) <= {ONE_ANSWER_S * 1000:.0f} ms",
        f"{middle * 1000:.0f} ms", met=middle <= ONE_ANSWER_S,
    )  # fmt: skip
    rate, words = _through_the_command_line(star)
    claim = f"analyze --transcript >= {ANSWERS_A_SECOND:.0f} answers/s on {os.cpu_count()} cores"
    verdict(claim, f"{rate:.0f}/s, {words:.0f} words each", met=rate >= ANSWERS_A_SECOND)


def _of_length(cases: Sequence[Case], words: int) -> tuple[str, ...]:
    """Units of one answer after the other until there are so many words."""
    texts: list[str] = []
    count = 0
    for case in cases:
        for text in case.texts:
            if count >= words:
                return tuple(texts)
            texts.append(text)
            count += len(text.split())
    return tuple(texts)


def _through_the_command_line(cases: Sequence[Case]) -> tuple[float, float]:
    """Answers a second in the long run, and their mean length in words.

    Two sizes, so that the start does not count; no answer twice, so that nothing is remembered.
    """
    few, many = 40, len(cases)
    with tempfile.TemporaryDirectory() as folder:
        took = {count: _run(cases, count, Path(folder)) for count in (few, many)}
    words = sum(sum(case.words) for case in cases) / len(cases)
    return (many - few) / max(1e-6, took[many] - took[few]), words


def _run(cases: Sequence[Case], count: int, folder: Path) -> float:
    lines = folder / f"{count}.jsonl"
    rows = [
        {"id": n, "question": c.question, "text": " ".join(c.texts)}
        for n, c in ((n, cases[n % len(cases)]) for n in range(count))
    ]
    lines.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    program = Path(sys.executable).with_name("greenroom")
    command = [str(program), "analyze", "--transcript", str(lines), "--json"]
    before = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - before
