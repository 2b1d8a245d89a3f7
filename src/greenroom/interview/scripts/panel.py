"""Panel: two to four interviewers who take turns and hand over to each other by name."""

import random
from collections.abc import Iterator
from dataclasses import replace

from greenroom.interview.formats import suit_persona
from greenroom.interview.scripts.course import Course
from greenroom.interview.scripts.script import Draft, PlanRequest, Script
from greenroom.interview.scripts.standard import BEFORE_OWN_QUESTIONS, Chosen, choose
from greenroom.interview.wording import lead_ins
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewLength
from greenroom.model.question import InterviewType, Question, QuestionKind
from greenroom.platform.text import translate

FEWEST, MOST = 2, 4
# Where they sit, from left to right; a voice quite at the side is tiring on headphones.
_PLACES = {2: (-0.5, 0.5), 3: (-0.6, 0.0, 0.6), 4: (-0.7, -0.25, 0.25, 0.7)}
_WISHES = (
    QuestionKind.MOTIVATION,
    QuestionKind.BEHAVIORAL,
    QuestionKind.EXPERIENCE,
    QuestionKind.CHALLENGE,
    QuestionKind.BEHAVIORAL,
    QuestionKind.SITUATIONAL,
)
_PLACES_IN_ORDER = (
    QuestionKind.ABOUT_YOU,
    QuestionKind.MOTIVATION,
    QuestionKind.STRENGTH,
    QuestionKind.WEAKNESS,
    QuestionKind.EXPERIENCE,
    QuestionKind.ROLE,
    QuestionKind.CHALLENGE,
    QuestionKind.SITUATIONAL,
    QuestionKind.BEHAVIORAL,
)

# Spoken, so in the language of the banks.
_PRESENT = (
    "With me today are {others}.",
    "I'm joined by {others}. We'll take turns.",
    "You'll also be talking with {others} today.",
)
_HELLO = ("Hello, good to meet you.", "Hi. Thanks for making the time.", "Good to have you here.")
_OVER = (
    "Thank you. {name}, would you like to go on?",
    "Thanks. Over to you, {name}.",
    "{name}, I think the next one is yours.",
    "Thank you. I'll hand over to {name}.",
    "Good, thank you. {name}, please.",
)
_TAKEN = ("Thank you, {name}.", "Thanks, {name}.", "Yes, thank you, {name}.")


def cast(request: PlanRequest) -> tuple[Persona, ...]:
    """The panel from left to right; the chosen interviewer sits in the middle and is the chair."""
    chair, rng = request.persona, request.rng
    wanted = min(MOST, max(FEWEST, request.choices.panel_size))
    others = [one for one in request.supply.personas if one.id != chair.id]
    # Different ways of asking before different people of one way.
    rng.shuffle(others)
    others.sort(key=lambda one: one.manner is chair.manner)
    seats = others[: wanted - 1]
    seats.insert(len(seats) // 2 if len(seats) > 1 else 0, chair)
    places = _PLACES.get(len(seats), (0.0,) * len(seats))
    sounding = (suit_persona(one, request.choices.format) for one in seats)
    return tuple(replace(one, place=at) for one, at in zip(sounding, places, strict=True))


def _draft(request: PlanRequest) -> Draft:
    selector = request.selector

    def take(count: int) -> list[Question]:
        first = [QuestionKind.ABOUT_YOU] if count > 1 else []
        if selector.offers(QuestionKind.ROLE):
            first.append(QuestionKind.ROLE)
        rest = request.rng.sample(_WISHES, len(_WISHES))
        return selector.take_wishes([*first, *rest, *[QuestionKind.BEHAVIORAL] * count][:count])

    chosen = choose(request, SCRIPT.counts, take, selector.take_more)
    members = cast(request)
    return Draft(_hold(request, chosen, members).items, members)


def _hold(request: PlanRequest, chosen: Chosen, members: tuple[Persona, ...]) -> Course:
    course, rng, chair = Course(request.names), request.rng, request.persona
    if request.choices.length is InterviewLength.QUICK:
        course.question(chosen.questions[0], asker=rng.choice(members).id)
        return course
    _open(course, chosen, chair, members, rng)
    turns = _turns(chair, members, len(chosen.questions))
    leads = lead_ins(len(chosen.questions), rng)
    over = _cycle(_OVER, rng)
    speaking = chair
    for question, asker, lead_in in zip(chosen.questions, turns, leads, strict=True):
        if asker.id != speaking.id:
            course.remark(next(over).format(name=asker.first_name), speaking.id)
            lead_in = rng.choice(_TAKEN).format(name=speaking.first_name)  # noqa: PLW2901 -- a turn that is taken has words of its own
        course.question(question, lead_in, asker.id)
        speaking = asker
    _close(course, chosen, chair, speaking, next(over))
    return course


def _open(
    course: Course,
    chosen: Chosen,
    chair: Persona,
    members: tuple[Persona, ...],
    rng: random.Random,
) -> None:
    others = [one for one in members if one.id != chair.id]
    if chosen.opening:
        course.remark(chosen.opening.text, chair.id)
    names = [one.name for one in others]
    listed = " and ".join(", ".join(names).rsplit(", ", 1))
    course.remark(rng.choice(_PRESENT).format(others=listed), chair.id)
    for one, hello in zip(others, rng.sample(_HELLO, len(others)), strict=True):
        course.remark(hello, one.id)


def _close(course: Course, chosen: Chosen, chair: Persona, speaking: Persona, over: str) -> None:
    if chosen.invitation or chosen.closing:
        if speaking.id != chair.id:
            course.remark(over.format(name=chair.first_name), speaking.id)
        if chosen.invitation:
            course.question(chosen.invitation, BEFORE_OWN_QUESTIONS, chair.id)
        if chosen.closing:
            course.remark(chosen.closing.text, chair.id)


def _turns(chair: Persona, members: tuple[Persona, ...], count: int) -> list[Persona]:
    """Who asks which question: the chair first, then round the table."""
    at = [one.id for one in members].index(chair.id)
    order = members[at:] + members[:at]
    return [order[index % len(order)] for index in range(count)]


def _cycle(texts: tuple[str, ...], rng: random.Random) -> Iterator[str]:
    while True:
        yield from rng.sample(texts, len(texts))


SCRIPT = Script(
    type=InterviewType.PANEL,
    title=lambda: translate("Interview", "Panel interview"),
    kind=lambda: translate("Interview", "panel"),
    draft=_draft,
    draws=frozenset({InterviewType.PANEL, InterviewType.ONE_ON_ONE, InterviewType.BEHAVIORAL}),
    places=_PLACES_IN_ORDER,
)
