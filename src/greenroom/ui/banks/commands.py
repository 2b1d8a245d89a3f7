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
    now = _Now(page)
    return (
        *_coming_and_going(page, now),
        *_question(page, now),
        *_stages(page, now),
        *_bank(page, now),
        *_back_and_on(page, now),
        Command(translate("Banks", "Show the folder of my banks"), page.show_folder, group=True),
    )


class _Now:
    """What can be done at the moment a menu opens or a key is pressed."""

    def __init__(self, page: BanksSurface) -> None:
        self._page = page

    def ready(self) -> bool:
        """The banks have been read."""
        return not self._page.view.reading

    def chosen(self) -> bool:
        """A question is shown."""
        return self._page.view.editor is not None

    def editable(self) -> bool:
        """It is the person's own."""
        editor = self._page.view.editor
        return editor is not None and editor.editable

    def bank(self) -> bool:
        """One bank is shown, and not all together."""
        return self._page.view.bank is not None

    def own(self) -> bool:
        """It is the person's own."""
        return self._page.view.own

    def addable(self) -> bool:
        """The question can have one stage more."""
        return self.editable() and self._page.editor.form.stages.addable

    def in_stage(self) -> bool:
        """The person is in a stage of the question."""
        return self.editable() and self._page.editor.form.stages.place() is not None

    def can_move(self, by: int) -> bool:
        """That stage can go up (-1) or down (1)."""
        return self.editable() and self._page.editor.form.stages.can_move(by)

    def undo(self) -> bool:
        """Something was done, or typed and not kept yet."""
        return bool(self._page.view.undo) or self._page.editor.pending

    def redo(self) -> bool:
        """Something was undone."""
        return bool(self._page.view.redo)


def _coming_and_going(page: BanksSurface, now: _Now) -> tuple[Command, ...]:
    new_question, new_bank = translate("Banks", "New question"), translate("Banks", "New bank…")
    bring, send = translate("Banks", "Import…"), translate("Banks", "Export bank…")
    return (
        Command(new_question, page.new_question, "Ctrl+N", now.ready, id="banks.new_question"),
        Command(new_bank, page.new_bank, "Ctrl+Shift+N", now.ready, id="banks.new_bank"),
        Command(bring, page.ask_import, "Ctrl+I", now.ready, id="banks.import"),
        Command(send, page.ask_export, "Ctrl+E", now.bank, id="banks.export"),
    )


def _question(page: BanksSurface, now: _Now) -> tuple[Command, ...]:
    find, hear = (
        translate("Banks", "Find in questions"),
        translate("Banks", "Hear the question, or stop"),
    )
    practice, presenter = translate("Banks", "Practice this question"), page.presenter
    copy, delete = translate("Banks", "Duplicate question"), translate("Banks", "Delete question")
    return (
        Command(find, page.find_questions, "Ctrl+F", group=True, id="banks.find"),
        Command(hear, page.hear, "Ctrl+P", now.chosen, group=True, id="banks.hear"),
        Command(
            practice, presenter.practice, "Ctrl+T", presenter.can_practice, id="banks.practice"
        ),
        Command(copy, page.duplicate_question, "Ctrl+D", now.chosen, id="banks.duplicate"),
        Command(delete, page.delete_question, "Del", now.editable, id="banks.delete"),
    )


def _stages(page: BanksSurface, now: _Now) -> tuple[Command, ...]:
    add, remove = translate("Banks", "Add a stage"), translate("Banks", "Remove the stage")
    moves = (
        (translate("Banks", "Stage up"), -1, "Alt+Up", "banks.stage_up"),
        (translate("Banks", "Stage down"), 1, "Alt+Down", "banks.stage_down"),
    )
    return (
        Command(add, page.add_stage, "Ctrl+Shift+G", now.addable, group=True, id="banks.add_stage"),
        *(
            Command(text, partial(page.move_stage, by), key, partial(now.can_move, by), id=name)
            for text, by, key, name in moves
        ),
        Command(remove, page.remove_stage, "Ctrl+Shift+Del", now.in_stage, id="banks.remove_stage"),
    )


def _bank(page: BanksSurface, now: _Now) -> tuple[Command, ...]:
    copy, rename = translate("Banks", "Duplicate bank"), translate("Banks", "Rename bank…")
    return (
        Command(
            copy,
            page.presenter.duplicate_bank,
            enabled=now.bank,
            group=True,
            id="banks.duplicate_bank",
        ),
        Command(rename, page.rename_bank, enabled=now.own, id="banks.rename"),
        Command(
            translate("Banks", "Delete bank"),
            page.delete_bank,
            enabled=now.own,
            id="banks.delete_bank",
        ),
    )


def _back_and_on(page: BanksSurface, now: _Now) -> tuple[Command, ...]:
    presenter = page.presenter
    return (
        Command(translate("Banks", "Undo"), presenter.undo, "Ctrl+Z", now.undo, group=True),
        Command(translate("Banks", "Redo"), presenter.redo, "Ctrl+Shift+Z", now.redo),
    )


def key_hints() -> tuple[KeyHint, ...]:
    """Keys that are no commands."""
    return (
        KeyHint("↑ / ↓", translate("Banks", "Previous / next question")),
        KeyHint("Space", translate("Banks", "Switch the question or the bank on or off")),
        KeyHint("Enter", translate("Banks", "From the list to the question")),
        KeyHint("Esc", translate("Banks", "Stop the voice; from the question back to the list")),
    )
