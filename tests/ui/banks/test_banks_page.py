"""The Question banks page, by mouse and keyboard: lists, search, banks, and while they are read."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from fakes.bank_services import FakeBankServices
from greenroom.ui.banks.name_dialog import NameDialog
from greenroom.ui.banks.row_paint import RowDelegate
from greenroom.ui.theme import theme
from support.banks_window import CTRL, Open, key
from support.qt import settle


def test_a_question_is_deleted_and_comes_back(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.presenter.select_bank("mine")
    shown.page.questions.list.setFocus()
    key(shown, Qt.Key.Key_Delete)
    assert shown.listed() == ["What did your last shift teach you?"]
    toast = shown.page._toast
    assert toast.isVisible()
    toast.button.click()
    assert shown.listed() == ["Why nursing?", "What did your last shift teach you?"]
    assert shown.kept() == shown.listed()


def test_the_offer_to_undo_goes_once_it_would_undo_something_else(open_banks: Open) -> None:
    shown = open_banks()
    shown.page.presenter.select_bank("mine")
    shown.page.questions.list.setFocus()
    for change in (
        shown.page.presenter.undo,
        lambda: shown.page.presenter.switch_question("general.q1", on=False),
    ):
        shown.page.delete_question()
        assert shown.page._toast.isVisible()
        change()
        assert not shown.page._toast.isVisible()


def test_a_right_click_beside_a_check_box_does_not_press_it(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    banks = shown.page.banks.list
    place = banks.visualRect(banks.rows.place("stories"))
    at = QPoint(place.left() + theme().size(20), place.top() + theme().size(18))
    qtbot.mouseClick(banks.viewport(), Qt.MouseButton.RightButton, pos=at)
    assert shown.services.off == frozenset()


def test_heights_of_rows_are_remembered_for_one_width_only(open_banks: Open) -> None:
    shown = open_banks()
    banks = shown.page.banks.list
    delegate = banks.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    remembered = len(delegate._heights)
    assert remembered
    for width in range(200, 230, 5):
        banks.setFixedWidth(width)
        settle(shown.window)
    assert len(delegate._heights) <= remembered


def test_space_switches_a_question_off_and_a_click_a_bank(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    page = shown.page
    page.presenter.select_bank("mine")
    page.questions.list.setFocus()
    key(shown, Qt.Key.Key_Space)
    assert shown.services.off == {"mine.q1"}
    assert "Off" in page.questions.list.rows.rows()[0].facts
    assert not page.editor.asked.isChecked()
    page.editor.asked.click()
    assert shown.services.off == frozenset()
    banks = page.banks.list
    place = banks.visualRect(banks.rows.place("stories"))
    at = QPoint(place.left() + theme().size(20), place.top() + theme().size(18))
    qtbot.mouseClick(banks.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown.services.off == {"stories"}
    assert not page.questions.bank_on.isChecked()
    page.questions.bank_on.click()
    assert shown.services.off == frozenset()


def test_search_and_filters_narrow_the_list_and_can_be_left_out(
    open_banks: Open, qtbot: QtBot
) -> None:
    shown = open_banks()
    key(shown, Qt.Key.Key_F, CTRL)
    assert shown.window.focusWidget() is shown.page.questions.search
    qtbot.keyClicks(shown.page.questions.search, "deadline")
    qtbot.waitUntil(lambda: shown.listed() == ["Tell me about a deadline that slipped."])
    assert shown.page.questions.count.text() == "1 of 6"
    qtbot.keyClicks(shown.page.questions.search, " nowhere")
    qtbot.waitUntil(shown.page.questions.not_found.isVisible)
    shown.page.questions.show_all.click()
    assert len(shown.listed()) == 6
    assert shown.page.questions.search.text() == ""


def test_a_bank_is_made_renamed_and_deleted(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks(FakeBankServices())

    def answer(name: str) -> Callable[[], None]:
        def type_it() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, NameDialog)
            dialog.field.clear()
            assert not dialog.agree.isEnabled()
            qtbot.keyClicks(dialog.field, name)
            qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

        return type_it

    QTimer.singleShot(0, answer("Marlow & Pike"))
    shown.page.banks.new.click()
    assert shown.page.questions.none.isVisible()
    assert shown.page.questions.title.text() == "Marlow & Pike"
    shown.page.questions.new.click()
    qtbot.keyClicks(shown.page.editor.form.text, "Why us?")
    QTimer.singleShot(0, answer("For Monday"))
    shown.page.rename_bank()
    assert shown.services.disk["marlow-pike"].title == "For Monday"
    shown.page.delete_bank()
    assert shown.services.disk == {}
    shown.page.presenter.undo()
    assert shown.services.disk["marlow-pike"].title == "For Monday"


def test_the_bank_has_a_menu_by_button_and_by_right_click(open_banks: Open, qtbot: QtBot) -> None:
    shown = open_banks()
    shown.page.presenter.select_bank("mine")
    shown.page.questions.bank_menu.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert texts == ["Export bank…", "Duplicate bank", "Rename bank…", "Delete bank"]
    shown.page.presenter.select_bank("general")
    shown.page.questions.bank_menu.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Export bank…", "Duplicate bank"]
    menu.close()


def test_while_banks_are_read_nothing_can_be_made(qtbot: QtBot, open_banks: Open) -> None:
    services = FakeBankServices()
    shown = open_banks(services)
    services.held = []
    page = type(shown.page)(services)
    qtbot.addWidget(page)
    page.entered()
    assert not page.new.isEnabled()
    assert not page.bring.isEnabled()
    services.held[0]()
    qtbot.waitUntil(page.new.isEnabled)
