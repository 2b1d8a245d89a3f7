"""Where the cards of the Question banks page stand: in three columns, in two, or in one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.banks.banks_card import BanksCard
from greenroom.ui.banks.editor_card import EditorCard
from greenroom.ui.banks.questions_card import QuestionsCard
from greenroom.ui.components.banner import Banner, BannerKind
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.unbounded import UNBOUNDED
from greenroom.ui.theme import Role, theme

_THREE_FROM, _TWO_FROM = 1120, 800
_BANKS_WIDTH, _EDITOR_WIDTH, _EDITOR_MOST = 244, 430, 760
_BANKS_HEIGHT, _LIST_HEIGHT, _EDITOR_HEIGHT = 186, 420, 460


class BanksLayout(QWidget):
    """The parts and their places; what they do is the page's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banks = BanksCard()
        self.questions = QuestionsCard()
        self.editor = EditorCard()
        self.new = Button(
            translate("Banks", "New question"), kind=ButtonKind.PRIMARY, icon="plus", key="Ctrl+N"
        )
        self.bring = Button(translate("Banks", "Import…"), icon="down", key="Ctrl+I")
        self.banner: Banner | None = None
        self._banner_row = QVBoxLayout()
        self._side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        theme().changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns where they do not fit."""
        super().resizeEvent(event)
        self._arrange()

    def show_failure(self, text: str) -> None:
        """A problem above the cards; "" when it is dealt with."""
        if self.banner is not None and self.banner.accessibleDescription() == text:
            return
        if self.banner is not None:
            self._banner_row.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        if text:
            title = translate("Banks", "That did not work")
            self.banner = Banner(BannerKind.PROBLEM, title, text)
            self._banner_row.addWidget(self.banner)
            self.banner.announce()

    def _build(self) -> None:
        self._page = QWidget()
        outer = QVBoxLayout(self._page)
        outer.setContentsMargins(24, 18, 24, 18)
        outer.setSpacing(12)
        outer.addWidget(self._head())
        outer.addLayout(self._banner_row)
        self._side.setSpacing(14)
        self._side.addWidget(self.banks)
        self._side.addWidget(self.questions, 1)
        self._columns.setSpacing(14)
        self._columns.addLayout(self._side, 3)
        self._columns.addWidget(self.editor, 2)
        outer.addLayout(self._columns, 1)
        self._scroll = PageScroll(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._arrange()

    def _head(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = translate("Banks", "Question banks")
        column.addWidget(Label(title, Role.PAGE_TITLE, wrap=True))
        text = translate("Banks", "What you may be asked. Yours are kept on this computer.")
        column.addWidget(Label(text, Role.SMALL, "text2", wrap=True))
        buttons = QWidget()
        row = FlowLayout(buttons, gap=10)
        row.addWidget(self.bring)
        row.addWidget(self.new)
        head = QWidget()
        flow = FlowLayout(head, gap=14, row_gap=8)
        flow.push_last = True
        flow.addWidget(words)
        flow.addWidget(buttons)
        return head

    def _arrange(self) -> None:
        width = self.width()
        three = width >= theme().size(_THREE_FROM)
        two = width >= theme().size(_TWO_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if two else down)
        self._side.setDirection(across if three else down)
        size = theme().size
        self.banks.setMinimumWidth(size(_BANKS_WIDTH) if three else 0)
        self.banks.setMaximumWidth(size(_BANKS_WIDTH) if three else UNBOUNDED)
        low = 0 if three else size(_BANKS_HEIGHT)
        self.banks.setMinimumHeight(low)
        self.banks.setMaximumHeight(UNBOUNDED if three else low)
        self.questions.setMinimumHeight(size(_LIST_HEIGHT) if not two else 0)
        self.editor.setMinimumHeight(size(_EDITOR_HEIGHT) if not two else 0)
        editor = min(size(_EDITOR_WIDTH), width // 2) if two else 0
        self.editor.setMinimumWidth(editor)
        self.editor.setMaximumWidth(max(editor, size(_EDITOR_MOST)) if two else UNBOUNDED)
