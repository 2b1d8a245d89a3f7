"""What a run tells, brought over to the window's thread."""

from collections.abc import Callable

from greenroom.interview.state import ConductorState
from greenroom.model.errors import GreenroomError
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.ui.bridge import Bridge
from greenroom.workflow.run_events import RunListener


class BridgedListener:
    """A `RunListener` that any thread may call; `target` hears it on the window's thread.

    `target` is asked for at each call, and nothing is delivered while it is None or after `close`.
    The `bridge` is that of the page: one for each run would stay until the window closes.
    """

    def __init__(self, target: Callable[[], RunListener | None], bridge: Bridge) -> None:
        self._open = True
        self._target = target
        self._tell = bridge.wrap(self._deliver)

    def close(self) -> None:
        """Deliver nothing from now on."""
        self._open = False

    def changed(self, state: ConductorState) -> None:
        """The conductor took a step."""
        self._tell("changed", state)

    def words(self, confirmed: tuple[Word, ...], provisional: tuple[Word, ...]) -> None:
        """All words of the running take so far."""
        self._tell("words", confirmed, provisional)

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        """Something began or stopped being wrong with the microphone."""
        self._tell("trouble", trouble, active)

    def no_microphone(self, error: GreenroomError) -> None:
        """Nothing is recorded."""
        self._tell("no_microphone", error)

    def no_voice(self, error: GreenroomError) -> None:
        """The prompt's text is shown instead."""
        self._tell("no_voice", error)

    def problem(self, error: GreenroomError) -> None:
        """Something could not be done."""
        self._tell("problem", error)

    def hearing_retried(self, from_s: float) -> None:
        """Transcription broke off and is tried once more."""
        self._tell("hearing_retried", from_s)

    def reviewed(self, take_id: str) -> None:
        """The report of a take is stored."""
        self._tell("reviewed", take_id)

    def unheard(self, take_id: str, error: GreenroomError) -> None:
        """Transcription of a take stopped for good."""
        self._tell("unheard", take_id, error)

    def finished(self, session_id: str, complete: bool) -> None:
        """The interview is over."""
        self._tell("finished", session_id, complete)

    def _deliver(self, name: str, *arguments: object) -> None:
        target = self._target() if self._open else None
        if target is not None:
            getattr(target, name)(*arguments)
