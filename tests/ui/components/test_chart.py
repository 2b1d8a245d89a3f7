"""A chart of an exhibit can be read as a table, by mouse and by keyboard."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from greenroom.model.case import Chart, ChartKind, Series
from greenroom.ui.components.chart import ChartView
from greenroom.ui.components.label import Label
from support.qt import cut_texts, settle

CHART = Chart(
    ChartKind.BARS,
    ("City center", "Riverside", "Airport road"),
    (Series("Last year", (4.5, 3.0, None)), Series("This year", (3.8, 1.4, -5.6))),
    prefix="$",
    decimals=1,
)


def test_the_context_menu_shows_the_values_as_a_table_and_the_chart_again(qtbot: QtBot) -> None:
    view = ChartView(CHART, "Contribution per order")
    qtbot.addWidget(view)
    view.resize(360, 300)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.plot.setFocus()
    for table_shown in (True, False):
        choose_from_menu(view.focusWidget() or view)
        qtbot.waitUntil(lambda on=table_shown: view.plot.isVisible() is not on)
        assert view.table is not None
        assert view.table.isVisible() is table_shown
        settle(view)
        assert cut_texts(view) == []
        assert view.focusWidget() is (view.table if table_shown else view.plot)
    cells = [label.text() for label in view.table.findChildren(Label)]
    assert cells[1:3] == ["Last year", "This year"]
    assert cells[-3:] == ["Airport road", "–", "−$5.6"]


def choose_from_menu(widget: QWidget) -> None:
    """The Menu key's event, and Enter on the menu's first entry."""

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (action,) = menu.actions()
        assert action.text() == "Show as table"
        action.trigger()
        menu.close()

    QTimer.singleShot(0, choose)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard,
        widget.rect().center(),
        widget.mapToGlobal(widget.rect().center()),
    )
    QApplication.sendEvent(widget, event)
