"""Spellings and words that a bank in American English leaves out."""

import re


def _ending(stem: str) -> str:
    return r"\b" if stem.endswith((")", ")?")) else r"\w*"


# British and American, by stem. A stem matches with any ending unless it lists its endings.
_BRITISH_STEMS = {
    "acknowledgement": "acknowledgment",
    "aluminium": "aluminum",
    "amongst": "among",
    "anaesthe": "anesthe",
    "analys(e|ed|ing)": "analyze",
    "apologis": "apologiz",
    "armour": "armor",
    "artefact": "artifact",
    "authoris": "authoriz",
    "behaviour": "behavior",
    "cancell(ed|ing)": "canceled, canceling",
    "candour": "candor",
    "catalogue": "catalog",
    "categoris": "categoriz",
    "centralis": "centraliz",
    "centre": "center",
    "characteris": "characteriz",
    "cheque(s)?": "check",
    "colour": "color",
    "counsell(ed|ing|ors?)": "counseled, counseling, counselor",
    "criticis(e|ed|es|ing)": "criticize",
    "customis": "customiz",
    "defence": "defense",
    "diarrhoea": "diarrhea",
    "digitis": "digitiz",
    "emphasis(e|ed|ing)": "emphasize",
    "endeavour": "endeavor",
    "enquir": "inquir",
    "enrol(s|ment|ments)?": "enroll",
    "favour": "favor",
    "fibre": "fiber",
    "finalis": "finaliz",
    "flavour": "flavor",
    "fuell(ed|ing)": "fueled, fueling",
    "fulfil(s|ment)?": "fulfill",
    "generalis(e|ed|es|ing)": "generalize",
    "grey": "gray",
    "haemo": "hemo",
    "harbour": "harbor",
    "honour": "honor",
    "humour": "humor",
    "instalment": "installment",
    "itemis": "itemiz",
    "jewellery": "jewelry",
    "judgement": "judgment",
    "kilometre": "kilometer",
    "labell(ed|ing)": "labeled, labeling",
    "labour": "labor",
    "learnt": "learned",
    "levell(ed|ing)": "leveled, leveling",
    "licence": "license",
    "litre": "liter",
    "localis(e|ed|es|ing)": "localize",
    "manoeuvr": "maneuver",
    "maximis": "maximiz",
    "memoris": "memoriz",
    "metre(s)?": "meter",
    "minimis": "minimiz",
    "mobilis(e|ed|es|ing)": "mobilize",
    "modell(ed|ing)": "modeled, modeling",
    "modernis": "moderniz",
    "neighbour": "neighbor",
    "normalis": "normaliz",
    "oedema": "edema",
    "offence": "offense",
    "optimis(e|ed|es|ing)": "optimize",
    "organis": "organiz",
    "orthopaedic": "orthopedic",
    "paediatric": "pediatric",
    "personalis": "personaliz",
    "practis": "practic",
    "pretence": "pretense",
    "prioritis": "prioritiz",
    "programme(s)?": "program",
    "randomis": "randomiz",
    "rationalis(e|ed|es|ing)": "rationalize",
    "realis(e|ed|es|ing)": "realize",
    "recognis": "recogniz",
    "rigour": "rigor",
    "rumour": "rumor",
    "sceptic": "skeptic",
    "signall(ed|ing)": "signaled, signaling",
    "skilful": "skillful",
    "specialis(e|ed|es|ing|ations?)": "specialize",
    "stabilis(e|ed|es|ing)": "stabilize",
    "standardis": "standardiz",
    "sterilis(e|ed|es|ing)": "sterilize",
    "summaris": "summariz",
    "sympathis": "sympathiz",
    "synchronis(e|ed|es|ing)": "synchronize",
    "theatre": "theater",
    "totall(ed|ing)": "totaled, totaling",
    "towards": "toward",
    "travell(ed|ing|ers?)": "traveled, traveling",
    "tumour": "tumor",
    "tyre(s)?": "tire",
    "utilis": "utiliz",
    "vapour": "vapor",
    "vigour": "vigor",
    "visualis": "visualiz",
    "whilst": "while",
    "wilful": "willful",
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
    r"where (are|were) you (born|(originally )?from)|first language|mother tongue|"
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
