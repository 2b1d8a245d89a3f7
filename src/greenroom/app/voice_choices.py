"""The voices that interviewers can be given, for Settings and the room."""

from greenroom.platform.text import translate
from greenroom.ui.settings.services import VoiceChoice

_VOICES = (
    ("af_heart", "American, warm"),
    ("af_bella", "American, lively"),
    ("af_nicole", "American, quiet"),
    ("am_michael", "American, calm"),
    ("am_fenrir", "American, firm"),
    ("bf_emma", "British, clear"),
    ("bm_george", "British, low"),
    ("bm_fable", "British, light"),
)
"""Styles of assets/voices, and how they sound."""


def voice_choices() -> tuple[VoiceChoice, ...]:
    """The voices that interviewers can speak with, described in the person's language."""
    return tuple(VoiceChoice(key, translate("Voices", text)) for key, text in _VOICES)
