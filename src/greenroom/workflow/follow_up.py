"""Choosing the follow-up to an answer that was just heard, from its report."""

import logging

from greenroom.interview.clarifying import answers_to, is_clarifying
from greenroom.interview.followups import Answered, FollowedUp, follow_up, main_index, wanted_gap
from greenroom.model.plan import InterviewPlan
from greenroom.model.ports import Likeness, Store
from greenroom.model.transcript import Transcript
from greenroom.workflow.answered import one_answer, open_gaps
from greenroom.workflow.processing import TakeProcessing

log = logging.getLogger(__name__)


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
        main = main_index(plan, item)
        question = plan.items[main].question
        transcripts = self._latest(session_id, plan, main)
        if question is None or item not in transcripts:
            return None
        said = [transcripts[at] for at in sorted(transcripts)]
        whole = said[0] if len(said) == 1 else one_answer(said)
        report = self._processing.preview(whole, question)
        gaps = open_gaps(report, whole, question, self._likeness)
        log.info("Gaps to follow up: %s", ", ".join(gaps) or "none")
        if wanted_gap(plan, item, gaps) is None:
            return None
        return follow_up(plan, item, Answered(transcripts[item].text, gaps))

    def _clarified(self, session_id: str, plan: InterviewPlan, item: int) -> FollowedUp | None:
        """The answers to a question about a case, and the turn to ask on."""
        if self._likeness is None:
            return None
        heard = self._latest(session_id, plan, item).get(item)
        items = answers_to(plan, item, heard.text if heard else "", self._likeness)
        return FollowedUp(items[0], 0.0, items[1:]) if items else None

    def _latest(self, session_id: str, plan: InterviewPlan, main: int) -> dict[int, Transcript]:
        """The latest transcript of the question and of each of its follow-ups, by item."""
        wanted = {main, *plan.belonging(main)}
        found: dict[int, Transcript] = {}
        for reviewed in self._store.takes(session_id):
            if reviewed.take.item in wanted and reviewed.transcript is not None:
                found[reviewed.take.item] = reviewed.transcript
        return found
