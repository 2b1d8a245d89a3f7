"""From choices to an interview that can begin: new, continued, or one question again."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from greenroom.interview.plan import make_plan, plan_for, same_choices
from greenroom.interview.state import ConductorState, new_state, resume_state, retake_state
from greenroom.interview.supply import Supply
from greenroom.model.case import Case
from greenroom.model.errors import UsageError
from greenroom.model.group import GroupTask
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewPlan
from greenroom.model.ports import Store
from greenroom.model.question import Question, QuestionBank
from greenroom.model.session import Session
from greenroom.platform.text import translate

_RECENT_SESSIONS = 10


class Preparation:
    """Makes plans from the banks, and finds where a stored interview goes on."""

    def __init__(
        self,
        store: Store,
        banks: Callable[[], Sequence[QuestionBank]],
        persona: Callable[[str], Persona],
        personas: Callable[[], Sequence[Persona]] = tuple,
        materials: Callable[[], Mapping[str, Case | GroupTask]] = dict,
    ) -> None:
        """`personas` are all who may join a panel or a group, `materials` cases and tasks by id."""
        self._store = store
        self._banks = banks
        self._persona = persona
        self._personas = personas
        self._materials = materials

    def plan(self, choices: InterviewChoices, seed: int | None = None) -> InterviewPlan:
        """A plan that avoids what was asked lately. Raises InputError if the banks lack questions.

        Without a `seed` one is drawn; the plan carries it, so that it can be made again.
        """
        drawn = random.SystemRandom().randrange(2**31) if seed is None else seed
        return make_plan(
            choices,
            replace(self._supply(), recently_asked=self._recently_asked()),
            self._persona(choices.persona),
            seed=drawn,
        )

    def same_again(self, session_id: str) -> tuple[Session, ConductorState]:
        """A new session with the questions of a stored one, in the same order.

        It is made from the stored seed, and what the banks no longer hold is replaced. Raises
        InputError if they lack questions by now.
        """
        held = self._store.session(session_id).plan
        if len(held.main_questions) == 1 and held.case is None and held.group is None:
            return self.start(self._one_again(held))
        asked = dict.fromkeys(item.question.id for item in held.items if item.question)
        choices = same_choices(held)
        plan = make_plan(
            choices,
            replace(self._supply(), before_all=tuple(asked)),
            self._persona(choices.persona),
            seed=held.seed,
        )
        return self.start(plan)

    def plan_one(self, choices: InterviewChoices, question: Question) -> InterviewPlan:
        """A plan for this question alone. Raises InputError for a remark."""
        return plan_for(choices, question, self._persona(choices.persona))

    def questions(self) -> tuple[Question, ...]:
        """All questions of all banks."""
        return tuple(question for bank in self._banks() for question in bank.questions)

    def question(self, question_id: str) -> Question:
        """Raises UsageError for an unknown id."""
        for question in self.questions():
            if question.id == question_id:
                return question
        raise UsageError(
            translate(
                "Interview", "There is no question “{id}”. “greenroom banks list” shows them all."
            ).format(id=question_id)
        )

    def start(self, plan: InterviewPlan) -> tuple[Session, ConductorState]:
        """A stored session, and the state to begin with."""
        return self._store.new_session(plan), new_state(plan)

    def go_on(self, session_id: str) -> tuple[Session, ConductorState]:
        """Continue an interview that was ended early."""
        session = self._store.session(session_id)
        takes = self._takes_by_item(session)
        state = resume_state(
            session.plan, session.next_item, _answered(takes), session.skipped, takes
        )
        return session, state

    def again(self, session_id: str, item: int) -> tuple[Session, ConductorState]:
        """Ask one question of a stored session again; earlier takes are kept."""
        session = self._store.session(session_id)
        takes = self._takes_by_item(session)
        state = retake_state(
            session.plan,
            item,
            next_item=session.next_item,
            answered=_answered(takes),
            skipped=session.skipped,
            takes=takes,
        )
        return session, state

    def _supply(self) -> Supply:
        return Supply(self.questions(), personas=self._personas(), materials=self._materials())

    def _one_again(self, held: InterviewPlan) -> InterviewPlan:
        """One question, as the banks have it now, or else as it was."""
        (question,) = (item.question for item in held.main_questions if item.question)
        known = {one.id: one for one in self.questions()}
        return self.plan_one(held.choices, known.get(question.id, question))

    def _takes_by_item(self, session: Session) -> tuple[int, ...]:
        counts = [0] * len(session.plan.items)
        for reviewed in self._store.takes(session.id):
            counts[reviewed.take.item] = max(counts[reviewed.take.item], reviewed.take.number)
        return tuple(counts)

    def _recently_asked(self) -> frozenset[str]:
        asked: set[str] = set()
        for summary in self._store.sessions()[:_RECENT_SESSIONS]:
            plan = self._store.session(summary.id).plan
            asked |= {item.question.id for item in plan.main_questions if item.question}
        return frozenset(asked)


def _answered(takes: Sequence[int]) -> tuple[int, ...]:
    return tuple(item for item, count in enumerate(takes) if count)
