"""Measuring what a recording holds and an older version had not looked for."""

import logging
from pathlib import Path

from greenroom.audio.files import read_audio
from greenroom.model.errors import GreenroomError
from greenroom.model.prosody import Prosody

log = logging.getLogger(__name__)


def measured_prosody(recording: Path) -> Prosody | None:
    """Pitch and level of a stored recording; None when it is not there or cannot be read.

    About 3 ms of work for a second of sound, beside decoding.
    """
    if not recording.is_file():
        return None
    # Praat is 80 ms of loading that a window without old takes does not need.
    from greenroom.speech.prosody import prosody_of  # noqa: PLC0415

    try:
        return prosody_of(iter(read_audio(recording)))
    except (GreenroomError, RuntimeError) as unable:
        log.warning("A recording could not be measured: %s", type(unable).__name__)
        return None
