"""A take on its way to disk: growing under a temporary name, then there as a whole.

Beside `take.flac.part` lies `take.flac.part.json` with what only the running program knows; both
are gone once the take is finished, and `recover` needs them after a crash.
"""

import json
import logging
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import soundfile

from greenroom.audio.flacfile import FlacWriter, mend
from greenroom.audio.resample import Samples
from greenroom.model.errors import DiskFullError, NothingRecordedError, StorageError
from greenroom.model.take import RecordedAudio
from greenroom.platform.disk import is_full
from greenroom.platform.paths import private_opener
from greenroom.platform.text import translate

log = logging.getLogger(__name__)

_SOME_SOUND = 4096  # bytes; a header takes 86, and 0.1 s of speech more than the rest


@dataclass(frozen=True, slots=True)
class Notes:
    """What is known of a take beside its sound; times as in `RecordedAudio`."""

    prompt_end_s: float | None = None
    resumed_at: tuple[float, ...] = ()


class TakeFile:
    """A growing take. Raises StorageError (DiskFullError) and keeps what is written."""

    def __init__(self, path: Path, sample_rate: int) -> None:
        self._path = path
        self._part, self._beside = _temporary(path)
        self._whole = True
        self.sample_rate = sample_rate
        try:
            self._flac = FlacWriter(self._part, sample_rate)
        except OSError as error:
            self._part.unlink(missing_ok=True)
            raise storage_error(error) from error

    @property
    def seconds(self) -> float:
        """How much was written."""
        return self._flac.samples / self.sample_rate

    def write(self, samples: Samples) -> None:
        """Append."""
        try:
            self._flac.write(samples)
        except OSError as error:
            self._whole = False
            raise storage_error(error) from error

    def note(self, notes: Notes) -> None:
        """Keep it for `recover`; a failure here must not end a take."""
        with suppress(OSError):
            descriptor = private_opener(self._beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(asdict(notes), file)

    def finish(self) -> float:
        """Put the take in its place; its length in seconds. Raises StorageError.

        Without any sound nothing is left on the disk, and NothingRecordedError is raised.
        """
        try:
            try:
                self._flac.close()
            except OSError:
                self._whole = False
            samples = self._flac.samples
            if samples and not self._whole:
                samples, _ = mend(self._part) or (0, 0)
            if not samples:
                self._part.unlink()
                self.forget_notes()
                raise NothingRecordedError(nothing_kept().message)
            self._part.replace(self._path)
        except OSError as error:
            raise storage_error(error) from error
        return samples / self.sample_rate

    def forget_notes(self) -> None:
        """The caller has them now."""
        with suppress(OSError):
            self._beside.unlink()


def recover(path: Path) -> RecordedAudio | None:
    """The take of a killed process: mended and put at `path`; None when no sound was kept.

    Also good for a take that was finished but never reported. What cannot be mended is kept under
    another name. Raises StorageError, also for a finished take that cannot be read.
    """
    _, beside = _temporary(path)
    notes = _read_notes(beside)
    try:
        found = _sound_of(path)
        beside.unlink(missing_ok=True)
    except OSError as error:
        raise storage_error(error) from error
    except soundfile.SoundFileError as error:
        log.warning("A finished take cannot be read")
        raise StorageError(
            translate(
                "Audio",
                "The recording “{name}” is damaged and cannot be read. It was left as it is.",
            ).format(name=path.name)
        ) from error
    if found is None:
        return None
    samples, rate = found
    return RecordedAudio(
        file=path.name,
        sample_rate=rate,
        duration_s=samples / rate,
        prompt_end_s=notes.prompt_end_s,
        resumed_at=notes.resumed_at,
    )


def _sound_of(path: Path) -> tuple[int, int] | None:
    """Samples and sample rate of what is at `path` after mending; None when there is no sound."""
    part, _ = _temporary(path)
    if part.exists():
        found = mend(part)
        if found is None:
            _put_aside(part)
        else:
            part.replace(path)
        return found
    if not path.exists():
        return None
    info = soundfile.info(str(path))
    return info.frames, info.samplerate


def _put_aside(part: Path) -> None:
    """A person may have a tool that still gets something out of it."""
    if part.stat().st_size < _SOME_SOUND:
        part.unlink()
        return
    log.warning("A broken off take cannot be mended; it is kept beside the others")
    part.replace(part.with_suffix(".damaged"))


def storage_error(error: OSError) -> StorageError:
    """The sentence for what the disk said."""
    if is_full(error):
        return DiskFullError(
            translate("Audio", "The disk is full. What was recorded is kept; free some space.")
        )
    return StorageError(
        translate(
            "Audio",
            "The recording could not be written. Check that the data folder exists and can be "
            "written to, or choose another one.",
        )
    )


def nothing_kept() -> StorageError:
    """The sentence for a take without any sound."""
    return StorageError(
        translate(
            "Audio", "No sound reached the recording, so there is nothing to keep. Try again."
        )
    )


def _temporary(path: Path) -> tuple[Path, Path]:
    return path.with_name(path.name + ".part"), path.with_name(path.name + ".part.json")


def _read_notes(beside: Path) -> Notes:
    try:
        kept = json.loads(beside.read_text(encoding="utf-8"))
        resumed_at = tuple(float(moment) for moment in kept["resumed_at"])
        prompt_end = kept["prompt_end_s"]
        return Notes(None if prompt_end is None else float(prompt_end), resumed_at)
    except (OSError, ValueError, KeyError, TypeError):
        return Notes()
