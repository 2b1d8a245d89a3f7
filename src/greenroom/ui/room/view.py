"""What the room shows at one moment. Needs no Qt; the presenter makes it, the page applies it."""

from dataclasses import dataclass
from enum import StrEnum

from greenroom.model.case import Exhibit, Framework
from greenroom.model.span import Span
from greenroom.ui.room.people_view import CallView, PanelView, TaskView
from greenroom.ui.room.video_view import VideoView


class Mark(StrEnum):
    """How far a step is."""

    DONE = "done"
    NOW = "now"
    RECORDING = "recording"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of the step row."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class ProgressView:
    """How far it is ("Question 3 of 5"); `number` counts from 1, dashes before it are done."""

    text: str
    number: int
    total: int


@dataclass(frozen=True, slots=True)
class InterviewerView:
    """The person who asks. `description` is for screen readers."""

    initials: str
    name: str
    role: str
    status: str
    speaking: bool
    accessible: str
    description: str


@dataclass(frozen=True, slots=True)
class ThinkAloudView:
    """How long nobody spoke. With a `heading` it has been noticed, and `text` helps on."""

    words: str
    heading: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """The question's text, or what stands for it while it is hidden.

    `problem` is what a later stage belongs to, to be kept in sight. With a `key`, `{key}` in the
    text stands for its cap. `caption` stands above the text beside a case.
    """

    text: str
    shown: bool
    note: str
    toggle: str
    problem: str = ""
    key: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class RingView:
    """The timer ring. `elapsed` of None is ready; `words` of None are those about the target."""

    target: Span
    elapsed: float | None
    words: str | None


@dataclass(frozen=True, slots=True)
class AsideView:
    """The text beside the ring. `{key}` in `hint` stands for a key cap."""

    heading: str
    text: str
    hint: str


@dataclass(frozen=True, slots=True)
class TranscriptView:
    """The live transcript; `note` stands where there are no words yet."""

    on: bool
    confirmed: str
    provisional: str
    note: str


class MainAction(StrEnum):
    """What the main button and Space do."""

    PICK_UP = "pick_up"
    ANSWER = "answer"
    STOP = "stop"
    GO_ON = "go_on"
    NEXT = "next"
    PASS = "pass"
    ANSWER_AGAIN = "answer_again"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class BarView:
    """The bottom bar."""

    main: str
    main_icon: str
    action: MainAction
    pause: str
    pause_icon: str
    can_pause: bool
    can_replay: bool
    can_skip: bool
    skip: str
    end: str


class BannerTopic(StrEnum):
    """Which problem a banner is about; the first of them is shown."""

    DISK_FULL = "disk_full"
    LOST = "lost"
    NO_MICROPHONE = "no_microphone"
    NO_ACCESS = "no_access"
    SILENT = "silent"
    DROPPING = "dropping"
    CLIPPING = "clipping"
    NO_VOICE = "no_voice"
    UNHEARD = "unheard"
    VIDEO_UNSAVED = "video_unsaved"
    CAMERA = "camera"
    OTHER = "other"


class BannerAction(StrEnum):
    """What a banner's button does."""

    CHOOSE_INPUT = "choose_input"
    TRY_AGAIN = "try_again"
    CONTINUE_WITH = "continue_with"
    RETAKE = "retake"
    CHOOSE_VOICE = "choose_voice"
    DISMISS = "dismiss"
    SOUND_SETTINGS = "sound_settings"
    PRIVACY_SETTINGS = "privacy_settings"
    FREE_SPACE = "free_space"
    TRY_CAMERA = "try_camera"
    END = "end"


@dataclass(frozen=True, slots=True)
class BannerButton:
    """A button of a banner; at most one is primary."""

    text: str
    action: BannerAction
    primary: bool = False


@dataclass(frozen=True, slots=True)
class BannerView:
    """A problem. `serious` has the red edge, otherwise it asks for attention."""

    topic: BannerTopic
    title: str
    text: str
    buttons: tuple[BannerButton, ...]
    serious: bool
    icon: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """The case so far.

    Attributes:
        summary: The case in short.
        exhibits: Those that lie before the person, in order.
        to_come: How many exhibits have not been shared yet.
        newest: Id of the one to look at now, "" without any.
        told: What the interviewer told when asked.
        frameworks: Ways to take it apart; none in a real interview.
    """

    summary: str
    exhibits: tuple[Exhibit, ...]
    to_come: int
    newest: str
    told: tuple[str, ...]
    frameworks: tuple[Framework, ...]


@dataclass(frozen=True, slots=True)
class RoomView:
    """Everything in the room. `window_title` mirrors the step row."""

    title: str
    window_title: str
    announcement: str
    progress: ProgressView
    clock: str
    interviewer: InterviewerView
    steps: tuple[StepView, ...]
    question: QuestionView
    ring: RingView
    aside: AsideView
    transcript: TranscriptView
    bar: BarView
    banner: BannerView | None
    case: CaseView | None = None
    stages: tuple[StepView, ...] = ()
    think_aloud: ThinkAloudView | None = None
    panel: PanelView | None = None
    call: CallView | None = None
    task: TaskView | None = None
    video: VideoView | None = None
