"""What a running interview tells whoever shows it, and what may be asked of its parts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from greenroom.interview.state import ConductorState
from greenroom.model.errors import GreenroomError
from greenroom.model.ports import Announcer, Hearing, Microphone, Store
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.model.video import VideoRecorder
from greenroom.workflow.follow_up import FollowUps
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.processing import TakeProcessing


class RunListener(Protocol):
    """Called on the interview's own thread, in order; must return quickly."""

    def changed(self, state: ConductorState) -> None:
        """The conductor took a step."""

    def words(self, confirmed: tuple[Word, ...], provisional: tuple[Word, ...]) -> None:
        """All words of the running take so far; the provisional ones may still change."""

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        """Something began or stopped being wrong with the microphone."""

    def no_microphone(self, error: GreenroomError) -> None:
        """No microphone could be opened, or a take could not begin; nothing is recorded."""

    def no_voice(self, error: GreenroomError) -> None:
        """Nothing could say the running prompt; its text is shown instead."""

    def problem(self, error: GreenroomError) -> None:
        """Something else could not be done; the interview goes on as far as it can."""

    def hearing_retried(self, from_s: float) -> None:
        """Transcription broke off and is tried once more from there."""

    def reviewed(self, take_id: str) -> None:
        """The report of a take is stored."""

    def unheard(self, take_id: str, error: GreenroomError) -> None:
        """Transcription of a take stopped for good; the recording is complete."""

    def finished(self, session_id: str, complete: bool) -> None:
        """The interview is over. Reports that are still on their way follow through `reviewed`."""


@dataclass(frozen=True, slots=True)
class RunParts:
    """The adapters that an interview works with.

    Without `follow_ups` nobody follows up, without `video` no pictures are recorded.
    `end_after_silence_s` is asked at each tick: after so many seconds of silence an answer ends by
    itself, 0 for never (which is what `float()` gives).
    """

    microphone: Microphone
    announcer: Announcer
    hearing: Hearing
    store: Store
    processing: TakeProcessing
    board: HearingBoard
    follow_ups: FollowUps | None = None
    end_after_silence_s: Callable[[], float] = float
    video: VideoRecorder | None = None
