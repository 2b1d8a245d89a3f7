"""The person's own banks: merged with the shipped ones, never in their way."""

import os
import stat
from pathlib import Path

import pytest

from greenroom.banks import OwnBanks, bank_files, import_bank
from greenroom.banks.document import LARGEST_BYTES
from greenroom.banks.own import FOLDER, OFF
from greenroom.banks.schema import BankEntry
from greenroom.model.errors import InputError, StorageError, UsageError

SHIPPED = bank_files(Path(__file__).parents[3] / "question_banks")[:2]


@pytest.fixture
def own(tmp_path: Path) -> OwnBanks:
    return OwnBanks(tmp_path / "data")


def entry(tmp_path: Path, *texts: str, title: str = "Mine") -> BankEntry:
    path = tmp_path / "list.md"
    path.write_text("".join(f"- {text}\n" for text in texts), encoding="utf-8")
    return import_bank(path, title=title)


def test_without_own_banks_there_are_the_shipped_ones_and_nothing_is_made(own: OwnBanks) -> None:
    shelf = own.shelf(SHIPPED)
    assert len(shelf.banks) == 2
    assert shelf.asked() == shelf.banks
    assert not own.folder.exists()


def test_a_saved_bank_stands_beside_the_shipped_ones(own: OwnBanks, tmp_path: Path) -> None:
    path = own.save(entry(tmp_path, "Why {company}?"))
    assert path == tmp_path / "data" / FOLDER / "mine.yaml"
    shelf = own.shelf(SHIPPED)
    assert shelf.own == {"mine"}
    assert [q.text for q in shelf.banks[-1].questions] == ["Why {company}?"]
    assert not shelf.problems
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_bank_is_saved_to_the_file_that_it_came_from(own: OwnBanks, tmp_path: Path) -> None:
    own.save(entry(tmp_path, "Why?")).rename(own.folder / "by hand.yml")
    own.save(entry(tmp_path, "How?"))
    assert [path.name for path in own.files()] == ["by hand.yml"]
    assert own.shelf(SHIPPED).banks[-1].questions[0].text == "How?"


def test_a_broken_file_is_left_out_and_told_with_its_line(
    own: OwnBanks, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    own.save(entry(tmp_path, "Why?"))
    (own.folder / "bad.yaml").write_text("id: bad\ntitle: Secret\nlanguage: en\nquestions: 5\n")
    shelf = own.shelf(SHIPPED)
    assert shelf.own == {"mine"}
    assert [str(problem) for problem in shelf.problems] == [
        "bad.yaml line 4: questions: expected a list of 1 to 2000 questions"
    ]
    assert "bad.yaml line 4" in caplog.text
    assert "Secret" not in caplog.text


def test_names_that_are_taken_are_told(own: OwnBanks, tmp_path: Path) -> None:
    path = own.save(entry(tmp_path, "Why?"))
    (own.folder / "other.yaml").write_text(path.read_text())
    shipped = (own.folder / "third.yaml").write_text(SHIPPED[0].read_text(encoding="utf-8"))
    assert shipped
    shelf = own.shelf(SHIPPED)
    assert shelf.own == {"mine"}
    assert len(shelf.banks) == 3
    first, *_ = shelf.problems
    assert "other.yaml line 1: id: expected a name of its own; mine is also in mine.yaml" in str(
        first
    )
    assert any("third.yaml" in str(one) and "Greenroom" in str(one) for one in shelf.problems)


def test_what_is_switched_off_is_not_asked(own: OwnBanks, tmp_path: Path) -> None:
    own.save(entry(tmp_path, "Why?", "How?"))
    own.switch(["mine.why", "behavioral-people"], on=False)
    own.switch(["nothing.there"], on=True)
    shelf = own.shelf(SHIPPED)
    assert shelf.off == {"mine.why", "behavioral-people"}
    assert [bank.id for bank in shelf.asked()] == ["behavioral-delivery", "mine"]
    assert [question.id for question in shelf.asked()[-1].questions] == ["mine.how"]
    own.switch(["mine.how"], on=False)
    assert [bank.id for bank in own.shelf(SHIPPED).asked()] == ["behavioral-delivery"]
    own.switch(["mine.why", "mine.how", "behavioral-people"], on=True)
    assert own.shelf(SHIPPED).asked() == own.shelf(SHIPPED).banks


def test_what_is_switched_off_can_be_written_by_hand(own: OwnBanks) -> None:
    own.folder.mkdir(parents=True)
    (own.folder / OFF).write_bytes("\ufeff# mine\r\n\r\n behavioral-people \r\n".encode())
    assert own.off() == {"behavioral-people"}


def test_of_a_huge_file_of_what_is_switched_off_only_the_beginning_is_read(own: OwnBanks) -> None:
    own.folder.mkdir(parents=True)
    filled = "behavioral-people\n".ljust(LARGEST_BYTES, "#")
    (own.folder / OFF).write_text(f"{filled}\nbehavioral-delivery\n")
    assert own.off() == {"behavioral-people"}


def test_a_removed_bank_can_be_saved_again(own: OwnBanks, tmp_path: Path) -> None:
    saved = entry(tmp_path, "Why?")
    own.save(saved)
    assert own.remove("mine") == saved
    assert own.files() == ()
    with pytest.raises(UsageError, match="no question bank “mine”"):
        own.remove("mine")


def test_a_write_that_fails_keeps_what_was_there(
    own: OwnBanks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = own.save(entry(tmp_path, "Why?"))
    before = path.read_text()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match=r"mine\.yaml was not changed \(No space left"):
        own.save(entry(tmp_path, "How?"))
    assert path.read_text() == before
    assert [one.name for one in own.folder.iterdir()] == ["mine.yaml"]


def test_a_bank_that_could_not_be_read_again_is_not_saved(own: OwnBanks, tmp_path: Path) -> None:
    long = entry(tmp_path, *[f"{n} {'why ' * 140}" for n in range(1500)])
    with pytest.raises(InputError, match="larger than 1 MB"):
        own.save(long)
    assert own.files() == ()
