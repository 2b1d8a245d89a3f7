"""A panel of three (or more) with six questions, and what makes a room of it."""

from dataclasses import replace

from fakes.room_page import FakeRun, plan, question
from greenroom.interview import events as ev
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import Gap, InterviewType

DANIEL = Persona("daniel", "Daniel Reyes", "planning lead, peer", "DR", "bm_george", place=-0.6)
MAYA = Persona("maya", "Maya Okafor", "hiring manager", "MO", "bf_emma")
INGRID = Persona("ingrid", "Ingrid Solheim", "HR partner", "IS", "af_heart", place=0.6)
TOM = Persona("tom", "Tom Ashby", "recruiter", "TA", "am_michael", place=0.9)
FOLLOW_UP = (
    "If the first forty units had not arrived by air, what would you have told your director, and "
    "how soon?"
)
_ASKED = (
    (DANIEL, "How do you plan a week when volume is uncertain?"),
    (INGRID, "Tell me about a time you gave difficult feedback."),
    (MAYA, "Tell me about a project about to miss its deadline."),
    (DANIEL, "Tell me about a time you had to learn something quickly."),
    (INGRID, "Tell me about a mistake you would handle differently now."),
    (MAYA, "What would you like to know from us?"),
)


def panel_plan(members: int = 3, **choices: object) -> InterviewPlan:
    """Daniel, Maya and Ingrid (and Tom); six questions."""
    items = tuple(
        replace(question(text, number), asker=asker.id)
        for number, (asker, text) in enumerate(_ASKED, 1)
    )
    fields: dict[str, object] = {
        "type": InterviewType.PANEL,
        "live_transcript": False,
        "follow_ups": True,
        "panel_size": members,
        **choices,
    }
    whole = plan(*items, title="Panel interview, in person", **fields)
    everyone = (DANIEL, MAYA, INGRID, TOM)
    return replace(whole, persona=MAYA, members=everyone[:members])


def follow_up(number: int = 3, asker: Persona = MAYA) -> PlanItem:
    """What Maya asks after the third answer."""
    return PlanItem(
        ItemKind.QUESTION,
        FOLLOW_UP,
        number,
        question(FOLLOW_UP, number).question,
        asker=asker.id,
        parent=number - 1,
        gap=Gap.NO_RESULT,
    )


def answer(run: FakeRun, seconds: float, *follow_ups: PlanItem) -> None:
    """The question is heard and answered, and perhaps followed up."""
    run.spoken()
    run.post(ev.AnswerNow())
    run.clock += seconds
    run.post(ev.StopAnswer())
    run.post(ev.Considered(run.state.item, follow_ups))
    run.wait(4.0)


def to_the_follow_up(run: FakeRun) -> None:
    """Three answers, and the third one is followed up."""
    run.post(ev.Begin())
    for seconds in (98.0, 124.0):
        answer(run, seconds)
    answer(run, 106.0, follow_up())
