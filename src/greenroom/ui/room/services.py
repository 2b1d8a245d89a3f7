"""What the room needs: a running interview, and ways out of it. Needs no Qt."""

from typing import Protocol

from greenroom.interview.events import Event
from greenroom.interview.state import ConductorState
from greenroom.model.bands import Bands
from greenroom.model.persona import Persona
from greenroom.model.session import ReviewedTake
from greenroom.model.sound import AudioDevice, InputLevel
from greenroom.ui.room.video_view import VideoChoices


class RoomRun(Protocol):
    """A running interview, as `workflow.interview_run.InterviewRun` is one.

    Every method returns at once; what follows comes through the listener.
    """

    @property
    def state(self) -> ConductorState:
        """Where the interview stands."""

    def now(self) -> float:
        """The clock that the state's moments are on, in seconds."""

    def level(self) -> InputLevel:
        """The microphone's level."""

    def post(self, event: Event) -> None:
        """Tell the conductor that something happened."""

    def use_microphone(self, device: str | None) -> None:
        """Open another microphone, or the same one again; None for the default one."""

    def begin(self) -> None:
        """Start; on the telephone the room does so when the person picks up."""

    def silent_s(self) -> float:
        """How long nobody has spoken in the running answer, in seconds; 0 without one."""

    def set_scratchpad(self, text: str) -> None:
        """What stands on the scratchpad now; kept with the running take as it changes."""

    def set_notes(self, notes: str) -> None:
        """Keep the person's notes with the session."""


class RoomActions(Protocol):
    """What the room leads to. Called on the window's thread; returns at once."""

    def microphones(self) -> tuple[AudioDevice, ...]:
        """Those that are there now, the system's default first."""

    def look_for_microphones(self) -> None:
        """Look at once; `RoomPage.microphones_changed` follows, changed or not."""

    def choose_microphone(self, device_id: str | None) -> None:
        """Remember another microphone for the next time; the room switches to it itself."""

    def choose_voice(self, speaker: Persona) -> None:
        """Let the person choose another voice; it holds from the next sentence on."""

    def open_sound_settings(self) -> None:
        """Show the system's sound settings."""

    def open_privacy_settings(self) -> None:
        """Show where the system says which programs may use the microphone."""

    def open_data_folder(self) -> None:
        """Show the recordings in the system's file manager, to make room on the disk."""

    def save_show_question(self, shown: bool) -> None:
        """Remember whether the text of questions is shown."""

    def save_live_transcript(self, shown: bool) -> None:
        """Remember whether words are shown while they are spoken."""

    def answer_feedback(self, take_id: str) -> tuple[ReviewedTake, Bands] | None:
        """A take with its report, and the suggested ranges; None where no feedback is wanted."""

    def video_choices(self) -> VideoChoices:
        """Which camera is used in video interviews, and what for."""

    def save_self_view(self, shown: bool) -> None:
        """Remember whether people see themselves in video interviews."""

    def resume(self) -> str:
        """The person's résumé as plain text; "" for none."""

    def save_resume(self, text: str) -> None:
        """Keep it for every call; "" removes it."""

    def voice_loudness(self) -> float:
        """How loud the interviewer is now, 0..1; 0 while silent, or with the system's voice."""

    def ring(self) -> None:
        """Let the telephone ring until `stop_ringing`. Without speakers it rings on screen only."""

    def stop_ringing(self) -> None:
        """Fall silent; nothing to do when it does not ring."""

    def hang_up(self) -> None:
        """The tones of a line on which nobody is any more."""

    def finished(self, session_id: str, complete: bool) -> None:
        """The interview is over: on to the review. `complete` is False when questions are left."""
