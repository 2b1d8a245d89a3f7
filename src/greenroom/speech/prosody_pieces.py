"""Pitch and level as they come, chunk by chunk, and joined for a whole take.

Apart from the measuring, so that the process with the window does not load Praat.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from greenroom.model.prosody import FRAMES_PER_S, Prosody
from greenroom.speech.activity import FLOOR_DB, Floats


@dataclass(frozen=True, slots=True, eq=False)
class ProsodyPiece:
    """Frames of a stretch of sound. `first` counts 10 ms frames from the start of the take.

    `semitones` are above 100 Hz, NaN without pitch; `decibels` are dBFS. Both have shape (n,).
    `method` says how they were measured.
    """

    first: int
    semitones: Floats
    decibels: Floats
    method: str


def join_prosody(pieces: Sequence[ProsodyPiece], duration_s: float) -> Prosody | None:
    """The prosody of a whole take; where no piece lies there is neither pitch nor level.

    None without any piece: nothing was measured then.
    """
    if not pieces:
        return None
    count = int(duration_s * FRAMES_PER_S)
    semitones = np.full(count, np.nan)
    decibels = np.full(count, FLOOR_DB)
    for piece in pieces:
        stop = min(count, piece.first + len(piece.semitones))
        length = max(0, stop - piece.first)
        semitones[piece.first : piece.first + length] = piece.semitones[:length]
        decibels[piece.first : piece.first + length] = piece.decibels[:length]
    return Prosody.pack(semitones.tolist(), decibels.tolist(), pieces[0].method)
