"""Names, focus order, and nothing cut at any size, in long words or from right to left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from greenroom.platform import text as texts
from greenroom.ui.components.label import Label
from greenroom.ui.components.status import StatusWords
from greenroom.ui.components.tags import Chip, LetterChip
from greenroom.ui.review.focus import order_focus
from greenroom.ui.review.page import ReviewPage
from greenroom.ui.review.rich_label import RichLabel
from greenroom.ui.theme import theme
from support.review_window import OpenPage, settle


def visible(page: ReviewPage, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in page.findChildren(kind) if one.isVisible()]


def cut(page: ReviewPage) -> list[str]:
    """Texts and buttons smaller than they need to be, or reaching out of their parent."""
    settle()
    found = []
    kinds = (Label, QAbstractButton, RichLabel, StatusWords, Chip, LetterChip)
    for widget in [one for kind in kinds for one in visible(page, kind)]:
        needed = widget.minimumSizeHint()
        if isinstance(widget, Label | RichLabel) and widget.hasHeightForWidth():
            needed.setHeight(widget.heightForWidth(widget.width()))
        parent = widget.parentWidget()
        outside = parent is not None and not QRect(0, 0, parent.width(), parent.height()).contains(
            widget.geometry()
        )
        if widget.width() < needed.width() or widget.height() < needed.height() or outside:
            name = widget.accessibleName() or widget.text()
            found.append(f"{type(widget).__name__} “{name}” {widget.geometry()} {needed}")
    return found


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 680)])
def test_nothing_is_cut_at_any_text_size(open_page: OpenPage, scale: float, size: tuple[int, int]):
    theme().set_text_scale(scale)
    page = open_page(*size)
    assert cut(page) == []


def test_nothing_is_cut_with_long_labels(open_page: OpenPage):
    def longer(_context: str, text: str, number: int) -> str:
        text = text.replace("%n", str(number)) if number >= 0 else text
        return f"{text} {'x' * max(1, int(len(text) * 0.4))}"

    texts.install_translator(longer)
    assert cut(open_page()) == []


def test_from_right_to_left_the_list_is_at_the_right(open_page: OpenPage, qapp: QApplication):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = open_page()
    assert cut(page) == []
    assert page.answers.x() > page.middle.x() > page.cards.x()
    line = page.middle.time_line
    assert line.lane_x(60.0) > line.lane_x(10.0)


def test_every_control_has_a_name(open_page: OpenPage):
    page = open_page()
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name), widget


def test_the_time_line_says_where_it_is(open_page: OpenPage):
    page = open_page()
    page.playback.seek(46.0)
    line = page.middle.time_line
    assert line.accessibleName() == "Answer time line, 0:46 of 1:27"
    assert line.name_near(43.6) == "0:43, filler um, in Action"
    names = [child.accessibleName() for child in line.findChildren(QWidget)]
    assert "Action, 0:35 to 1:22, 55 percent, in suggested range" in names


def test_rows_and_bars_say_what_they_show(open_page: OpenPage):
    page = open_page()
    names = {widget.accessibleName() for widget in page.findChildren(QWidget)}
    assert "Result, 6 percent of the time, suggested 10–25%, under 10%" in names
    assert any(name.startswith("Q3, Tell me about a time") for name in names)
    assert "Start delay, 2.4 s, under 3 s" in names


def test_tab_goes_as_the_guide_says(open_page: OpenPage):
    page = open_page()
    order_focus(page)
    bar, middle = page.middle.bar, page.middle
    wanted = [
        bar.play,
        middle.time_line,
        bar.next_filler,
        bar.next_pause,
        bar.speed,
        bar.replay,
        middle.transcript.change_part,
        middle.transcript.fix_words,
        middle.transcript.text,
    ]
    assert middle.takes is not None
    wanted.append(middle.takes.segments()[0])
    bar.play.setFocus()
    stops = [QApplication.focusWidget()]
    while len(stops) < 60:
        page.focusNextPrevChild(True)
        stops.append(QApplication.focusWidget())
    assert stops[: len(wanted)] == wanted
    header = [page.header.note, page.header.export, page.header.retake, page.header.picker]
    place = stops.index(header[0])
    assert stops[place : place + 4] == header
    assert stops[place + 4] is page.answers.current_button()
    assert all(page.cards.isAncestorOf(stop) for stop in stops[len(wanted) : place])


def test_every_figure_is_defined_on_hover(open_page: OpenPage):
    page = open_page()
    figures = page.presenter.state.take.timing.figures
    tips = {widget.toolTip() for widget in page.cards.findChildren(QWidget)}
    assert {figure.tooltip for figure in figures} <= tips
    assert any("Words without filled pauses" in tip for tip in tips)
