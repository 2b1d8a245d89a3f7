"""What was stored before there were panels, follow-ups and modes can still be read."""

from datetime import UTC, datetime

from greenroom.library.codec import decode, encode, from_data, to_data
from greenroom.model.plan import InterviewChoices, InterviewPlan, PlanItem
from greenroom.model.question import Gap, Mode
from greenroom.model.session import Session, SessionState
from support.interviews import plan

NEW_CHOICES = {
    "mode",
    "strict_clock",
    "answer_limit_s",
    "follow_ups",
    "field",
    "role_family",
    "panel_size",
    "material",
}
NEW_ITEM = {"asker", "parent", "gap", "stage", "shows"}
NEW_PERSONA = {"manner", "place", "telephone"}
NEW_QUESTION = {"field", "role_families", "weak_sign", "strong_sign", "stages"}


def test_a_session_without_the_newer_fields_gets_their_defaults() -> None:
    session = Session(
        "s", plan("rqqr", follow_ups=True), datetime(2026, 5, 1, tzinfo=UTC), SessionState.ENDED
    )
    data = to_data(session)
    stored = data["plan"]
    for key in NEW_CHOICES:
        del stored["choices"][key]
    for key in NEW_PERSONA:
        del stored["persona"][key]
    del stored["members"], stored["material"]
    for item in stored["items"]:
        for key in NEW_ITEM:
            del item[key]
        for key in NEW_QUESTION if item["question"] else ():
            del item["question"][key]

    assert from_data(Session, data) == session
    assert session.plan.choices.mode is Mode.PRACTICE


def test_a_plan_with_follow_ups_comes_back_as_it_was() -> None:
    made = plan("rqqr")
    question = made.items[1]
    follow_up = PlanItem(
        question.kind,
        "How did it turn out?",
        1,
        question.question,
        asker="ann",
        parent=1,
        gap=Gap.NO_RESULT,
        stage="approach",
        shows=("e1",),
    )
    whole = InterviewPlan(
        InterviewChoices(mode=Mode.REAL),
        made.persona,
        (*made.items, follow_up),
        "Panel",
        members=(made.persona,),
        material="m",
    )
    assert decode(InterviewPlan, encode(whole)) == whole
