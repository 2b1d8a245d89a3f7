"""What practice says of the answer just given, beside the stage."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.card import Divider
from greenroom.ui.components.label import Label
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.renewing import clear
from greenroom.ui.components.status import StatusWords
from greenroom.ui.room.present_last import FigureView, LastAnswerView
from greenroom.ui.theme import Role


class LastSheet(PageScroll):
    """Figures, parts, the next step and Retake. Scrolls where height is short."""

    retake_wanted = Signal()
    focus_ring = True

    def __init__(self, parent: QWidget | None = None) -> None:
        page = QWidget()
        super().__init__(page, parent)
        self.setAccessibleName(translate("Room", "Last answer"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view: LastAnswerView | None = None
        self._content = QVBoxLayout()
        self._content.setSpacing(8)
        self.retake = Button(
            translate("Room", "Retake"), size=ButtonSize.SMALL, icon="mic", key="T"
        )
        self.retake.setAccessibleDescription(
            translate("Room", "Asks this question again. What you said is kept.")
        )
        self.retake.clicked.connect(self.retake_wanted)
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(self._content)
        column.addWidget(self.retake)
        column.addStretch(1)

    def show_answer(self, view: LastAnswerView) -> None:
        """This answer from now on."""
        self.view = view
        clear(self._content)
        for widget in _widgets(view):
            self._content.addWidget(widget)
        self.retake.setVisible(view.retake)
        self.setAccessibleDescription(view.spoken)
        self.verticalScrollBar().setValue(0)


def _widgets(view: LastAnswerView) -> list[QWidget]:
    found: list[QWidget] = [Label(view.title, Role.CARD_TITLE, wrap=True)]
    if view.question:
        found.append(Label(view.question, Role.SMALL, "text2", wrap=True))
    for figure in view.figures:
        found += [Divider(), _Row(figure)]
    if view.parts:
        found += [Divider(), *(Label(text, Role.SMALL, wrap=True) for text in view.parts)]
    if view.step_title:
        found.append(Divider())
        found.append(Label(translate("Room", "Next step"), Role.CAPTION, "text2"))
        found.append(Label(view.step_title, Role.BODY_STRONG, wrap=True))
        found.append(Label(view.step, Role.SMALL, wrap=True))
    return found


class _Row(QWidget):
    """Name and value on a line, what is to be said of it under them."""

    def __init__(self, view: FigureView) -> None:
        super().__init__()
        self.setAccessibleName(view.spoken)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(view.name, Role.SMALL, "text2"), 1)
        head.addWidget(Label(view.value, Role.SMALL_STRONG))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        if view.words:
            column.addWidget(StatusWords(view.words, view.place))
        if view.note:
            column.addWidget(Label(view.note, Role.CAPTION, "text2", wrap=True))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
