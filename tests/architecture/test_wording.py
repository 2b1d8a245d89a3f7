"""What the window says keeps to the guide: facts, no verdict on the person, no shouting."""

import re
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "assets" / "translations" / "greenroom_de.ts"

# Section 9 of the style guide, and principle 3: no score, grade or rank anywhere (ADR 15).
NOT_SAID = re.compile(
    r"\b(scor(e|es|ed|ing)|grad(e|es|ed|ing)|rank(s|ed|ing)?|hireab\w+|fail(s|ed|ing|ure)?|bad|badly"
    r"|wrong(ly)?|should have|AI|nervous\w*|great job|well done)\b|!",
    re.IGNORECASE,
)


CITES = re.compile(r"\(.*\b\d{4}\)$")
"""What a study found is told in its own terms: "read slow speech as nervous (Feiler 2016)"."""


def said() -> list[str]:
    """Every text that is looked up, in English."""
    return [one.findtext("source") or "" for one in ElementTree.parse(TEXTS).iter("message")]


def test_no_text_judges_blames_or_shouts() -> None:
    texts = said()
    assert len(texts) > 1000
    found = [text for text in texts if NOT_SAID.search(text)]
    assert [text for text in found if not CITES.search(text)] == []


def test_a_judgment_would_be_noticed() -> None:
    for text in ("Your score is 7.", "That was wrong.", "Well done!", "You sounded nervous."):
        assert NOT_SAID.search(text), text
