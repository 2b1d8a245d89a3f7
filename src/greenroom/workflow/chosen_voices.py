"""Speaking with the voice that an interviewer has now, not the one at the start."""

from collections.abc import Callable

from greenroom.model.persona import Persona
from greenroom.model.ports import Announcer, Playback, Told


class WithChosenVoices:
    """An `Announcer` that asks `chosen` for each speaker, so that another voice holds at once."""

    def __init__(self, announcer: Announcer, chosen: Callable[[Persona], Persona]) -> None:
        self._announcer = announcer
        self._chosen = chosen

    def speak(self, text: str, persona: Persona, told: Told) -> Playback:
        """As the announcer does, in the voice that was chosen last."""
        return self._announcer.speak(text, self._chosen(persona), told)

    def prepare(self, text: str, persona: Persona) -> None:
        """As the announcer does, in the voice that was chosen last."""
        self._announcer.prepare(text, self._chosen(persona))
