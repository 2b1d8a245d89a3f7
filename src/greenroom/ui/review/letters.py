"""Letter chips of the screen's state as the components draw them."""

from greenroom.ui.components.tags import LetterChip, LetterState
from greenroom.ui.review.state_chips import ChipForm, ChipState

_STATES = {
    ChipForm.FILLED: LetterState.FOUND,
    ChipForm.OUTLINED: LetterState.OUTSIDE,
    ChipForm.DASHED: LetterState.MISSING,
    ChipForm.UNSURE: LetterState.UNSURE,
}


def letter_state(form: ChipForm) -> LetterState:
    """The component's state for a form."""
    return _STATES[form]


def letter_chip(chip: ChipState) -> LetterChip:
    """A chip widget that says what the state says."""
    widget = LetterChip(chip.part, letter_state(chip.form))
    widget.setAccessibleName(chip.name)
    widget.setToolTip(chip.name)
    return widget
