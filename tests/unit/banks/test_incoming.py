"""What a file would bring in is known before anything is written."""

from pathlib import Path

import pytest

from greenroom.banks.incoming import Incoming, Known, look_into
from greenroom.model.errors import InputError


def incoming(folder: Path, name: str, text: str, *known: Known) -> Incoming:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return look_into(path, {"general"}, known)


def test_what_is_in_order_comes_in_and_the_rest_is_told_by_its_line(tmp_path: Path) -> None:
    found = incoming(
        tmp_path,
        "mine.csv",
        "text,kind,target\nWhy us and why now?,motivation,60-120\nHow long?,behavioral,long\n"
        "Is it odd?,strange,\nWhat would you do first here?,situational,\n",
    )
    assert found.entry is not None
    assert [q.text for q in found.entry.questions] == [
        "Why us and why now?",
        "What would you do first here?",
    ]
    assert found.lines == (2, 5)
    assert [(one.line, one.field) for one in found.refused] == [(3, "target"), (4, "kind")]


def test_advice_names_the_line_of_its_question_also_behind_one_that_stays_out(
    tmp_path: Path,
) -> None:
    found = incoming(
        tmp_path, "mine.csv", "text,kind\nIs it odd?,strange\nHow old are you now?,behavioral\n"
    )
    assert [one.line for one in found.refused] == [2]
    told = [(one.line, one.field) for one in found.advice if "how old" in one.message.lower()]
    assert told == [(3, "text")]


def test_a_yaml_bank_with_a_double_id_keeps_the_first(tmp_path: Path) -> None:
    head = "id: mine\ntitle: Mine\nlanguage: en\nquestions:\n"
    one = "  - {id: mine.a, text: Why us?, kind: motivation, types: [panel], target: [5, 9]}\n"
    found = incoming(tmp_path, "mine.yaml", head + one + one)
    assert found.entry is not None
    assert len(found.entry.questions) == 1
    assert "line 5" in found.refused[0].message


def test_a_markdown_list_comes_in_with_its_title(tmp_path: Path) -> None:
    found = incoming(tmp_path, "a.md", "# From a friend\n\n## Team work\n\n- Why us?\n")
    assert found.entry is not None
    assert found.entry.title == "From a friend"
    assert found.lines == (5,)
    assert found.refused == ()


def test_what_is_asked_already_is_known(tmp_path: Path) -> None:
    twin = Known("Tell me about a deadline that slipped.", "Stories")
    found = incoming(tmp_path, "a.md", "- Tell me about a slipped deadline.\n- Why us?\n", twin)
    assert found.entry is not None
    assert found.known == ((found.entry.questions[0].id, twin),)


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.yaml", "a: [1,\n"), ("a.csv", "question\nWhy?\n"), ("a.md", "Nothing here.\n")],
)
def test_a_file_without_any_question_brings_none_and_says_why(
    tmp_path: Path, name: str, text: str
) -> None:
    found = incoming(tmp_path, name, text)
    assert found.entry is None
    assert found.refused


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        incoming(tmp_path, "a.pdf", "x")
