import os
from pathlib import Path

import pytest
import yaml

from greenroom.banks import bank_files, load_banks
from greenroom.model.errors import BankError, ExitCode
from greenroom.model.question import Gap, InterviewType, Level, QuestionKind, StructureKind

GOOD = """\
id: mine
title: My bank
language: en
questions:
  - id: mine.first
    text: What did you
      do first?
    kind: behavioral
    types: [behavioral]
    structure: star
    target: [90, 150]
    competencies: [ownership]
    levels: [entry, mid]
    follow_ups:
      no_result: What came of it?
    listens_for: Ownership.
"""


def write(folder: Path, text: str | bytes, name: str = "mine.yaml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(BankError) as caught:
        load_banks([path])
    assert caught.value.exit_code is ExitCode.INPUT
    return caught.value.message


def test_every_field_arrives(tmp_path: Path):
    (bank,) = load_banks([write(tmp_path, GOOD)])
    assert (bank.id, bank.title, bank.language) == ("mine", "My bank", "en")
    (question,) = bank.questions
    assert question.id == "mine.first"
    assert question.text == "What did you do first?"
    assert question.kind is QuestionKind.BEHAVIORAL
    assert question.types == (InterviewType.BEHAVIORAL,)
    assert question.structure is StructureKind.STAR
    assert (question.target.start, question.target.end) == (90.0, 150.0)
    assert question.competencies == ("ownership",)
    assert question.levels == (Level.ENTRY, Level.MID)
    assert [(f.gap, f.text) for f in question.follow_ups] == [(Gap.NO_RESULT, "What came of it?")]
    assert question.listens_for == "Ownership."


def test_optional_fields_may_be_left_out(tmp_path: Path):
    text = GOOD[: GOOD.index("    competencies")]
    ((question,),) = (one.questions for one in load_banks([write(tmp_path, text)]))
    assert question.levels == tuple(Level)
    assert question.follow_ups == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "[90, 150]",
            "[90]",
            "mine.yaml line 11: target: expected two whole seconds like [90, 150]",
        ),
        ("[90, 150]", "soon", "line 11: target: expected two whole seconds like [90, 150]"),
        ("[90, 150]", "[150, 90]", "line 11: target: expected two whole seconds like [90, 150]"),
        ("[90, 150]", "[90, 1.5]", "line 11: target: expected two whole seconds like [90, 150]"),
        ("[90, 150]", "[yes, 150]", "line 11: target: expected two whole seconds like [90, 150]"),
        ("structure: star", "structure: start", "line 10: structure: expected one of star, ppf, "),
        ("types: [behavioral]", "types: []", "line 9: types: expected a list of any of one_on_one"),
        ("types: [behavioral]", "types: [x]", "line 9: types: expected a list of any of one_on"),
        ("    kind: behavioral\n", "", "line 5: kind: missing, expected one of small_talk, "),
        ("no_result:", "no_end:", "line 15: follow_ups.no_end: expected one of no_result, no_num"),
        ("listens_for:", "listen_for:", "line 16: listen_for: expected one of the fields id, text"),
        ("id: mine.first", "id: First!", "line 5: id: expected a name that no other question has"),
        ("id: mine.first", "id: no", "line 5: id: expected a name that no other question has"),
        ("language: en", "language: English", "line 3: language: expected a language code like en"),
        ("title: My bank", "title: ''", "line 2: title: expected what the bank is called"),
        ("title: My bank\n", "", "line 1: title: missing, expected what the bank is called"),
        ("title: My bank", "title: [", "not valid YAML"),
        ("title: My bank", "title: a\ntitle: b", "line 3: title: expected once, but it is here"),
        ("title: My bank", "title: &a b", "line 2: expected plain values without & and *"),
        ("title: My bank", "title: !!python/object:os.system x", "line 2: not valid YAML"),
        ("title: My bank", "title: 2024-99-99", "mine.yaml: not valid YAML"),
        ("title: My bank", "title: \x07", "mine.yaml: not valid YAML"),
    ],
)
def test_a_bad_field_is_named_with_file_line_and_what_is_expected(
    tmp_path: Path, old: str, new: str, expected: str
):
    assert old in GOOD
    message = refusal(write(tmp_path, GOOD.replace(old, new)))
    assert message.startswith("mine.yaml")
    assert expected in message


@pytest.mark.parametrize(
    "text", ["", "just words", "- a\n- b\n", "questions: 3\n", "1: 2\n", "? [a]\n: b\n"]
)
def test_what_is_no_bank_at_all_is_refused(tmp_path: Path, text: str):
    assert refusal(write(tmp_path, text)).startswith("mine.yaml")


def test_all_problems_are_counted(tmp_path: Path):
    text = GOOD.replace("star", "start").replace("[90, 150]", "[1]")
    assert refusal(write(tmp_path, text)).endswith("(and 1 more)")


def test_bytes_that_are_no_text_are_refused_with_their_line(tmp_path: Path):
    assert refusal(write(tmp_path, b"id: a\ntitle: \xff\xfe\n")) == (
        "mine.yaml line 2: expected text in UTF-8"
    )


def test_a_byte_order_mark_is_no_harm(tmp_path: Path):
    (bank,) = load_banks([write(tmp_path, b"\xef\xbb\xbf" + GOOD.encode())])
    assert bank.id == "mine"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path):
    assert "cannot be read" in refusal(tmp_path / "none.yaml")
    assert refusal(tmp_path).endswith("expected a file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a Unix matter")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.yaml")
    assert refusal(tmp_path / "pipe.yaml").endswith("expected a file")


def test_a_bomb_of_references_is_refused(tmp_path: Path):
    rows = ["a0: &a0 [x, x]"] + [f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" for i in range(1, 40)]
    assert "line 1: expected plain values" in refusal(write(tmp_path, "\n".join(rows)))


def test_deep_nesting_is_refused(tmp_path: Path):
    assert "levels of nesting" in refusal(write(tmp_path, "[" * 100_000))


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path):
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert refusal(path).endswith("expected a file of at most 1 MB")


def test_double_ids_in_one_file_are_refused(tmp_path: Path):
    text = GOOD + GOOD[GOOD.index("  - id") :]
    assert "line 17: id: expected a name of its own; mine.first is also on line 5" in refusal(
        write(tmp_path, text)
    )


def test_double_ids_over_files_are_refused(tmp_path: Path):
    first = write(tmp_path, GOOD)
    second = write(tmp_path, GOOD.replace("id: mine\n", "id: other\n"), "other.yaml")
    with pytest.raises(BankError, match=r"other\.yaml line 5: id: .* also in mine\.yaml"):
        load_banks([first, second])


def test_several_banks_come_in_their_order(tmp_path: Path):
    first = write(tmp_path, GOOD)
    second = write(tmp_path, GOOD.replace("mine", "other"), "other.yml")
    write(tmp_path, "{}", "notes.json")
    assert bank_files(tmp_path) == (first, second)
    assert [bank.id for bank in load_banks(bank_files(tmp_path))] == ["mine", "other"]
    assert bank_files(tmp_path / "none") == ()


def test_the_sample_is_what_yaml_reads_too():
    assert yaml.safe_load(GOOD)["questions"][0]["target"] == [90, 150]
