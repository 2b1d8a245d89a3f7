"""Writes a spoken prompt to a file."""

import io
from pathlib import Path

import numpy as np
import soundfile

from greenroom.model.errors import InputError, StorageError, UsageError
from greenroom.model.persona import Persona
from greenroom.model.ports import InterviewerVoice
from greenroom.platform.text import translate
from greenroom.platform.whole_file import whole_file

# What a name may end in, as libsndfile calls it.
_FORMATS = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}


def render_prompt(voice: InterviewerVoice, text: str, persona: Persona, out_path: Path) -> float:
    """Write `text`, spoken, as what the name ends in, whole or not at all.

    Returns:
        Its length in seconds.

    Raises:
        UsageError: The name ends in no kind of sound that can be written; nothing is spoken then.
        InputError: There is nothing to say.
        ModelError: From the voice.
        StorageError: The file cannot be written.
    """
    if out_path.suffix.lower() not in _FORMATS:
        raise UsageError(
            translate(
                "Voice",
                "Sound is written as .wav, .flac, .ogg or .mp3. Give a name that ends so.",
            )
        )
    kind, subtype = _FORMATS[out_path.suffix.lower()]
    sounds = list(voice.sentences(text, persona))
    if not sounds:
        raise InputError(translate("Voice", "There is nothing to say in this text."))
    samples = np.concatenate([np.frombuffer(sound.pcm, "<f4") for sound in sounds])
    rate = sounds[0].sample_rate
    try:
        out_path.parent.mkdir(parents=True, exist_ok=True)
        # Through memory: libsndfile would say "System error" of a full disk.
        made = io.BytesIO()
        soundfile.write(made, samples, rate, format=kind, subtype=subtype)
        with whole_file(out_path) as partial:
            partial.write_bytes(made.getvalue())
    except OSError as error:
        raise StorageError(
            translate(
                "Voice",
                "The prompt could not be written to “{path}” ({reason}). Choose another place.",
            ).format(path=out_path, reason=error.strerror or error)
        ) from error
    return len(samples) / rate
