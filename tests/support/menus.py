"""Which buttons of a window do what no menu does."""

from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton, QWidget

from greenroom.ui.components.inputs import CheckBox
from greenroom.ui.components.segmented import Segment
from greenroom.ui.components.type_tiles import TypeTile
from greenroom.ui.review.answer_list import AnswerRowButton
from greenroom.ui.review.card_fillers import FillerChip
from greenroom.ui.review.disclosure import NoteTitle, RowsToggle
from greenroom.ui.review.figure import ValueButton
from greenroom.ui.settings.fillers_card import WordChip
from greenroom.ui.settings.page import SectionItem
from greenroom.ui.shell.window import MainWindow

CHOICES = (CheckBox, Segment, TypeTile)
"""Say how things are to be rather than do something."""

OF_A_ROW = (AnswerRowButton, FillerChip, ValueButton, WordChip, SectionItem)
"""Belong to one row, word or moment among many; keys and commands lead from one to the next."""

FOLDING = (NoteTitle, RowsToggle)
"""Show more of a card."""


def without_command(window: MainWindow, known: dict[str, str]) -> list[str]:
    """The visible buttons that no action of the menu bar stands for."""
    actions = _actions(window)
    aside = (*CHOICES, *OF_A_ROW, *FOLDING)
    missing = []
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or isinstance(button, aside) or _scrolls(button):
            continue
        name = _name(button)
        action = known.get(name, name)
        if action and action not in actions:
            missing.append(f"{type(button).__name__} {name!r}")
    return missing


def _name(button: QAbstractButton) -> str:
    """What it is called, without its key, its state and what it is about."""
    words = button.accessibleName() or button.text()
    for mark in (",", ":"):
        words = words.partition(mark)[0]
    return "Play" if words.startswith("Play 1") or words.startswith("Play 0") else words


def _actions(window: MainWindow) -> set[str]:
    found: set[str] = set()
    menus: list[QWidget | None] = [action.menu() for action in window.menuBar().actions()]
    for menu in menus:
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()  # some say only then what they do
        found.update(action.text().partition("\t")[0] for action in menu.actions())
        menu.aboutToHide.emit()
    return found


def _scrolls(button: QAbstractButton) -> bool:
    """Qt's arrow beside tabs that do not fit; the arrow keys lead on as well."""
    return isinstance(button, QToolButton) and type(button) is QToolButton and not button.text()
