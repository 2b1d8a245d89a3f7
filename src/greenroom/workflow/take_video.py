"""The video of takes: begun, paused and closed with the sound, and kept with its place in it."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from greenroom.model.errors import GreenroomError
from greenroom.model.ports import Store
from greenroom.model.take import Take
from greenroom.model.video import VideoRecorder, video_file

log = logging.getLogger(__name__)


class VideoKeeper:
    """Follows one take after the other. Without a recorder it does nothing.

    An answer never depends on its video: whatever goes wrong here is logged and no more.
    """

    def __init__(
        self,
        recorder: VideoRecorder | None,
        store: Store,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._recorder = recorder
        self._store = store
        self._clock = clock

    def begin(self, take: Take, audio: Path) -> None:
        """The sound of a take begins now, in the file `audio`."""
        if self._recorder is None:
            return
        sound_began = self._clock()

        def done(began: float | None) -> None:
            if began is not None:
                self._keep(take.id, began - sound_began)

        self._recorder.start_video(video_file(audio), done)

    def pause(self) -> None:
        """The take lets nothing in."""
        if self._recorder is not None:
            self._recorder.pause_video()

    def resume(self) -> None:
        """The take goes on."""
        if self._recorder is not None:
            self._recorder.resume_video()

    def end(self) -> None:
        """The take is over, kept or not."""
        if self._recorder is not None:
            self._recorder.stop_video()

    def _keep(self, take_id: str, start_s: float) -> None:
        try:
            self._store.keep_video(take_id, start_s)
        except GreenroomError as error:
            log.warning("The place of a video was not kept: %s", error.message)
