"""An analysis for people, in the terminal."""

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table


def show_analysis(found: Mapping[str, Any]) -> None:
    """Print figures, parts and findings as a person reads them."""
    console = Console(highlight=False)
    audio = found.get("audio")
    if audio:
        console.rule(str(audio["path"]), align="left")
        console.print(" ".join(word["text"] for word in found["words"]), markup=False)
        console.print(_timing(found["timing"], found["fillers"]))
    parts = found["structure"]["parts"]
    if parts:
        console.print(_parts(parts))
    for finding in found["findings"]:
        console.print(f"• {finding['title']} {finding['text']}", markup=False)
    step = found["next_step"]
    if step:
        console.print(f"Next step: {step['text']}", markup=False, style="bold")


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
    table.add_row("Fillers", str(len(fillers)))
    return table


def _parts(parts: Mapping[str, Any]) -> Table:
    table = Table("Part", "State", "Share", "Evidence", box=None, header_style="dim")
    for key, part in parts.items():
        quote = part["evidence"]["quote"] if part["evidence"] else ""
        state = part["state"].replace("_", " ")
        table.add_row(key, state, f"{part['share']:.0%}", quote)
    return table
