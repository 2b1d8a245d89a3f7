"""Banks change without being changed."""

import pytest

from fakes.bank_services import bank, question
from fakes.reading import WordLikeness
from greenroom.banks import editing
from greenroom.banks.alike import ALIKE, most_alike
from greenroom.model.question import InterviewType, QuestionKind


def test_a_new_bank_takes_a_free_name_and_lacks_nothing_but_questions() -> None:
    made = editing.new_bank("Über uns!", {"uber-uns"})
    assert (made.id, made.title, made.questions) == ("uber-uns-2", "Über uns!", ())
    assert editing.new_bank("?!", ()).id == "mine"


def test_a_new_question_is_what_is_usual_for_its_kind_and_asks_nothing_yet() -> None:
    made = editing.new_question(bank("mine", "Why us?"), {"mine.question"})
    assert made.id == "mine.question-2"
    assert made.target == (90, 150)
    assert editing.missing(made) == {"text"}


@pytest.mark.parametrize(
    ("update", "lacking"),
    [
        ({}, set()),
        ({"text": "x" * 601}, {"text"}),
        ({"levels": ()}, {"levels"}),
        ({"types": ()}, {"types"}),
        ({"target": (90, 90)}, {"target"}),
        ({"target": (0, 90)}, {"target"}),
        ({"weak_sign": "x" * 601, "text": ""}, {"weak_sign", "text"}),
    ],
)
def test_what_a_bank_may_not_hold_is_named(update: dict[str, object], lacking: set[str]) -> None:
    changed = question("a.b", "Why us?").model_copy(update=update)
    assert editing.missing(changed) == lacking


def test_another_kind_brings_what_is_usual_but_keeps_what_was_chosen() -> None:
    usual = editing.new_question(bank("mine", "Why us?"), ())
    technical = editing.of_kind(usual, QuestionKind.TECHNICAL)
    assert technical.types == (InterviewType.TECHNICAL,)
    assert technical.target == (180, 510)
    own = usual.model_copy(update={"target": (30, 60)})
    assert editing.of_kind(own, QuestionKind.TECHNICAL).target == (30, 60)


def test_questions_are_put_in_their_place_and_taken_out() -> None:
    before = bank("mine", "One is it?", "Two is it?")
    added = question("mine.new", "New is it?")
    ids = [q.id for q in editing.with_question(before, added, "mine.q1").questions]
    assert ids == ["mine.q1", "mine.new", "mine.q2"]
    changed = question("mine.q1", "Changed is it?")
    assert editing.with_question(before, changed).questions[0].text == "Changed is it?"
    assert [q.id for q in editing.without(before, {"mine.q1"}).questions] == ["mine.q2"]
    assert [q.text for q in before.questions] == ["One is it?", "Two is it?"]


def test_a_copied_bank_has_ids_of_its_own() -> None:
    before = bank("mine", "One is it?", "Two is it?")
    copy = editing.copied_bank(before, "Mine", editing.taken_ids([before]))
    assert copy.id == "mine-2"
    assert [q.id for q in copy.questions] == ["mine-2.q1", "mine-2.q2"]


def _search(text: str, others: dict[str, str]) -> tuple[tuple[str, float] | None, int]:
    steps, search = 0, most_alike(text, others, WordLikeness())
    while True:
        try:
            next(search)
        except StopIteration as found:
            return found.value, steps
        steps += 1


def test_the_question_that_is_most_alike_is_found_in_small_steps() -> None:
    others = {f"a.q{n}": f"word{n} apart" for n in range(40)}
    others |= {"b.near": "why do you want this job at all", "b.same": "why do you want this job"}
    found, steps = _search("why do you want this job", others)
    assert found == ("b.same", 1.0)
    assert steps == 3


def test_what_is_less_alike_than_the_limit_is_not_told() -> None:
    assert ALIKE == 0.75
    assert _search("why this job", {"a.b": "why that job"})[0] is None
