"""Corrections of fillers over a library on disk: kept when the program is opened again."""

from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenroom.app.controller import REVIEW, WindowController
from greenroom.model.correction import MissingFiller, NotAFiller
from support.review_window import settle
from support.sample_session import built_session
from support.studio import Studio, studio_at


def show_scanner(
    qtbot: QtBot, studio: Studio, controller: WindowController, session_id: str
) -> str:
    """Review at the first take about the scanners; the take's id in the library."""
    takes = studio.services.store.takes(session_id)
    take_id = next(one.take.id for one in takes if one.take.item == 3)
    controller.review.open_session(session_id, take_id)
    controller.window.show_page(REVIEW)
    controller.window.activateWindow()
    qtbot.waitUntil(controller.window.isActiveWindow)
    controller.review.background.wait()
    settle()
    first = controller.review.first_focus()
    assert first is not None
    first.setFocus()
    return take_id


def press(keys: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence(keys))
    QApplication.processEvents()


def figures(controller: WindowController) -> tuple[str, str]:
    """Count and rate on the card."""
    view = controller.review.view()
    assert view is not None
    return view.fillers.count, view.fillers.rate


def test_a_filler_taken_out_and_one_added_are_there_after_a_restart(tmp_path: Path, qtbot: QtBot):
    with studio_at(tmp_path) as (studio, controller):
        session = studio.store(built_session())
        take_id = show_scanner(qtbot, studio, controller, session.id)
        before, rate = figures(controller)
        press("F")
        press("X")
        fewer = figures(controller)
        assert int(fewer[0]) == int(before) - 1
        assert float(fewer[1]) < float(rate)
        for moment in (20.0, 50.0, 65.0):
            controller.review.playback.pause()
            controller.review.playback.seek(moment)
            press("M")
        assert int(figures(controller)[0]) == int(before) + 2
        press("Ctrl+Z")
        changed = figures(controller)
        assert int(changed[0]) == int(before) + 1
    with studio_at(tmp_path) as (studio, controller):
        assert show_scanner(qtbot, studio, controller, session.id) == take_id
        assert figures(controller) == changed
        kept = [type(one) for one in studio.services.store.corrections(take_id)]
        assert kept == [NotAFiller, MissingFiller, MissingFiller]
