"""Voices: who speaks with which voice, and how fast."""

from greenroom.model.errors import GreenroomError
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import number, translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.inputs import Combo, Slider
from greenroom.ui.components.label import Label
from greenroom.ui.settings.rows import SettingRow, SettingsCard
from greenroom.ui.settings.services import SettingsServices
from greenroom.ui.theme import Role

_STEPS = 20  # of the slider for a factor of 1


class VoicesCard(SettingsCard):
    """One interviewer at a time, so that eight of them need two rows."""

    def __init__(self, settings: Settings, services: SettingsServices, bridge: Bridge) -> None:
        super().__init__(translate("Settings", "Voices"))
        self._settings, self._services, self._bridge = settings, services, bridge
        self.persona = Combo("", small=True)
        self.persona.activated.connect(lambda _index: self._show_voice())
        self.voice = Combo("", small=True)
        self.voice.activated.connect(self._choose_voice)
        self.hear = Button(translate("Settings", "Hear"), size=ButtonSize.SMALL, icon="play")
        self.hear.clicked.connect(self._hear)
        self.speed = Slider("", round(0.5 * _STEPS), round(1.5 * _STEPS))
        self.speed.valueChanged.connect(self._set_speed)
        self._speed_words = Label("", Role.SMALL_TABULAR)
        self.body.addWidget(SettingRow(self.persona, label=translate("Settings", "Interviewer")))
        self.voice_row = SettingRow(
            self.voice, label=translate("Settings", "Voice"), beside=[self.hear]
        )
        self.body.addWidget(self.voice_row)
        self.body.addWidget(
            SettingRow(self.speed, setting=specs.VOICE_SPEED, beside=[self._speed_words])
        )

    def refresh(self) -> None:
        """Read interviewers, voices and settings again."""
        people = [(f"{one.name}, {one.role}", one.id) for one in self._services.personas()]
        self.persona.show_options(people, str(self.persona.currentData()))
        self._show_voice()
        speed = self._settings.get(specs.VOICE_SPEED)
        self.speed.blockSignals(True)
        self.speed.setValue(round(speed * _STEPS))
        self.speed.blockSignals(False)
        self._speed_words.setText(f"{number(speed, 2)}×")

    def _show_voice(self) -> None:
        voice = self._services.voice_of(str(self.persona.currentData()))
        self.voice.show_options([(one.text, one.id) for one in self._services.voices()], voice)

    def _choose_voice(self, index: int) -> None:
        persona = str(self.persona.currentData())
        self._services.choose_voice(persona, str(self.voice.itemData(index)))

    def _set_speed(self, value: int) -> None:
        speed = value / _STEPS
        self._speed_words.setText(f"{number(speed, 2)}×")
        self._settings.set(specs.VOICE_SPEED, speed)

    def _hear(self) -> None:
        self.hear.setEnabled(False)
        persona = str(self.persona.currentData())
        self._services.hear(persona, self._bridge.wrap(self._heard))

    def _heard(self, problem: GreenroomError | None) -> None:
        self.hear.setEnabled(True)
        self.voice_row.error.say(problem.message if problem else "")
