"""`greenroom banks` import, export, remove, on and off."""

from pathlib import Path

from greenroom.app.wiring import Services
from greenroom.model.errors import ExitCode
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewType
from support.command_line import Greenroom


def imported(greenroom: Greenroom, folder: Path) -> None:
    folder.joinpath("mine.csv").write_text(
        "text,kind\nWhy {company} and no other?,motivation\nWhat did you repair last?,\n"
    )
    ran = greenroom("banks", "import", "mine.csv")
    kept = Services().own_banks.folder / "mine.yaml"
    assert (ran.code, ran.out) == (ExitCode.DONE, f"mine: 2 questions, kept in {kept}\n")


def asked() -> set[str]:
    return {question.id for bank in Services().banks() for question in bank.questions}


def test_what_would_only_be_better_is_told_from_what_cannot_be_asked(
    greenroom: Greenroom, tmp_path: Path
) -> None:
    imported(greenroom, tmp_path)
    kept = Services().own_banks.folder / "mine.yaml"
    advised = greenroom("banks", "check", str(kept))
    assert advised.code == ExitCode.INPUT
    assert "expected at least 3 follow-ups" in advised.err
    assert advised.error_lines[-1].startswith("All questions can be asked")
    kept.write_text(kept.read_text().replace("language: en", "language: [en"))
    broken = greenroom("banks", "check", str(kept))
    assert broken.code == ExitCode.INPUT
    assert "can be asked" not in broken.err


def test_interviews_ask_what_was_imported_with_the_company_in_it(
    greenroom: Greenroom, tmp_path: Path
) -> None:
    imported(greenroom, tmp_path)
    services = Services()
    shipped = [b.id for b in services.shelf().banks if b.id not in services.shelf().own]
    services.own_banks.switch(shipped, on=False)
    persona = services.personas()[0].id
    plan = services.preparation.plan(
        InterviewChoices(
            type=InterviewType.ONE_ON_ONE,
            length=InterviewLength.SHORT,
            role="Welder, Marlow",
            persona=persona,
        ),
        seed=1,
    )
    services.close()
    texts = {item.question.text for item in plan.main_questions if item.question}
    assert texts == {"Why Marlow and no other?", "What did you repair last?"}


def test_the_list_shows_own_banks_and_what_is_off(greenroom: Greenroom, tmp_path: Path) -> None:
    imported(greenroom, tmp_path)
    greenroom("banks", "off", "mine.what-did-you-repair-last", "general")
    out = greenroom("banks", "list").out
    assert "mine: mine, 2 questions\n" in out
    assert "  mine.what-did-you-repair-last  What did you repair last? (off)\n" in out
    assert not [one for one in asked() if one.startswith("general.")]
    greenroom("banks", "on", "mine.what-did-you-repair-last")
    assert "mine.what-did-you-repair-last" in asked()


def test_an_unknown_id_is_not_switched(greenroom: Greenroom) -> None:
    ran = greenroom("banks", "off", "general", "nothing")
    assert ran.code == ExitCode.USAGE
    assert "There is no “nothing”" in ran.err
    assert Services().own_banks.off() == frozenset()


def test_a_broken_file_is_told_and_the_rest_goes_on(greenroom: Greenroom, tmp_path: Path) -> None:
    imported(greenroom, tmp_path)
    bad = Services().own_banks.folder / "bad.yaml"
    bad.write_text("id: bad\ntitle: Bad\nlanguage: en\nquestions:\n  - text: Why?\n")
    ran = greenroom("banks", "list")
    assert ran.code == ExitCode.DONE
    assert "bad.yaml line 5" in ran.err
    assert "the file is kept" in ran.err
    assert "mine.what-did-you-repair-last" in asked()


def test_a_bank_is_not_imported_over_another(greenroom: Greenroom, tmp_path: Path) -> None:
    imported(greenroom, tmp_path)
    assert greenroom("banks", "import", "mine.csv").out.startswith("mine-2: 2 questions")
    (Services().own_banks.folder / "mine-3.yaml").write_text("half")
    assert greenroom("banks", "import", "mine.csv").out.startswith("mine-4: 2 questions")
    assert (Services().own_banks.folder / "mine-3.yaml").read_text() == "half"


def test_a_shipped_bank_is_exported_and_imported_as_an_own_one(
    greenroom: Greenroom, tmp_path: Path
) -> None:
    for name in ("copy.yaml", "copy.csv", "copy.md"):
        ran = greenroom("banks", "export", "general", "--out", name)
        assert (ran.code, ran.out) == (ExitCode.DONE, f"{name}\n")
        assert greenroom("banks", "import", name, "--title", name).code == ExitCode.DONE
    assert {"copy-yaml", "copy-csv", "copy-md"} == Services().shelf().own
    again = greenroom("banks", "export", "general", "--out", "copy.md")
    assert again.code == ExitCode.INPUT
    assert "there already and was kept" in again.err
    assert greenroom("banks", "export", "none", "--out", "a.md").code == ExitCode.USAGE
    assert greenroom("banks", "export", "general", "--out", "a.pdf").code == ExitCode.USAGE


def test_what_cannot_be_imported_leaves_nothing(greenroom: Greenroom, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("text,kind\nWhy?,nice\n")
    ran = greenroom("banks", "import", "bad.csv")
    assert ran.code == ExitCode.INPUT
    assert "bad.csv line 2: kind: expected one of" in ran.err
    assert not Services().own_banks.folder.exists()


def test_only_own_banks_are_removed(greenroom: Greenroom, tmp_path: Path) -> None:
    imported(greenroom, tmp_path)
    assert greenroom("banks", "remove", "mine").out == "“mine” is deleted.\n"
    assert Services().own_banks.files() == ()
    assert greenroom("banks", "remove", "general").code == ExitCode.USAGE
