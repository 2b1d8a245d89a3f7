"""Colours come from tokens and nowhere else."""

import re
from pathlib import Path

import greenroom.ui

_HEX = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|Qt\.GlobalColor\.(?!transparent)|QColor\(\s*\d""")
_ALLOWED = {
    "theme/icons.py",  # the black that icons are drawn in
    "theme/theme.py",
    "theme/palette.py",  # black and white, for a system that asks for contrast without giving it
}


def test_no_color_literal_outside_the_theme() -> None:
    root = Path(greenroom.ui.__file__).parent
    found = [
        f"{path.relative_to(root)}: {line.strip()}"
        for path in root.rglob("*.py")
        if path.relative_to(root).as_posix() not in _ALLOWED
        for line in path.read_text(encoding="utf-8").splitlines()
        if _HEX.search(line)
    ]
    assert found == []
