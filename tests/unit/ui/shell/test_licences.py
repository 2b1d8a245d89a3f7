"""About names everything that ships, with its licence."""

import re
import tomllib
from pathlib import Path

from greenroom.ui.shell.licences import packages, works

ROOT = Path(__file__).parents[4]

NAMED_BY = {
    "minilm-l6-v2": "all-MiniLM-L6-v2",
    "answer-reader": "Answer reader",
    "competencies": "all-MiniLM-L6-v2",
    "filled_pauses": "Filled pause detector",
    "interviewers": "Kokoro-82M",
}


def test_every_shipped_model_is_named_in_about_and_beside_the_file() -> None:
    lines = " ".join(works())
    for folder in ("models", "voices"):
        notice = (ROOT / "assets" / folder / "NOTICE").read_text(encoding="utf-8")
        files = [file for file in (ROOT / "assets" / folder).iterdir() if file.suffix]
        for file in (one for one in files if one.suffix != ".txt"):
            (stem,) = [stem for stem in NAMED_BY if file.name.startswith(stem)]
            assert NAMED_BY[stem] in lines
            assert stem in notice


def test_every_package_that_ships_is_named_with_its_licence() -> None:
    lines = packages()
    named = {line.split()[0].lower().replace("_", "-") for line in lines}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    direct = {re.split(r"[<>=]", each)[0].lower() for each in project["dependencies"]}
    assert direct <= named
    assert {"espeakng-loader", "phonemizer", "shiboken6"} <= named  # needed by what is needed
    assert not {"pytest", "mypy", "greenroom"} & named
    assert [line for line in lines if ": " not in line] == []
    assert "LGPL-2.1-or-later" in next(line for line in lines if line.startswith("soxr "))
    assert "GNU General Public License v3" in next(one for one in lines if "phonemizer" in one)
