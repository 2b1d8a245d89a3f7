"""Appearance: theme, text size, motion, key caps, letter keys."""

from PySide6.QtWidgets import QWidget

from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.inputs import CheckBox
from greenroom.ui.components.segmented import SegmentedControl
from greenroom.ui.settings.rows import SettingRow, SettingsCard
from greenroom.ui.theme import Role

TEXT_SIZES = (100, 110, 125, 150, 200)


class AppearanceCard(SettingsCard):
    """Every change shows at once."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("Settings", "Appearance"))
        self._settings = settings
        follow = translate("Settings", "Follow system")
        self.theme = SegmentedControl(
            [
                ("system", follow),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
            ],
            specs.THEME.label_text(),
            small=True,
        )
        self.text_size = SegmentedControl(
            [(size, f"{size}%") for size in TEXT_SIZES], specs.TEXT_SIZE.label_text(), small=True
        )
        self.motion = SegmentedControl(
            [("system", follow), ("off", translate("Settings", "Off"))],
            specs.MOTION.label_text(),
            small=True,
        )
        self.key_caps = CheckBox(specs.KEY_CAPS.help_text(), Role.SMALL)
        self.letters = CheckBox(
            translate("Settings", "Use single letters as commands."), Role.SMALL
        )
        self.keys = Button(translate("Settings", "Keys…"), size=ButtonSize.SMALL)
        self.keys.setAccessibleDescription(
            translate("Settings", "Change or switch off the key of each command.")
        )
        self.letters.setToolTip(specs.LETTER_KEYS.help_text())
        self.theme.chosen.connect(lambda value: settings.set(specs.THEME, str(value)))
        self.text_size.chosen.connect(lambda value: settings.set(specs.TEXT_SIZE, value))
        self.motion.chosen.connect(lambda value: settings.set(specs.MOTION, str(value)))
        self.key_caps.clicked.connect(lambda on: settings.set(specs.KEY_CAPS, on))
        self.letters.clicked.connect(lambda on: settings.set(specs.LETTER_KEYS, on))
        for control, setting in (
            (self.theme, specs.THEME),
            (self.text_size, specs.TEXT_SIZE),
            (self.motion, specs.MOTION),
            (self.key_caps, specs.KEY_CAPS),
            (self._letters_and_keys(), specs.LETTER_KEYS),
        ):
            self.body.addWidget(SettingRow(control, setting=setting, stretch=False))

    def _letters_and_keys(self) -> QWidget:
        """Side by side, or under each other where the words are long."""
        holder = QWidget()
        self.letters.setAccessibleDescription(specs.LETTER_KEYS.help_text())
        flow = FlowLayout(holder, gap=10, row_gap=6)
        flow.addWidget(self.letters)
        flow.addWidget(self.keys)
        return holder

    def refresh(self) -> None:
        """Read the settings again."""
        settings = self._settings
        self.theme.set_value(settings.get(specs.THEME))
        size = settings.get(specs.TEXT_SIZE)
        self.text_size.set_value(min(TEXT_SIZES, key=lambda each: abs(each - size)))
        self.motion.set_value(settings.get(specs.MOTION))
        self.key_caps.setChecked(settings.get(specs.KEY_CAPS))
        self.letters.setChecked(settings.get(specs.LETTER_KEYS))
