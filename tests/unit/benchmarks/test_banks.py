"""How alike the shipped questions are, and how they read."""

from dataclasses import replace

import pytest
from benchmarks.banks import PAGE, counts, readability
from benchmarks.banks_measures import (
    ALIKE_LIMIT,
    closest_pairs,
    reading,
    shipped_questions,
    syllables,
)

from greenroom.banks import bank_files, load_banks
from greenroom.model.question import Question
from greenroom.platform.assets import question_banks_dir
from greenroom.reading.likeness import MiniLmLikeness


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return shipped_questions()


def test_no_two_questions_are_nearly_the_same(questions: list[Question]):
    pairs = closest_pairs(questions, MiniLmLikeness(), 20)
    alike = [(p.one.id, p.other.id, p.likeness) for p in pairs if p.likeness >= ALIKE_LIMIT]
    assert alike == []


def test_a_question_in_other_words_is_found_first(questions: list[Question]):
    some = [replace(one, id=f"again.{one.id}") for one in questions[:20]]
    again = replace(some[0], id="again", text=f"Well, then. {some[0].text}")
    (pair,) = closest_pairs([*some, again], MiniLmLikeness(), 1)
    assert (pair.one.id, pair.other.id) == (some[0].id, "again")
    assert pair.likeness >= ALIKE_LIMIT


@pytest.mark.parametrize(
    ("word", "count"),
    [("made", 1), ("asked", 1), ("wanted", 2), ("table", 2), ("whole", 1), ("changes", 2)],
)
def test_syllables_are_estimated(word: str, count: int):
    assert syllables(word) == count


def test_ease_is_that_of_the_formula():
    found = reading("The cat sat. The dog ran home fast.")
    assert (found.words, found.longest_sentence) == (8, 5)
    assert found.ease == pytest.approx(206.835 - 1.015 * 4 - 84.6)
    assert reading("…").words == 0


def test_questions_are_plain_enough_to_be_heard_once(questions: list[Question]):
    read = [reading(one.text) for one in questions]
    assert max(one.longest_sentence for one in read) <= 40
    assert sorted(one.ease for one in read)[len(read) // 2] >= 60


def test_the_page_has_the_counts_of_the_banks_as_they_are(questions: list[Question]):
    banks = load_banks(bank_files(question_banks_dir()))
    page = PAGE.read_text("utf-8")
    for section in [*counts(banks), *readability(questions)]:
        assert section.markdown() in page, "run python -m benchmarks.banks --page"
