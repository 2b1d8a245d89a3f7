"""The interviewers that one can choose from."""

from greenroom.model.errors import UsageError
from greenroom.model.persona import Persona
from greenroom.platform.text import translate

DEFAULT_PERSONA = "maya"


def personas() -> tuple[Persona, ...]:
    """All interviewers, the default one first. Roles are in the person's language."""
    return (
        Persona("maya", "Maya Okafor", translate("Personas", "hiring manager"), "MO", "af_heart"),
        Persona(
            "daniel", "Daniel Reyes", translate("Personas", "planning lead"), "DR", "am_michael"
        ),
        Persona("ingrid", "Ingrid Solheim", translate("Personas", "HR partner"), "IS", "bf_emma"),
        Persona("tom", "Tom Ashby", translate("Personas", "recruiter"), "TA", "bm_george"),
        Persona("priya", "Priya Nair", translate("Personas", "product lead"), "PN", "af_bella"),
        Persona(
            "marcus", "Marcus Hale", translate("Personas", "operations director"), "MH", "am_fenrir"
        ),
        Persona(
            "oliver", "Oliver Grant", translate("Personas", "future colleague"), "OG", "bm_fable"
        ),
        # A soft, unhurried voice; a little faster it is at the pace of the others.
        Persona("grace", "Grace Lin", translate("Personas", "team lead"), "GL", "af_nicole", 1.15),
    )


def persona(persona_id: str) -> Persona:
    """The interviewer with this id. Raises UsageError for an unknown one."""
    known = {one.id: one for one in personas()}
    try:
        return known[persona_id]
    except KeyError:
        raise UsageError(
            translate("Personas", "There is no interviewer “{id}”. Choose one of: {ids}.").format(
                id=persona_id, ids=", ".join(known)
            )
        ) from None
