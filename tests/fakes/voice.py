"""An interviewer's voice that hums one tone a sentence, as long as the sentence would take."""

from collections.abc import Iterator

import numpy as np

from greenroom.model.errors import ModelError, UsageError
from greenroom.model.persona import Persona
from greenroom.model.sound import Sound
from greenroom.voice.sentences import sentences

RATE = 24_000
SECONDS_A_CHARACTER = 0.065


class ToneVoice:
    """Implements `InterviewerVoice` without a model; `broken` makes it fail as a missing one.

    `prepared` lists the texts that were prepared, `spoken` those that were said.
    """

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.prepared: list[str] = []
        self.spoken: list[str] = []

    def sentences(self, text: str, persona: Persona, speed: float = 1.0) -> Iterator[Sound]:
        """One tone a sentence at -20 dBFS; its pitch tells voices apart."""
        if not 0.5 <= speed <= 2.0:
            raise UsageError("The speed must be between 0.5 and 2.")
        self.spoken.append(text)
        return self._tones(text, persona, speed)

    def prepare(self, text: str, persona: Persona, speed: float = 1.0) -> None:
        """Remember that it was asked for."""
        if self.broken:
            raise ModelError("The voice cannot run.")
        self.prepared.append(text)

    def _tones(self, text: str, persona: Persona, speed: float) -> Iterator[Sound]:
        if self.broken:
            raise ModelError("The voice cannot run.")
        pitch = 150.0 + sum(persona.voice.encode()) % 200
        for piece in sentences(text):
            seconds = len(piece.text) * SECONDS_A_CHARACTER / (speed * persona.speed)
            times = np.arange(int(seconds * RATE)) / RATE
            tone = 0.1 * np.sqrt(2.0) * np.sin(2 * np.pi * pitch * times)
            pause = np.zeros(int(piece.pause_s / speed * RATE))
            yield Sound(np.concatenate([tone, pause]).astype("<f4").tobytes(), RATE)
