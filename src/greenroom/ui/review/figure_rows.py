"""Rows of a label, figures that open their evidence, and words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.review.figure import ValueButton, link_button
from greenroom.ui.review.state_rows import ContentRow, Link
from greenroom.ui.theme import Role, theme

_LABELS = 96
SHOWN_LINKS = 6

Play = Callable[[Link], None]


def figure_rows(rows: Sequence[ContentRow], play: Play, shown_links: int = SHOWN_LINKS) -> QWidget:
    """One line a row; at most `shown_links` of its links are shown."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(0)
    grid.setColumnMinimumWidth(0, theme().size(_LABELS))
    grid.setColumnStretch(1, 1)
    for line, row in enumerate(rows):
        label = Label(row.label, Role.CAPTION, "text2")
        label.setToolTip(row.tooltip)
        grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.setRowMinimumHeight(line, theme().size(20))
        grid.addWidget(_values(row, play, shown_links), line, 1)
    return box


def _values(row: ContentRow, play: Play, shown_links: int) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box, gap=6, row_gap=0)
    for number, (figure, words) in enumerate(row.pieces):
        if figure:
            value = ValueButton(Role.CAPTION_STRONG, Role.CAPTION)
            evidence = row.evidence if number == 0 else row.links
            value.set_value(figure, "", evidence, f"{row.label}, {figure} {words}".strip())
            value.setToolTip(row.tooltip)
            value.played.connect(play)
            flow.addWidget(value)
        if words:
            flow.addWidget(Label(words, Role.CAPTION, "text2", wrap=True))
    for link in row.links[:shown_links]:
        button = link_button(link)
        button.clicked.connect(lambda _on=False, link=link: play(link))
        flow.addWidget(button)
    if len(row.links) > shown_links:
        more = len(row.links) - shown_links
        flow.addWidget(Label(f"+{more}", Role.CAPTION, "text3"))
    return box
