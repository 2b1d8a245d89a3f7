"""The interviewers that one can choose from."""

from greenroom.model.errors import UsageError
from greenroom.model.persona import Manner, Persona
from greenroom.platform.text import translate


def personas() -> tuple[Persona, ...]:
    """All interviewers, the default one first. Roles are in the person's language."""
    warm, brisk, skeptical, senior = Manner.WARM, Manner.BRISK, Manner.SKEPTICAL, Manner.SENIOR
    rows = (
        ("maya", "Maya Okafor", translate("Personas", "hiring manager"), "af_heart", 1.0, warm),
        (
            "daniel",
            "Daniel Reyes",
            translate("Personas", "planning lead"),
            "am_michael",
            1.05,
            brisk,
        ),
        ("ingrid", "Ingrid Solheim", translate("Personas", "HR partner"), "bf_emma", 1.0, warm),
        ("tom", "Tom Ashby", translate("Personas", "recruiter"), "bm_george", 1.05, brisk),
        ("priya", "Priya Nair", translate("Personas", "product lead"), "af_bella", 1.0, skeptical),
        (
            "marcus",
            "Marcus Hale",
            translate("Personas", "operations director"),
            "am_fenrir",
            0.95,
            senior,
        ),
        (
            "oliver",
            "Oliver Grant",
            translate("Personas", "future colleague"),
            "bm_fable",
            1.0,
            skeptical,
        ),
        # A soft, unhurried voice; a little faster it is at the pace of the others.
        ("grace", "Grace Lin", translate("Personas", "team lead"), "af_nicole", 1.1, senior),
    )
    return tuple(
        Persona(id_, name, role, _initials(name), voice, speed, manner)
        for id_, name, role, voice, speed, manner in rows
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


def role_now(one: Persona) -> str:
    """The role in the person's language; as it was stored for an interviewer that is not known."""
    return next((known.role for known in personas() if known.id == one.id), one.role)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())[:2].upper()
