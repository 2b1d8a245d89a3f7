"""Choosing questions: spread over competencies, fresh ones first, reproducible from a seed."""

import random
from collections.abc import Collection, Iterable, Sequence

from greenroom.interview.formats import suit_question
from greenroom.interview.roles import family_of
from greenroom.interview.supply import Supply
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewFormat, InterviewType, Question, QuestionKind

_ONCE = frozenset({QuestionKind.ABOUT_YOU})


class Selector:
    """Draws questions for one interview, each at most once.

    Args:
        supply: The questions, and those that come last or before all others.
        choices: Level, role and format that a question must suit.
        rng: Decides between equals.
        draws: Types of interview of which a question must suit one.
        places: The order in which the interview comes to its kinds of questions.
    """

    def __init__(
        self,
        supply: Supply,
        choices: InterviewChoices,
        rng: random.Random,
        *,
        draws: Collection[InterviewType],
        places: Sequence[QuestionKind],
    ) -> None:
        by_id = {question.id: question for question in supply.questions}
        families = {family for one in by_id.values() for family in one.role_families}
        family = choices.role_family or family_of(choices.role, families)
        on_phone = choices.format is InterviewFormat.PHONE
        suitable = [
            suit_question(by_id[key], choices.format)
            for key in sorted(by_id)
            if not frozenset(draws).isdisjoint(by_id[key].types)
            and choices.level in by_id[key].levels
            and (not by_id[key].role_families or family in by_id[key].role_families)
            and (by_id[key].kind is not QuestionKind.PHONE_SCREEN or on_phone)
        ]
        rng.shuffle(suitable)
        self._left = suitable
        self._rng = rng
        self._recent = frozenset(supply.recently_asked)
        self._before_all = {one: place for place, one in enumerate(supply.before_all)}
        self._used: dict[str, int] = {}
        self._places = tuple(places)

    def offers(self, kind: QuestionKind) -> bool:
        """Whether a question of this kind is left."""
        return any(question.kind is kind for question in self._left)

    def take(self, *kinds: QuestionKind) -> Question | None:
        """The best question of one of these kinds; None if there is none left."""
        fitting = [question for question in self._left if question.kind in kinds]
        if not fitting:
            return None
        best = min(fitting, key=self._rank)
        self._left.remove(best)
        for competency in best.competencies:
            self._used[competency] = self._used.get(competency, 0) + 1
        return best

    def take_more(self, so_far: Sequence[Question]) -> Question | None:
        """One more question of the kind that was asked least among those of this type."""
        asked = [question.kind for question in so_far]
        kinds = [kind for kind in self._places if kind not in _ONCE or kind not in asked]
        for kind in sorted(kinds, key=lambda kind: (asked.count(kind), self._places.index(kind))):
            question = self.take(kind)
            if question is not None:
                return question
        return None

    def take_wishes(self, wishes: Sequence[QuestionKind]) -> list[Question]:
        """Up to as many questions as wishes, each of the wished kind where there is one left."""
        chosen: list[Question] = []
        for kind in wishes:
            question = self.take(kind) or self.take_more(chosen)
            if question is not None:
                chosen.append(question)
        return chosen

    def fresh(self, ids: Collection[str]) -> frozenset[str]:
        """Those that were not asked lately; all of them when there are none left."""
        return frozenset(ids) - self._recent or frozenset(ids)

    def draw_field(self) -> str:
        """A subject that there are questions on; one not asked lately before the others."""
        fields = {question.field for question in self._left if question.field}
        fresh = {q.field for q in self._left if q.field and q.id not in self._recent}
        return self._rng.choice(sorted(fresh or fields)) if fields else ""

    def keep_field(self, field: str) -> None:
        """Leave out questions on other subjects; those on none stay."""
        self._left = [question for question in self._left if question.field in ("", field)]

    def in_order(self, chosen: Iterable[Question]) -> list[Question]:
        """The questions in the order in which such an interview comes to them."""
        return sorted(chosen, key=lambda question: self._places.index(question.kind))

    def _rank(self, question: Question) -> tuple[int, bool, int, int]:
        times = [self._used.get(competency, 0) for competency in question.competencies]
        place = self._before_all.get(question.id, len(self._before_all))
        return place, question.id in self._recent, times[0] if times else 0, sum(times)
