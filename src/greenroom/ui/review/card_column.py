"""The five cards: a column of their own, or tabs where the window is narrow."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from greenroom.model.video import TakeVideo
from greenroom.platform.text import translate
from greenroom.ui.components.tabs import Tabs
from greenroom.ui.components.unbounded import UNBOUNDED
from greenroom.ui.review.card_content import ContentCardView
from greenroom.ui.review.card_delivery import DeliveryCardView
from greenroom.ui.review.card_fillers import FillersCardView
from greenroom.ui.review.card_structure import StructureCardView
from greenroom.ui.review.card_timing import TimingCardView
from greenroom.ui.review.card_whole import WholeCardView
from greenroom.ui.review.density import Density, densest_needed
from greenroom.ui.review.player_bar import KeepsArrows
from greenroom.ui.review.state import TakeView
from greenroom.ui.review.video_card import VideoCard
from greenroom.ui.theme import theme

WIDTH = 345
_MOST, _MOST_WITH_VIDEO = 190, 250
"""How high the tabs may be under a transcript."""

_EDGE, _CLOSE_EDGE, _GAP, _CLOSE_GAP = 12, 8, 8, 6
_WHOLE_TAB = 5
_BAR = 12
"""What a scroll bar takes."""


class CardColumn(QFrame):
    """`played(Link)` asks to hear evidence; `opened(tuple)` names the cards that show all."""

    played = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timing = TimingCardView()
        self.fillers = FillersCardView()
        self.structure = StructureCardView()
        self.delivery = DeliveryCardView()
        self.content = ContentCardView()
        self._folding: dict[str, FillersCardView | DeliveryCardView | ContentCardView] = {
            "fillers": self.fillers,
            "delivery": self.delivery,
            "content": self.content,
        }
        self.video = VideoCard()
        self.whole = WholeCardView()
        self._opened: tuple[str, ...] = ()
        self._tabbed = False
        self._density = Density.SPACIOUS
        # Not at once: several cards change together.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._see_what_fits)
        # Once more when the events of the measuring are through: one of them can leave a card as
        # high as it was while it stood further apart.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._stand_as_measured)
        self.tabs = _tabs()
        self.tabs.installEventFilter(KeepsArrows(self))
        self.tabs.currentChanged.connect(self._arrange)
        self._holder = QWidget()
        self._holder.setObjectName("page")
        self._column = QVBoxLayout(self._holder)
        for card in (self.video, self.whole, *self.cards()):
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._listen()
        self._scroll = _scroll_area(self._holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.tabs)
        outer.addWidget(self._scroll, 1)
        self._arrange()
        theme().changed.connect(self._arrange)

    def _listen(self) -> None:
        for card in self.cards():
            card.played.connect(self.played)
            card.made_anew.connect(self._fitting.start)
        for name, folding in self._folding.items():
            folding.opened.connect(lambda is_open, name=name: self._on_opened(name, is_open))

    def cards(
        self,
    ) -> tuple[
        TimingCardView, FillersCardView, StructureCardView, DeliveryCardView, ContentCardView
    ]:
        """From the top."""
        return (self.timing, self.fillers, self.structure, self.delivery, self.content)

    def show_video(self, video: TakeVideo | None) -> None:
        """The video of the take; without one there is neither card nor tab."""
        if self.video.show_video(video):
            self._arrange()

    def show_take(self, view: TakeView) -> None:
        """Other figures."""
        had_whole = self.whole.about
        self.whole.show_card(view.whole)
        if self.whole.about != had_whole:
            self._arrange()
        else:
            self._show_whole()
        self.timing.show_card(view.timing)
        self.fillers.show_card(view.fillers)
        self.structure.show_card(view.structure)
        self.delivery.show_card(view.delivery)
        self.content.show_card(view.content)

    def set_opened(self, names: tuple[str, ...]) -> None:
        """Show all of these cards ("fillers", "delivery", "content"), and the first rows of others.

        Names that no card has are passed over.
        """
        self._opened = tuple(name for name in self._folding if name in names)
        for name, card in self._folding.items():
            card.set_open(name in self._opened)

    def _on_opened(self, name: str, is_open: bool) -> None:
        there = set(self._opened) - {name} | ({name} if is_open else set())
        self._opened = tuple(one for one in self._folding if one in there)
        self.opened.emit(self._opened)

    def set_tabbed(self, tabbed: bool) -> None:
        """One card at a time under tabs, or all of them in a column."""
        if tabbed != self._tabbed:
            self._tabbed = tabbed
            self._arrange()

    def tabbed(self) -> bool:
        """Whether the cards are tabs."""
        return self._tabbed

    def sizeHint(self) -> QSize:
        """As wide as a column; as high as the card that is shown, up to a third of a screen."""
        height = self.tabs.sizeHint().height() + self._card_height()
        most = _MOST_WITH_VIDEO if not self.video.isHidden() else _MOST
        return QSize(theme().size(WIDTH), min(height, theme().size(most)))

    def minimumSizeHint(self) -> QSize:
        """Two lines of a card."""
        return QSize(theme().size(240), self.tabs.sizeHint().height() + theme().size(84))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height can hold more, or less."""
        super().resizeEvent(event)
        self._fitting.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Figures may have come while another page was shown, when nothing could be measured."""
        super().showEvent(event)
        self._fitting.start()

    def density(self) -> Density:
        """How close together the cards stand."""
        return self._density

    def _see_what_fits(self) -> None:
        """Stand as close together as it takes for all cards to be seen without scrolling."""
        density = Density.SPACIOUS
        if not self._tabbed and self.isVisible():
            density = densest_needed(self._height_at, self._scroll.viewport().height())
        if density is not self._density:
            self._set_density(density)
        self._settling.start()

    def _stand_as_measured(self) -> None:
        self._height_at(self._density)
        self._column.activate()

    def _height_at(self, density: Density) -> int:
        self._take_in()
        self._set_density(density)
        # Layouts answer from memory until events have told the ones around them, so tell them now,
        # from the inside out.
        for widget in reversed(self._holder.findChildren(QWidget)):
            if (layout := widget.layout()) is not None:
                layout.invalidate()
            widget.updateGeometry()
        self._column.invalidate()
        return self._column.totalHeightForWidth(self._holder.maximumWidth())

    def _take_in(self) -> None:
        """Show what is new: a layout does that with an event, and leaves it out of account before.

        On a busy computer that event can come after the measuring.
        """
        own = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # shown or hidden by whoever made it
        for widget in self._holder.findChildren(QWidget):
            if widget.isHidden() and not widget.testAttribute(own) and not widget.isWindow():
                widget.show()

    def _set_density(self, density: Density) -> None:
        self._density = density
        for card in (self.whole, *self.cards()):
            card.set_density(density)
        self._make_room()

    def _card_height(self) -> int:
        cards = (self.whole, *self.cards(), self.video)
        shown = [card.sizeHint().height() for card in cards if not card.isHidden()]
        return max(shown, default=0) + 16

    def _arrange(self) -> None:
        self.tabs.setVisible(self._tabbed)
        self.tabs.setTabVisible(self.tabs.count() - 1, self.video.has_video)
        at_video = self.tabs.currentIndex() == self.tabs.count() - 1
        self.video.setVisible(self.video.has_video and (at_video or not self._tabbed))
        self.tabs.setTabText(_WHOLE_TAB, self.whole.about)
        self.tabs.setTabVisible(_WHOLE_TAB, bool(self.whole.about))
        self._show_whole()
        for number, card in enumerate(self.cards()):
            card.setVisible(not self._tabbed or number == self.tabs.currentIndex())
        if self._tabbed:
            self.setMinimumWidth(0)
            self.setMaximumWidth(UNBOUNDED)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        else:
            self.setFixedWidth(theme().size(WIDTH))
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._make_room()
        self._fitting.start()
        self.updateGeometry()

    def _show_whole(self) -> None:
        here = not self._tabbed or self.tabs.currentIndex() == _WHOLE_TAB
        self.whole.setVisible(bool(self.whole.about) and here)

    def _make_room(self) -> None:
        close = self._density > Density.SPACIOUS
        edge = _CLOSE_EDGE if close else _EDGE
        self._column.setSpacing(_CLOSE_GAP if close else _GAP)
        if self._tabbed:
            self._holder.setMaximumWidth(UNBOUNDED)
            self._column.setContentsMargins(0, 4, 0, 4)
        else:
            # As wide with a scroll bar as without one: wrapped text then has one height only.
            self._holder.setMaximumWidth(theme().size(WIDTH) - _BAR)
            left, right = (2, _EDGE) if self.isRightToLeft() else (_EDGE, 2)
            self._column.setContentsMargins(left, edge, right, edge)


def _tabs() -> Tabs:
    names = (
        translate("Review", "Timing"),
        translate("Review", "Fillers"),
        translate("Review", "Structure"),
        translate("Review", "Delivery"),
        translate("Review", "Content"),
        "",  # of the interview as a whole
        translate("Review", "Video"),
    )
    tabs = Tabs(names)
    tabs.setAccessibleName(translate("Review", "Cards"))
    return tabs


def _scroll_area(holder: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area
