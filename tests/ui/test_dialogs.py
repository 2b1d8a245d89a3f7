"""Every dialog: in long words, either direction, large text, and for who cannot see it."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

import greenroom.ui
from greenroom.app.controller import REVIEW, WindowController
from greenroom.banks.incoming import Known, look_into
from greenroom.platform.text import translate
from greenroom.ui.banks.import_dialog import ImportDialog
from greenroom.ui.banks.name_dialog import NameDialog
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.locale import LONG, RIGHT_TO_LEFT, install_locale
from greenroom.ui.review.note_dialog import NoteDialog
from greenroom.ui.review.word_menu import FixWordDialog
from greenroom.ui.room.resume_dialog import ResumeDialog
from greenroom.ui.settings.keys_dialog import KeyChoiceDialog
from greenroom.ui.shell.help_dialogs import AboutDialog, KeysDialog, Sheet
from greenroom.ui.shell.key_choices import KeyChoices
from greenroom.ui.shell.window import MINIMUM
from greenroom.ui.start.job_dialog import JobDialog
from greenroom.ui.theme import theme
from support.qt import cut_texts, nameless, settle, tab_order
from support.studio import open_studio

QUESTION = "Tell me about a time a project was about to miss its deadline. What did you do?"
FILE = f"text,kind\n{QUESTION},behavioral\nIs it odd?,strange\nWhat would you do?,situational\n"

Opener = Callable[[WindowController, Path], QDialog]


def delete_all(controller: WindowController, _folder: Path) -> QDialog:
    texts = (
        ("Delete all %n answers?", 37),
        (
            "Recordings, transcripts, notes and exports in {folder} are removed from this "
            "computer, and so are your résumé, job description and roles. Settings stay, and "
            "so do copies that you exported to another folder. This cannot be undone.",
            -1,
        ),
        ("Delete all data", -1),
        ("Keep everything", -1),
        ("delete", -1),
        ("Delete my %n question banks too", 2),
    )
    title, text, agree, keep, word, also = (translate("Settings", *one) for one in texts)
    return ConfirmDialog(
        title,
        text.format(folder="/home/somebody/Documents/Greenroom"),
        agree,
        keep,
        destructive=True,
        type_to_confirm=word,
        also=also,
        parent=controller.window,
    )


def bring_in(controller: WindowController, folder: Path) -> QDialog:
    file = folder / "from a friend.csv"
    file.write_text(FILE, encoding="utf-8")
    known = [Known(QUESTION, "Behavioral questions")]
    return ImportDialog(
        look_into(file, (), known), [("own", "Second interview")], controller.window
    )


def change_keys(controller: WindowController, _folder: Path) -> QDialog:
    window = controller.window
    choices = KeyChoices(window.command_groups(), window.reserved_keys(), {"start.quick": "Z"})
    return KeyChoiceDialog(choices, lambda _changes: None, window)


def name(controller: WindowController, _folder: Path) -> QDialog:
    title, button = translate("Banks", "Rename bank"), translate("Banks", "Rename")
    return NameDialog(title, button, "Second interview", controller.window)


OPENERS: dict[type[QDialog], Opener] = {
    ConfirmDialog: delete_all,
    ImportDialog: bring_in,
    KeyChoiceDialog: change_keys,
    NameDialog: name,
    KeysDialog: lambda c, _f: KeysDialog(c.window.key_groups(), c.window),
    AboutDialog: lambda c, _f: AboutDialog(c.window),
    NoteDialog: lambda c, _f: NoteDialog("Slower here.", "Take 1", c.window),
    FixWordDialog: lambda c, _f: FixWordDialog("launch", f"… {QUESTION} …", c.window),
    JobDialog: lambda c, _f: JobDialog("Plan the week.", c.window),
    ResumeDialog: lambda c, _f: ResumeDialog("2019 to today: planner.", c.window),
}


@pytest.fixture
def shown(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[[str], Iterator[QDialog]]]:
    """Opens one dialog after the other over the window, in a language."""
    studios = []

    def each(locale: str) -> Iterator[QDialog]:
        install_locale(qapp, locale)
        studio = open_studio()
        studios.append(studio)
        _, controller = studio.__enter__()
        controller.window.resize(*MINIMUM)
        controller.window.show_page(REVIEW)
        for opener in OPENERS.values():
            dialog = opener(controller, tmp_path)
            dialog.open()
            settle(dialog)
            yield dialog
            dialog.close()
            dialog.deleteLater()

    yield each
    for studio in studios:
        studio.__exit__(None, None, None)
    install_locale(qapp, "en")


def test_no_dialog_is_missing_here() -> None:
    for module in pkgutil.walk_packages(greenroom.ui.__path__, "greenroom.ui."):
        importlib.import_module(module.name)
    made = {one for one in _below(QDialog) if one.__module__.startswith("greenroom")}
    assert made - {Sheet} == set(OPENERS)


def _below(kind: type) -> set[type]:
    return {kind, *(one for under in kind.__subclasses__() for one in _below(under))}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("locale", [LONG, RIGHT_TO_LEFT, "de", "es"])
def test_nothing_is_cut_and_all_of_it_fits_over_the_smallest_window(
    shown: Callable[[str], Iterator[QDialog]], locale: str, scale: float
) -> None:
    theme().set_text_scale(scale)
    for dialog in shown(locale):
        kind = type(dialog).__name__
        assert cut_texts(dialog) == [], kind
        assert dialog.width() <= MINIMUM[0], kind
        assert dialog.height() <= MINIMUM[1], kind


def test_all_of_it_is_reached_with_tab_and_has_a_name(
    shown: Callable[[str], Iterator[QDialog]],
) -> None:
    for dialog in shown("en"):
        kind = type(dialog).__name__
        focused = dialog.focusWidget()
        assert focused is not None, kind
        assert len(tab_order(focused, dialog)) > 1 or isinstance(dialog, KeysDialog), kind
        assert nameless(dialog) == [], kind
        assert dialog.windowTitle(), kind
