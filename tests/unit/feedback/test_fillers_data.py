"""The labelled sentences keep their promises: ranges, sizes, and parts that share no frames."""

import json
from pathlib import Path

import pytest

from greenroom.feedback.heard import bare

DATA = Path(__file__).parents[3] / "training" / "data" / "fillers"
PARTS = ("development", "test")
LONGEST_SHARED = 4


def rows(name: str) -> list[dict]:
    text = (DATA / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def runs(part: str, length: int) -> set[tuple[str, ...]]:
    out = set()
    for row in (*rows(f"phrases-{part}"), *rows(f"repetitions-{part}")):
        words = [word for piece in row["text"].split() if (word := bare(piece))]
        out |= {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
    return out


@pytest.mark.parametrize(
    "name", [f"{kind}-{p}" for kind in ("phrases", "repetitions") for p in PARTS]
)
def test_marks_are_ranges_of_words_in_order(name: str):
    seen = set()
    for row in rows(name):
        words = row["text"].split()
        assert row["id"] not in seen
        seen.add(row["id"])
        end = 0
        for mark in row["fillers"]:
            first, after = mark["words"]
            assert mark["kind"] in {"phrase", "repetition"}
            assert end <= first < after <= len(words)
            end = after
        assert all(0 < index < len(words) and s > 0 for index, s in row.get("pauses", ()))


def test_no_five_words_in_a_row_stand_in_both_parts():
    shared = runs("development", LONGEST_SHARED + 1) & runs("test", LONGEST_SHARED + 1)
    assert shared == set()


@pytest.mark.parametrize(("kind", "least"), [("phrases", 300), ("repetitions", 100)])
@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_large_and_about_half_of_it_is_honest(kind: str, least: int, part: str):
    sentences = rows(f"{kind}-{part}")
    honest = sum(not row["fillers"] for row in sentences) / len(sentences)
    assert len(sentences) >= least
    assert 0.45 <= honest <= 0.6
