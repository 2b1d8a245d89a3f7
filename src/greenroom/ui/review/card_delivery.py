"""The card Delivery: pace over time, pitch and loudness."""

from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.components.sparkline import Sparkline
from greenroom.ui.review.rows_card import RowsCard
from greenroom.ui.review.state_rows import DeliveryCard
from greenroom.ui.theme import Role

_SHOWN_LINKS, _SHOWN_ROWS = 3, 2


class DeliveryCardView(RowsCard):
    """How it sounded: described beside the person's own answers, never judged."""

    def __init__(self) -> None:
        self._about = Label(translate("Review", "pace over time, wpm"), Role.CAPTION, "text2")
        super().__init__(translate("Review", "Delivery"), _SHOWN_ROWS, self._about)
        self._state = DeliveryCard()

    def show_card(self, state: DeliveryCard) -> None:
        """Another answer."""
        self._state = state
        self.rebuild()

    def rebuild(self) -> None:
        """The curve, then the first rows or all."""
        state = self._state
        self.start_over(state.message)
        self._about.setVisible(len(state.pace) > 1)
        self._about.setToolTip(state.tooltip)
        if len(state.pace) > 1:
            line = Sparkline()
            line.set_points(state.pace, state.band, state.duration, state.pace_name)
            line.setToolTip(state.tooltip)
            self.content.addWidget(line)
        self.add_rows(state.rows, _SHOWN_LINKS)
        if state.note:
            self.content.addWidget(Label(state.note, Role.CAPTION, "text2", wrap=True))
        self.made_anew.emit()
