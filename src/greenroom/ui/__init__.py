"""The window: PySide6, and the only place that imports it."""

from greenroom.ui._none_references import keep_none_alive

keep_none_alive()
