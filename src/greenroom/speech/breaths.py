"""Which stretches of voice are breaths: a pause with a breath in it is one pause.

Silero calls many a breath speech. A breath has no pitch, is softer than the speech around it, and
stands alone; so does a soft "f" or "t", but of those Silero is sure. Of 22 breaths that were taken
for voice (synthesised answers in the voices of training and development, breaths 12 to 30 dB down,
in a quiet room and with pink noise at 25 dB) none had a pitched frame, all were 12 to 23 dB under
the speech, and Silero gave 0.41 to 0.82; stretches of speech without pitch were at most 10 dB under
it and had 0.87 to 1.0.
"""

from collections.abc import Sequence

import numpy as np

from greenroom.model.prosody import FRAMES_PER_S
from greenroom.model.span import Span
from greenroom.model.transcript import VoiceActivity
from greenroom.speech.activity import Floats
from greenroom.speech.grid import FRAME_S, WINDOW_S
from greenroom.speech.prosody_pieces import ProsodyPiece

_PITCHED = 0.05  # of the frames
_SOFTER_DB = 11.0
_SURELY_SPEECH = 0.85


def without_breaths(
    activity: VoiceActivity,
    levels: Floats,
    speech: Floats,
    prosody: Sequence[ProsodyPiece],
) -> tuple[Span, ...]:
    """The voiced stretches of a take that are no breaths.

    Words are not asked: the recogniser often begins the next one at a breath, or hears an "uh" or
    "oh, yeah" in it.

    Args:
        activity: The stretches, and how loud the speech is.
        levels: dBFS per 8 ms, from the start of the take.
        speech: Silero's probabilities per 32 ms.
        prosody: Pitch, as far as it was measured; elsewhere nothing is taken for a breath.
    """
    return tuple(
        span
        for span in activity.voiced
        if not _soft(span, levels, activity.speech_db)
        or _most(span, speech) >= _SURELY_SPEECH
        or _pitched(span, prosody)
    )


def _soft(span: Span, levels: Floats, speech_db: float) -> bool:
    part = levels[round(span.start / FRAME_S) : round(span.end / FRAME_S)].astype(np.float64)
    return bool(len(part)) and 10 * np.log10(np.mean(10 ** (part / 10))) < speech_db - _SOFTER_DB


def _most(span: Span, speech: Floats) -> float:
    part = speech[int(span.start / WINDOW_S) : int(span.end / WINDOW_S) + 1]
    return float(part.max()) if len(part) else 1.0


def _pitched(span: Span, prosody: Sequence[ProsodyPiece]) -> bool:
    """Also where nothing was measured."""
    first, end = round(span.start * FRAMES_PER_S), round(span.end * FRAMES_PER_S)
    for piece in prosody:
        part = piece.semitones[max(0, first - piece.first) : max(0, end - piece.first)]
        if piece.first <= first and len(part):
            return float(np.mean(~np.isnan(part))) > _PITCHED
    return True
