"""Which models and rules a report comes from, for exports."""

from greenroom import __version__
from greenroom.model.report import Content, ReadBy, Structure
from greenroom.reading.shipped import CHECKSUMS, LIKENESS_MODEL, READER_MODEL

_SHOWN = 8
"""Digits of a checksum; enough to tell two versions of a model apart."""

_RULES = f"rules {__version__}"


def _named(file: str) -> str:
    return f"{file.partition('.')[0]} {CHECKSUMS[file][:_SHOWN]}"


def who_read(structure: Structure, content: Content) -> dict[str, str]:
    """What took part, each with its version.

    "structure" is what decided about the parts; "feedback" is all that was said, which rules word
    in every case; "likeness" is there where texts were compared by meaning.
    """
    decided = {
        ReadBy.RULES: _RULES,
        ReadBy.MODEL: _named(READER_MODEL),
        ReadBy.BOTH: f"{_named(READER_MODEL)} + {_RULES}",
    }[structure.read_by]
    feedback = _RULES
    if structure.read_by is not ReadBy.RULES:
        feedback = f"{_named(READER_MODEL)} + {_RULES}"
    models = {"feedback": feedback}
    if structure.sentences:
        models["structure"] = decided
    if content.directness is not None:
        models["likeness"] = _named(LIKENESS_MODEL)
    return models
