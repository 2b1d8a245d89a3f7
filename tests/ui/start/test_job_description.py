"""Pasting a job description on Start."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.start_services import FakeStartActions, FakeStartServices
from greenroom.ui.components.button import LinkButton
from greenroom.ui.start.job_dialog import LONGEST, JobDialog
from greenroom.ui.start.page import StartPage
from support.qt import settle

ADVERT = "We need a baker.\n- Bread\n- Early hours"


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    shown = StartPage(FakeStartServices(), FakeStartActions())
    qtbot.addWidget(shown)
    shown.show()
    return shown


def link(page: StartPage) -> LinkButton:
    found = [one for one in page.side.findChildren(LinkButton) if "job description" in one.text()]
    return next(one for one in found if one.isVisibleTo(page))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


def dialog_of(parent: QWidget, text: str = "") -> JobDialog:
    dialog = JobDialog(text, parent)
    dialog.open()
    return dialog


def test_what_was_pasted_is_kept_with_the_choices(
    page: StartPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert link(page).text() == "Paste a job description…"

    def paste(dialog: JobDialog) -> int:
        dialog.field.setPlainText(ADVERT)
        return int(JobDialog.DialogCode.Accepted)

    monkeypatch.setattr(JobDialog, "exec", paste)
    link(page).click()
    settle(page)
    assert page.presenter.view().choices.job_description == ADVERT
    assert link(page).text() == "Change the job description…"


def test_the_link_has_the_focus_again_when_the_dialog_is_done(
    page: StartPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def paste(dialog: JobDialog) -> int:
        dialog.field.setPlainText(ADVERT)
        return int(JobDialog.DialogCode.Accepted)

    monkeypatch.setattr(JobDialog, "exec", paste)
    page.activateWindow()
    link(page).setFocus()
    link(page).click()
    settle(page)
    assert page.focusWidget() is link(page)


def test_going_back_changes_nothing(page: StartPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(JobDialog, "exec", lambda _dialog: int(JobDialog.DialogCode.Rejected))
    link(page).click()
    assert page.presenter.view().choices.job_description == ""


def test_it_can_be_removed(qtbot: QtBot, parent: QWidget) -> None:
    dialog = dialog_of(parent, ADVERT)
    assert dialog.text() == ADVERT
    with qtbot.waitSignal(dialog.accepted):
        dialog.remove.click()
    assert dialog.text() == ""


def test_there_is_nothing_to_remove_before_something_was_pasted(parent: QWidget) -> None:
    dialog = dialog_of(parent)
    assert not dialog.remove.isEnabled()
    dialog.reject()


def test_a_very_long_text_is_cut(qtbot: QtBot, parent: QWidget) -> None:
    dialog = dialog_of(parent, "word " * LONGEST)
    assert len(dialog.text()) == LONGEST
    with qtbot.waitSignal(dialog.accepted):
        dialog.keep.click()
