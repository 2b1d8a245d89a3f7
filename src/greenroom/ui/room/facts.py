"""What the room knows: the run's state and what was told since. Needs no Qt."""

from dataclasses import dataclass, replace

from greenroom.interview.state import ConductorState, Phase
from greenroom.model.errors import DiskFullError, GreenroomError
from greenroom.model.sound import AudioDevice, MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.ui.room.video_view import CameraFacts
from greenroom.ui.room.view import BannerTopic


@dataclass(frozen=True, slots=True)
class RoomFacts:
    """A value for each moment; the presenter turns it into a view.

    Attributes:
        state: Where the interview stands.
        started: When the room was entered, on the run's clock.
        microphone: Id of the microphone in use, None for the default one.
        devices: The microphones that are there.
        opened: Name of the microphone in use, as it was when it was opened.
        live: Whether the live transcript is on.
        speaking: Whether the running prompt can be heard already.
        late_prompt: A prompt that took too long to prepare; its text is shown.
        confirmed: Words of the running take.
        provisional: Words after them that may still change.
        troubles: What is wrong with the microphone now.
        lost: Name of the microphone that went away, until there is another one.
        no_microphone: Why no microphone could be opened.
        unrecorded: Whether the running answer is not recorded.
        disk_full: Whether the disk is full.
        unspoken_item: The item that no voice could say.
        retried_from: From where hearing is tried once more, in seconds of the take.
        unheard_at: Where hearing of the running take stopped for good; None if it goes on.
        earlier_unheard: Whether hearing of an earlier take stopped.
        other: Another failure, as it is.
        lengths: How long the latest answer to each item was, in seconds, by index of the item.
        dismissed: Banners that the person sent away.
        camera: In a video interview, what is known of the camera.
    """

    state: ConductorState
    started: float = 0.0
    microphone: str | None = None
    devices: tuple[AudioDevice, ...] = ()
    opened: str = ""
    live: bool = False
    speaking: bool = False
    late_prompt: int = 0
    confirmed: tuple[Word, ...] = ()
    provisional: tuple[Word, ...] = ()
    troubles: frozenset[MicrophoneTrouble] = frozenset()
    lost: str | None = None
    no_microphone: GreenroomError | None = None
    unrecorded: bool = False
    disk_full: bool = False
    unspoken_item: int | None = None
    retried_from: float | None = None
    unheard_at: float | None = None
    earlier_unheard: bool = False
    other: GreenroomError | None = None
    dismissed: frozenset[BannerTopic] = frozenset()
    lengths: tuple[tuple[int, float], ...] = ()
    camera: CameraFacts | None = None

    @property
    def microphone_name(self) -> str:
        """The name of the microphone in use, "" if it is not known."""
        for device in self.devices:
            if device.id == self.microphone or (self.microphone is None and device.default):
                return device.name
        return ""

    @property
    def other_microphone(self) -> AudioDevice | None:
        """A microphone to go on with: the lost one when it is back, else another one."""
        back = (d for d in self.devices if d.name == self.lost)
        others = (d for d in self.devices if d.id != self.microphone)
        return next(back, None) or next(others, None)

    @property
    def can_hear(self) -> bool:
        """Whether there is a microphone, and the running answer is recorded."""
        missed = self.unrecorded and self.state.phase is Phase.ANSWERING
        return self.lost is None and self.no_microphone is None and not missed


class RoomStory:
    """Takes in what the run tells (the methods of `RunListener`) and keeps `facts` up to date."""

    def __init__(self, facts: RoomFacts) -> None:
        self._facts = replace(facts, opened=facts.microphone_name)

    @property
    def facts(self) -> RoomFacts:
        """All that is known now."""
        return self._facts

    def changed(self, state: ConductorState) -> None:
        """The conductor took a step."""
        before = self._facts.state
        self._set(state=state, speaking=self._heard(before, state))
        if state.phase is Phase.ANSWERING and state.take != before.take:
            self._take_began()
        if before.take_open and not state.take_open and before.item in state.answered:
            self._answered(before.item, state.answer_s or before.answer_s)
        if not state.take_open:
            self._set(provisional=(), retried_from=None)
        if state.item != before.item:
            self._set(confirmed=(), unheard_at=None, unspoken_item=None)
        if state.phase is Phase.ASKING and before.phase is not Phase.ASKING:
            self._set(confirmed=(), dismissed=self._facts.dismissed - {BannerTopic.SILENT})
        if not state.held and before.held:
            self._set(disk_full=MicrophoneTrouble.DISK_FULL in self._facts.troubles)

    def words(self, confirmed: tuple[Word, ...], provisional: tuple[Word, ...]) -> None:
        """All words of the running take so far."""
        self._set(confirmed=confirmed, provisional=provisional, retried_from=None)

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        """Something began or stopped being wrong with the microphone."""
        troubles, topic = self._facts.troubles, _TOPICS.get(trouble)
        self._set(troubles=troubles | {trouble} if active else troubles - {trouble})
        if active and trouble is MicrophoneTrouble.LOST:
            self._lost()
        if active and trouble is MicrophoneTrouble.DISK_FULL:
            self._set(disk_full=True)
        if topic is not None and not active:  # it may come back, and then it is news again
            self._set(dismissed=self._facts.dismissed - {topic})

    def problem(self, error: GreenroomError) -> None:
        """Something could not be done."""
        if isinstance(error, DiskFullError):
            self._set(disk_full=True)
        else:
            topics = self._facts.dismissed - {BannerTopic.OTHER}
            self._set(other=error, dismissed=topics)

    def no_microphone(self, error: GreenroomError) -> None:
        """Nothing is recorded until there is a microphone."""
        topics = {BannerTopic.NO_MICROPHONE, BannerTopic.NO_ACCESS}
        self._set(
            no_microphone=error,
            lost=None,
            unrecorded=self._facts.state.phase is Phase.ANSWERING,
            dismissed=self._facts.dismissed - topics,
        )

    def no_voice(self, error: GreenroomError) -> None:  # noqa: ARG002 -- part of the port
        """Nothing could say the running prompt."""
        self._set(unspoken_item=self._facts.state.item)

    def hearing_retried(self, from_s: float) -> None:
        """Transcription broke off and is tried once more from there."""
        self._set(retried_from=from_s)

    def reviewed(self, take_id: str) -> None:
        """The review shows it."""

    def unheard(self, take_id: str, error: GreenroomError) -> None:  # noqa: ARG002 -- part of the port
        """Transcription of a take stopped for good; the recording is complete."""
        facts = self._facts
        self._set(dismissed=facts.dismissed - {BannerTopic.UNHEARD}, retried_from=None)
        if facts.state.take_open:
            words = facts.confirmed
            self._set(unheard_at=words[-1].end if words else 0.0, provisional=())
        else:
            self._set(earlier_unheard=True)

    def switch_microphone(self, device: str | None) -> None:
        """Another microphone is being opened, or the same one again."""
        self._set(microphone=device)
        gone = {MicrophoneTrouble.LOST, MicrophoneTrouble.SILENT, MicrophoneTrouble.CLIPPING}
        self._set(
            opened=self._facts.microphone_name,
            lost=None,
            no_microphone=None,
            troubles=self._facts.troubles - gone,
        )

    def set_devices(self, devices: tuple[AudioDevice, ...]) -> None:
        """Microphones came or went."""
        self._set(devices=devices)
        if not self._facts.opened:
            self._set(opened=self._facts.microphone_name)

    def set_live(self, live: bool) -> None:
        """The live transcript on or off."""
        self._set(live=live)

    def dismiss(self, topic: BannerTopic) -> None:
        """The person has read it."""
        self._set(dismissed=self._facts.dismissed | {topic})

    def show_again(self, *topics: BannerTopic) -> None:
        """There is news about something that the person has read."""
        self._set(dismissed=self._facts.dismissed - set(topics))

    def set_camera(self, camera: CameraFacts) -> None:
        """What is known of the camera now."""
        self._set(camera=camera)

    def picked_up(self, now: float) -> None:
        """The call begins at `now`, on the run's clock."""
        self._set(started=now)

    def prompt_is_late(self) -> None:
        """The running prompt takes too long to prepare."""
        self._set(late_prompt=self._facts.state.prompt)

    def _answered(self, item: int, seconds: float) -> None:
        lengths = {**dict(self._facts.lengths), item: seconds}
        self._set(lengths=tuple(sorted(lengths.items())))

    def _lost(self) -> None:
        """The list may still hold it; once it is listed anew, it is back."""
        name = self._facts.opened
        left = tuple(device for device in self._facts.devices if device.name != name)
        self._set(lost=name, devices=left)

    def _take_began(self) -> None:
        missing = self._facts.no_microphone is not None or self._facts.lost is not None
        self._set(unrecorded=missing, confirmed=(), provisional=(), unheard_at=None)

    def _heard(self, before: ConductorState, state: ConductorState) -> bool:
        """The second word about a prompt that is being asked is that it can be heard."""
        if state.phase is not Phase.ASKING:
            return False
        same = before.phase is Phase.ASKING and before.prompt == state.prompt
        told_of_text = before.question_shown != state.question_shown
        return same and (self._facts.speaking or not told_of_text)

    def _set(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]


_TOPICS = {
    MicrophoneTrouble.SILENT: BannerTopic.SILENT,
    MicrophoneTrouble.CLIPPING: BannerTopic.CLIPPING,
    MicrophoneTrouble.LOST: BannerTopic.LOST,
    MicrophoneTrouble.DISK_FULL: BannerTopic.DISK_FULL,
    MicrophoneTrouble.DROPPING: BannerTopic.DROPPING,
}
