"""Feedback: a transcript becomes a report; what may be said follows the wording rules.

Pure but for the shipped lexicons: no clock, no model; those that read texts come in as ports.
"""

from greenroom.feedback.findings import gaps
from greenroom.feedback.lexicon import Lexicon, shipped_lexicon
from greenroom.feedback.means import Asked, Means
from greenroom.feedback.report import HeardTake, build_report
from greenroom.feedback.structure.route import route
from greenroom.feedback.text import analyze_text
from greenroom.feedback.wording import part_name, sentence

__all__ = [
    "Asked",
    "HeardTake",
    "Lexicon",
    "Means",
    "analyze_text",
    "build_report",
    "gaps",
    "part_name",
    "route",
    "sentence",
    "shipped_lexicon",
]
