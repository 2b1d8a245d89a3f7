"""Banks leave as text, and what is read again is the same."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.banks import bank_files, bank_text, import_bank, read_entry
from greenroom.banks.document import LARGEST_BYTES
from greenroom.banks.exporting import table_text
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.model.errors import UsageError

SHIPPED = bank_files(Path(__file__).parents[3] / "question_banks")


def entry_of(path: Path) -> BankEntry:
    _, entry, problems = read_entry(path)
    assert entry is not None, problems
    return entry


def bank(*texts: str) -> BankEntry:
    questions = [
        {"id": f"mine.q{n}", "text": text, "kind": "behavioral", "types": ["behavioral"]}
        | {"target": [90, 150]}
        for n, text in enumerate(texts)
    ]
    return BankEntry.model_validate(
        {"id": "mine", "title": "Mine", "language": "en", "questions": questions}
    )


def written(folder: Path, entry: BankEntry, ending: str) -> Path:
    path = folder / f"mine{ending}"
    path.write_text(bank_text(entry, ending), encoding="utf-8")
    return path


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_yaml_holds_everything(path: Path, tmp_path: Path) -> None:
    entry = entry_of(path)
    assert entry_of(written(tmp_path, entry, ".yaml")) == entry


def test_yaml_can_be_read_by_people(tmp_path: Path) -> None:
    entry = entry_of(SHIPPED[0])
    text = bank_text(entry, ".yaml")
    assert len(text) < LARGEST_BYTES
    assert max(len(line) for line in text.splitlines()) <= 100
    assert "    types: [behavioral, " in text
    assert "    text: >-\n" in text
    assert "\\" not in text


@given(st.lists(st.text(min_size=1, max_size=120).filter(str.strip), min_size=1, max_size=4))
def test_any_words_come_back_from_yaml(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    entry = bank(*texts)
    folder = tmp_path_factory.mktemp("any")
    assert entry_of(written(folder, entry, ".yaml")) == entry


def test_a_table_holds_all_but_stages(tmp_path: Path) -> None:
    entry = entry_of(next(path for path in SHIPPED if path.stem == "behavioral"))
    back = import_bank(written(tmp_path, entry, ".csv"), title=entry.title)
    assert back.questions == entry.questions


def test_a_table_gives_a_spreadsheet_no_formula(tmp_path: Path) -> None:
    entry = bank("=1+1, why?", "- Dash?")
    with written(tmp_path, entry, ".csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == [" =1+1, why?", " - Dash?"]
    back = import_bank(tmp_path / "mine.csv")
    assert [question.text for question in back.questions] == ["=1+1, why?", "- Dash?"]
    assert "stages" not in table_text(entry)


def test_a_list_keeps_texts_competencies_and_follow_ups(tmp_path: Path) -> None:
    plain = bank("Without?")
    entry = entry_of(next(path for path in SHIPPED if path.stem == "behavioral"))
    mixed = entry.model_copy(update={"questions": (*entry.questions, *plain.questions)})
    back = import_bank(written(tmp_path, mixed, ".md"))

    def told(one: QuestionEntry) -> tuple[str, tuple[str, ...], str]:
        return one.text, one.competencies[:1], str(one.follow_ups)

    assert back.title == entry.title
    assert {told(one) for one in back.questions} == {told(one) for one in mixed.questions}


def test_another_ending_is_refused() -> None:
    with pytest.raises(UsageError, match="ends so"):
        bank_text(bank("Why?"), ".pdf")
