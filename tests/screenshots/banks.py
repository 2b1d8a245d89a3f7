"""Question banks: a question being written, a new bank, one of Greenroom's, and an import."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from greenroom.app.controller import BANKS
from greenroom.banks.incoming import Known, look_into
from greenroom.banks.schema import BankEntry
from greenroom.platform import settings_specs as specs
from greenroom.ui.banks.import_dialog import ImportDialog
from greenroom.ui.banks.page import BanksPage
from support.studio import open_studio, settle

_QUESTIONS = (
    ("Why do you want {role} at {company}?", "motivation", ("motivation",)),
    (
        "Tell me about a peak week in which your plan did not hold.",
        "behavioral",
        ("planning", "resilience"),
    ),
    ("How would you keep error rates low while the team grows?", "situational", ("quality",)),
    ("Who in your last team would miss you most, and why?", "behavioral", ("teamwork",)),
)
_FILE = """text,kind,target,no_result
Why do you want {role} at {company}?,motivation,60-120,
Tell me about a time you saw a risk before others did.,behavioral,,What came of it?
Tell me about a time a project was about to miss its deadline. What did you do?,behavioral,,
How long would you stay?,motivation,long,
What is your favorite tool?,odd,,
Where do you come from (originally)?,experience,,
"""


def _own() -> BankEntry:
    questions = [
        {
            "id": f"marlow-pike.question-{at}",
            "text": text,
            "kind": kind,
            "types": ["one_on_one", "panel", "behavioral"],
            "target": (60, 120) if kind == "motivation" else (90, 150),
            "competencies": competencies,
            "listens_for": "What the person did, and how it ended.",
        }
        for at, (text, kind, competencies) in enumerate(_QUESTIONS, 1)
    ]
    given = {"id": "marlow-pike", "title": "For Marlow & Pike", "language": "en"}
    return BankEntry.model_validate({**given, "questions": questions})


@contextmanager
def _banks(do: Callable[[BanksPage], object]) -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        studio.services.own_banks.save(_own())
        role = {"role": "Operations Manager, Marlow & Pike"}
        studio.services.settings.set(specs.CHOICES, role)
        page = controller.banks
        controller.window.show_page(BANKS)
        controller.window.activateWindow()
        while page.view.reading:
            settle(50)
        do(page)
        settle(800)
        yield controller.window


def _written(page: BanksPage) -> None:
    page.presenter.select_bank("marlow-pike")
    page.presenter.select_question("marlow-pike.question-1")
    page.editor.form.text.setFocus()
    page.editor.form.text.moveCursor(page.editor.form.text.textCursor().MoveOperation.End)
    page.editor.form.text.insertPlainText(" And how old are you")


def _shipped(page: BanksPage) -> None:
    page.presenter.select_bank("behavioral")
    page.presenter.switch_question("behavioral.deadline-slip", on=False)
    page.presenter.select_question(page.view.questions[2].id)
    page.questions.list.setFocus()


def _empty(page: BanksPage) -> None:
    page.presenter.new_bank("Second interview")
    page.questions.new.setFocus()


def _stages(page: BanksPage) -> None:
    page.presenter.select_bank("technical-software")
    page.presenter.select_question("technical-software.slow-endpoint")
    page.presenter.duplicate_question()
    stages = page.editor.form.stages
    stages.rows[2].text.setFocus()
    page.move_stage(1)
    settle()
    page.editor._scroll.ensureWidgetVisible(stages.rows[3])


@contextmanager
def _import() -> Iterator[QWidget]:
    with open_studio() as (studio, controller), tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "from a friend.csv"
        file.write_text(_FILE, encoding="utf-8")
        shelf = studio.services.shelf()
        known = [Known(q.text, bank.title) for bank in shelf.banks for q in bank.questions]
        dialog = ImportDialog(look_into(file, (), known), parent=controller.window)
        dialog.open()
        settle()
        yield dialog
        dialog.close()


_MORE = ("1024-100", "1024-150")
SCENES = [
    Scene("banks", lambda: _banks(_written), _MORE),
    Scene("banks-stages", lambda: _banks(_stages)),
    Scene("banks-shipped", lambda: _banks(_shipped)),
    Scene("banks-empty", lambda: _banks(_empty)),
    Scene("banks-import", _import, variable=False),
]
