"""What can happen in an interview, and what the conductor wants done about it."""

from dataclasses import dataclass

from greenroom.model.plan import PlanItem

# --- Events: told to the conductor -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Begin:
    """The person is ready; the first item (or the one to go on with) is said."""


@dataclass(frozen=True, slots=True)
class PromptStarted:
    """The first sample of prompt number `prompt` was played at stream time `at`, in seconds.

    `prompt` is the number that `Speak` carried, so that a late call for an earlier prompt cannot
    be taken for the running one. `at` is None where the voice cannot know it.
    """

    prompt: int
    at: float | None


@dataclass(frozen=True, slots=True)
class PromptEnded:
    """Prompt number `prompt` is over; `at` is the stream time of its last sample, if known."""

    prompt: int
    at: float | None


@dataclass(frozen=True, slots=True)
class PromptFailed:
    """Nothing can speak prompt number `prompt`; its text is shown instead."""

    prompt: int


@dataclass(frozen=True, slots=True)
class AnswerNow:
    """The person wants to answer, if need be into the interviewer's words."""


@dataclass(frozen=True, slots=True)
class StopAnswer:
    """The answer is over."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Hold everything."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """End a pause; after a failed take: answer the same question again without hearing it."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave this item out. What was recorded of an answer is kept, and then it counts as one."""


@dataclass(frozen=True, slots=True)
class Replay:
    """Say the question again. A running take is discarded, so the window asks first."""


@dataclass(frozen=True, slots=True)
class Retake:
    """Ask the question at `item` again and record another take; earlier ones are kept."""

    item: int


@dataclass(frozen=True, slots=True)
class Next:
    """Go on without waiting for the pause between two items to pass."""


@dataclass(frozen=True, slots=True)
class End:
    """End the interview here; everything is kept, and it can be continued."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed; sent a few times a second, or at `ConductorState.deadline`."""


@dataclass(frozen=True, slots=True)
class TakeFailed:
    """The take broke off, for example because the disk is full.

    `kept` is False when it never began or nothing of it is left.
    """

    item: int
    number: int
    kept: bool = True


@dataclass(frozen=True, slots=True)
class DeviceLost:
    """The microphone or the speaker went away; a running take is stopped and kept."""


@dataclass(frozen=True, slots=True)
class ShowQuestion:
    """Show the text of the question."""


@dataclass(frozen=True, slots=True)
class HideQuestion:
    """Hide the text of the question."""


@dataclass(frozen=True, slots=True)
class Considered:
    """The answer to `item` was looked at: these items follow it at once, usually none.

    They come into the plan after `item`; each `parent` is an index of the plan as it is. The next
    one is said `after_s` seconds from now at the earliest.
    """

    item: int
    items: tuple[PlanItem, ...] = ()
    after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Invite:
    """In a discussion: ask the candidate of this id to speak next; gives the floor to them."""

    candidate: str


Event = (
    Begin
    | PromptStarted
    | PromptEnded
    | PromptFailed
    | AnswerNow
    | StopAnswer
    | Pause
    | GoOn
    | Skip
    | Replay
    | Retake
    | Next
    | End
    | Tick
    | TakeFailed
    | DeviceLost
    | ShowQuestion
    | HideQuestion
    | Considered
    | Invite
)

# --- Effects: to be carried out in order by whoever called `step` ------------------------------


@dataclass(frozen=True, slots=True)
class Speak:
    """Say `text`, which is for the plan item `item`; report back with the number `prompt`.

    The text is all of `PlanItem.spoken` the first time and leaves the lead-in out after that.
    With `over` whoever is still speaking is talked over; otherwise they fall silent.
    """

    item: int
    prompt: int
    text: str
    over: bool = False


@dataclass(frozen=True, slots=True)
class StopSpeaking:
    """Fall silent at once."""


@dataclass(frozen=True, slots=True)
class StartTake:
    """Record an answer.

    `prompt_end` is in stream time, moved on by the length of any pause since then, so that a
    pause does not count as start delay, and of the thinking time that a strict clock imposes;
    None when the prompt was cut short or not spoken.
    `number` counts what was started for this item and is never used twice.
    """

    item: int
    number: int
    prompt_end: float | None


@dataclass(frozen=True, slots=True)
class PauseTake:
    """Keep the take open, but let no sound into it."""


@dataclass(frozen=True, slots=True)
class ResumeTake:
    """Let sound in again."""


@dataclass(frozen=True, slots=True)
class StopTake:
    """End the open take and keep it. Harmless if the recorder has already stopped by itself."""

    item: int
    number: int


@dataclass(frozen=True, slots=True)
class DiscardTake:
    """End the open take and forget it."""

    item: int
    number: int


@dataclass(frozen=True, slots=True)
class SaveProgress:
    """Store where to go on, with the item indices that were answered and skipped."""

    next_item: int
    answered: tuple[int, ...]
    skipped: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Finish:
    """The interview is over. `complete` is False when questions are left to continue with."""

    complete: bool


@dataclass(frozen=True, slots=True)
class Consider:
    """Look at the answer that was just stopped, and report back with `Considered`.

    Who is slower than the conductor's patience is not waited for.
    """

    item: int
    number: int


Effect = (
    Speak
    | StopSpeaking
    | StartTake
    | PauseTake
    | ResumeTake
    | StopTake
    | DiscardTake
    | SaveProgress
    | Consider
    | Finish
)
