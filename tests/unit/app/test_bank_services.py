"""What the Question banks page asks for, from real files."""

import queue
from pathlib import Path
from typing import Any

import pytest

from fakes.bank_services import bank, question
from fakes.reading import WordLikeness
from greenroom.app.bank_services import WindowBanks
from greenroom.app.parts import WindowParts
from greenroom.banks import Shelf, import_bank
from greenroom.model.errors import GreenroomError, StorageError
from greenroom.model.plan import InterviewChoices
from greenroom.platform import settings_specs as specs
from greenroom.ui.banks.services import Writing

PATIENCE_S = 60.0
MINE = bank("mine", "Why us?", "Why now?")


class Answer:
    """Waits for what comes from another thread."""

    def __init__(self) -> None:
        self._came: queue.Queue[Any] = queue.Queue()

    def __call__(self, value: object) -> None:
        self._came.put(value)

    def wait(self) -> Any:
        return self._came.get(timeout=PATIENCE_S)


@pytest.fixture
def shown() -> list[object]:
    return []


@pytest.fixture
def banks(parts: WindowParts, shown: list[object]) -> WindowBanks:
    return WindowBanks(parts, shown.append, shown.append)


def read(banks: WindowBanks) -> Shelf:
    answer = Answer()
    banks.read(answer, answer)
    shelf = answer.wait()
    assert isinstance(shelf, Shelf)
    return shelf


def test_what_is_written_is_read_again_and_can_be_asked(
    banks: WindowBanks, parts: WindowParts
) -> None:
    answer = Answer()
    banks.write(Writing((MINE,), (), frozenset({"mine.q2", "behavioral"})), answer)
    shelf = read(banks)
    assert answer.wait() is None
    assert shelf.own == {"mine"}
    assert shelf.entries[-1] == MINE
    assert shelf.off == {"mine.q2", "behavioral"}
    asked = {q.id for each in parts.services.banks() for q in each.questions}
    assert "mine.q1" in asked
    assert not asked & {"mine.q2"}
    banks.close()


def test_closing_waits_for_what_is_still_to_be_written(
    banks: WindowBanks, parts: WindowParts
) -> None:
    for text in ("One?", "Two?", "Three?"):
        banks.write(Writing((bank("mine", text),)), lambda _problem: None)
    banks.write(Writing((), ("never written",)), lambda _problem: None)
    banks.close()
    (file,) = parts.services.own_banks.files()
    assert "Three?" in file.read_text()


def test_a_bank_is_removed_from_disk(banks: WindowBanks, parts: WindowParts) -> None:
    banks.write(Writing((MINE,)), lambda _problem: None)
    banks.write(Writing((), ("mine",)), lambda _problem: None)
    banks.close()
    assert parts.services.own_banks.files() == ()


def test_a_folder_that_cannot_be_written_is_told(banks: WindowBanks, parts: WindowParts) -> None:
    parts.services.own_banks.folder.parent.mkdir(parents=True, exist_ok=True)
    parts.services.own_banks.folder.write_text("in the way")
    answer = Answer()
    banks.write(Writing((MINE,)), answer)
    assert isinstance(answer.wait(), GreenroomError)
    banks.close()


@pytest.mark.parametrize("ending", [".yaml", ".csv", ".md"])
def test_an_export_is_read_again(banks: WindowBanks, tmp_path: Path, ending: str) -> None:
    answer = Answer()
    path = tmp_path / f"out{ending}"
    banks.export(MINE, path, answer)
    assert answer.wait() is None
    assert [q.text for q in import_bank(path).questions] == ["Why us?", "Why now?"]
    assert list(tmp_path.iterdir()) == [path]
    banks.close()


def test_an_export_that_fails_leaves_nothing_behind(banks: WindowBanks, tmp_path: Path) -> None:
    answer = Answer()
    (tmp_path / "file").write_text("in the way")
    banks.export(MINE, tmp_path / "file" / "out.yaml", answer)
    problem = answer.wait()
    assert isinstance(problem, StorageError)
    assert "out.yaml was not written" in problem.message
    banks.close()


def test_a_question_that_asks_the_same_is_found(banks: WindowBanks, parts: WindowParts) -> None:
    parts.services.__dict__["likeness"] = WordLikeness()
    answer = Answer()
    others = {"a.b": "why do you want {role} here", "a.c": "who helped you most"}
    banks.alike("why do you want {role} here", others, answer)
    assert answer.wait() == ("a.b", 1.0)
    banks.close()


def test_names_are_those_that_were_last_chosen(banks: WindowBanks, parts: WindowParts) -> None:
    assert banks.fill("Why {role} at {company}?") == "Why this role at our company?"
    choices = {"role": "Nurse, Marlow & Pike", "persona": InterviewChoices().persona}
    parts.settings.set(specs.CHOICES, choices)
    assert banks.fill("Why {role} at {company}?") == "Why the Nurse role at Marlow & Pike?"
    assert banks.interviewer() == parts.services.persona(choices["persona"]).name
    banks.close()


def test_practice_leads_to_the_room_and_the_folder_is_shown(
    banks: WindowBanks, parts: WindowParts, shown: list[Any]
) -> None:
    banks.practice(question("mine.q", "Why us?"))
    assert shown[0].id == "mine.q"
    banks.show_folder()
    assert shown[1] == parts.services.data_folder
    banks.close()


@pytest.mark.models
def test_the_interviewer_speaks_until_told_to_stop(
    banks: WindowBanks, parts: WindowParts, sound_card: Any
) -> None:
    ended = Answer()
    banks.hear("Why us?", ended)
    assert ended.wait() is None
    assert sound_card.opened
    banks.hear("Tell me about yourself, and please take all the time that you want.", ended)
    banks.stop_hearing()
    assert ended.wait() is None
    banks.close()
