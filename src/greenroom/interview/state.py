"""Where an interview stands."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from greenroom.interview.clarifying import is_clarifying
from greenroom.interview.floor import Discussion
from greenroom.interview.formats import shows_question
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import Mode

# Long enough to draw breath, and short enough that with the third of a second until the speaker
# sounds nobody is waited for longer than 1.5 s (Greenroom's choice).
BETWEEN_QUESTIONS_S = 1.0
AFTER_REMARK_S = 0.6
# Until a follow-up is chosen. Hearing the tail takes about a second; who waits longer than this
# in silence takes it for the end of the topic (Greenroom's choice).
CONSIDERING_S = 4.0
# A question to the interviewer wants an answer, however long hearing it takes (Greenroom's choice).
CLARIFYING_S = 30.0
# What a strict clock gives when no thinking time was chosen; platforms commonly give 30 s.
STRICT_THINKING_S = 30.0

# Who presses Stop sooner pressed twice to begin; nobody has said anything by then (Greenroom's
# choice).
SHORTEST_ANSWER_S = 1.0

_RAMBLING_TIMES = 1.5
_RAMBLING_OVER_S = 30.0


class Phase(StrEnum):
    """What is going on."""

    READY = "ready"
    ASKING = "asking"
    THINKING = "thinking"
    ANSWERING = "answering"
    PAUSED = "paused"
    BETWEEN = "between"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class ConductorState:
    """Everything the conductor knows; a new value after each step.

    Moments called `now` are seconds on any clock that never goes back; `prompt_started` and
    `prompt_ended` are seconds of stream time. `item` is an index into `plan.items`.

    Attributes:
        prompt: Number of the latest `Speak`, counted over the interview.
        thought_s: Thinking time of this item up to `phase_since`, pauses left out.
        answer_s: Length of the current take up to `phase_since`, pauses left out.
        take: Number of the latest take of this item, 0 before the first.
        takes: Takes started so far, one count for each plan item.
        take_open: Whether a take was started and neither stopped nor discarded.
        item_done: Whether this item is finished, so that the next one follows.
        held: BETWEEN waits for the person, because a take broke off.
        return_to: Item to go on with after a retake of an earlier one.
        only_item: The interview consists of this one item (a retake from the review).
        considering: BETWEEN waits for `Considered`, but no longer than `CONSIDERING_S`, or
            `CLARIFYING_S` where the person asked something.
        discussion: Who has the floor; of a plan with a group task only.
    """

    plan: InterviewPlan
    takes: tuple[int, ...]
    question_shown: bool
    item: int = 0
    phase: Phase = Phase.READY
    paused_from: Phase | None = None
    phase_since: float = 0.0
    between_s: float = BETWEEN_QUESTIONS_S
    prompt: int = 0
    prompt_started: float | None = None
    prompt_ended: float | None = None
    thought_s: float = 0.0
    answer_s: float = 0.0
    take_open: bool = False
    answered: tuple[int, ...] = ()
    skipped: tuple[int, ...] = ()
    replays: int = 0
    item_done: bool = False
    held: bool = False
    return_to: int | None = None
    only_item: bool = False
    considering: bool = False
    discussion: Discussion = field(default_factory=Discussion)

    @property
    def current(self) -> PlanItem | None:
        """The item that is going on; None past the last one."""
        return self.plan.items[self.item] if self.item < len(self.plan.items) else None

    @property
    def is_question(self) -> bool:
        """Whether the current item is answered and recorded."""
        return self.current is not None and self.current.kind is ItemKind.QUESTION

    @property
    def take(self) -> int:
        """Number of the latest take of this item, 0 before the first."""
        return self.takes[self.item] if self.item < len(self.takes) else 0

    @property
    def recording(self) -> bool:
        """Whether what the person says is being recorded at this moment."""
        return self.phase is Phase.ANSWERING

    @property
    def next_item(self) -> int:
        """The item to go on with when the interview is continued later."""
        if self.return_to is not None:
            return self.return_to
        done = self.item_done or self.item in self.answered
        return self.item + 1 if done else self.item

    @property
    def thinking_deadline(self) -> float | None:
        """When thinking time is over, on the `now` clock; None when the person decides."""
        choices = self.plan.choices
        limit = choices.thinking_time_s or (STRICT_THINKING_S if choices.strict else 0.0)
        if self.phase is not Phase.THINKING or limit <= 0:
            return None
        return self.phase_since + limit - self.thought_s

    @property
    def answer_deadline(self) -> float | None:
        """When the running answer is cut or interrupted, on the `now` clock; None if it is not."""
        if self.phase is not Phase.ANSWERING or self.current is None:
            return None
        limit = answer_limit_s(self.plan, self.current)
        return None if limit is None else self.phase_since + limit - self.answer_s

    @property
    def deadline(self) -> float | None:
        """When a `Tick` will next do something, on the `now` clock; None if it never will."""
        if self.phase is Phase.BETWEEN and not self.held:
            return self.phase_since + (self._patience_s if self.considering else self.between_s)
        if self.plan.group is not None:
            return None
        return self.thinking_deadline or self.answer_deadline

    @property
    def _patience_s(self) -> float:
        return CLARIFYING_S if is_clarifying(self.plan, self.item) else CONSIDERING_S

    def thought_for(self, now: float) -> float:
        """Seconds of thinking about this question so far, pauses left out."""
        return self.thought_s + self._running(Phase.THINKING, now)

    def answered_for(self, now: float) -> float:
        """Seconds of the current take so far, pauses left out."""
        return self.answer_s + self._running(Phase.ANSWERING, now)

    def _running(self, phase: Phase, now: float) -> float:
        return max(0.0, now - self.phase_since) if self.phase is phase else 0.0


def answer_limit_s(plan: InterviewPlan, item: PlanItem) -> float | None:
    """How long an answer to this item may be before the interviewer ends it; None without end.

    A strict clock cuts at the chosen limit, or else at the end of the suggested length. In a real
    interview without one the interviewer comes in when the suggested length is passed by half and
    by half a minute at least (Greenroom's choice). In practice nobody does.
    """
    choices, question = plan.choices, item.question
    if choices.mode is not Mode.REAL or question is None:
        return None
    longest = question.target.end
    if choices.strict:
        return choices.answer_limit_s or longest
    return max(_RAMBLING_TIMES * longest, longest + _RAMBLING_OVER_S)


def new_state(plan: InterviewPlan) -> ConductorState:
    """The start of an interview; `Begin` sets it going."""
    return resume_state(plan, 0, (), ())


def resume_state(
    plan: InterviewPlan,
    next_item: int,
    answered: tuple[int, ...],
    skipped: tuple[int, ...],
    takes: tuple[int, ...] = (),
) -> ConductorState:
    """An interview that goes on at `next_item`; `Begin` asks that item.

    Args:
        plan: What is asked.
        next_item: Item index as `SaveProgress` gave it; past the end, `Begin` ends at once.
        answered: Items with a kept take.
        skipped: Items that were left out.
        takes: Takes started so far by item; empty counts one for each answered item.
    """
    count = len(plan.items)
    counted = tuple(int(i in answered) for i in range(count))
    return ConductorState(
        plan=plan,
        takes=takes if len(takes) == count else counted,
        question_shown=shows_question(plan.choices.format, plan.choices.show_question),
        item=min(max(0, next_item), count),
        answered=tuple(i for i in range(count) if i in answered),
        skipped=tuple(i for i in range(count) if i in skipped),
    )


def retake_state(
    plan: InterviewPlan,
    item: int,
    *,
    next_item: int,
    answered: tuple[int, ...],
    skipped: tuple[int, ...],
    takes: tuple[int, ...] = (),
) -> ConductorState:
    """One question asked again from the review; ends after its answer, `next_item` stays."""
    from_item = resume_state(plan, item, answered, skipped, takes)
    return replace(from_item, return_to=min(max(0, next_item), len(plan.items)), only_item=True)
