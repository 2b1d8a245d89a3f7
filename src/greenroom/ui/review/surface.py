"""What the parts of Review may use of its page. The page fits these; its parts need not know it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from greenroom.model.span import Span
from greenroom.ui.review.background import Background
from greenroom.ui.review.card_column import CardColumn
from greenroom.ui.review.middle import Middle
from greenroom.ui.review.playback import Playback
from greenroom.ui.review.presenter import ReviewPresenter
from greenroom.ui.review.services import ReviewServices
from greenroom.ui.review.state import TakeView


class ReviewSurface(Protocol):
    """The page, seen from one of its parts."""

    presenter: ReviewPresenter
    playback: Playback
    background: Background
    middle: Middle
    cards: CardColumn

    @property
    def widget(self) -> QWidget:
        """The page itself, as a parent."""

    @property
    def services(self) -> ReviewServices:
        """What the page works with."""

    def view(self) -> TakeView | None:
        """What is shown of the take."""

    def select_filler(self, span: Span) -> None:
        """Ring it on the time line and show it in its words."""

    def toast(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Say that something was done, with at most one button."""

    def guarded(self, do: Callable[[], object]) -> bool:
        """Do something that may fail; a failure is shown, and nothing else changes."""
