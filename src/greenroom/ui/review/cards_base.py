"""What the cards of Review have in common."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from greenroom.ui.components.card import Card
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.renewing import clear, kept_focus
from greenroom.ui.review.density import Density
from greenroom.ui.review.split_row import SplitRow
from greenroom.ui.theme import Role

CARD_PADDING = (12, 9)
_CLOSE_PADDING, _HEAD_GAP, _CLOSE_HEAD_GAP, _GAP, _CLOSE_GAP = 6, 6, 4, 7, 5


class ReviewCard(Card):
    """A card whose content is made anew from each state. `played(Link)` asks to hear evidence.

    `made_anew` follows whatever can change its height; then somebody sees whether all cards fit,
    and the keyboard is where it was.

    `aside` stands at the end of the title's row, or directly after the title with `beside`; it
    goes below the title where there is no room. `heading` stands in place of the title.
    """

    played = Signal(object)
    made_anew = Signal()

    def __init__(
        self,
        title: str,
        aside: QWidget | None = None,
        *,
        beside: bool = False,
        heading: QWidget | None = None,
    ) -> None:
        super().__init__(padding=CARD_PADDING, spacing=_HEAD_GAP)
        self.density = Density.SPACIOUS
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.heading = Label(title, Role.CARD_TITLE) if heading is None else heading
        self._head: SplitRow | None = None
        if aside is None:
            self.body.addWidget(self.heading)
        elif beside:
            row = QWidget()
            flow = FlowLayout(row, gap=9, row_gap=0)
            flow.addWidget(self.heading)
            flow.addWidget(aside)
            self.body.addWidget(row)
        else:
            self._head = SplitRow(self.heading, aside)
            self.body.addWidget(self._head)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(_GAP)
        self.body.addLayout(self.content)
        self._give_focus_back: Callable[[], None] = lambda: None
        self.made_anew.connect(self._focus_again)

    def set_density(self, density: Density) -> None:
        """Stand closer together, or as drawn."""
        self.density = density
        close = density > Density.SPACIOUS
        across, down = CARD_PADDING[0] + 1, (_CLOSE_PADDING if close else CARD_PADDING[1]) + 1
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(_CLOSE_HEAD_GAP if close else _HEAD_GAP)
        self.content.setSpacing(_CLOSE_GAP if close else _GAP)

    def start_over(self, message: str = "") -> None:
        """Empty the card; a message stands in place of figures."""
        self._give_focus_back = kept_focus(self)
        clear(self.content)
        if message:
            self.content.addWidget(Label(message, Role.SMALL, "text2", wrap=True))

    def play(self, link: object) -> None:
        """Ask to hear a piece of evidence."""
        self.played.emit(link)

    def _focus_again(self) -> None:
        self._give_focus_back()
