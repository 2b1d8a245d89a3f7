"""All that can be done on the Question banks page, with its keys."""

from functools import partial
from typing import Protocol

from greenroom.platform.text import translate
from greenroom.ui.banks.editor_card import EditorCard
from greenroom.ui.banks.presenter import BanksPresenter
from greenroom.ui.banks.state import BanksView
from greenroom.ui.shell.page import Command, KeyHint


class BanksSurface(Protocol):
    """What the commands need of the page."""

    presenter: BanksPresenter
    view: BanksView
    editor: EditorCard

    def new_question(self) -> None:
        """An empty question, ready to be written."""

    def new_bank(self) -> None:
        """Ask what it is called."""

    def rename_bank(self) -> None:
        """Ask what it is to be called."""

    def delete_bank(self) -> None:
        """Away with all of it."""

    def duplicate_question(self) -> None:
        """A copy, ready to be changed."""

    def delete_question(self) -> None:
        """Away with it."""

    def add_stage(self) -> None:
        """One stage more."""

    def remove_stage(self) -> None:
        """Away with the stage in which the person is."""

    def move_stage(self, by: int) -> None:
        """Up or down with the stage in which the person is."""

    def find_questions(self) -> None:
        """To the search."""

    def hear(self) -> None:
        """Say it, or fall silent."""

    def ask_import(self) -> None:
        """Choose files to import."""

    def ask_export(self) -> None:
        """Choose where the bank is written."""

    def show_folder(self) -> None:
        """The person's banks, as files."""


def commands(page: BanksSurface) -> tuple[Command, ...]:
    """In the order of the menu."""
    presenter = page.presenter

    def chosen() -> bool:
        return page.view.editor is not None

    def editable() -> bool:
        return page.view.editor is not None and page.view.editor.editable

    def staged() -> bool:
        return editable() and page.editor.form.stages.addable

    def bank() -> bool:
        return page.view.bank is not None

    def own() -> bool:
        return page.view.own

    def ready() -> bool:
        return not page.view.reading

    return (
        Command(
            translate("Banks", "New question"),
            page.new_question,
            "Ctrl+N",
            enabled=ready,
            id="banks.new_question",
        ),
        Command(
            translate("Banks", "New bank…"),
            page.new_bank,
            "Ctrl+Shift+N",
            enabled=ready,
            id="banks.new_bank",
        ),
        Command(
            translate("Banks", "Import…"),
            page.ask_import,
            "Ctrl+I",
            enabled=ready,
            id="banks.import",
        ),
        Command(
            translate("Banks", "Export bank…"),
            page.ask_export,
            "Ctrl+E",
            enabled=bank,
            id="banks.export",
        ),
        Command(
            translate("Banks", "Find in questions"),
            page.find_questions,
            "Ctrl+F",
            group=True,
            id="banks.find",
        ),
        Command(
            translate("Banks", "Hear the question, or stop"),
            page.hear,
            "Ctrl+P",
            enabled=chosen,
            group=True,
            id="banks.hear",
        ),
        Command(
            translate("Banks", "Practice this question"),
            presenter.practice,
            "Ctrl+T",
            enabled=presenter.can_practice,
            id="banks.practice",
        ),
        Command(
            translate("Banks", "Duplicate question"),
            page.duplicate_question,
            "Ctrl+D",
            enabled=chosen,
            id="banks.duplicate",
        ),
        Command(
            translate("Banks", "Delete question"),
            page.delete_question,
            "Del",
            enabled=editable,
            id="banks.delete",
        ),
        Command(
            translate("Banks", "Add a stage"),
            page.add_stage,
            "Ctrl+Shift+G",
            enabled=staged,
            group=True,
            id="banks.add_stage",
        ),
        Command(
            translate("Banks", "Stage up"),
            partial(page.move_stage, -1),
            "Alt+Up",
            enabled=lambda: editable() and page.editor.form.stages.can_move(-1),
            id="banks.stage_up",
        ),
        Command(
            translate("Banks", "Stage down"),
            partial(page.move_stage, 1),
            "Alt+Down",
            enabled=lambda: editable() and page.editor.form.stages.can_move(1),
            id="banks.stage_down",
        ),
        Command(
            translate("Banks", "Remove the stage"),
            page.remove_stage,
            "Ctrl+Shift+Del",
            enabled=lambda: editable() and page.editor.form.stages.place() is not None,
            id="banks.remove_stage",
        ),
        Command(
            translate("Banks", "Duplicate bank"),
            presenter.duplicate_bank,
            enabled=bank,
            group=True,
            id="banks.duplicate_bank",
        ),
        Command(
            translate("Banks", "Rename bank…"), page.rename_bank, enabled=own, id="banks.rename"
        ),
        Command(
            translate("Banks", "Delete bank"),
            page.delete_bank,
            enabled=own,
            id="banks.delete_bank",
        ),
        Command(
            translate("Banks", "Undo"),
            presenter.undo,
            "Ctrl+Z",
            enabled=lambda: bool(page.view.undo) or page.editor.pending,
            group=True,
        ),
        Command(
            translate("Banks", "Redo"),
            presenter.redo,
            "Ctrl+Shift+Z",
            enabled=lambda: bool(page.view.redo),
        ),
        Command(translate("Banks", "Show the folder of my banks"), page.show_folder, group=True),
    )


def key_hints() -> tuple[KeyHint, ...]:
    """Keys that are no commands."""
    return (
        KeyHint("↑ / ↓", translate("Banks", "Previous / next question")),
        KeyHint("Space", translate("Banks", "Switch the question or the bank on or off")),
        KeyHint("Enter", translate("Banks", "From the list to the question")),
        KeyHint("Esc", translate("Banks", "Stop the voice; from the question back to the list")),
    )
