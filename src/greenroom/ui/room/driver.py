"""What the keys, buttons and banners of the room do to the run. Needs no Qt."""

from greenroom.interview import events as ev
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.persona import Persona
from greenroom.ui.room.facts import RoomStory
from greenroom.ui.room.present_call import by_phone, rings
from greenroom.ui.room.present_group import is_discussion
from greenroom.ui.room.present_mode import asker_now
from greenroom.ui.room.presenter import main_action
from greenroom.ui.room.services import RoomActions, RoomRun
from greenroom.ui.room.view import BannerAction, BannerTopic, MainAction

_EVENTS: dict[MainAction, ev.Event] = {
    MainAction.ANSWER: ev.AnswerNow(),
    MainAction.STOP: ev.StopAnswer(),
    MainAction.GO_ON: ev.GoOn(),
    MainAction.NEXT: ev.Next(),
    MainAction.PASS: ev.Skip(),
}


# Two presses within this time are one; a double click takes less (Greenroom's choice).
_ONE_PRESS_S = 0.5


class RoomDriver:
    """Reads the run's state at each press, so that what is done fits what is shown."""

    def __init__(self, run: RoomRun, story: RoomStory, actions: RoomActions) -> None:
        self._run = run
        self._story = story
        self._actions = actions
        self._pressed_at = float("-inf")

    def main(self) -> None:
        """The main button; pressed twice at once, it does one thing."""
        now = self._run.now()
        if now - self._pressed_at < _ONE_PRESS_S:
            return
        self._pressed_at = now
        action = main_action(self._run.state)
        if action is MainAction.PICK_UP:
            self._story.picked_up(self._run.now())
            self._actions.stop_ringing()
            self._run.begin()
        elif action is MainAction.ANSWER_AGAIN:
            self.answer_again()
        elif action in _EVENTS:
            self._run.post(_EVENTS[action])

    def enter(self) -> None:
        """The telephone rings, if it is one."""
        if rings(self._run.state):
            self._actions.ring()

    def finished(self) -> None:
        """The interview is over; on the telephone the line falls silent."""
        if by_phone(self._run.state):
            self._actions.hang_up()

    @property
    def candidates(self) -> tuple[Persona, ...]:
        """In a discussion: the others, from left to right."""
        state = self._run.state
        return state.plan.members if is_discussion(state) else ()

    def invite(self, candidate: str) -> None:
        """Ask the candidate of this id to speak next."""
        self._run.post(ev.Invite(candidate))

    def stop(self) -> None:
        """Stop the answer; nothing else."""
        self._run.post(ev.StopAnswer())

    def toggle_pause(self) -> None:
        """Pause or go on."""
        paused = self._run.state.phase is Phase.PAUSED
        self._run.post(ev.GoOn() if paused else ev.Pause())

    def skip(self) -> None:
        """Leave this question out, or go to the next one after a take that broke off."""
        held = self._run.state.held
        self._run.post(ev.Next() if held else ev.Skip())

    def replay(self) -> None:
        """Say the question again; a running take is not kept."""
        self._run.post(ev.Replay())

    def replay_discards(self) -> bool:
        """Whether a replay would discard a running take, so that one asks first."""
        return self._run.state.take_open

    def end(self) -> None:
        """End the interview; who has not picked up declines the call."""
        unbegun = rings(self._run.state)
        self._run.post(ev.End())
        if unbegun:
            self._actions.stop_ringing()
            self._run.begin()  # only to find that it is over

    def toggle_question(self, shown: bool) -> None:
        """Show or hide the question's text, now and the next time."""
        self._run.post(ev.ShowQuestion() if shown else ev.HideQuestion())
        self._actions.save_show_question(shown)

    def toggle_live(self) -> None:
        """The live transcript on or off, now and the next time."""
        live = not self._story.facts.live
        self._story.set_live(live)
        self._actions.save_live_transcript(live)

    def use_microphone(self, device: str | None) -> None:
        """Another microphone; an interview that waits for one goes on."""
        waits = self._story.facts.lost is not None and self._run.state.phase is Phase.PAUSED
        self._open(device)
        if device is not None:
            self._actions.choose_microphone(device)
        if waits:
            self._run.post(ev.GoOn())

    def microphones_changed(self) -> None:
        """Microphones came or went; where there was none, the first one that comes is opened."""
        devices, before = self._actions.microphones(), self._story.facts
        self._story.set_devices(devices)
        if devices and not before.devices and before.no_microphone is not None:
            there = any(device.id == before.microphone for device in devices)
            self._open(before.microphone if there else None)

    def answer_again(self) -> None:
        """After a take that broke off: answer the same question, with what microphone there is."""
        self._reopen()
        self._run.post(ev.GoOn())

    @property
    def state(self) -> ConductorState:
        """Where the interview stands."""
        return self._run.state

    def retake(self, item: int | None = None) -> None:
        """Hear a question again, this one by default, and answer it again; all takes are kept."""
        self._reopen()
        self._run.post(ev.Retake(self._run.state.item if item is None else item))

    def banner(self, topic: BannerTopic, action: BannerAction) -> None:
        """A banner's button; choosing an input, the camera and ending are the page's."""
        match action:
            case BannerAction.CONTINUE_WITH if self._run.state.held:
                self.answer_again()
            case BannerAction.CONTINUE_WITH:
                other = self._story.facts.other_microphone
                self.use_microphone(other.id if other is not None else None)
            case BannerAction.TRY_AGAIN:
                self.use_microphone(self._story.facts.microphone)
            case BannerAction.RETAKE:
                self.retake()
            case BannerAction.CHOOSE_VOICE:
                self._actions.choose_voice(asker_now(self._run.state))
            case BannerAction.DISMISS:
                self._story.dismiss(topic)
            case BannerAction.SOUND_SETTINGS:
                self._actions.open_sound_settings()
            case BannerAction.PRIVACY_SETTINGS:
                self._actions.open_privacy_settings()
            case BannerAction.FREE_SPACE:
                self._actions.open_data_folder()
            case BannerAction.CHOOSE_INPUT | BannerAction.END | BannerAction.TRY_CAMERA:
                pass

    def _reopen(self) -> None:
        facts = self._story.facts
        if facts.lost is not None:
            other = facts.other_microphone
            self._open(other.id if other is not None else facts.microphone)
        elif facts.no_microphone is not None:
            self._open(facts.microphone)

    def _open(self, device: str | None) -> None:
        self._story.switch_microphone(device)
        self._run.use_microphone(device)
