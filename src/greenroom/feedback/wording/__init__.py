"""The sentence of a finding: one place, so that window, command line and report say the same.

Second person, what was heard and then what to try; no score, no blame, no diagnosis.
"""

from greenroom.feedback.wording.say import lead_in, sentence
from greenroom.feedback.wording.values import clock, part_name

__all__ = ["clock", "lead_in", "part_name", "sentence"]
