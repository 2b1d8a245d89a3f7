"""A session in which a question was followed up, and reports that lack a part or none."""

from dataclasses import replace

from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewPlan
from greenroom.model.question import Gap, InterviewType
from greenroom.model.report import Presence, Report
from support.sample_session import Sample, sample_session

INGRID = Persona("ingrid", "Ingrid Solheim", "HR partner", "IS", "af_heart")
MAIN, FOLLOW_UP = 3, 4


def followed_up(kind: InterviewType = InterviewType.BEHAVIORAL) -> Sample:
    """The sample session, whose fourth answer is to a follow-up of the third question."""
    sample = sample_session()
    plan: InterviewPlan = sample.session.plan
    items = list(plan.items)
    items[FOLLOW_UP] = replace(
        items[FOLLOW_UP], number=3, parent=MAIN, gap=Gap.NO_RESULT, asker=INGRID.id
    )
    members = (plan.persona, INGRID) if kind is InterviewType.PANEL else ()
    choices: InterviewChoices = replace(plan.choices, type=kind)
    plan = replace(plan, items=tuple(items), members=members, choices=choices)
    return replace(sample, session=replace(sample.session, plan=plan))


def report(sample: Sample, take_id: str) -> Report:
    """The report of a take, which there is."""
    found = sample.take(take_id).report
    assert found is not None
    return found


def without(whole: Report, key: str, presence: Presence = Presence.NOT_FOUND) -> Report:
    """The same report with this part not found, or of another presence."""
    parts = tuple(
        replace(part, presence=presence) if part.key == key else part
        for part in whole.structure.parts
    )
    return replace(whole, structure=replace(whole.structure, parts=parts))


def with_all(whole: Report) -> Report:
    """The same report with all parts present."""
    for part in whole.structure.parts:
        whole = without(whole, part.key, Presence.PRESENT)
    return whole
