"""An interviewer who is given another voice speaks with it from the next sentence on."""

from dataclasses import dataclass, field, replace
from typing import Any

from greenroom.model.persona import Persona
from greenroom.model.ports import Told
from greenroom.workflow.chosen_voices import WithChosenVoices

MAYA = Persona("maya", "Maya Okafor", "hiring manager", "MO", "bf_emma")


@dataclass
class Spoken:
    """Remembers in which voice it was to speak."""

    voices: list[str] = field(default_factory=list)

    def speak(self, _text: str, persona: Persona, _told: Told) -> Any:
        self.voices.append(persona.voice)

    def prepare(self, _text: str, persona: Persona) -> None:
        self.voices.append(persona.voice)


def test_another_voice_holds_from_the_next_sentence_on() -> None:
    chosen: dict[str, str] = {}
    spoken = Spoken()
    announcer = WithChosenVoices(
        spoken, lambda one: replace(one, voice=chosen.get(one.id, one.voice))
    )
    told = Told(*[lambda _at: None] * 3)
    announcer.speak("How are you?", MAYA, told)
    chosen["maya"] = "af_heart"
    announcer.prepare("And now?", MAYA)
    announcer.speak("And now?", MAYA, told)
    assert spoken.voices == ["bf_emma", "af_heart", "af_heart"]
