"""Writes a spoken prompt to a file."""

import io
import uuid
from pathlib import Path

import numpy as np
import soundfile

from greenroom.model.errors import InputError, StorageError
from greenroom.model.persona import Persona
from greenroom.model.ports import InterviewerVoice
from greenroom.platform.text import translate


def render_prompt(
    voice: InterviewerVoice, text: str, persona: Persona, out_path: Path, speed: float = 1.0
) -> float:
    """Write `text`, spoken, as 16-bit WAV, whole or not at all; returns its length in seconds.

    Raises InputError when there is nothing to say, ModelError from the voice, StorageError when
    the file cannot be written.
    """
    sounds = list(voice.sentences(text, persona, speed))
    if not sounds:
        raise InputError(translate("Voice", "There is nothing to say in this text."))
    samples = np.concatenate([np.frombuffer(sound.pcm, "<f4") for sound in sounds])
    rate = sounds[0].sample_rate
    partial = out_path.with_name(f".{out_path.name}.{uuid.uuid4().hex}.tmp")
    try:
        out_path.parent.mkdir(parents=True, exist_ok=True)
        # Through memory: libsndfile would say "System error" of a full disk.
        wav = io.BytesIO()
        soundfile.write(wav, samples, rate, format="WAV", subtype="PCM_16")
        partial.write_bytes(wav.getvalue())
        partial.replace(out_path)
    except OSError as error:
        raise StorageError(
            translate(
                "Voice",
                "The prompt could not be written to “{path}” ({reason}). Choose another place.",
            ).format(path=out_path, reason=error.strerror or error)
        ) from error
    finally:
        if partial.exists():
            partial.unlink()
    return len(samples) / rate
