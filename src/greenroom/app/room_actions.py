"""Where the room leads, and what it remembers, given by the window's parts."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from greenroom.app.device_watch import DeviceWatch
from greenroom.app.parts import WindowParts
from greenroom.app.start_services import WindowStart
from greenroom.app.voice_choices import voice_choices
from greenroom.audio.tones import line_over, ringing
from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.persona import Persona
from greenroom.model.ports import Playback
from greenroom.model.session import ReviewedTake
from greenroom.model.sound import AudioDevice, Sound
from greenroom.platform import settings_specs as specs
from greenroom.ui.desktop import open_privacy_settings, open_sound_settings
from greenroom.ui.room.video_view import VideoChoices
from greenroom.ui.room.voice_menu import pop_up_voices

log = logging.getLogger(__name__)


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
        self._ringing: Playback | None = None

    def microphones(self) -> tuple[AudioDevice, ...]:
        """Those that are there now."""
        return self._parts.devices.inputs()

    def look_for_microphones(self) -> None:
        """Look at once, on the watch's thread."""
        self._device_watch.look()

    def choose_microphone(self, device_id: str | None) -> None:
        """Remember another microphone."""
        self._start.choose_microphone(device_id)

    def choose_voice(self, speaker: Persona) -> None:
        """A menu of voices; the chosen one is remembered, as in Settings."""
        voices = [(each.id, each.text) for each in voice_choices()]
        now = self._parts.services.with_chosen_voice(speaker).voice
        pop_up_voices(voices, now, lambda voice: self._give(speaker.id, voice))

    def _give(self, persona_id: str, voice: str) -> None:
        chosen = self._parts.settings.get(specs.VOICES)
        self._parts.settings.set(specs.VOICES, chosen | {persona_id: voice})

    def open_sound_settings(self) -> None:
        """Show the system's sound settings."""
        open_sound_settings()

    def open_privacy_settings(self) -> None:
        """Show where the system says which programs may use the microphone."""
        open_privacy_settings()

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

    def answer_feedback(self, take_id: str) -> tuple[ReviewedTake, Bands] | None:
        """A take with its report, if the person wants feedback after each answer."""
        if not self._parts.settings.get(specs.FEEDBACK_AFTER_ANSWER):
            return None
        try:
            return self._parts.services.store.take(take_id), self._parts.services.bands()
        except GreenroomError as error:
            log.warning("No feedback on an answer: %s", error.message)
            return None

    def video_choices(self) -> VideoChoices:
        """Which camera is used in video interviews, and what for."""
        get = self._parts.settings.get
        return VideoChoices(get(specs.CAMERA_DEVICE), get(specs.SELF_VIEW), get(specs.RECORD_VIDEO))

    def save_self_view(self, shown: bool) -> None:
        """Remember whether people see themselves in video interviews."""
        self._parts.settings.set(specs.SELF_VIEW, shown)

    def resume(self) -> str:
        """What was pasted last."""
        return self._parts.settings.get(specs.RESUME)

    def save_resume(self, text: str) -> None:
        """Keep it, among the settings."""
        self._parts.settings.set(specs.RESUME, text)

    def voice_loudness(self) -> float:
        """As the speaker plays it."""
        return self._parts.player.loudness

    def ring(self) -> None:
        """Let the telephone ring."""
        self._play(ringing())

    def stop_ringing(self) -> None:
        """Fall silent."""
        if self._ringing is not None:
            self._ringing.stop()
            self._ringing = None

    def hang_up(self) -> None:
        """The tones of a line on which nobody is any more."""
        self._play(iter((line_over(),)))

    def _play(self, sounds: Iterator[Sound]) -> None:
        self.stop_ringing()
        try:
            self._ringing = self._parts.player.play(
                sounds, on_start=lambda _at: None, on_end=lambda _at: None
            )
        except GreenroomError as error:
            log.warning("The telephone cannot be heard: %s", error.message)

    def finished(self, session_id: str, complete: bool) -> None:
        """On to the review."""
        self._finished(session_id, complete)
