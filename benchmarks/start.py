"""From the start of the process to a Start page that is painted and takes Enter.

An empty PySide6 window with one button, started in turn with Greenroom, is the baseline. Both are
warm: what the first start after switching the computer on costs more is its disk.

    python -m benchmarks.start [--starts 9] [--quick]
"""

import argparse
import json
import subprocess
import time
from pathlib import Path

from benchmarks.places import desk, python, weights
from benchmarks.tables import spread, table, verdict

_PATIENCE_S = 60.0
_TIMES = 3.0
_STARTS, _QUICK = 9, 2


def start(file: Path, *options: str) -> tuple[float, float, float]:
    """Seconds from the start of a process to its first picture, to Enter being taken, and to what
    Enter leads to (an interview that begins; nothing more for the empty window).
    """
    began = time.monotonic()
    command = python("benchmarks.probed", str(file), "--enter", *options)
    subprocess.run(command, check=True, timeout=_PATIENCE_S, stdout=subprocess.DEVNULL)
    notes = json.loads(file.read_text(encoding="utf-8"))
    begun = notes.get("begun", notes["entered"])
    return notes["painted"] - began, notes["entered"] - began, begun - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--starts", type=int, default=_STARTS)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    count = _QUICK if options.quick else options.starts
    weights().ensure("base")
    own, empty = [], []
    with desk() as (folder, _):
        start(folder / "warm.json"), start(folder / "warm.json", "--empty")
        for _number in range(count):
            empty.append(start(folder / "empty.json", "--empty"))
            own.append(start(folder / "own.json"))
    rows = [
        (name, *(spread([times_[i] for times_ in times]).text(unit="s") for i in range(3)))
        for name, times in (("Greenroom", own), ("empty window (baseline)", empty))
    ]  # fmt: skip
    table(
        f"Start of the process to a window, median of {count} [95 %]",
        ("", "painted", "Enter is taken", "the interview begins"),
        rows,
    )
    factor = spread([each[1] for each in own]).median / spread([each[1] for each in empty]).median
    verdict("at most 3 times an empty window", f"{factor:.1f} times", met=factor <= _TIMES)


if __name__ == "__main__":
    main()
