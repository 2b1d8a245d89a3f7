"""What lies beside the recording of a take in files of its own: scratchpad and video."""

from abc import ABC, abstractmethod
from pathlib import Path

from greenroom.library.failures import storage_errors
from greenroom.library.scratchpads import add_snapshot, read_snapshots
from greenroom.library.videos import find_video, note_video
from greenroom.model.scratchpad import Snapshot
from greenroom.model.video import TakeVideo


class BesideRecordings(ABC):
    """The part of a store that needs nothing but the place of a recording."""

    data_dir: Path

    @abstractmethod
    def _recording(self, take_id: str) -> Path:
        """Where the take's audio lies or will lie. Raises InputError for an unknown id."""

    def add_snapshot(self, take_id: str, snapshot: Snapshot) -> None:
        """Keep what stands on the scratchpad; on disk when it returns."""
        audio = self._recording(take_id)
        with storage_errors(self.data_dir):
            add_snapshot(audio, snapshot)

    def snapshots(self, take_id: str) -> tuple[Snapshot, ...]:
        """What stood on the scratchpad during the take, in order of time."""
        return read_snapshots(self._recording(take_id))

    def keep_video(self, take_id: str, start_s: float) -> None:
        """A video was written beside the sound, and begins `start_s` seconds into it."""
        audio = self._recording(take_id)
        with storage_errors(self.data_dir):
            note_video(audio, start_s)

    def video(self, take_id: str) -> TakeVideo | None:
        """The video of a take; None without one."""
        return find_video(self._recording(take_id))
