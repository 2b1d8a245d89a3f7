"""Takes a run's news to the story, and has the page show them. Needs no Qt."""

from collections.abc import Callable

from greenroom.interview.state import ConductorState
from greenroom.model.errors import GreenroomError
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.ui.room.facts import RoomStory


class RunTarget:
    """A `RunListener` on the window's thread."""

    def __init__(
        self,
        story: Callable[[], RoomStory | None],
        show: Callable[[], object],
        finished: Callable[[str, bool], object],
        lost: Callable[[], object],
        reviewed: Callable[[str], object],
    ) -> None:
        self._story = story
        self._show = show
        self._finished = finished
        self._lost = lost
        self._reviewed = reviewed

    def changed(self, state: ConductorState) -> None:
        """The conductor took a step."""
        self._tell(lambda story: story.changed(state))

    def words(self, confirmed: tuple[Word, ...], provisional: tuple[Word, ...]) -> None:
        """All words of the running take so far."""
        self._tell(lambda story: story.words(confirmed, provisional))

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        """Something began or stopped being wrong with the microphone."""
        self._tell(lambda story: story.trouble(trouble, active))
        if active and trouble is MicrophoneTrouble.LOST:
            self._lost()

    def no_microphone(self, error: GreenroomError) -> None:
        """Nothing is recorded."""
        self._tell(lambda story: story.no_microphone(error))

    def no_voice(self, error: GreenroomError) -> None:
        """The prompt's text is shown instead."""
        self._tell(lambda story: story.no_voice(error))

    def problem(self, error: GreenroomError) -> None:
        """Something could not be done."""
        self._tell(lambda story: story.problem(error))

    def hearing_retried(self, from_s: float) -> None:
        """Transcription broke off and is tried once more."""
        self._tell(lambda story: story.hearing_retried(from_s))

    def reviewed(self, take_id: str) -> None:
        """The report of a take is stored."""
        self._reviewed(take_id)

    def unheard(self, take_id: str, error: GreenroomError) -> None:
        """Transcription of a take stopped for good."""
        self._tell(lambda story: story.unheard(take_id, error))

    def finished(self, session_id: str, complete: bool) -> None:
        """The interview is over."""
        self._finished(session_id, complete)

    def _tell(self, change: Callable[[RoomStory], object]) -> None:
        story = self._story()
        if story is not None:
            change(story)
            self._show()
