"""What the tests of the Review page share."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from greenroom.ui.review.page import ReviewPage

OpenPage = Callable[..., ReviewPage]
"""Opens the page in the real window: (width, height, take id)."""


def settle() -> None:
    """Let layouts that ask their parents for room get their answer."""
    for _ in range(5):
        QApplication.processEvents()
