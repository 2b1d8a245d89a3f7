"""Where the objects of an analysis go: the terminal, a program, a folder."""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

from greenroom.cli.show import show_analysis
from greenroom.workflow.files import written_whole


@dataclass(frozen=True, slots=True)
class Giving:
    """Prints each object, as JSON or for people, and with `out` writes it to that folder too."""

    as_json: bool
    out: Path | None
    _used: set[str] = field(default_factory=set)

    def give(self, found: dict[str, object], name: str, full_name: str = "") -> None:
        """Hand one over. `name` is that of its file, `full_name` if `name` is used already.

        Raises StorageError; nothing of this object is left behind then.
        """
        if self.out is not None:
            with written_whole(self.out / f"{self._free(name, full_name)}.json") as temporary:
                text = json.dumps(found, ensure_ascii=False, indent=1)
                temporary.write_text(text, encoding="utf-8", errors="backslashreplace")
        if self.as_json:
            sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
            sys.stdout.flush()
        else:
            show_analysis(found)

    def _free(self, name: str, full_name: str) -> str:
        """Two files of one run never write to one: answer.wav and answer.mp3, say."""
        free = full_name if full_name and name in self._used else name
        number = 2
        while free in self._used:
            free = f"{full_name or name} {number}"
            number += 1
        self._used.add(free)
        return free
