"""Model and rules read the same answer: what both together hold likeliest."""

import pytest

from greenroom.feedback.structure.tagger import tag
from greenroom.feedback.structure.together import label_chances, part_chance
from greenroom.model.question import StructureKind

CASE = StructureKind.CASE


def test_where_model_and_rules_agree_both_together_are_surer() -> None:
    model = {"claim": 0.7, "example": 0.2, "other": 0.1}
    rules = {"claim": 0.6, "example": 0.2, "other": 0.2}

    chances = label_chances(StructureKind.STRENGTH, model, rules)

    assert chances["claim"] > max(model["claim"], rules["claim"]) + 0.05
    assert sum(chances.values()) == pytest.approx(1.0)


def test_what_the_rules_think_second_counts_too() -> None:
    model = {"restate": 0.2, "clarify": 0.4, "framework": 0.4}
    rules = {"restate": 0.5, "clarify": 0.1, "framework": 0.4}

    chances = label_chances(CASE, model, rules)

    assert max(chances, key=lambda name: chances[name]) == "framework"
    assert chances["restate"] > chances["clarify"]


def test_a_label_that_one_of_them_rules_out_is_not_ruled_out() -> None:
    chances = label_chances(CASE, {"restate": 1.0, "clarify": 0.0}, {"clarify": 0.9})

    assert chances["restate"] > 0
    assert chances["clarify"] > 0


def test_the_rules_are_trusted_less_where_they_read_worse() -> None:
    model, rules = {"check": 0.7, "approach": 0.3}, {"check": 0.3, "approach": 0.7}

    situational = label_chances(StructureKind.SITUATIONAL, model, rules)
    technical = label_chances(StructureKind.TECHNICAL, model, rules)

    assert situational["check"] > technical["check"]


def test_a_part_is_likelier_there_with_each_unit_that_the_rules_take_for_it() -> None:
    none, one, two = part_chance(0.5, ()), part_chance(0.5, (0.4,)), part_chance(0.5, (0.4, 0.4))

    assert 0 < none < one < two < 1
    assert part_chance(0.9, (0.4,)) > one > part_chance(0.1, (0.4,))


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_a_sure_thing_stays_a_probability(chance: float) -> None:
    assert 0 <= part_chance(chance, (chance,)) <= 1


def test_the_rules_give_every_label_of_each_unit_a_probability() -> None:
    tagged = tag(("i'd recommend a trial", "so you want to know the price"), CASE)

    for label, sure, row in zip(tagged.labels, tagged.confidences, tagged.chances, strict=True):
        assert sum(row.values()) == pytest.approx(1.0)
        assert row[label] == sure
