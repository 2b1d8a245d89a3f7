"""What the documents link to is there, and every picture in them is shown."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from greenroom.model.bands import Band, Bands

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "images"
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "packaging" / "README.md"])


def links(page: Path) -> Iterator[tuple[Path, str]]:
    """Files of this project that the page links to, each with the heading in it, or ""."""
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        if "://" not in target and not target.startswith("mailto:"):
            file, _, heading = target.partition("#")
            yield (page.parent / file).resolve() if file else page, heading


def anchors(page: Path) -> set[str]:
    """Headings as they are linked to."""
    titles = _HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for file, heading in links(page):
        assert file.exists(), f"{file} is not there"
        assert not heading or heading in anchors(file), f"{file.name} has no heading {heading}"


def test_every_picture_is_shown() -> None:
    shown = {file for page in PAGES for file, _ in links(page)}
    unused = [one.name for one in PICTURES.rglob("*.png") if one.resolve() not in shown]
    assert not unused, f"shown on no page (make screenshots lists them): {', '.join(unused)}"


def band_sources() -> Iterator[str]:
    """What the tool tips and Settings say of where each range comes from."""
    for one in fields(Bands):
        value = getattr(Bands(), one.name)
        bands = value.values() if isinstance(value, dict) else [value]
        yield from (band.source for band in bands if isinstance(band, Band))


@pytest.mark.parametrize("source", sorted(set(band_sources())))
def test_the_document_names_every_study_that_a_range_names(source: str) -> None:
    measured = (ROOT / "docs" / "what-is-measured.md").read_text(encoding="utf-8")
    named = re.findall(r"[A-Z][\w& ]+ (?:19|20)\d\d", source)
    for one in named:
        assert one in measured, f"docs/what-is-measured.md does not name {one}"
