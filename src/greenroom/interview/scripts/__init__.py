"""One file a type of interview, and one line here."""

from greenroom.interview.scripts import behavioral, case, group, one_on_one, panel, technical
from greenroom.interview.scripts.script import Draft, PlanRequest, Script, TooFewError
from greenroom.model.question import InterviewType

SCRIPTS: dict[InterviewType, Script] = {
    script.type: script
    for script in (
        one_on_one.SCRIPT,
        panel.SCRIPT,
        group.SCRIPT,
        behavioral.SCRIPT,
        technical.SCRIPT,
        case.SCRIPT,
    )
}

__all__ = ["SCRIPTS", "Draft", "PlanRequest", "Script", "TooFewError"]
