"""Notes and scratchpad in the one text that a session keeps. Needs no Qt."""

_MARK = "\n\n--- scratchpad ---\n"


def join_notes(notes: str, scratchpad: str) -> str:
    """Both texts as one; without a scratchpad the notes alone."""
    return f"{notes}{_MARK}{scratchpad}" if scratchpad.strip() else notes


def split_notes(text: str) -> tuple[str, str]:
    """Notes and scratchpad of a stored text."""
    notes, _, scratchpad = text.partition(_MARK)
    return notes, scratchpad
