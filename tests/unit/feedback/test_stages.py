"""An answer to one stage of a longer question is read for what the stage asks for."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from greenroom.feedback import HeardTake, build_report
from greenroom.feedback.structure.tagger import tag
from greenroom.interview.stages import in_stages
from greenroom.model.question import Question, StructureKind
from greenroom.model.report import Presence, Report
from support.spoken_answers import plain, spoken
from support.technical import problem

DATA = Path(__file__).parents[3] / "training" / "data" / "structure"
FEWEST_WORDS = 12
QUESTIONS = (
    "Do the callers have a key each, or do I know their address only? I'll assume a key for now. "
    "And what counts as one request?"
)
STEPS = (
    "Step one, then I'd take 200 requests. Step two, next I'd add 40 more of them. "
    "After that step three, then I'd set it to 60 seconds and I'd run it again."
)
CHECKED = (
    "I'd write a test that sends two hundred requests at once and confirm that one hundred pass. "
    "Then I'd verify it against the log of last week, and I'd try the edge cases around midnight."
)


def stage(key: str) -> Question:
    return dict(in_stages(problem()))[key]


def report(key: str, said: str) -> Report:
    return build_report(HeardTake("t", spoken(said), question=stage(key)))


def part(found: Report, key: str) -> Presence:
    return next(one.presence for one in found.structure.parts if one.key == key)


def test_each_stage_names_its_part() -> None:
    needed = {key: question.needed_parts for key, question in in_stages(problem())}
    assert needed == {
        "clarify": ("clarify",),
        "approach": ("approach",),
        "walk_through": ("walk_through",),
        "test": ("check",),
        "trade_offs": ("trade_off",),
    }


def test_a_stage_of_a_banks_own_is_read_for_nothing() -> None:
    own = replace(problem().stages[0], key="estimate")
    staged = in_stages(replace(problem(), stages=(own,)))
    assert dict(staged)["estimate"].structure is StructureKind.NONE


def test_the_part_that_was_asked_for_is_found_wherever_it_stands() -> None:
    found = report("test", CHECKED)
    assert part(found, "check") is Presence.PRESENT
    codes = {(one.code, one.part) for one in found.findings}
    assert not codes & {("part_missing", name) for name in ("clarify", "approach", "walk_through")}


def test_a_short_stage_is_not_called_too_short_or_out_of_order() -> None:
    found = report("clarify", QUESTIONS)
    assert part(found, "clarify") is not Presence.NOT_FOUND
    assert {one.code for one in found.findings}.isdisjoint({"too_short", "unusual_order"})


def test_what_a_stage_does_not_hold_is_still_missed() -> None:
    assert part(report("test", STEPS), "check") is Presence.NOT_FOUND


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("technical", ("clarify", "approach", "walk_through", "check", "trade_off")),
        ("case", ("framework", "analysis", "recommendation")),
    ],
)
def test_parts_told_alone_are_hardly_ever_called_missing(kind: str, parts: tuple[str, ...]) -> None:
    """Training and development answers, each of their parts as the answer to its own stage.

    Of the parts in answers that the rules were written on none is, of the others 11 of 164.
    """
    read, missed = 0, []
    for path in sorted(DATA.glob("siblings_*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["structure"] != kind or row["split"] == "test":
                continue
            for key in parts:
                own = tuple(plain(s["text"]) for s in row["sentences"] if s["label"] == key)
                if sum(len(text.split()) for text in own) < FEWEST_WORDS:
                    continue
                read += 1
                found = tag(own, StructureKind(kind), (key,))
                if found.presence[key] is Presence.NOT_FOUND:
                    missed.append((row["id"], key))
    assert read > 60
    assert len(missed) <= 0.04 * read, missed
