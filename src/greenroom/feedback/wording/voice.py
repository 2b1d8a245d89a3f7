"""Sentences about how the voice sounded: described, never judged."""

from greenroom.feedback.wording.values import Found, Given
from greenroom.platform.text import translate


def voice(code: str, _part: str, _values: Given) -> Found:
    """Pitch, sentence ends and loudness."""
    if code == "pitch_variation":
        return (
            translate("Findings", "Pitch"),
            translate(
                "Findings", "Pitch variation {semitones} semitones; your usual is {low}–{high}."
            ),
        )
    if code == "quiet_end":
        return (
            translate("Findings", "Loudness"),
            translate("Findings", "The last sentence was {decibels} dB quieter than the rest."),
        )
    if code == "rising_ends":
        return (
            translate("Findings", "Sentence ends"),
            translate(
                "Findings",
                "{rising} of {count} sentences ended with your voice going up, for example "
                "“{quote}”.",
            ),
        )
    return None
