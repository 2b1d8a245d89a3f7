"""Technical: problems of one field, thought through aloud in stages."""

from collections.abc import Sequence

from greenroom.interview.scripts.script import Draft, PlanRequest, Script
from greenroom.interview.scripts.standard import choose, hold_alone
from greenroom.model.plan import InterviewLength
from greenroom.model.question import InterviewType, Question, QuestionKind
from greenroom.platform.text import translate

# What 45 minutes are filled with when the field has no further problem at this level.
_PAST_WORK = (QuestionKind.EXPERIENCE, QuestionKind.CHALLENGE)


def _draft(request: PlanRequest) -> Draft:
    selector = request.selector
    field = request.choices.field or selector.draw_field()
    selector.keep_field(field)

    def take(count: int) -> list[Question]:
        drawn = (selector.take(QuestionKind.TECHNICAL) for _ in range(count))
        return [question for question in drawn if question is not None]

    def take_more(so_far: Sequence[Question]) -> Question | None:
        problem = selector.take(QuestionKind.TECHNICAL)
        return problem or (selector.take(*_PAST_WORK) if so_far else None)

    chosen = choose(request, SCRIPT.counts, take, take_more)
    return Draft(hold_alone(request, chosen).items, material=field)


SCRIPT = Script(
    type=InterviewType.TECHNICAL,
    title=lambda: translate("Interview", "Technical interview"),
    kind=lambda: translate("Interview", "technical"),
    draft=_draft,
    draws=frozenset({InterviewType.TECHNICAL, InterviewType.ONE_ON_ONE}),
    places=(*_PAST_WORK, QuestionKind.TECHNICAL),
    # A problem in five stages takes about seven minutes; a quick one is answered in one.
    counts={InterviewLength.QUICK: 1, InterviewLength.SHORT: 1, InterviewLength.MEDIUM: 3},
)
