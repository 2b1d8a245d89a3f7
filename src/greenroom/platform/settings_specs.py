"""Every setting, as data: default, range, label and help come from here and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from greenroom.platform.text import translate

T = TypeVar("T")


class Section(StrEnum):
    """The cards of the Settings page; HIDDEN ones are remembered, not shown."""

    DEVICES = "devices"
    MODEL = "model"
    VOICES = "voices"
    APPEARANCE = "appearance"
    THRESHOLDS = "thresholds"
    FILLERS = "fillers"
    PRIVACY = "privacy"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. `T` is a JSON value: bool, int, float, str, list or dict.

    `choices` limits the value to these; `low` and `high` limit a number (both included); `sample`
    is of the kind that the items of a list or the values of a dict have, None for any.
    `label` and `help` are source texts; `label_text()` and `help_text()` are the person's language.
    """

    key: str
    default: T
    section: Section = Section.HIDDEN
    label: str = ""
    help: str = ""
    choices: tuple[T, ...] = ()
    low: float | None = None
    high: float | None = None
    sample: Any = None

    def label_text(self) -> str:
        """The label in the person's language."""
        return translate("Settings", self.label) if self.label else ""

    def help_text(self) -> str:
        """The help in the person's language."""
        return translate("Settings", self.help) if self.help else ""

    def accepts(self, value: object) -> bool:
        """Whether the value may be stored."""
        if not _same_kind(value, self.default):
            return False
        if self.sample is not None and isinstance(value, list | dict):
            inside = value.values() if isinstance(value, dict) else value
            return all(_same_kind(each, self.sample) for each in inside)
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, int | float) and not isinstance(value, bool):
            return (self.low is None or value >= self.low) and (
                self.high is None or value <= self.high
            )
        return True


def _same_kind(value: object, default: object) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    if isinstance(default, float):
        return isinstance(value, int | float)
    return isinstance(value, type(default))


CHOICES: Setting[dict[str, Any]] = Setting("interview.choices", {})
ROLES: Setting[list[str]] = Setting("interview.roles", [], sample="")
RESUME: Setting[str] = Setting("interview.resume", "")

INPUT_DEVICE = Setting(
    "devices.input",
    "",
    Section.DEVICES,
    "Microphone",
    "The microphone that answers are recorded with. Empty means the system's default.",
)
OUTPUT_DEVICE = Setting(
    "devices.output",
    "",
    Section.DEVICES,
    "Speakers",
    "Where the interviewer is heard. Headphones keep the interviewer out of your recording.",
)
VOLUME = Setting(
    "devices.volume",
    0.8,
    Section.DEVICES,
    "Volume",
    "How loud the interviewer is.",
    low=0.0,
    high=1.0,
)

CAMERA_DEVICE = Setting(
    "devices.camera",
    "",
    Section.DEVICES,
    "Camera",
    "For video interviews only. It is on while you are in the room of one, and at no other time.",
)
SELF_VIEW = Setting(
    "video.self_view",
    True,
    Section.DEVICES,
    "In a video interview",
    "Your own picture beside the interviewer's, as in a mirror. It is not kept.",
)
RECORD_VIDEO = Setting(
    "video.record",
    False,
    Section.DEVICES,
    "Video recording",
    "Your picture is kept with each answer of a video interview: on this computer only, beside the "
    "sound, and deleted with it. About 8 MB a minute.",
)

END_AFTER_SILENCE_S = Setting(
    "interview.end_after_silence_s",
    0,
    Section.DEVICES,
    "End an answer by itself",
    "Off, so that a pause for thought never ends an answer. Otherwise an answer ends when you have "
    "been silent for so long.",
    low=0,
    high=60,
)

FEEDBACK_AFTER_ANSWER = Setting(
    "interview.feedback_after_answer",
    True,
    Section.DEVICES,
    "Feedback in practice",
    "What was measured and one next step stand beside the room until the next answer begins. A "
    "real interview shows nothing before its end.",
)

SPEECH_MODEL = Setting(
    "model.speech",
    "base",
    Section.MODEL,
    "Model",
    "base is more accurate; tiny.en is faster and knows English only. A folder with a CTranslate2 "
    "Whisper model can be added.",
)
LANGUAGE = Setting(
    "model.language",
    "en",
    Section.MODEL,
    "Language you speak",
    "base understands all of them; tiny.en English only. Structure is found in English.",
    choices=("en", "de", "es", "fr", "it", "nl", "pt", "auto"),
)
MEASURED_SPEED: Setting[dict[str, float]] = Setting("model.measured_speed", {}, sample=0.0)
TINY_OFFERED = Setting("model.tiny_offered", False)

VOICE_SPEED = Setting(
    "voices.speed",
    1.0,
    Section.VOICES,
    "Speaking rate",
    "How fast interviewers speak.",
    low=0.5,
    high=2.0,
)
VOICES: Setting[dict[str, str]] = Setting("voices.by_persona", {}, sample="")

THEME = Setting(
    "appearance.theme",
    "system",
    Section.APPEARANCE,
    "Theme",
    "Light or dark, or as the system has it.",
    choices=("system", "light", "dark"),
)
TEXT_SIZE = Setting(
    "appearance.text_size",
    100,
    Section.APPEARANCE,
    "Text size",
    "In percent of the system's own text size.",
    low=100,
    high=200,
)
MOTION = Setting(
    "appearance.motion",
    "system",
    Section.APPEARANCE,
    "Motion",
    "Off: the speaking ring rests and the playhead goes word by word.",
    choices=("system", "off"),
)
KEY_CAPS = Setting(
    "appearance.key_caps", True, Section.APPEARANCE, "Key caps", "Show keys on buttons."
)
LETTER_KEYS = Setting(
    "keys.letters",
    True,
    Section.APPEARANCE,
    "Letter keys",
    "Single letters as commands. Every command is in the menus as well.",
)
KEY_MAP: Setting[dict[str, str]] = Setting("keys.map", {}, sample="")

OPENED_CARDS: Setting[list[str]] = Setting("review.opened_cards", [], sample="")

BANDS: Setting[dict[str, Any]] = Setting("bands", {}, Section.THRESHOLDS)
EXTRA_FILLERS: Setting[list[str]] = Setting(
    "fillers.extra",
    [],
    Section.FILLERS,
    "Words counted as fillers",
    "Your own words beside the usual ones.",
    sample="",
)
REMOVED_FILLERS: Setting[list[str]] = Setting("fillers.removed", [], Section.FILLERS, sample="")

KEEP_AUDIO = Setting(
    "privacy.keep_audio",
    True,
    Section.PRIVACY,
    "Keep audio after the transcript is made",
    "Without the audio an answer can be read, but not played or heard again. Video goes with it.",
)
DELETE_AFTER_DAYS = Setting(
    "privacy.delete_audio_after_days",
    0,
    Section.PRIVACY,
    "Delete audio older than",
    "Days after which recordings, sound and video, are deleted; 0 keeps them.",
    low=0,
    high=3650,
)
DATA_FOLDER = Setting(
    "privacy.data_folder",
    "",
    Section.PRIVACY,
    "Data folder",
    "The plain folder with all your recordings and reports. Empty means the usual one.",
)

ALL: Mapping[str, Setting[Any]] = {
    value.key: value for value in tuple(globals().values()) if isinstance(value, Setting)
}
