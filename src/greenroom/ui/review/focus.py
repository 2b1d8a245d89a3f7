"""The order in which Tab goes through Review (style guide, Focus order)."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from greenroom.ui.review.layout import ReviewLayout


def order_focus(page: ReviewLayout) -> None:
    """Time line and controls, transcript, takes, cards, header, answers."""
    middle, bar, header = page.middle, page.middle.bar, page.header
    order: list[QWidget] = [bar.play, middle.time_line]
    order += [middle.scratchpad.lane, middle.scratchpad.text, middle.scratchpad.close_button]
    order += [bar.next_filler, bar.next_pause, bar.speed]
    order += [bar.replay, middle.answer_now]
    panel = middle.transcript
    order += [
        *stops(panel.find_bar),
        panel.answer_again,
        panel.change_part,
        panel.fix_words,
        panel.text,
    ]
    if middle.takes is not None:
        order += middle.takes.segments()
    order.append(page.cards.tabs)
    for card in (page.cards.video, *page.cards.cards()):
        order += stops(card)
    order += [header.note, header.export, header.retake, header.picker]
    order += page.answers.buttons()
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)


def stops(parent: QWidget) -> list[QWidget]:
    """What Tab stops at inside a widget, from the top, in reading order.

    The list that a drop-down opens is a window of its own and no stop.
    """
    found = [
        widget
        for widget in parent.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is parent.window()
    ]

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(parent, widget.rect().topLeft())
        along = -corner.x() if widget.isRightToLeft() else corner.x()
        return corner.y() // 8, along

    return sorted(found, key=place)
