"""Technical: problems of one field, thought through aloud in stages."""

from greenroom.interview.scripts.script import Draft, PlanRequest, Script
from greenroom.interview.scripts.standard import choose, hold_alone
from greenroom.model.plan import InterviewLength
from greenroom.model.question import InterviewType, Question, QuestionKind
from greenroom.platform.text import translate


def _draft(request: PlanRequest) -> Draft:
    selector = request.selector
    field = request.choices.field or selector.draw_field()
    selector.keep_field(field)

    def take(count: int) -> list[Question]:
        return selector.take_wishes([QuestionKind.TECHNICAL] * count)

    chosen = choose(request, SCRIPT.counts, take, selector.take_more)
    return Draft(hold_alone(request, chosen).items, material=field)


SCRIPT = Script(
    type=InterviewType.TECHNICAL,
    title=lambda: translate("Interview", "Technical interview"),
    kind=lambda: translate("Interview", "technical"),
    draft=_draft,
    draws=frozenset({InterviewType.TECHNICAL, InterviewType.ONE_ON_ONE}),
    places=(QuestionKind.TECHNICAL,),
    # A problem in five stages takes about seven minutes.
    counts={InterviewLength.QUICK: 1, InterviewLength.SHORT: 1, InterviewLength.MEDIUM: 3},
)
