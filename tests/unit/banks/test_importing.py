"""Tables, lists and YAML become whole banks."""

from pathlib import Path

import pytest

from greenroom.banks import import_bank
from greenroom.banks.importing import free_id
from greenroom.banks.lists import slugged
from greenroom.model.errors import BankError, InputError
from greenroom.model.question import Gap, InterviewType, Level, QuestionKind, StructureKind


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def refused(path: Path) -> str:
    with pytest.raises(BankError) as caught:
        import_bank(path)
    return caught.value.message


def test_of_a_table_only_the_text_is_needed(tmp_path: Path) -> None:
    entry = import_bank(write(tmp_path, "my_questions.csv", "text\nWhy do you want this?\n"))
    (question,) = entry.bank().questions
    assert (entry.id, entry.title, entry.language) == ("my-questions", "my questions", "en")
    assert (question.id, question.text) == (
        "my-questions.why-do-you-want-this",
        "Why do you want this?",
    )
    assert question.kind is QuestionKind.BEHAVIORAL
    assert InterviewType.ONE_ON_ONE in question.types
    assert (question.target.start, question.target.end) == (90.0, 150.0)
    assert question.levels == tuple(Level)
    assert not question.structure_given


@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_table_of_a_spreadsheet_is_read_with_all_its_columns(
    tmp_path: Path, separator: str
) -> None:
    rest = ["60 - 90", "What came of it?", "not read"]
    rows = [
        ["Text", "KIND", "structure", "levels", "competencies", "target", "no_result", "Remarks"],
        ['"Two\nlines?"', "motivation", "star", "entry|mid", "team work,Für alle", *rest],
        [""] * 8,
        ["Short?", "technical", "", "", "", "", "", ""],
    ]
    text = "\ufeff" + "\r\n".join(separator.join(row) for row in rows)
    first, second = import_bank(write(tmp_path, "a.csv", text)).bank().questions
    assert (first.text, first.kind) == ("Two lines?", QuestionKind.MOTIVATION)
    assert first.structure is StructureKind.STAR
    assert first.structure_given
    assert first.levels == (Level.ENTRY, Level.MID)
    assert first.competencies == ("team-work", "fur-alle")
    assert (first.target.start, first.target.end) == (60.0, 90.0)
    assert [(one.gap, one.text) for one in first.follow_ups] == [
        (Gap.NO_RESULT, "What came of it?")
    ]
    assert second.types == (InterviewType.TECHNICAL,)
    assert second.target.end == 510.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("question\nWhy?\n", "a.csv line 1: expected a header line with a column “text”"),
        ("", "a.csv line 1: expected a header line"),
        ("text,kind\nWhy?,nice\n", "a.csv line 2: kind: expected one of small_talk, "),
        (
            'text,target\n"Why\nnot?",60-90\nHow?,long\n',
            "a.csv line 4: target: expected two whole seconds",
        ),
        ('text\n"Why?', "a.csv line 1: not valid CSV"),
        ("text\n", "a.csv line 1: questions: expected a list of 1 to"),
        (b"text\nf\xfcr?\n", "a.csv line 2: expected text in UTF-8"),
    ],
)
def test_what_is_wrong_in_a_table_is_told_with_its_line(
    tmp_path: Path, text: str | bytes, expected: str
) -> None:
    assert refused(write(tmp_path, "a.csv", text)).startswith(expected)


def test_a_list_has_headings_as_competencies(tmp_path: Path) -> None:
    text = """# For Marlow & Pike

Some words that are not read.

- Why {company}?

## Working with others

- [ ] When did you
  help somebody?
  - no_result: What came of it?
  - a thought of mine
3. What did you learn?
"""
    entry = import_bank(write(tmp_path, "list.md", text))
    assert (entry.id, entry.title) == ("for-marlow-pike", "For Marlow & Pike")
    texts = [question.text for question in entry.questions]
    assert texts == [
        "Why {company}?",
        "When did you help somebody?",
        "a thought of mine",
        "What did you learn?",
    ]
    assert [question.competencies for question in entry.questions] == [
        (),
        *[("working-with-others",)] * 3,
    ]
    assert entry.questions[1].follow_ups == {Gap.NO_RESULT: "What came of it?"}


def test_a_list_without_points_and_a_question_too_long_are_refused(tmp_path: Path) -> None:
    assert "expected a list with one question a line" in refused(
        write(tmp_path, "a.md", "# Title\n\nWhy?\n")
    )
    assert refused(write(tmp_path, "b.md", f"# T\n\n- {'why ' * 200}\n")).startswith(
        "b.md line 3: text: expected the question"
    )


def test_yaml_may_be_a_bare_list(tmp_path: Path) -> None:
    entry = import_bank(write(tmp_path, "a.yaml", "- Why?\n- text: How?\n  kind: weakness\n"))
    assert [question.text for question in entry.questions] == ["Why?", "How?"]
    assert entry.questions[1].kind is QuestionKind.WEAKNESS
    bad = write(tmp_path, "b.yaml", "- Why?\n- text: How?\n  kinds: weakness\n")
    assert refused(bad).startswith("b.yaml line 3: kinds: expected one of the fields id, text")
    assert "b.yaml line 1: questions" in refused(write(tmp_path, "b.yaml", "- 5\n"))
    assert "b.yaml line 1" in refused(write(tmp_path, "b.yaml", "5\n"))


def test_ids_stay_unless_they_are_taken(tmp_path: Path) -> None:
    text = "id: mine\ntitle: Mine\nquestions:\n- {id: mine.a, text: Why?}\n- How?\n- How?\n"
    path = write(tmp_path, "a.yaml", text)
    kept = import_bank(path, {"other"})
    assert (kept.id, [q.id for q in kept.questions]) == (
        "mine",
        ["mine.a", "mine.how", "mine.how-2"],
    )
    again = import_bank(path, {"mine", "mine.a", "mine-2"})
    assert (again.id, again.questions[0].id) == ("mine-3", "mine-3.a")
    one = import_bank(path, {"mine.a"})
    assert (one.id, one.questions[0].id) == ("mine", "mine.a-2")
    named = import_bank(path, title="For Tuesday")
    assert (named.id, named.title, named.questions[0].id) == (
        "for-tuesday",
        "For Tuesday",
        "for-tuesday.a",
    )


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a\.docx is not imported"):
        import_bank(write(tmp_path, "a.docx", "x"))
    assert "cannot be read" in refused(tmp_path / "none.csv")


def test_names_are_made_of_letters_and_free_ones_found() -> None:
    assert slugged("What's “für” Größe?") == "whats-fur-grosse"
    assert slugged("日本") == ""
    assert free_id("a", {"a", "a-2"}) == "a-3"
