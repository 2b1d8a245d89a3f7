"""Where the microphone's sound goes while an interview runs."""

from collections.abc import Callable

from greenroom.model.sound import MicrophoneTrouble, Sound
from greenroom.workflow.silence import SilenceWatch
from greenroom.workflow.takes import TakeRecorder


class Ears:
    """Passes what the microphone hears to the take, and troubles to the interview's thread."""

    def __init__(
        self,
        takes: TakeRecorder,
        silence: SilenceWatch,
        on_trouble: Callable[[MicrophoneTrouble, bool], None],
    ) -> None:
        self._takes = takes
        self._silence = silence
        self._on_trouble = on_trouble

    def heard(self, sound: Sound) -> None:
        """The next piece of the running take."""
        self._takes.feed(sound)
        self._silence.feed(sound)

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        """Something began or stopped being wrong."""
        self._on_trouble(trouble, active)
