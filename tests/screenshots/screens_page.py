"""The page of the documents that shows every picture in them."""

from collections.abc import Iterable
from pathlib import Path

_TITLES = {
    "start": "Start",
    "room": "Room",
    "case": "Case interviews",
    "technical": "Technical interviews",
    "review": "Review",
    "banks": "Questions",
    "settings": "Settings",
    "dialog": "Dialogs",
    "banner": "Messages",
    "gallery": "Controls",
}
_DARK = "-dark"
_HEAD = """# Every screen

Written by `make screenshots`, with the pictures, from the real window. Names say the state; a
number says another size of the window and of the text: `1024-150` is 1024 × 680 at 150 %. The
others are 1280 × 800 at 100 %, but for dialogs and small windows. Open a picture to
see it in full.
"""


def screens_page(names: Iterable[str]) -> str:
    """Markdown with each picture, light beside dark. `names` are those of the PNG files."""
    light = sorted({Path(name).stem.removesuffix(_DARK) for name in names})
    lines = [_HEAD]
    for group, title in _TITLES.items():
        lines += [f"## {title}", "", "| | light | dark |", "|---|---|---|"]
        lines += [_row(name) for name in light if name.split("-")[0] == group]
        lines.append("")
    unknown = sorted(name for name in light if name.split("-")[0] not in _TITLES)
    assert not unknown, f"no heading in the page of screens for {', '.join(unknown)}"
    return "\n".join(lines)


def write_screens_page(pictures: Path) -> None:
    """Beside the folder of all pictures: docs/screens.md for docs/images/screens."""
    page = pictures.parents[1] / "screens.md"
    page.write_text(screens_page(one.name for one in pictures.glob("*.png")), encoding="utf-8")


def _row(name: str) -> str:
    def cell(file: str) -> str:
        return f"[![{file}](images/screens/{file}.png)](images/screens/{file}.png)"

    return f"| {name} | {cell(name)} | {cell(name + _DARK)} |"
