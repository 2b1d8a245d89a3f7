"""The side of Start: go on where one stopped, what to practice next, and that it is private."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize, LinkButton
from greenroom.ui.components.card import Card, Divider
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.renewing import clear, kept_focus
from greenroom.ui.start.view import ContinueView, StartView, Suggestion
from greenroom.ui.theme import Role


class StartSide(QWidget):
    """Continue, Suggested and privacy, one under the other."""

    continued = Signal()
    reviewed = Signal()
    followed = Signal(object)
    folder_opened = Signal()
    job_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._shown: tuple[object, ...] = ()
        self._buttons: list[QWidget] = []

    def show_view(self, view: StartView) -> None:
        """Build the cards again when what they say has changed."""
        job = view.choices.job_description
        wanted = (view.continued, view.suggestions, view.suggestions_source, view.folder, job)
        if wanted == self._shown:
            return
        self._shown = wanted
        give_focus_back = kept_focus(self)
        clear(self._column)
        self._buttons = []
        if view.continued is not None:
            self._column.addWidget(self._continue_card(view.continued))
        self._column.addWidget(self._suggested(view.suggestions, view.suggestions_source))
        self._column.addWidget(self._job(job))
        self._column.addWidget(self._privacy(view.folder))
        self._column.addStretch(1)
        give_focus_back()

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return list(self._buttons)

    def _button(self, text: str, icon: str, run: Callable[[], None]) -> Button:
        button = Button(text, size=ButtonSize.SMALL, icon=icon)
        button.clicked.connect(lambda _checked=False: run())
        self._buttons.append(button)
        return button

    def _continue_card(self, view: ContinueView) -> Card:
        card = Card(spacing=2)
        card.body.addWidget(Label(translate("Start", "Continue"), Role.SMALL_STRONG))
        card.body.addSpacing(3)
        card.body.addWidget(Label(view.title, Role.BODY_STRONG, wrap=True))
        card.body.addWidget(Label(view.text, Role.SMALL, "text2", wrap=True))
        card.body.addSpacing(7)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self._button(view.answer, "mic", self.continued.emit))
        flow.addWidget(self._button(translate("Start", "Review"), "review", self.reviewed.emit))
        card.body.addWidget(row)
        card.setAccessibleName(translate("Start", "Continue"))
        return card

    def _suggested(self, suggestions: Sequence[Suggestion], source: str) -> Card:
        card = Card(spacing=0)
        card.setAccessibleName(translate("Start", "Suggested"))
        head = QHBoxLayout()
        head.addWidget(Label(translate("Start", "Suggested"), Role.SMALL_STRONG), 1)
        if source:
            head.addWidget(Label(source, Role.CAPTION, "text2"))
        card.body.addLayout(head)
        card.body.addSpacing(10)
        for index, suggestion in enumerate(suggestions):
            if index:
                card.body.addSpacing(11)
                card.body.addWidget(Divider())
                card.body.addSpacing(11)
            card.body.addLayout(self._suggestion(suggestion))
        return card

    def _suggestion(self, suggestion: Suggestion) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(suggestion.title, Role.BODY_STRONG, wrap=True))
        words.addWidget(Label(suggestion.text, Role.SMALL, "text2", wrap=True))
        words.addSpacing(5)
        button = self._button(suggestion.button, "", lambda: self.followed.emit(suggestion))
        button.setAccessibleDescription(suggestion.title)
        words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(10)
        icon = IconView(suggestion.icon, "accent", 20)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _job(self, description: str) -> Card:
        card = Card(padding=(16, 10), spacing=4)
        title = translate("Start", "Job description")
        card.setAccessibleName(title)
        card.body.addWidget(Label(title, Role.SMALL_STRONG))
        words = translate("Start", "None. Answers can be compared with one.")
        text = translate("Start", "Paste a job description…")
        if description:
            count = len(description.split())
            words = translate("Start", "%n words, compared with your answers.", count)
            text = translate("Start", "Change the job description…")
        card.body.addWidget(Label(words, Role.SMALL, "text2", wrap=True))
        link = LinkButton(text)
        link.clicked.connect(lambda _checked=False: self.job_opened.emit())
        self._buttons.append(link)
        card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _privacy(self, folder: str) -> Card:
        card = Card(padding=(16, 12))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconView("lock", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(
            Label(translate("Start", "Nothing leaves this computer."), Role.SMALL_STRONG, wrap=True)
        )
        text = translate("Start", "No account and no network connection. Recordings are kept in")
        words.addWidget(Label(text, Role.SMALL, "text2", wrap=True))
        link = LinkButton(folder)
        link.setAccessibleDescription(translate("Start", "Opens the data folder"))
        link.clicked.connect(self.folder_opened)
        self._buttons.append(link)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card
