"""Old recordings are deleted if the person wants that; transcripts and reports stay."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from greenroom.library.folders import remove_audio
from greenroom.library.store import TakeAudio
from greenroom.model.take import TakeState
from greenroom.model.video import video_file

log = logging.getLogger(__name__)


class AudioFiles(Protocol):
    """A library that lists its recordings."""

    def audio_files(self) -> tuple[TakeAudio, ...]:
        """Every finished recording."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What was deleted."""

    files: int
    bytes: int


def delete_old_audio(
    library: AudioFiles, now: datetime, *, keep_audio: bool, delete_after_days: int
) -> Removed:
    """Delete sound and video of answers that have their report, as the settings say.

    `keep_audio` False deletes all of it, `delete_after_days` over 0 what is older, by the start of
    the session. An answer without a report keeps its audio, since nothing else holds it. A file
    that cannot be deleted is left for the next time.
    """
    count = size = 0
    for take in library.audio_files():
        if not _is_due(take, now, keep_audio, delete_after_days):
            continue
        try:
            sizes = [file.stat().st_size for file in _recordings(take)]
            if not sizes:
                continue
            remove_audio(take.path)
        except OSError as error:
            log.warning("An old recording cannot be deleted: %s", error.strerror)
            continue
        count += len(sizes)
        size += sum(sizes)
    return Removed(count, size)


def _recordings(take: TakeAudio) -> list[Path]:
    return [file for file in (take.path, video_file(take.path)) if file.exists()]


def _is_due(take: TakeAudio, now: datetime, keep_audio: bool, days: int) -> bool:
    if take.state is not TakeState.REPORTED:
        return False
    return not keep_audio or (days > 0 and now - take.started > timedelta(days=days))
