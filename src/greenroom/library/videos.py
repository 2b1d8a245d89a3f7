"""The video of a take, beside the recording, and a line that says where in the sound it begins."""

import json
import logging
import math
from pathlib import Path

from greenroom.model.video import TakeVideo, video_file

log = logging.getLogger(__name__)

NOTE_SUFFIX = ".video.json"


def video_note(audio: Path) -> Path:
    """Where it is written when the video begins."""
    return audio.with_suffix(NOTE_SUFFIX)


def note_video(audio: Path, start_s: float) -> None:
    """Note that the video begins `start_s` seconds into the sound. Raises OSError."""
    video_file(audio).chmod(0o600)
    note = video_note(audio)
    note.touch(mode=0o600)
    note.write_text(json.dumps({"start_s": round(start_s, 3)}) + "\n", encoding="utf-8")


def find_video(audio: Path) -> TakeVideo | None:
    """The video of a take; None without one.

    A video that a crash cut off has no note: it begins with the sound, as far as anyone knows.
    """
    path = video_file(audio)
    try:
        if path.stat().st_size == 0:
            return None
    except OSError:
        return None
    return TakeVideo(path, _start(video_note(audio)))


def remove_video(audio: Path) -> None:
    """Remove it with its note. Raises OSError."""
    video_file(audio).unlink(missing_ok=True)
    video_note(audio).unlink(missing_ok=True)


def _start(note: Path) -> float:
    try:
        start = float(json.loads(note.read_text(encoding="utf-8"))["start_s"])
    except FileNotFoundError:
        return 0.0
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("It is not known when a video begins: %s", type(error).__name__)
        return 0.0
    return start if math.isfinite(start) else 0.0
