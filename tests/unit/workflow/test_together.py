"""A question with its follow-ups is reviewed as one answer."""

from dataclasses import replace
from pathlib import Path

from fakes.library import MemoryStore
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.interview.followups import Answered, follow_up
from greenroom.interview.insertion import inserted
from greenroom.model.bands import Bands
from greenroom.model.persona import Manner
from greenroom.model.plan import InterviewPlan
from greenroom.model.question import Gap
from greenroom.model.report import Presence, Report
from greenroom.model.take import TakeState
from greenroom.workflow.follow_up import FollowUps
from greenroom.workflow.processing import TakeProcessing
from support.held_interview import COMPLETE, said
from support.interviews import MAYA, plan

OUTCOME = "In the end"
WITHOUT_RESULT, RESULT = COMPLETE[: COMPLETE.index(OUTCOME)], COMPLETE[COMPLETE.index(OUTCOME) :]


def present(report: Report | None) -> set[str]:
    assert report is not None
    return {part.key for part in report.structure.parts if part.presence is Presence.PRESENT}


def with_follow_up(made: InterviewPlan) -> InterviewPlan:
    asked = follow_up(made, 0, Answered("", (Gap.NO_RESULT,)))
    assert asked is not None
    return inserted(made, 1, (asked.item,))


def test_what_a_follow_up_brought_counts_for_its_question(tmp_path: Path) -> None:
    skeptical = replace(MAYA, manner=Manner.SKEPTICAL)
    made = with_follow_up(replace(plan("q", follow_ups=True), persona=skeptical))
    store = MemoryStore(tmp_path)
    session = store.new_session(made)
    processing = TakeProcessing(store, Bands, shipped_lexicon)
    follow_ups = FollowUps(store, processing)
    assert follow_ups.together(session.id, made, 0) is None
    for item, text in enumerate((WITHOUT_RESULT, RESULT)):
        take, _ = store.new_take(session.id, item)
        store.save_take(replace(take, state=TakeState.RECORDED))
        processing.transcribed(take, said(text))
        if item == 0:
            assert "R" not in present(follow_ups.together(session.id, made, 0))
    for item in (0, 1):
        assert "R" in present(follow_ups.together(session.id, made, item))
