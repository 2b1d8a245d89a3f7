"""F1, the keys of this screen; and About, with the licences of what is inside."""

from collections.abc import Sequence
from threading import Thread

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

import greenroom
from greenroom.platform.text import translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.key_cap import KeyCap
from greenroom.ui.components.key_name import key_name
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting
from greenroom.ui.shell.licences import packages, works
from greenroom.ui.shell.page import KeyHint
from greenroom.ui.theme import Role, theme


class Sheet(QDialog):
    """A dialog with a scrolling body and one button that closes it."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self.head = QHBoxLayout()
        self.head.setSpacing(14)
        column.addLayout(self.head)
        self.area = QScrollArea()
        self.area.setAccessibleName(title)  # a stop of Tab, so that arrow keys can scroll it
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.area.setWidget(self.page)
        column.addWidget(self.area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.close_button = Button(translate("Dialogs", "Close"), kind=ButtonKind.PRIMARY)
        self.close_button.clicked.connect(self.accept)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setDefault(True)
        self.close_button.setFocus()


class KeysDialog(Sheet):
    """The keys of the page that is shown, and those that work everywhere."""

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[KeyHint]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Keys", "Keys on this screen"), parent)
        self.head.addWidget(Label(translate("Keys", "Keys on this screen"), Role.SECTION))
        grid = QGridLayout(self.page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        row = 0
        for title, hints in groups:
            if not hints:
                continue
            grid.addWidget(Label(title, Role.SMALL_STRONG, "text2"), row, 0, 1, 2)
            row += 1
            for hint in hints:
                grid.addWidget(_caps(hint.keys), row, 0)
                grid.addWidget(Label(hint.text, Role.BODY, wrap=True), row, 1)
                row += 1
        grid.setRowStretch(row, 1)
        self.resize(theme().size(520), min(theme().size(560), theme().size(150 + 28 * row)))


class AboutDialog(Sheet):
    """What Greenroom is, its licence, and those of the works inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("About", "About Greenroom"), parent)
        logo = _LogoView()
        self.head.addWidget(logo)
        words = QVBoxLayout()
        version = translate("About", "Version {version}").format(version=greenroom.__version__)
        words.addWidget(Label("Greenroom", Role.SECTION))
        words.addWidget(Label(version, Role.SMALL, "text2"))
        self.head.addLayout(words, 1)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        text = translate(
            "About",
            "Practice interviews aloud, on your own computer. Greenroom is free software under the "
            "GNU General Public License, version 3 or later, and comes without any warranty.",
        )
        column.addWidget(Label(text, Role.BODY, wrap=True))
        column.addSpacing(6)
        column.addWidget(Label(translate("About", "What is inside"), Role.SMALL_STRONG))
        column.addStretch(1)
        self._column = column
        self._add(works())
        self.resize(theme().size(520), theme().size(560))
        bridge = Bridge(self)
        self.finished.connect(bridge.close)
        show = bridge.wrap(self._add)
        # Reading what every package says of itself takes a third of a second.
        Thread(target=lambda: show(packages()), name="packages", daemon=True).start()

    def _add(self, lines: Sequence[str]) -> None:
        for line in lines:
            label = Label(line, Role.SMALL, "text2", wrap=True)
            self._column.insertWidget(self._column.count() - 1, label)


class _LogoView(IconView):
    """The program's icon, 48 wide."""

    def __init__(self) -> None:
        super().__init__("", "text", 48)

    def paintEvent(self, _event: object) -> None:
        """The icon in its own colours."""
        with painting(self) as painter:
            painter.drawPixmap(0, 0, theme().logo(self.width(), self.devicePixelRatioF()))


def _caps(keys: str) -> QWidget:
    holder = QWidget()
    holder.setAccessibleName(keys)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for index, alternative in enumerate(keys.split(" / ")):
        if index:
            row.addSpacing(8)
        for key in alternative.split("+") if len(alternative) > 1 else (alternative,):
            row.addWidget(KeyCap(key_name(key)))
    row.addStretch(1)
    return holder
