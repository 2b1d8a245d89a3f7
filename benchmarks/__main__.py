"""All measured claims, each table beside its baseline from the same run.

python -m benchmarks                    everything
python -m benchmarks answers start      only these parts
python -m benchmarks --quick            short takes and small sets, to see that all runs
python -m benchmarks --write            also into docs/benchmarks.md; with parts, only theirs
"""

import argparse
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import machine
from benchmarks.tables import load_note

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"


@dataclass(frozen=True)
class Part:
    """A module that prints its tables, and what makes it short (None: left out then)."""

    name: str
    about: str
    quick: tuple[str, ...] | None = ("--quick",)


PARTS = (
    Part("answers", "From the last word to the review, through the real window"),
    Part("next_words", "From the end of an answer to the interviewer's next words"),
    Part("start", "From the start of the process to a window that can be used"),
    Part("recorder", "Ten minutes through the microphone while transcription runs"),
    Part("review", "Opening, scrolling and playing in Review"),
    Part("library", "A library of 1,000 sessions", ("--sessions", "50")),
    Part("structure", "Parts of answers", ()),
    Part("suggestions", "What is suggested for an answer", ()),
    Part("banks", "What the question banks hold", ()),
    Part("follow_ups", "Follow-ups to a scripted candidate", ()),
    Part("case_facts", "Clarifying questions of a case", ()),
    Part("fillers", "Filled pauses", None),
    Part("filler_phrases", "Filler phrases and repetitions", ()),
    Part("pauses", "Long pauses", None),
    Part("hearing", "Hearing alone, without window and microphone"),
)
USUALLY_LEFT_OUT = ("hearing",)  # `answers` measures the same through the whole program


def main() -> int:
    """Run the parts one after the other; 1 when one of them broke."""
    names = [part.name for part in PARTS]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(names))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    options = parser.parse_args()
    unknown = set(options.parts) - set(names)
    if unknown:
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    chosen = [part for part in PARTS if _wanted(part, options.parts, quick=options.quick)]
    print("\n".join(machine.lines()))
    results = [(part, *_run(part, quick=options.quick)) for part in chosen]
    if options.write:
        before = PAGE.read_text(encoding="utf-8") if PAGE.is_file() and options.parts else ""
        PAGE.write_text(_page({part.name: text for part, text, _ in results}, before), "utf-8")
        print(f"\nwritten to {PAGE.relative_to(ROOT)}")
    broken = [part.name for part, _, code in results if code]
    if broken:
        print(f"\nbroken off: {', '.join(broken)}", file=sys.stderr)
    return bool(broken)


def _wanted(part: Part, asked: list[str], *, quick: bool) -> bool:
    if asked:
        return part.name in asked
    return part.name not in USUALLY_LEFT_OUT and not (quick and part.quick is None)


def _run(part: Part, *, quick: bool) -> tuple[str, int]:
    """What the part prints, shown while it does; and its exit code."""
    print(f"\n=== {part.about} ({part.name})", flush=True)
    arguments = part.quick or () if quick else ()
    load, began = os.getloadavg(), time.monotonic()
    with subprocess.Popen(
        [sys.executable, "-u", "-m", f"benchmarks.{part.name}", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        shown = []
        for line in process.stdout:
            print(line, end="", flush=True)
            shown.append(line)
    taken = time.monotonic() - began
    print(f"{taken:.0f} s; ", end="")
    load_note(load)
    ending = f"\nmeasured in {taken:.0f} s, load average at the start {load[0]:.1f}\n"
    return "".join(shown).strip("\n") + ending, process.returncode


def _page(results: dict[str, str], before: str) -> str:
    """The tables as a document; those of other parts stay as they are in `before`."""
    facts = "\n".join(f"- {line}" for line in machine.lines())
    kept = {line.split("\n", 1)[0]: line for line in before.split("\n## ")[1:]}
    tables = "\n".join(
        f"## {part.about}\n\n`python -m benchmarks {part.name}`\n\n"
        f"```text\n{results[part.name]}```\n"
        if part.name in results
        else f"## {kept[part.about].rstrip()}\n"
        for part in PARTS
        if part.name in results or part.about in kept
    )
    return (
        "# Benchmarks\n\n"
        f"Printed by `make bench` on {datetime.now(UTC):%d %B %Y}. Each table holds its baseline "
        "from the same run. Speech is synthesised, written for this project, and enters through a "
        "virtual microphone; display and sound server are virtual too, everything else is what a "
        "person uses.\n\n"
        f"{facts}\n\n{tables}"
    )


if __name__ == "__main__":
    sys.exit(main())
