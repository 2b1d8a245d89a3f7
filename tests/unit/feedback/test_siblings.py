"""The structures beside STAR, by rules of tense, cue and position."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom.feedback.heard import prepare
from greenroom.feedback.structure import LookedFor, build_structure
from greenroom.feedback.structure.sibling_cues import SIBLINGS
from greenroom.feedback.structure.sibling_places import PLACES
from greenroom.feedback.structure.tagger import tag
from greenroom.model.question import StructureKind
from greenroom.model.report import Presence, ReadBy
from support.spoken_answers import plain, spoken

DATA = Path(__file__).parents[3] / "training" / "data" / "structure"
LOWEST = 0.7
"""Macro-F1 on the development split, well under what the rules reach."""


def labelled(kind: str) -> Iterator[dict[str, Any]]:
    for path in sorted(DATA.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["structure"] == kind and row["split"] == "dev":
                yield row


def f1(pairs: list[tuple[str, str]], label: str) -> float:
    hits = sum(true == guess == label for true, guess in pairs)
    return 2 * hits / sum((true == label) + (guess == label) for true, guess in pairs)


@pytest.mark.parametrize("kind", sorted(SIBLINGS))
def test_each_part_has_cues_and_places(kind: str) -> None:
    assert StructureKind(kind)
    assert set(SIBLINGS[kind]) == set(PLACES[kind])


@pytest.mark.parametrize("kind", ["ppf", "motivation", "strength", "weakness", "situational"])
def test_development_answers_are_read(kind: str) -> None:
    pairs = []
    for row in labelled(kind):
        found = tag(tuple(plain(s["text"]) for s in row["sentences"]), StructureKind(kind))
        pairs += [
            (sentence["label"], guess)
            for sentence, guess in zip(row["sentences"], found.labels, strict=True)
        ]
    parts = {true for true, _ in pairs} & set(SIBLINGS[kind])
    assert sum(f1(pairs, part) for part in parts) / len(parts) >= LOWEST


CASE = """So the question is whether the kiosk should open on Sundays. I'll assume we have about
two hundred visitors. I'd look at three things, revenue, staff and waste. Two hundred at four pounds
is eight hundred a day. Two people cost about three hundred. So I'd recommend a trial for six
weeks."""
TECHNICAL = """I'll assume that all requests come through one gateway. So the idea is a counter for
each user. I'd put the counter into a store with an expiry of sixty seconds. Then I'd add one for
every request, and over a hundred I'd say no. But it is slower, because each request makes one more
call. Finally I'd check it with a test that sends two hundred at once."""
WOULD = """I'd first ask her what happened. Because people usually have a reason. I'd tell my
manager the same day. And if it happened again after a week I'd see whether she needs help."""


@pytest.mark.parametrize(
    ("kind", "text", "parts"),
    [
        ("case", CASE, ["restate", "clarify", "framework", "analysis", "recommendation"]),
        ("technical", TECHNICAL, ["clarify", "approach", "walk_through", "trade_off", "check"]),
        ("situational", WOULD, ["approach", "reasoning", "stakeholders", "check"]),
    ],
)
def test_spoken_answers_of_the_newer_structures(kind: str, text: str, parts: list[str]) -> None:
    found = build_structure(prepare(spoken(text)), LookedFor(StructureKind(kind)), frozenset())
    assert [part.key for part in found.parts] == parts
    labels = [sentence.label for sentence in found.sentences]
    assert list(dict.fromkeys(labels)) == parts
    assert found.read_by is ReadBy.RULES
    assert sum(part.share for part in found.parts) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("How would you know after half a year that you hired the right person?", "open"),
        ("Is it an open office?", "closed"),
        ("What does the job pay?", "advert"),
    ],
)
def test_a_question_of_ones_own_is_open_closed_or_answered_by_the_advert(
    text: str, there: str
) -> None:
    found = build_structure(
        prepare(spoken(text)), LookedFor(StructureKind.QUESTION_TO_ASK), frozenset()
    )
    assert [sentence.label for sentence in found.sentences] == [there]


def test_a_missing_part_is_said_to_be_missing() -> None:
    text = "I struggle with saying no. Last spring I took on three reports and I was late with two."
    found = build_structure(prepare(spoken(text)), LookedFor(StructureKind.WEAKNESS), frozenset())
    states = {part.key: part.presence for part in found.parts}
    assert states["remedy"] is Presence.NOT_FOUND
    assert states["claim"] is not Presence.NOT_FOUND
