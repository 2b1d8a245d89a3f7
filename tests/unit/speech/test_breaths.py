"""Breaths that the voice activity took for voice."""

from dataclasses import replace

import numpy as np
import pytest

from greenroom.model.span import Span
from greenroom.model.transcript import VoiceActivity
from greenroom.speech.breaths import without_breaths
from greenroom.speech.prosody_pieces import ProsodyPiece

SPEECH, BREATH = Span(0.0, 2.0), Span(3.0, 3.32)
ACTIVITY = VoiceActivity((SPEECH, BREATH), 4.0, -60.0, -20.0)


def judged(
    *,
    softer_db: float = 18.0,
    silero: float = 0.7,
    pitch: float = np.nan,
    measured: bool = True,
) -> tuple[Span, ...]:
    """Speech, and a stretch after it that is a breath unless something is said of it."""
    levels = np.full(500, -60.0, np.float32)
    levels[:250], levels[375:415] = -20.0, -20.0 - softer_db
    speech = np.zeros(125, np.float32)
    speech[:63], speech[93:104] = 0.99, silero
    semitones = np.full(400, np.nan, np.float32)
    semitones[:200], semitones[300:332] = 4.0, pitch
    piece = ProsodyPiece(0, semitones, np.zeros(400, np.float32), "made up")
    return without_breaths(ACTIVITY, levels, speech, (piece,) if measured else ())


def test_a_breath_is_no_voice() -> None:
    assert judged() == (SPEECH,)


@pytest.mark.parametrize(
    "speech",
    [
        {"softer_db": 9.0},
        {"silero": 0.9},
        {"pitch": 5.0},
        {"measured": False},
    ],
)
def test_what_may_be_speech_stays(speech: dict[str, float]) -> None:
    assert judged(**speech) == (SPEECH, BREATH)  # type: ignore[arg-type]


def test_pitch_is_looked_up_in_the_piece_that_holds_the_stretch() -> None:
    moved = replace(ACTIVITY, voiced=(BREATH,))
    levels = np.full(500, -38.0, np.float32)
    pieces = (
        ProsodyPiece(0, np.full(200, 4.0, np.float32), np.zeros(200, np.float32), "made up"),
        ProsodyPiece(250, np.full(100, np.nan, np.float32), np.zeros(100, np.float32), "made up"),
    )
    assert without_breaths(moved, levels, np.full(125, 0.6, np.float32), pieces) == ()
