"""The largest size that Qt knows for a widget."""

UNBOUNDED = 16_777_215
"""Pixels; a maximum width or height of it bounds nothing. Qt's QWIDGETSIZE_MAX, which PySide6 does
not hand on."""
