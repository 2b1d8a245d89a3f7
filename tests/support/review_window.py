"""What the tests of the Review page share."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from greenroom.ui.review.page import ReviewPage
from greenroom.ui.review.state_transcript import WordMark

OpenPage = Callable[..., ReviewPage]
"""Opens the page in the real window: (width, height, take id)."""


def settle() -> None:
    """Let layouts that ask their parents for room get their answer."""
    for _ in range(5):
        QApplication.processEvents()


def word_in(page: ReviewPage, text: str) -> WordMark:
    """The first word of the transcript that reads like this."""
    state = page.middle.transcript.text.state()
    return next(word for word in state.words if state.text[word.start_char : word.end_char] == text)


def click_word(page: ReviewPage, word: WordMark) -> None:
    """Click in the middle of a word of the transcript."""
    view = page.middle.transcript.text
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.word_box(word).center().toPoint()
    )


def button(page: ReviewPage, text: str) -> QAbstractButton:
    """The button with this text that is on the screen."""
    settle()
    return next(
        one for one in page.findChildren(QAbstractButton) if one.text() == text and one.isVisible()
    )
