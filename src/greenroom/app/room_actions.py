"""Where the room leads, and what it remembers, given by the window's parts."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from greenroom.app.device_watch import DeviceWatch
from greenroom.app.parts import WindowParts
from greenroom.app.start_services import WindowStart
from greenroom.model.sound import AudioDevice
from greenroom.ui.desktop import open_sound_settings


class WindowRoom:
    """`RoomActions` of the window."""

    def __init__(
        self,
        parts: WindowParts,
        start: WindowStart,
        device_watch: DeviceWatch,
        show_folder: Callable[[Path], None],
        finished: Callable[[str, bool], None],
    ) -> None:
        self._parts = parts
        self._start = start
        self._device_watch = device_watch
        self._show_folder = show_folder
        self._finished = finished

    def microphones(self) -> tuple[AudioDevice, ...]:
        """Those that are there now."""
        return self._parts.devices.inputs()

    def look_for_microphones(self) -> None:
        """Look at once, on the watch's thread."""
        self._device_watch.look()

    def choose_microphone(self, device_id: str | None) -> None:
        """Remember another microphone."""
        self._start.choose_microphone(device_id)

    def open_sound_settings(self) -> None:
        """Show the system's sound settings."""
        open_sound_settings()

    def open_data_folder(self) -> None:
        """Show the recordings."""
        self._show_folder(self._parts.services.data_folder)

    def save_show_question(self, shown: bool) -> None:
        """Remember whether the text of questions is shown."""
        self._start.save_choices(replace(self._start.choices(), show_question=shown))

    def save_live_transcript(self, shown: bool) -> None:
        """Remember whether words are shown while they are spoken."""
        self._start.save_choices(replace(self._start.choices(), live_transcript=shown))
        self._parts.hearing.live = shown  # holds from the next take on

    def finished(self, session_id: str, complete: bool) -> None:
        """On to the review."""
        self._finished(session_id, complete)
