"""How wide stage and notes are: alone, beside a case, or on the telephone."""

from greenroom.ui.room.resume import Resume
from greenroom.ui.room.side_panel import WIDTH as SIDE_WIDTH
from greenroom.ui.room.side_panel import SidePanel
from greenroom.ui.room.stage import Stage
from greenroom.ui.theme import theme

_LARGEST_SIDE_SHARE = 0.36
_LEAST_SIDE = 240
_CALL = 374
# Notes and résumé each have a card where both are at least so wide.
_LEAST_CARD = 320
# More that is left free around the second card, at the window's edge.
_EDGE = 13
# The small ring with its labels, and the padding of the stage on both sides.
_STAGE_BESIDE_CASE = 306
_NOTES_BESIDE_CASE, _ROOM_FOR_NOTES = 280, 1000


class Arrangement:
    """Shares out the width; where a case leaves no room for the notes, they go by themselves."""

    def __init__(self, stage: Stage, side: SidePanel, resume: Resume) -> None:
        self._stage = stage
        self._side = side
        self._resume = resume
        self._squeezed = self._both = False

    def share_out(self, width: int, *, with_case: bool) -> None:
        """For a page of this width."""
        stage, side, size = self._stage, self._side, theme().size
        most = round(width * _LARGEST_SIDE_SHARE)
        side.setFixedWidth(
            max(_LEAST_SIDE, min(size(_NOTES_BESIDE_CASE if with_case else SIDE_WIDTH), most))
        )
        squeezed = with_case and width < size(_ROOM_FOR_NOTES)
        if squeezed is not self._squeezed:
            self._squeezed = squeezed
            side.setVisible(not squeezed)
        called = stage.in_call and not side.isHidden()
        beside = min(size(_CALL), width // 2)
        self._both = called and width - beside >= 2 * size(_LEAST_CARD)
        resume = (width - beside + _EDGE) // 2 if self._both else 0
        if called:
            self._resume.card.setFixedWidth(resume)
            side.setFixedWidth(width - beside - resume)
            stage.set_narrow(beside)
        else:
            beside = min(size(_STAGE_BESIDE_CASE), most)
            stage.set_narrow(beside if with_case else None, by_case=with_case)
        self.place_cards()

    def place_cards(self) -> None:
        """Notes and résumé lie on cards during a call, tight where the call is."""
        called, tight = self._stage.in_call, self._stage.tight
        self._resume.place(in_call=called, beside=self._both, tight=tight)
        self._side.set_card(on=called, tight=tight, followed=self._both)
