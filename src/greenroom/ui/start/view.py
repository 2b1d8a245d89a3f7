"""What Start shows, as plain values."""

from dataclasses import dataclass
from enum import StrEnum

from greenroom.model.plan import InterviewChoices
from greenroom.ui.start.start_banner import StartBanner


class SuggestionAction(StrEnum):
    """What a suggestion's button does."""

    INTERVIEW = "interview"
    MIC_CHECK = "mic_check"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One suggestion; `choices` are those that its button starts with."""

    icon: str
    title: str
    text: str
    button: str
    action: SuggestionAction = SuggestionAction.INTERVIEW
    choices: InterviewChoices | None = None


@dataclass(frozen=True, slots=True)
class ContinueView:
    """The session that can go on."""

    session_id: str
    title: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class Option:
    """An entry of a list: what is kept, what is shown, and initials for interviewers."""

    value: str
    text: str
    initials: str = ""


@dataclass(frozen=True, slots=True)
class LoadingView:
    """The thin bar under the microphone."""

    share: float
    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A line under the microphone: icon, token of its colour, words."""

    icon: str
    token: str
    text: str


@dataclass(frozen=True, slots=True)
class StartView:
    """Everything on Start except the level."""

    choices: InterviewChoices
    subtitle_before: str
    subtitle_after: str
    roles: tuple[str, ...]
    interviewers: tuple[Option, ...]
    microphones: tuple[Option, ...]
    microphone: str
    microphone_problem: tuple[str, str] | None
    microphone_refused: bool
    check_button: str
    check_running: bool
    notice: Notice | None
    loading: LoadingView | None
    summary: str
    summary_line: str
    start_button: str
    continued: ContinueView | None
    suggestions: tuple[Suggestion, ...]
    suggestions_source: str
    folder: str
    banner: StartBanner | None = None
    materials: tuple[Option, ...] = ()
