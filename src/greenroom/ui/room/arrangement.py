"""How wide stage and notes are: alone, beside a case, or on the telephone."""

from greenroom.ui.room.side_panel import WIDTH as SIDE_WIDTH
from greenroom.ui.room.side_panel import SidePanel
from greenroom.ui.room.stage import Stage
from greenroom.ui.theme import theme

_LARGEST_SIDE_SHARE = 0.36
_LEAST_SIDE = 240
_CALL = 374
# The small ring with its labels, and the padding of the stage on both sides.
_STAGE_BESIDE_CASE = 322
_NOTES_BESIDE_CASE, _ROOM_FOR_NOTES = 280, 1000


class Arrangement:
    """Shares out the width; where a case leaves no room for the notes, they go by themselves."""

    def __init__(self, stage: Stage, side: SidePanel) -> None:
        self._stage = stage
        self._side = side
        self._squeezed = False

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
        if stage.in_call and not side.isHidden():
            beside = min(size(_CALL), width // 2)
            side.setFixedWidth(width - beside)
            stage.set_narrow(beside)
        else:
            stage.set_narrow(min(size(_STAGE_BESIDE_CASE), most) if with_case else None)
