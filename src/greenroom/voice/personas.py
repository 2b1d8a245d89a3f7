"""The interviewers that one can choose from."""

from greenroom.model.errors import UsageError
from greenroom.model.persona import Persona
from greenroom.platform.text import translate

DEFAULT_PERSONA = "maya"


def personas() -> tuple[Persona, ...]:
    """All interviewers, the default one first. Roles are in the person's language."""
    return (
        Persona("maya", "Maya Okafor", translate("Personas", "hiring manager"), "MO", "af_heart"),
        Persona("daniel", "Daniel Reyes", translate("Personas", "recruiter"), "DR", "am_michael"),
        Persona("priya", "Priya Nair", translate("Personas", "product lead"), "PN", "bf_emma"),
        Persona(
            "thomas",
            "Thomas Ashworth",
            translate("Personas", "head of department"),
            "TA",
            "bm_george",
            0.95,
        ),
        Persona(
            "elena", "Elena Petrova", translate("Personas", "engineering manager"), "EP", "af_bella"
        ),
        Persona(
            "marcus", "Marcus Hale", translate("Personas", "operations director"), "MH", "am_fenrir"
        ),
        Persona("grace", "Grace Lin", translate("Personas", "team lead"), "GL", "af_nicole", 1.1),
        Persona(
            "oliver", "Oliver Grant", translate("Personas", "future colleague"), "OG", "bm_fable"
        ),
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
