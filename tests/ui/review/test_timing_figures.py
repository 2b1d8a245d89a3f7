"""The figures of Timing where their columns do not fit side by side."""

from pytestqt.qtbot import QtBot

from greenroom.ui.components.status import StatusWords
from greenroom.ui.review.state import Figure
from greenroom.ui.review.state_chips import Shape, Status
from greenroom.ui.review.timing_figures import TimingFigures
from greenroom.ui.theme import Theme
from support.qt import settle


def figure(label: str, value: str, unit: str, words: str) -> Figure:
    return Figure(label, value, unit, Status(Shape.NONE, words), (), (), "")


def test_what_follows_a_short_figure_is_whole_beside_long_ones(
    qtbot: QtBot, app_theme: Theme
) -> None:
    figures = TimingFigures(
        (
            figure("Startverzögerung", "–", "", "nicht gemessen, weil es zu früh losging"),
            figure("Tempo", "184", "Wörter pro Minute", "über 160"),
        )
    )
    qtbot.addWidget(figures)
    needed = figures.minimumSizeHint().width()
    figures.resize(needed - app_theme.size(20), 200)
    figures.show()
    settle(figures)
    late, usual = (view.findChild(StatusWords) for view in figures._views)
    for words in (late, usual):
        inside = words.mapTo(figures, words.rect().topRight()).x()
        assert inside < figures.width()
        assert words.width() >= words.sizeHint().width()
    value = figures._views[0].value
    assert late.x() >= value.x() + value.width()
    assert late.x() < usual.x()  # those that fit keep their column
