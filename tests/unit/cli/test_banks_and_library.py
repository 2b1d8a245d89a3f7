"""`greenroom banks` and `greenroom library`."""

import json
from pathlib import Path

import pytest

from greenroom.app.wiring import Services
from greenroom.banks import bank_files, bank_schema, case_files, group_files
from greenroom.model.errors import ExitCode
from greenroom.model.take import RecordedAudio
from support.command_line import Greenroom
from support.interviews import plan
from support.library_samples import heard

SHIPPED = bank_files(Path(__file__).parents[3] / "question_banks")
CASES = case_files(Path(__file__).parents[3] / "question_banks")
GROUPS = group_files(Path(__file__).parents[3] / "question_banks")


def stored() -> str:
    """A session with one answer in the person's library."""
    services = Services()
    session = services.store.new_session(plan("q"))
    take, path = services.store.new_take(session.id, 0)
    path.write_bytes(b"sound")
    services.processing.recorded(take, RecordedAudio(path.name, 16_000, 5.0))
    services.processing.transcribed(services.store.take(take.id).take, heard())
    services.close()
    return session.id


def test_banks_are_listed_with_the_ids_of_their_questions(greenroom: Greenroom) -> None:
    lines = greenroom("banks", "list").out.splitlines()
    assert any(line.startswith("behavioral: ") for line in lines)
    assert sum(line.startswith("  behavioral.") for line in lines) >= 30


def test_shipped_banks_are_in_order(greenroom: Greenroom) -> None:
    ran = greenroom("banks", "check")
    questions = sum(path.read_text("utf-8").count("\n  - id: ") for path in SHIPPED)
    counted = (
        f"{len(SHIPPED)} banks, {questions} questions, {len(CASES)} cases "
        f"and {len(GROUPS)} group tasks are in order.\n"
    )
    assert (ran.code, ran.out, ran.err) == (0, counted, "")


def test_a_bad_field_is_told_with_file_line_and_what_is_expected(
    greenroom: Greenroom, tmp_path: Path
) -> None:
    bad = tmp_path / "mine.yaml"
    bad.write_text(
        "id: mine\ntitle: Mine\nlanguage: en\nquestions:\n  - id: mine.one\n    text: 5\n"
    )
    ran = greenroom("banks", "check", str(bad))
    assert ran.code == ExitCode.INPUT
    assert any("mine.yaml line 6: text: expected" in line for line in ran.error_lines)


def test_the_schema_is_json(greenroom: Greenroom) -> None:
    assert json.loads(greenroom("banks", "schema").out) == bank_schema()


def test_sessions_are_listed_searched_and_made_again(greenroom: Greenroom) -> None:
    session = stored()
    assert greenroom("library", "list").out.startswith(session)
    assert session in greenroom("library", "search", "deadline").out
    assert greenroom("library", "search", "pineapple").out == ""
    assert greenroom("library", "search", '"(*').code == ExitCode.DONE
    assert greenroom("library", "recompute").out == "1 session recomputed.\n"
    assert greenroom("library", "recompute", session).code == ExitCode.DONE


@pytest.mark.parametrize("command", [["list"], ["search", "tea"], ["export", "all", "--out", "x"]])
def test_an_empty_library_says_so(greenroom: Greenroom, tmp_path: Path, command: list[str]) -> None:
    ran = greenroom("library", *command)
    assert (ran.code, ran.out) == (ExitCode.DONE, "")
    assert ran.error_lines == ["greenroom: There are no sessions yet."]
    assert not (tmp_path / "x").exists()


def test_a_damaged_library_is_told_once_and_put_together_again(greenroom: Greenroom) -> None:
    session = stored()
    (Services().data_folder / "library.db").write_bytes(b"nonsense" * 100)
    ran = greenroom("library", "list")
    assert ran.out.startswith(session)
    (line,) = ran.error_lines
    assert "moved to library.db.damaged-" in line
    assert greenroom("library", "list").err == ""


def test_sessions_are_exported_whole(greenroom: Greenroom, tmp_path: Path) -> None:
    stored()
    ran = greenroom("library", "export", "all", "--out", "copies")
    folder = Path(ran.out.strip())
    names = {path.name for path in folder.iterdir()}
    assert {"report.html", "question 1 take 1.txt", "question 1 take 1.flac"} <= names
    assert not [path for path in (tmp_path / "copies").iterdir() if path.name.startswith(".")]


def test_an_export_that_cannot_be_written_leaves_nothing(
    greenroom: Greenroom, tmp_path: Path
) -> None:
    stored()
    (tmp_path / "file").write_text("in the way")
    ran = greenroom("library", "export", "all", "--out", "file")
    assert ran.code == ExitCode.OTHER
    assert len(ran.error_lines) == 1
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_session_that_is_not_there_is_3(greenroom: Greenroom) -> None:
    for command in (["export", "nope", "--out", "x"], ["recompute", "nope"]):
        ran = greenroom("library", *command)
        assert ran.code == ExitCode.INPUT
        assert len(ran.error_lines) == 1
        assert "library list" in ran.err
