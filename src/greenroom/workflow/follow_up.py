"""Choosing the follow-up to an answer that was just heard, from its report."""

import logging
from collections.abc import Generator
from dataclasses import dataclass

from greenroom.interview.case_matcher import matcher_of
from greenroom.interview.clarifying import answers_to, is_clarifying
from greenroom.interview.followups import Answered, FollowedUp, follow_up, main_index, wanted_gap
from greenroom.interview.invitations import invited_by
from greenroom.jobs.runner import Progress
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewPlan
from greenroom.model.ports import Likeness, Store
from greenroom.model.question import Gap, Question
from greenroom.model.report import Report
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.workflow.answered import one_answer, open_gaps
from greenroom.workflow.processing import TakeProcessing

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A take that was heard; `report` is about the question itself."""

    transcript: Transcript
    report: Report | None

    @property
    def text(self) -> str:
        return self.transcript.text


class FollowUps:
    """Looks at the answers to a question and says what is asked next."""

    def __init__(
        self, store: Store, processing: TakeProcessing, likeness: Likeness | None = None
    ) -> None:
        self._store = store
        self._processing = processing
        self._likeness = likeness

    def after(self, session_id: str, plan: InterviewPlan, item: int) -> FollowedUp | None:
        """The follow-up to the latest take of this item; None when there is nothing to ask.

        Raises StorageError.
        """
        if is_clarifying(plan, item):
            return self._clarified(session_id, plan, item)
        if plan.group is not None:
            return self._invited(session_id, plan, item)
        main = main_index(plan, item)
        question = plan.question_of(plan.items[main])
        answers = self._latest(session_id, plan, main)
        if question is None or item not in answers:
            return None
        whole, report = self._together(answers, question)
        gaps = open_gaps(report, whole, question, self._likeness)
        log.info("Gaps to follow up: %s", ", ".join(gaps) or "none")
        if wanted_gap(plan, item, gaps) is None:
            return None
        return follow_up(plan, item, Answered(answers[item].text, gaps))

    def likely(
        self, plan: InterviewPlan, item: int, words: tuple[Word, ...]
    ) -> tuple[str, Persona] | None:
        """What would be asked if the running answer ended with these words, and who would ask it.

        None where nothing would, and where it depends on words that are still to come: how short
        the answer is, and what it names.
        """
        question = plan.question_of(plan.items[item])
        if question is None or plan.items[item].is_follow_up or plan.group or not words:
            return None
        end = words[-1].end
        heard = Transcript(words, VoiceActivity((Span(words[0].start, end),), end), "", "", end)
        gaps = open_gaps(self._processing.preview(heard, question), heard, question, self._likeness)
        lasting = tuple(gap for gap in gaps if gap is not Gap.TOO_SHORT)
        found = follow_up(plan, item, Answered(heard.text, lasting))
        return None if found is None else (found.item.spoken, plan.asker(found.item))

    def _clarified(self, session_id: str, plan: InterviewPlan, item: int) -> FollowedUp | None:
        """The answers to a question about a case, and the turn to ask on."""
        if self._likeness is None:
            return None
        heard = self._latest(session_id, plan, item).get(item)
        items = answers_to(plan, item, heard.text if heard else "", self._likeness)
        return FollowedUp(items[0], 0.0, items[1:]) if items else None

    def _invited(self, session_id: str, plan: InterviewPlan, item: int) -> FollowedUp | None:
        """Whom the person asked to speak in a discussion."""
        heard = self._latest(session_id, plan, item).get(item)
        asked = invited_by(plan, item, heard.text) if heard else None
        return FollowedUp(asked, 0.0) if asked else None

    def together(self, session_id: str, plan: InterviewPlan, item: int) -> Report | None:
        """The report of a question with its follow-ups, as if all had been one answer.

        None before anything was heard of it. Its times are those of the takes put one after the
        other. Raises StorageError.
        """
        main = main_index(plan, item)
        question = plan.question_of(plan.items[main])
        answers = self._latest(session_id, plan, main)
        return self._together(answers, question)[1] if question and answers else None

    def _together(
        self, answers: dict[int, _Heard], question: Question
    ) -> tuple[Transcript, Report]:
        heard = [answers[at] for at in sorted(answers)]
        if len(heard) == 1 and heard[0].report is not None:
            return heard[0].transcript, heard[0].report
        whole = one_answer([each.transcript for each in heard])
        return whole, self._processing.preview(whole, question)

    def _latest(self, session_id: str, plan: InterviewPlan, main: int) -> dict[int, _Heard]:
        """What was heard last of the question and of each of its follow-ups, by item."""
        wanted = {main, *(at for at in plan.belonging(main) if plan.items[at].is_follow_up)}
        found: dict[int, _Heard] = {}
        for reviewed in self._store.takes(session_id):
            item = reviewed.take.item
            if item in wanted and reviewed.transcript is not None:
                report = reviewed.report if item == main else None
                found[item] = _Heard(reviewed.transcript, report)
        return found


def learned_case(plan: InterviewPlan, likeness: Likeness) -> Generator[Progress, None, None]:
    """A job that learns what is asked of a case, so that the first question need not wait."""
    yield Progress()
    if plan.case is not None:
        matcher_of(plan.case, likeness)
