"""Looking the sentence of a finding up."""

from greenroom.feedback.wording.answer import content, hearing, shares, structure
from greenroom.feedback.wording.delivery import fillers, timing
from greenroom.feedback.wording.suggestions import claims, order, own_questions
from greenroom.feedback.wording.sums import sums
from greenroom.feedback.wording.values import shown
from greenroom.feedback.wording.voice import voice
from greenroom.model.report import Finding, FindingTone
from greenroom.platform.text import translate

_TABLES = (
    hearing,
    structure,
    shares,
    content,
    order,
    own_questions,
    claims,
    timing,
    fillers,
    voice,
    sums,
)


def sentence(finding: Finding) -> tuple[str, str]:
    """Title and text of a finding in the person's language."""
    title, text = _templates(finding)
    values = shown(finding)
    return title.format_map(values), text.format_map(values)


def lead_in(finding: Finding) -> str:
    """What stands before a next step that need not be taken: "Optional: ", "Keep this: "."""
    if finding.tone is FindingTone.OPTION:
        return translate("Findings", "Optional: ")
    if finding.tone is FindingTone.STRENGTH:
        return translate("Findings", "Keep this: ")
    return ""


def _templates(finding: Finding) -> tuple[str, str]:
    values = dict(finding.values)
    code = finding.code
    for table in _TABLES:
        found = table(code, finding.part, values)
        if found is not None:
            return found
    return code.replace("_", " ").capitalize(), ""
