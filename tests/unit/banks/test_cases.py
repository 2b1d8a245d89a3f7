"""Case files: read, refused with a line, and fit to be spoken."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from greenroom.banks import case_files, case_schema, check_cases, is_case, load_cases
from greenroom.model.errors import BankError

FOLDER = Path(__file__).parents[3] / "question_banks"
SHIPPED = case_files(FOLDER)


def changed(folder: Path, change: Callable[[dict], None]) -> Path:
    """A copy of a shipped case with a change."""
    data = yaml.safe_load(SHIPPED[0].read_text("utf-8"))
    change(data)
    path = folder / "cases" / "changed.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    return path


def test_eight_cases_of_different_industries_are_in_order():
    cases = load_cases(SHIPPED)
    assert len(cases) >= 8
    assert len({case.industry for case in cases.values()}) == len(cases)
    assert check_cases(SHIPPED) == []
    assert all(is_case(path) for path in SHIPPED)


def test_the_schema_beside_the_cases_is_the_one_of_the_program():
    assert json.loads((FOLDER / "cases" / "schema.json").read_text("utf-8")) == case_schema()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d.pop("prompt"), "prompt: missing, expected what the interviewer says"),
        (lambda d: d["facts"][0].pop("answer"), "facts.answer: missing, expected what"),
        (lambda d: d["facts"][0].update(hint="x"), "expected one of the fields id, answer"),
        (lambda d: d["facts"][1].update(id=d["facts"][0]["id"]), "each fact under an id"),
        (lambda d: d["stages"]["sum"].pop("expected"), "expected in the stage sum"),
        (lambda d: d["stages"]["exhibit"].update(shows=["none"]), "exhibits that exist"),
        (lambda d: d["stages"]["exhibit"].update(target=[90, 30]), "two whole seconds"),
        (lambda d: d["exhibits"][1]["table"]["rows"][0].pop(), "as many cells in each row"),
        (lambda d: d["exhibits"][0].update(chart=None, table=None), "a chart, a table or both"),
    ],
)
def test_a_mistake_is_named_with_its_line(
    tmp_path: Path, change: Callable[[dict], None], message: str
):
    path = changed(tmp_path, change)
    with pytest.raises(BankError, match=r"changed\.yaml line \d+: ") as refused:
        load_cases([path])
    assert message in str(refused.value)


def test_what_cannot_be_spoken_is_found(tmp_path: Path):
    def write(data: dict) -> None:
        data["facts"][0]["answer"] = "It is $4.20 (about)."
        data["facts"][1]["questions"][0] = data["facts"][2]["questions"][0]

    found = [problem.message for problem in check_cases([changed(tmp_path, write)])]
    assert any("words that can be spoken" in message for message in found)
    assert any("expected once" in message for message in found)


def test_one_name_is_one_case(tmp_path: Path):
    copy = changed(tmp_path, lambda _data: None)
    with pytest.raises(BankError, match="a name of its own"):
        load_cases([SHIPPED[0], copy])
