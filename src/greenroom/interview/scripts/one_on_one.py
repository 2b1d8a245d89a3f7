"""One-on-one: about you, motivation, strengths and weaknesses, experience, challenge."""

from greenroom.interview.scripts.script import Draft, PlanRequest, Script
from greenroom.interview.scripts.standard import choose, hold_alone
from greenroom.model.question import InterviewFormat, InterviewType, Question, QuestionKind
from greenroom.platform.text import translate

PLACES = (
    QuestionKind.ABOUT_YOU,
    QuestionKind.PHONE_SCREEN,
    QuestionKind.MOTIVATION,
    QuestionKind.STRENGTH,
    QuestionKind.WEAKNESS,
    QuestionKind.EXPERIENCE,
    QuestionKind.ROLE,
    QuestionKind.CHALLENGE,
    QuestionKind.SITUATIONAL,
    QuestionKind.BEHAVIORAL,
)
_SIDES = (QuestionKind.STRENGTH, QuestionKind.WEAKNESS)


def _draft(request: PlanRequest) -> Draft:
    selector = request.selector

    def take(count: int) -> list[Question]:
        return selector.take_wishes(_wishes(request, count))

    chosen = choose(request, SCRIPT.counts, take, selector.take_more)
    return Draft(hold_alone(request, chosen).items)


def _wishes(request: PlanRequest, count: int) -> list[QuestionKind]:
    rng = request.rng
    others = [
        QuestionKind.MOTIVATION,
        rng.choice(_SIDES),
        QuestionKind.EXPERIENCE,
        QuestionKind.CHALLENGE,
    ]
    if count == 1:
        return [rng.choice([QuestionKind.ABOUT_YOU, *others])]
    # A first call is mostly about whether the practical things fit.
    first = [QuestionKind.ABOUT_YOU]
    if request.choices.format is InterviewFormat.PHONE:
        first.append(QuestionKind.PHONE_SCREEN)
    if request.selector.offers(QuestionKind.ROLE):
        first.append(QuestionKind.ROLE)
    chosen = [*first, *rng.sample(others, len(others))][:count]
    return [*chosen, *[QuestionKind.BEHAVIORAL] * (count - len(chosen))]


SCRIPT = Script(
    type=InterviewType.ONE_ON_ONE,
    title=lambda: translate("Interview", "One-on-one interview"),
    kind=lambda: translate("Interview", "one-on-one"),
    draft=_draft,
    draws=frozenset({InterviewType.ONE_ON_ONE}),
    places=PLACES,
)
