"""The keyboard keeps its place where a part of Review is made anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from fakes.review_services import FakeReviewServices
from greenroom.model.errors import StorageError
from greenroom.ui.components.banner import Banner
from greenroom.ui.review.answer_list import AnswerRowButton
from greenroom.ui.review.card_fillers import FillerChip
from support.review_window import OpenPage, button, settle


def press(control: QAbstractButton) -> None:
    control.setFocus(Qt.FocusReason.TabFocusReason)
    control.click()
    settle()


def in_focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_a_chip_of_the_fillers_keeps_the_focus(open_page: OpenPage):
    page = open_page()
    chip = page.cards.fillers.findChild(FillerChip)
    text = chip.text()
    press(chip)
    assert isinstance(in_focus(), FillerChip)
    assert in_focus().text() == text
    assert in_focus() is not chip


def test_the_next_suggestion_keeps_the_focus(open_page: OpenPage):
    page = open_page()
    press(button(page, "Next suggestion"))
    assert isinstance(in_focus(), QAbstractButton)
    assert page.cards.structure.isAncestorOf(in_focus())
    assert in_focus().text() == "Next suggestion"


def test_the_answer_keeps_the_focus_when_the_list_folds(open_page: OpenPage):
    page = open_page()
    chosen = next(row for row in page.answers.findChildren(AnswerRowButton) if row.isChecked())
    chosen.setFocus(Qt.FocusReason.TabFocusReason)
    page.answers.set_folded(True)
    settle()
    assert isinstance(in_focus(), AnswerRowButton)
    assert in_focus().row == chosen.row


def test_a_take_that_cannot_be_deleted_is_said_and_stays(
    open_page: OpenPage, services: FakeReviewServices, monkeypatch: pytest.MonkeyPatch
):
    def fail(_take_id: str) -> None:
        raise StorageError("The folder cannot be written.")

    page = open_page()
    monkeypatch.setattr(services, "delete_take", fail)
    page.delete_take()
    settle()
    assert page.presenter.take_id == "q3-1"
    assert [one for one in page.findChildren(Banner) if one.isVisible()]
