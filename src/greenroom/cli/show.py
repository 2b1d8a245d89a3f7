"""An analysis for people, in the terminal."""

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text


def show_analysis(found: Mapping[str, Any]) -> None:
    """Print figures, parts and findings as a person reads them.

    `found` is an object of `workflow/analysis_json`. Words and file names are printed as they are:
    brackets in them are no markup.
    """
    console = Console(highlight=False, markup=False)
    audio = found.get("audio")
    if audio:
        console.rule(Text(str(audio["path"])), align="left")
        console.print(" ".join(word["text"] for word in found["words"]))
        console.print(_timing(found["timing"], found["fillers"]))
    parts = found["structure"]["parts"]
    if parts:
        console.print(_parts(parts))
    for finding in found["findings"]:
        console.print(f"• {finding['title']} {finding['text']}")
    step = found["next_step"]
    if step:
        console.print(f"Next step: {step['text']}", style="bold")


def _timing(timing: Mapping[str, Any], fillers: list[Mapping[str, Any]]) -> Table:
    table = Table("Measure", "Value", box=None, header_style="dim")
    delay = timing["start_delay_s"]
    if delay is not None:
        table.add_row("Start delay", f"{delay:.1f} s")
    table.add_row("Length", f"{timing['answer_s']:.0f} s")
    pace = timing["speaking_rate_wpm"]
    if pace is not None:
        table.add_row("Pace", f"{pace:.0f} words a minute")
    table.add_row("Long pauses", str(sum(1 for pause in timing["pauses"] if pause["long"])))
    table.add_row("Fillers", _fillers(fillers))
    return table


def _fillers(fillers: list[Mapping[str, Any]]) -> str:
    """How many there are; those on weak evidence are named apart and not counted."""
    possible = sum(bool(filler["possible"]) for filler in fillers)
    counted = str(len(fillers) - possible)
    return f"{counted}, {possible} more possible" if possible else counted


def _parts(parts: Mapping[str, Any]) -> Table:
    table = Table("Part", "State", "Share", "Evidence", box=None, header_style="dim")
    for key, part in parts.items():
        quote = part["evidence"]["quote"] if part["evidence"] else ""
        state = part["state"].replace("_", " ")
        table.add_row(key, state, f"{part['share']:.0%}", Text(quote))
    return table
