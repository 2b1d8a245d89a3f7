"""Content: what figures the words hold. `look_into` is its one entrance."""

from greenroom.feedback.content.look import look_into

__all__ = ["look_into"]
