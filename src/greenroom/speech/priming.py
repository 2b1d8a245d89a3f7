"""What the decoder is shown before each chunk, so that it writes filled pauses down.

Whisper leaves "um" and "uh" out unless it has just seen some. Given to every chunk, the English
prompt brings the share of fillers written from about 10 % to 90 % without adding word errors
(measured on synthesised two-minute answers and on real speech).
"""

ENGLISH = "Um, uh, so, like, you know, uh, I mean, um, sort of, basically, er, hmm."

_BY_LANGUAGE = {
    "en": ENGLISH,
    "es": "Eh, este, o sea, em, bueno, pues, eh, como que, mmm.",
    "fr": "Euh, ben, hum, du coup, genre, euh, en fait, bah, hm.",
    "de": "Äh, ähm, also, halt, äh, sozusagen, naja, hm.",
}


def priming_prompt(language: str) -> str:
    """The prompt for a language code ("en"); empty where none has been written."""
    return _BY_LANGUAGE.get(language, "")
