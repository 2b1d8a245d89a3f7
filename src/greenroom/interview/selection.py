"""Choosing questions: spread over competencies, fresh ones first, reproducible from a seed."""

import random
from collections.abc import Collection, Iterable, Sequence

from greenroom.model.plan import InterviewChoices
from greenroom.model.question import InterviewType, Question, QuestionKind

# The order in which an interview of each type comes to its questions.
PLACES: dict[InterviewType, tuple[QuestionKind, ...]] = {
    InterviewType.ONE_ON_ONE: (
        QuestionKind.ABOUT_YOU,
        QuestionKind.MOTIVATION,
        QuestionKind.STRENGTH,
        QuestionKind.WEAKNESS,
        QuestionKind.EXPERIENCE,
        QuestionKind.CHALLENGE,
        QuestionKind.BEHAVIORAL,
    ),
    InterviewType.BEHAVIORAL: (QuestionKind.BEHAVIORAL,),
}
_ONCE = frozenset({QuestionKind.ABOUT_YOU})
_STRENGTH_OR_WEAKNESS = (QuestionKind.STRENGTH, QuestionKind.WEAKNESS)


class Selector:
    """Draws questions for one interview, each at most once.

    Args:
        questions: All that the banks offer.
        choices: Type and level that a question must suit.
        rng: Decides between equals.
        recently_asked: Ids to leave alone while there are others.
    """

    def __init__(
        self,
        questions: Iterable[Question],
        choices: InterviewChoices,
        rng: random.Random,
        recently_asked: Collection[str] = (),
    ) -> None:
        by_id = {question.id: question for question in questions}
        suitable = [
            by_id[key]
            for key in sorted(by_id)
            if choices.type in by_id[key].types and choices.level in by_id[key].levels
        ]
        rng.shuffle(suitable)
        self._left = suitable
        self._rng = rng
        self._recent = frozenset(recently_asked)
        self._used: dict[str, int] = {}
        self._places = PLACES[choices.type]

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

    def take_places(self, count: int) -> list[Question]:
        """Up to `count` questions, each from its usual place in such an interview."""
        chosen: list[Question] = []
        for kind in self._wishes(count):
            question = self.take(kind) or self.take_more(chosen)
            if question is not None:
                chosen.append(question)
        return chosen

    def in_order(self, chosen: Iterable[Question]) -> list[Question]:
        """The questions in the order in which such an interview comes to them."""
        return sorted(chosen, key=lambda question: self._places.index(question.kind))

    def _wishes(self, count: int) -> list[QuestionKind]:
        if self._places == (QuestionKind.BEHAVIORAL,):
            return [QuestionKind.BEHAVIORAL] * count
        side = self._rng.choice(_STRENGTH_OR_WEAKNESS)
        others = [QuestionKind.MOTIVATION, side, QuestionKind.EXPERIENCE, QuestionKind.CHALLENGE]
        if count == 1:
            return [self._rng.choice([QuestionKind.ABOUT_YOU, *others])]
        spare = [QuestionKind.BEHAVIORAL] * max(0, count - 1 - len(others))
        return [QuestionKind.ABOUT_YOU, *self._rng.sample(others, len(others))[: count - 1], *spare]

    def _rank(self, question: Question) -> tuple[bool, int, int]:
        times = [self._used.get(competency, 0) for competency in question.competencies]
        return question.id in self._recent, times[0] if times else 0, sum(times)
