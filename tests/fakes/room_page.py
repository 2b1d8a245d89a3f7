"""A running interview for the room's page: the real conductor, a clock that the test moves."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from greenroom.interview import events as ev
from greenroom.interview.conductor import step
from greenroom.interview.state import ConductorState, new_state
from greenroom.model.bands import Bands
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.session import ReviewedTake, Session, SessionState
from greenroom.model.sound import AudioDevice, DeviceDirection, InputLevel
from greenroom.model.span import Span
from greenroom.ui.room.video_view import VideoChoices
from greenroom.workflow.run_events import RunListener

HEADSET = AudioDevice("in/headset", "Headset", DeviceDirection.INPUT, True, 48000)
BUILT_IN = AudioDevice("in/built-in", "Built-in Microphone", DeviceDirection.INPUT, False, 48000)
MAYA = Persona("maya", "Maya Okafor", "hiring manager", "MO", "bf_emma")
QUESTIONS = (
    "Tell me about yourself.",
    "Tell me about a time you disagreed with someone you worked for.",
    "Tell me about a time a project was about to miss its deadline. What did you do?",
    "Tell me about a time you had to learn something quickly.",
    "Tell me about a time you changed someone's mind.",
)


def question(text: str, number: int) -> PlanItem:
    """A question with a target of 1:30 to 2:30."""
    asked = Question(
        f"test.{number}",
        text,
        QuestionKind.BEHAVIORAL,
        (InterviewType.BEHAVIORAL,),
        StructureKind.STAR,
        Span(90, 150),
    )
    return PlanItem(ItemKind.QUESTION, text, number, asked)


def remark(text: str = "Thank you for coming in today.") -> PlanItem:
    """Something that the interviewer only says."""
    return PlanItem(ItemKind.REMARK, text)


def plan(
    *items: PlanItem, title: str = "Behavioral interview, one-on-one by video", **choices: object
) -> InterviewPlan:
    """Five questions, unless other items are given."""
    chosen: dict[str, object] = {
        "role": "Operations Manager, Marlow & Pike",
        "live_transcript": True,
        "thinking_time_s": 0.0,
        **choices,
    }
    usual = tuple(question(text, number) for number, text in enumerate(QUESTIONS, 1))
    return InterviewPlan(
        InterviewChoices(**({"follow_ups": False} | chosen)),  # type: ignore[arg-type]
        MAYA,
        items or usual,
        title,
    )


def session(planned: InterviewPlan, notes: str = "") -> Session:
    """A stored session of that plan."""
    started = datetime(2026, 11, 17, 19, 42, tzinfo=UTC)
    return Session("s1", planned, started, SessionState.OPEN, notes=notes)


@dataclass
class FakeRun:
    """Steps the conductor at once; `listener` is told as the interview's thread would."""

    state: ConductorState
    listener: RunListener | None = None
    clock: float = 100.0
    current_level: InputLevel = field(default_factory=lambda: InputLevel(-22.0, -12.0))
    effects: list[ev.Effect] = field(default_factory=list)
    microphones: list[str | None] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    scratchpad: list[str] = field(default_factory=list)
    silence: float = 0.0
    session_id: str = "s1"

    def now(self) -> float:
        return self.clock

    def level(self) -> InputLevel:
        return self.current_level

    def post(self, event: ev.Event) -> None:
        before = self.state
        self.state, effects = step(before, event, self.clock)
        self.effects += effects
        if self.state is not before and self.listener is not None:
            self.listener.changed(self.state)
        for effect in effects:
            if isinstance(effect, ev.Finish) and self.listener is not None:
                self.listener.finished(self.session_id, effect.complete)

    def begin(self) -> None:
        self.post(ev.Begin())

    def use_microphone(self, device: str | None) -> None:
        self.microphones.append(device)

    def silent_s(self) -> float:
        return self.silence if self.state.recording else 0.0

    def set_scratchpad(self, text: str) -> None:
        self.scratchpad.append(text)

    def set_notes(self, notes: str) -> None:
        self.notes.append(notes)

    def wait(self, seconds: float) -> None:
        """Time passes."""
        self.clock += seconds
        self.post(ev.Tick())

    def spoken(self, at: float | None = 1.0) -> None:
        """The voice begins and ends with the running prompt."""
        self.begins(at)
        self.ends(at)

    def begins(self, at: float | None = 1.0) -> None:
        """The running prompt can be heard."""
        self.post(ev.PromptStarted(self.state.prompt, at))

    def ends(self, at: float | None = 1.0) -> None:
        """The running prompt is over."""
        self.post(ev.PromptEnded(self.state.prompt, at))


def run_of(planned: InterviewPlan) -> FakeRun:
    """A run that has not begun."""
    return FakeRun(new_state(planned))


@dataclass
class FakeRoomActions:
    """Remembers what the room asked for."""

    devices: tuple[AudioDevice, ...] = (HEADSET, BUILT_IN)
    went: list[tuple[object, ...]] = field(default_factory=list)
    feedback: dict[str, tuple[ReviewedTake, Bands]] = field(default_factory=dict)
    video: VideoChoices = field(default_factory=VideoChoices)
    kept_resume: str = ""
    loudness: float = 0.0

    def microphones(self) -> tuple[AudioDevice, ...]:
        return self.devices

    def look_for_microphones(self) -> None:
        self.went.append(("look_for_microphones",))

    def choose_microphone(self, device_id: str | None) -> None:
        self.went.append(("choose_microphone", device_id))

    def choose_voice(self, speaker: Persona) -> None:
        self.went.append(("choose_voice", speaker.id))

    def open_sound_settings(self) -> None:
        self.went.append(("open_sound_settings",))

    def open_privacy_settings(self) -> None:
        self.went.append(("open_privacy_settings",))

    def open_data_folder(self) -> None:
        self.went.append(("open_data_folder",))

    def save_show_question(self, shown: bool) -> None:
        self.went.append(("save_show_question", shown))

    def save_live_transcript(self, shown: bool) -> None:
        self.went.append(("save_live_transcript", shown))

    def answer_feedback(self, take_id: str) -> tuple[ReviewedTake, Bands] | None:
        return self.feedback.get(take_id)

    def resume(self) -> str:
        return self.kept_resume

    def save_resume(self, text: str) -> None:
        self.kept_resume = text
        self.went.append(("save_resume", text))

    def video_choices(self) -> VideoChoices:
        return self.video

    def save_self_view(self, shown: bool) -> None:
        self.went.append(("save_self_view", shown))

    def voice_loudness(self) -> float:
        return self.loudness

    def ring(self) -> None:
        self.went.append(("ring",))

    def stop_ringing(self) -> None:
        self.went.append(("stop_ringing",))

    def hang_up(self) -> None:
        self.went.append(("hang_up",))

    def finished(self, session_id: str, complete: bool) -> None:
        self.went.append(("finished", session_id, complete))
