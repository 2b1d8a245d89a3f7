"""Behavioral: one competency after the other."""

from greenroom.interview.scripts.script import Draft, PlanRequest, Script
from greenroom.interview.scripts.standard import choose, hold_alone
from greenroom.model.question import InterviewType, Question, QuestionKind
from greenroom.platform.text import translate


def _draft(request: PlanRequest) -> Draft:
    selector = request.selector

    def take(count: int) -> list[Question]:
        return selector.take_wishes([QuestionKind.BEHAVIORAL] * count)

    chosen = choose(request, SCRIPT.counts, take, selector.take_more)
    return Draft(hold_alone(request, chosen).items)


SCRIPT = Script(
    type=InterviewType.BEHAVIORAL,
    title=lambda: translate("Interview", "Behavioral interview, one-on-one"),
    kind=lambda: translate("Interview", "behavioral"),
    draft=_draft,
    draws=frozenset({InterviewType.BEHAVIORAL}),
    places=(QuestionKind.BEHAVIORAL,),
)
