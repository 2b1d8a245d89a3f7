"""Which role family a typed role belongs to, by its words."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

_STEM = 5
_SHORT_WORDS = frozenset({"and", "of", "for", "the", "in"})
# They say how high somebody is and not what they do: a store manager is no product manager.
_RANKS = frozenset({"manager", "management", "officer"})

# Jobs whose names have no word of their family's, by family; English, as the banks are.
_JOBS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "customer-service": ("call center", "help desk", "support"),
        "engineering-manufacturing": (
            *("machinist", "production", "technician", "welder"),
            *("production manager", "production supervisor"),
        ),
        "finance-accounting": ("auditor", "bookkeeper", "controller", "financial", "payroll"),
        "hospitality-retail": (
            *("barista", "bartender", "cashier", "chef", "cook", "hotel", "restaurant"),
            *("server", "shop", "store", "waiter", "waitress"),
        ),
        "human-resources": ("hr", "recruiter", "recruiting", "recruitment", "talent"),
        "marketing": ("brand", "copywriter", "social media"),
        "nursing": ("care assistant", "care worker", "caregiver", "carer", "midwife"),
        "office-administration": ("assistant", "receptionist", "secretary"),
        "operations-logistics": ("dispatcher", "driver", "supply chain", "warehouse"),
        "project-management": ("scrum", "program manager"),
        "sales": ("account executive", "account manager", "business development"),
        "software-engineering": ("coder", "developer", "devops", "programmer"),
        "teaching": ("instructor", "lecturer", "professor", "tutor"),
    }
)

FAMILIES = tuple(sorted((*_JOBS, "data-analytics", "product-management")))
"""The families that come with questions of their own, in the order of the list."""


def family_of(role: str, families: Iterable[str]) -> str:
    """The family that the role belongs to by its words; empty when none fits.

    Most counts a job of several words, then all words of a family's name, then a job of one word,
    then some words of a name. Of jobs of one word the first in the role counts, which says where
    the work is done: a hotel receptionist works in a hotel.

    Words count as the same when their first five letters are: "nursing" and "Nurse" share "nurs"
    only, so a shorter word has to be the beginning of the longer one but for its last letter.
    """
    known = sorted(set(families))
    words = _words(role)
    longest, job = _by_job(words, known)
    share, name = _by_name(words, known)
    return job if longest > 1 or (longest and share < 1) else name


def _by_job(words: list[str], families: list[str]) -> tuple[int, str]:
    """How many words the job's name has, and its family; 0 when no job is named."""
    found = [
        (len(parts), -words.index(parts[0]), family)
        for family in families
        for parts in (job.split() for job in _JOBS.get(family, ()))
        if set(parts) <= set(words)
    ]
    longest, _, family = max(found, default=(0, 0, ""))
    return longest, family


def _by_name(words: list[str], families: list[str]) -> tuple[float, str]:
    """The share of the family's name that the role has, and that family."""
    words = _without_ranks(words)
    best, most = "", 0.0
    for family in families:
        parts = _without_ranks(_words(family))
        share = sum(any(_alike(part, word) for word in words) for part in parts) / len(parts)
        if share > most:
            best, most = family, share
    return most, best


def _words(text: str) -> list[str]:
    found = re.findall(r"[a-z]+", text.lower())
    return [word for word in found if word not in _SHORT_WORDS] or [""]


def _without_ranks(words: list[str]) -> list[str]:
    return [word for word in words if word not in _RANKS] or [""]


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < 4:
        return bool(shorter) and shorter == longer
    stem = min(_STEM, len(shorter) - 1)
    return shorter[:stem] == longer[:stem]
