"""Runs the program as `greenroom` does, and notes what happens in its window.

    python -m benchmarks.probed FILE            until the window is closed
    python -m benchmarks.probed FILE --enter    press Enter once Start is painted, and end
    python -m benchmarks.probed FILE --empty    an empty PySide6 window instead, with a button

FILE gets one JSON object. Nothing is imported up here that the program's own entry does not
import, because its child processes import this module again.
"""

import argparse
import json
from pathlib import Path
from typing import Any


def main() -> None:
    from benchmarks import probe  # noqa: PLC0415 -- see above

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--enter", action="store_true")
    parser.add_argument("--empty", action="store_true")
    options = parser.parse_args()
    notes: dict[str, Any] = {"file": str(options.file)}
    try:
        (probe.run_empty if options.empty else probe.run_program)(notes, enter=options.enter)
    finally:
        options.file.write_text(json.dumps(notes), encoding="utf-8")


if __name__ == "__main__":
    main()
