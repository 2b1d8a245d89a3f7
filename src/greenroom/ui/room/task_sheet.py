"""The task of a group, to have in view beside the stage."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.card import Divider
from greenroom.ui.components.label import Label
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.renewing import clear
from greenroom.ui.room.people_view import TaskView
from greenroom.ui.theme import Role


class TaskSheet(PageScroll):
    """Title, question and points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._page = QWidget()
        super().__init__(self._page, parent)
        self.setAccessibleName(translate("Room", "Task sheet"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view: TaskView | None = None
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(8)

    def show_task(self, view: TaskView) -> None:
        """This task from now on."""
        if view == self._view:
            return
        self._view = view
        clear(self._column)
        self._column.addWidget(Label(view.title, Role.CARD_TITLE, wrap=True))
        self._column.addWidget(Label(view.question, Role.BODY_STRONG, wrap=True))
        for point in view.points:
            self._column.addWidget(Divider())
            self._column.addWidget(Label(point, Role.BODY, wrap=True))
        self._column.addStretch(1)
        self.setAccessibleDescription(" ".join((view.question, *view.points)))
