"""The menus that correct what was heard: fillers, parts, words.

Actions are called through lambdas, because a connection to a bound method does not keep its object.
"""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from greenroom.model.part_letters import PART_LETTERS
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.label import Label
from greenroom.ui.review.filler_menu import FillerActions, fill_missing, fill_play
from greenroom.ui.review.formatting import part_name
from greenroom.ui.theme import Role


class WordActions:
    """What the menu of a word calls; the page fills it in."""

    def play(self) -> None:
        """Play from the word."""

    def toggle_filler(self) -> None:
        """Not a filler, or a filler after all."""

    def add_before(self, text: str) -> None:
        """A filler before the word was not found."""

    def change_part(self, part: str) -> None:
        """The sentence belongs to a part."""

    def fix(self) -> None:
        """The word reads otherwise."""


def word_menu(
    parent: QWidget,
    actions: WordActions,
    *,
    filler: FillerActions | None,
    possible: bool = False,
    part: str | None,
    parts: tuple[str, ...],
) -> QMenu:
    """Play from here, Not a filler / Mark as filler, Change part, Fix word.

    `filler` is what can be done with the filler that the word belongs to; `part` is the label of
    the word's sentence, None where parts are not shown, and `parts` all that it can be.
    """
    menu = QMenu(parent)
    menu.addAction(translate("Review", "Play from here")).triggered.connect(
        lambda _on=False: actions.play()
    )
    if filler is not None:
        fill_play(menu, filler, possible=possible)
    text = translate("Review", "Not a filler") if filler else translate("Review", "Mark as filler")
    menu.addAction(text).triggered.connect(lambda _on=False: actions.toggle_filler())
    if filler is None:
        missing = menu.addMenu(translate("Review", "A filler is missing before this word"))
        fill_missing(missing, actions.add_before)
    if part is not None:
        inner = menu.addMenu(translate("Review", "Change part"))
        fill_parts(inner, actions, part, parts)
    menu.addAction(translate("Review", "Fix word…")).triggered.connect(
        lambda _on=False: actions.fix()
    )
    return menu


def fill_parts(menu: QMenu, actions: WordActions, current: str, parts: tuple[str, ...]) -> None:
    """The parts of the structure and other; the current one is checked."""
    for key in (*parts, "other"):
        shortcut = f"\tAlt+{PART_LETTERS[key]}" if key in PART_LETTERS else ""
        action = menu.addAction(part_name(key) + shortcut)
        action.setCheckable(True)
        action.setChecked(key == current)
        action.triggered.connect(lambda _on=False, key=key: actions.change_part(key))


class FixWordDialog(QDialog):
    """One word as it should read. `text` is empty when the word is to be taken out."""

    def __init__(self, word: str, context: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Review", "Fix word"))
        self.setModal(True)
        self.field = QLineEdit(word)
        self.field.setAccessibleName(translate("Review", "Fix word"))
        self.field.selectAll()
        self.save = Button(translate("Review", "Fix word"), kind=ButtonKind.PRIMARY)
        self.remove = Button(translate("Review", "Take it out"))
        cancel = Button(translate("Review", "Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Label(context, Role.SMALL, "text2", wrap=True))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.save, self.remove, cancel):
            row.addWidget(button)
        column.addLayout(row)
        self.save.clicked.connect(self.accept)
        self.field.returnPressed.connect(self.accept)
        self.remove.clicked.connect(self._take_out)
        cancel.clicked.connect(self.reject)

    def text(self) -> str:
        """What the word should read."""
        return self.field.text().strip()

    def _take_out(self) -> None:
        self.field.clear()
        self.accept()
