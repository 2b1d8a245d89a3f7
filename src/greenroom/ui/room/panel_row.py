"""The panel from left to right: a card for each member, with who speaks and who asked apart."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.disc import InterviewerDisc
from greenroom.ui.components.flow import FlowLayout, GridFlow
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.components.tags import Chip, ChipKind
from greenroom.ui.room.people_view import MemberView, PanelView
from greenroom.ui.room.self_view import LEAST_HEIGHT, SelfView
from greenroom.ui.room.video_view import VideoView
from greenroom.ui.theme import Role, theme

_GAP, _RADIUS, _OUTLINE = 12, 10, 2.0
_MOST = 5
_LARGEST_TEXT_FOR_PICTURE = 1.2
_LARGEST_TEXT_FOR_LINE = 1.6
"""Where words are larger, there is no room for the picture beside lines of them, and at last none
for the line of one who asks alone, whose name the step row says.
"""


class CardSize(Enum):
    """How much of a member is shown."""

    FULL = "full"  # disc, name, role, state
    SMALL = "small"  # the same with a small disc
    LINE = "line"  # name, state, and the number of the question for who asked it


_DISCS = {CardSize.FULL: 92, CardSize.SMALL: 56, CardSize.LINE: 44}


class PanelRow(QWidget):
    """All members, in as many columns as fit. Hidden while one person asks alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Room", "Panel, from left to right"))
        self._view: PanelView | None = None
        self._size = CardSize.FULL
        self._films = self._left_out = False
        self.cards: list[MemberCard] = []
        self._grid = GridFlow(self, columns=_MOST, gap=_GAP)
        self.self_view = SelfView(self._height_beside)
        self.self_view.hide()
        self._grid.addWidget(self.self_view)
        # Not fixed: that would hold two rows of cards at the height of one.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_panel(self, view: PanelView | None) -> None:
        """Who is there, and what each of them does."""
        if view == self._view:
            return
        self._view = view
        named = view.name if view is not None else ""
        self.setAccessibleName(named or translate("Room", "Panel, from left to right"))
        members = view.members if view is not None else ()
        while len(self.cards) > len(members):
            card = self.cards.pop()
            self._grid.removeWidget(card)
            card.deleteLater()
        while len(self.cards) < len(members):
            card = MemberCard()
            card.set_size(self._size)
            self.cards.append(card)
            self._grid.removeWidget(self.self_view)  # which stays the last
            self._grid.addWidget(card)
            self._grid.addWidget(self.self_view)
        for card, member in zip(self.cards, members, strict=True):
            card.show_member(member)
        self._place_self()

    def show_self(self, view: VideoView | None) -> None:
        """The person's own tile in a video interview; none in others."""
        self._films = view is not None
        if view is not None:
            self.self_view.show_view(view)
        self._place_self()

    def set_size(self, size: CardSize) -> None:
        """What there is room for."""
        self._size, self._left_out = size, False
        for card in self.cards:
            card.set_size(size)
        self._place_self()

    def leave_out(self) -> bool:
        """There is no room even for lines, until the next size; whether that changes anything.

        The step row says who speaks, and the list beside the stage who asked.
        """
        self._left_out = True
        shown = not self.isHidden()
        self.hide()
        return shown

    def _place_self(self) -> None:
        line = self._size is CardSize.LINE
        alone = self._films and len(self.cards) == 1
        dropped = alone and line and theme().scale > _LARGEST_TEXT_FOR_LINE
        self.setVisible(bool(self.cards) and not dropped and not self._left_out)
        shown = self._films and not (line and theme().scale > _LARGEST_TEXT_FOR_PICTURE)
        if shown is self.self_view.isHidden():
            self.self_view.setVisible(shown)
        for card in self.cards:
            card.setMinimumHeight(theme().size(LEAST_HEIGHT) if shown and line else 0)

    def _height_beside(self, width: int) -> int:
        return max((card.heightForWidth(width) for card in self.cards), default=0)


class MemberCard(QFrame):
    """One member. Who speaks has rings, an outline and the word; who asked has a chip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._speaking = CardSize.FULL, False
        self._view: MemberView | None = None
        self.disc = InterviewerDisc("", "", _DISCS[CardSize.FULL])
        center = Qt.AlignmentFlag.AlignHCenter
        self.name = Label("", Role.BODY_STRONG, wrap=True, align=center)
        self.role = Label("", Role.SMALL, "text2", wrap=True, align=center)
        self.state, self.asked = Chip(""), Chip("")
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips, gap=6, row_gap=4)
        self._flow.center = True
        self._flow.addWidget(self.state)
        self._flow.addWidget(self.asked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.role)
        words.addSpacing(6)
        words.addWidget(self.chips)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        for widget in (self, self.chips):
            widget.setSizePolicy(policy)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_member(self, view: MemberView) -> None:
        """Who it is and what they do."""
        self._speaking = view.speaking
        self.setAccessibleName(view.accessible)
        self.setAccessibleDescription(view.description)
        self.disc.set_person(view.initials, view.accessible)
        self.disc.set_speaking(view.speaking, view.description)
        self.name.setText(view.name)
        self.role.setText(view.role)
        self._view = view
        self._show_chips()
        self.update()

    def set_size(self, size: CardSize) -> None:
        """How much of them is shown."""
        if size is not self._size:
            self._size = size
            self._restyle()

    def sizeHint(self) -> QSize:
        """As wide as it must be; a row shares out what is left."""
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card, with an outline for who speaks."""
        with painting(self) as painter:
            color = theme().color
            box: QRectF = whole(self.rect())
            if self._speaking:
                rounded(painter, box, _RADIUS, color("surface"), color("accent"), width=_OUTLINE)
            else:
                rounded(painter, box, _RADIUS, color("surface"), color("border"))

    def _show_chips(self) -> None:
        view, short = self._view, self._size is CardSize.LINE
        if view is None:
            return
        self.state.set_text(view.state)
        kind = ChipKind.ACCENT if view.speaking else ChipKind.NEUTRAL
        self.state.set_kind(kind, "speaker" if view.speaking and not short else "")
        self.asked.set_text(view.number if short else view.asked)
        self.asked.setToolTip(view.asked)
        self.asked.set_kind(ChipKind.OUTLINED if view.asking else ChipKind.PLAIN)
        self.asked.setVisible(bool(view.asked) and (view.asking or not short))

    def _restyle(self) -> None:
        self._show_chips()
        full = self._size is CardSize.FULL
        self.disc.set_diameter(_DISCS[self._size])
        self.disc.setVisible(self._size is not CardSize.LINE)
        self.role.setVisible(self._size is not CardSize.LINE)
        across, down = theme().size(8), theme().size(6 if full else 4)
        self._row.setContentsMargins(across, down, across, theme().size(14 if full else 8))
        self._row.setSpacing(theme().size(2 if full else 0))
        self.updateGeometry()
