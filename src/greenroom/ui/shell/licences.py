"""The works inside Greenroom and their licences, for About. Needs no Qt.

Models, voices and libraries that packages carry are named here, as their licences beside them say.
Python packages are those that the installed program needs, read from what they say of themselves,
so that none can be forgotten.
"""

import re
from importlib import metadata

from greenroom.platform.text import translate

_PROGRAM = "greenroom"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 60  # some packages give the whole text of their licence instead of its name

_UNSAID = {"espeakng-loader": "GPL-3.0-or-later (eSpeak NG)", "kokoro-onnx": "MIT"}
"""Licences that the packages' own records leave out; the first carries eSpeak NG as a library."""


def works() -> tuple[str, ...]:
    """Lines "name: licence" for weights, typeface and the libraries inside packages."""
    return (
        translate("About", "Inter (typeface): SIL Open Font License 1.1"),
        translate("About", "Kokoro-82M (interviewer voices): Apache License 2.0"),
        translate("About", "Whisper (speech models): MIT License"),
        translate("About", "Silero VAD (hears where somebody speaks): MIT License"),
        translate("About", "all-MiniLM-L6-v2 (reads how alike texts are): Apache License 2.0"),
        translate(
            "About",
            "Answer reader (how an answer is built): Greenroom’s own, from all-MiniLM-L6-v2, "
            "Apache License 2.0",
        ),
        translate(
            "About",
            "Filled pause detector (hears um and uh): Greenroom’s own, GPL-3.0-or-later",
        ),
        translate("About", "eSpeak NG (how words are pronounced): GPL-3.0-or-later"),
        translate("About", "FFmpeg (audio and video files): LGPL-3.0-or-later"),
        translate("About", "x264 and x265 (beside FFmpeg): GPL-2.0-or-later"),
        translate("About", "libsndfile (FLAC and WAV): LGPL-2.1-or-later"),
    )


def packages() -> tuple[str, ...]:
    """Lines "name version: licence" for every package that the installed program needs, by name."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [_PROGRAM]
    while waiting:
        name = waiting.pop()
        if _plain(name) in found:
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or left out of this build
        found[_plain(name)] = distribution
        waiting += _needs(distribution)
    found.pop(_PROGRAM, None)
    return tuple(_line(name, found[name]) for name in sorted(found))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _needs(distribution: metadata.Distribution) -> list[str]:
    """Names of what it requires, without what is only wanted for an extra."""
    names = (_NAME.match(each) for each in distribution.requires or () if "extra ==" not in each)
    return [name[0] for name in names if name]


def _line(name: str, distribution: metadata.Distribution) -> str:
    about = distribution.metadata
    licence = _UNSAID.get(name) or _field(about, "License-Expression")
    licence = licence or _short(_field(about, "License")) or _classifier(about)
    return f"{about['Name']} {about['Version']}: {licence}".rstrip(": ")


def _short(licence: str) -> str:
    """Its name; "" for the text of a whole licence, which a mark names better."""
    text = licence.strip()
    return text if len(text) <= _LONGEST and "\n" not in text else ""


def _field(about: metadata.PackageMetadata, name: str) -> str:
    return about[name] if name in about else ""  # noqa: SIM401 -- the type has no `get` in 3.11


def _classifier(about: metadata.PackageMetadata) -> str:
    marks = [line for line in about.get_all("Classifier") or () if line.startswith("License ::")]
    return marks[0].rsplit(" :: ", 1)[-1] if marks else ""
