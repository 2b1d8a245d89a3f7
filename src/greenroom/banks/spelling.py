"""Spellings and words that a bank in American English leaves out."""

import re


def _ending(stem: str) -> str:
    return r"\b" if stem.endswith((")", ")?")) else r"\w*"


# British and American, by stem. A stem matches with any ending unless it lists its endings.
_BRITISH_STEMS = {
    "analys(e|ed|ing)": "analyze",
    "apologis": "apologiz",
    "behaviour": "behavior",
    "cancell(ed|ing)": "canceled, canceling",
    "catalogue": "catalog",
    "centre": "center",
    "colour": "color",
    "criticis(e|ed|es|ing)": "criticize",
    "customis": "customiz",
    "defence": "defense",
    "emphasis(e|ed|ing)": "emphasize",
    "endeavour": "endeavor",
    "enquir": "inquir",
    "favour": "favor",
    "finalis": "finaliz",
    "fulfil(s|ment)?": "fulfill",
    "grey": "gray",
    "honour": "honor",
    "humour": "humor",
    "judgement": "judgment",
    "labour": "labor",
    "learnt": "learned",
    "licence": "license",
    "maximis": "maximiz",
    "minimis": "minimiz",
    "modell(ed|ing)": "modeled, modeling",
    "neighbour": "neighbor",
    "optimis(e|ed|es|ing)": "optimize",
    "organis": "organiz",
    "practis": "practic",
    "prioritis": "prioritiz",
    "programme(s)?": "program",
    "realis(e|ed|es|ing)": "realize",
    "recognis": "recogniz",
    "rumour": "rumor",
    "skilful": "skillful",
    "specialis(e|ed|es|ing|ations?)": "specialize",
    "standardis": "standardiz",
    "summaris": "summariz",
    "towards": "toward",
    "travell(ed|ing|ers?)": "traveled, traveling",
    "utilis": "utiliz",
    "whilst": "while",
}
_BRITISH = [
    (re.compile(rf"\b(?:{stem}){_ending(stem)}", re.IGNORECASE), american)
    for stem, american in _BRITISH_STEMS.items()
]

# Matters that US interviewers are advised to leave out, since a decision may not rest on them:
# EEOC, "Prohibited Employment Policies/Practices", section Pre-Employment Inquiries.
_UNLAWFUL = re.compile(
    r"\b(how old|your age|date of birth|birthday|year you (were born|graduated)|"
    r"marital|married|spouse|husband|wife|divorced|maiden name|"
    r"(your|have|any) (children|kids)|child ?care|pregnan\w*|family plans|"
    r"religio\w*|church|mosque|synagogue|worship|"
    r"national origin|nationality|citizenship|birthplace|native (language|tongue)|accent|"
    r"ethnic\w*|your race|skin color|disabilit\w*|disabled|"
    r"your health|medical|medication|illness|sick days|"
    r"sexual\w*|gender identity|arrest\w*|union member\w*|military discharge|"
    r"(your|own) (weight|height)|credit (rating|score)|political party)\b",
    re.IGNORECASE,
)


def british_spellings(text: str) -> list[tuple[str, str]]:
    """Pairs of the word as it stands and its American stem."""
    return [
        (match.group(0), american)
        for pattern, american in _BRITISH
        if (match := pattern.search(text)) is not None
    ]


def unlawful_words(text: str) -> str:
    """The first words that touch what an interviewer may not decide by; empty if there are none."""
    match = _UNLAWFUL.search(text)
    return match.group(0) if match else ""
