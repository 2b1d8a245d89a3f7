"""Fillers: `find_fillers` is the one place that decides what is one."""

from greenroom.feedback.fillers.find import find_fillers
from greenroom.feedback.fillers.summary import corrected_fillers, summarise

__all__ = ["corrected_fillers", "find_fillers", "summarise"]
