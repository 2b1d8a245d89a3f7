"""Small interviews for tests, made by hand."""

from typing import Any

from greenroom.interview import events as ev
from greenroom.interview.conductor import step
from greenroom.interview.state import ConductorState
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.span import Span

MAYA = Persona("maya", "Maya Okafor", "Hiring manager, Marlow & Pike", "MO", "bf_emma")


def question(name: str, **changes: object) -> Question:
    """A behavioral question; any field can be changed."""
    fields: dict[str, object] = {
        "id": f"test.{name}",
        "text": f"Tell me about a time you had to {name}.",
        "kind": QuestionKind.BEHAVIORAL,
        "types": (InterviewType.BEHAVIORAL,),
        "structure": StructureKind.STAR,
        "target": Span(90, 150),
        "competencies": (name,),
    }
    return Question(**(fields | changes))  # type: ignore[arg-type]


def plan(layout: str = "rqqr", thinking_time_s: float = 10.0, **choices: Any) -> InterviewPlan:
    """A plan with one item a letter: r for a remark, q for a question. Nobody follows up."""
    items = []
    for index, letter in enumerate(layout):
        if letter == "r":
            items.append(PlanItem(ItemKind.REMARK, f"Remark {index}."))
            continue
        asked = question(f"q{index}")
        number = layout[: index + 1].count("q")
        items.append(PlanItem(ItemKind.QUESTION, asked.text, number, asked, "Thank you."))
    fields = {"thinking_time_s": thinking_time_s, "follow_ups": False} | choices
    return InterviewPlan(
        InterviewChoices(**fields), MAYA, tuple(items), "Behavioral interview, one-on-one"
    )


class Drive:
    """Sends events one after the other and keeps the latest state and effects."""

    def __init__(self, state: ConductorState) -> None:
        self.state = state
        self.now = 0.0
        self.effects: tuple[ev.Effect, ...] = ()
        self.all_effects: list[ev.Effect] = []

    def __call__(self, event: ev.Event, after_s: float = 0.0) -> tuple[ev.Effect, ...]:
        """Send `event` after some seconds; returns the effects."""
        self.now += after_s
        self.state, self.effects = step(self.state, event, self.now)
        self.all_effects.extend(self.effects)
        return self.effects

    def heard(self, after_s: float = 5.0) -> tuple[ev.Effect, ...]:
        """The running prompt is heard to its end."""
        self(ev.PromptStarted(self.state.prompt, self.now))
        return self(ev.PromptEnded(self.state.prompt, self.now + after_s), after_s)

    def wait(self) -> tuple[ev.Effect, ...]:
        """Time passes until the conductor does something by itself."""
        assert self.state.deadline is not None
        return self(ev.Tick(), max(0.0, self.state.deadline - self.now))
