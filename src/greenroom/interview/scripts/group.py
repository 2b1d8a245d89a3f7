"""Group: a task that is discussed with two to four other candidates, before an assessor."""

from greenroom.interview.formats import suit_persona, suit_question
from greenroom.interview.group_lines import TURN
from greenroom.interview.scripts.script import Draft, PlanRequest, Script
from greenroom.model.group import Candidate, GroupTask
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewLength, ItemKind, PlanItem
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.span import Span
from greenroom.platform.text import translate

# Where they sit, from left to right; the person is in the middle (Greenroom's choice).
_PLACES = {2: (-0.6, 0.6), 3: (-0.7, 0.2, 0.7), 4: (-0.8, -0.35, 0.35, 0.8)}
# A contribution makes one point and gives a reason (Greenroom's choice).
TURN_TARGET = Span(10.0, 45.0)
# Spoken, so in the language of the tasks.
_MINUTES = {4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}
_OPENING = (
    "Hello everybody, and welcome. I'm {name}. You'll discuss a task as a group, and I'll listen."
)
_START = "You have {minutes} minutes, and I won't take part. {question} Please begin."
_CLOSING = "Thank you, your time is over. That was the discussion, thank you all for taking part."


def cast(task: GroupTask, request: PlanRequest) -> tuple[Persona, ...]:
    """The others from left to right; nobody has the assessor's voice."""
    voices = [one.voice for one in task.candidates]
    places = _PLACES[len(task.candidates)]
    return tuple(
        suit_persona(
            Persona(
                id=one.id,
                name=one.name,
                role=translate("Interview", "candidate"),
                initials="".join(word[0] for word in one.name.split())[:2].upper(),
                voice=_voice(one, voices, request),
                speed=one.speed,
                place=place,
            ),
            request.choices.format,
        )
        for one, place in zip(task.candidates, places, strict=True)
    )


def _voice(one: Candidate, taken: list[str], request: PlanRequest) -> str:
    """Their own voice, or another one of its kind where the assessor has the same."""
    assessor = request.persona.voice
    if one.voice != assessor:
        return one.voice
    spare = [each.voice for each in request.supply.personas if each.voice not in (*taken, assessor)]
    alike = [voice for voice in spare if voice[1:2] == one.voice[1:2]]
    return (alike or spare or [one.voice])[0]


def _draft(request: PlanRequest) -> Draft:
    task = request.material(GroupTask)
    minutes = _MINUTES[round(task.limit_s / 60)]
    opening = (
        _OPENING.format(name=request.persona.name),
        task.brief,
    )
    items = [PlanItem(ItemKind.REMARK, text) for text in opening]
    items += [PlanItem(ItemKind.REMARK, one.hello, asker=one.id) for one in task.candidates]
    items.append(PlanItem(ItemKind.REMARK, _START.format(minutes=minutes, question=task.question)))
    items.append(_turn(task, request))
    items.append(PlanItem(ItemKind.REMARK, _CLOSING))
    return Draft(tuple(items), cast(task, request), material=task.id, group=task)


def _turn(task: GroupTask, request: PlanRequest) -> PlanItem:
    """The person's first contribution; further ones come as they take the floor."""
    question = Question(
        id=f"group.{task.id}",
        text=task.question,
        kind=QuestionKind.GROUP,
        types=(InterviewType.GROUP,),
        structure=StructureKind.NONE,
        target=TURN_TARGET,
        listens_for=task.listens_for,
    )
    asked = suit_question(question, request.choices.format)
    return PlanItem(ItemKind.QUESTION, task.question, 1, asked, stage=TURN)


SCRIPT = Script(
    type=InterviewType.GROUP,
    title=lambda: translate("Interview", "Group discussion"),
    kind=lambda: translate("Interview", "group"),
    draft=_draft,
    draws=frozenset({InterviewType.GROUP}),
    places=(QuestionKind.GROUP,),
    # A discussion takes as long as its task says, whatever the length.
    counts=dict.fromkeys(InterviewLength, 1),
)
