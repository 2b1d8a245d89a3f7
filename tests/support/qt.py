"""Helpers for tests with widgets: is text cut, what does Tab go through, longer labels."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from greenroom.platform import text
from greenroom.ui.components.label import Label
from greenroom.ui.components.tags import Chip

_TEXTS = (QLabel, QAbstractButton, QComboBox, Chip)


def settle(widget: QWidget) -> None:
    """Let layouts and paints that are due happen."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    widget.grab()


def lengthen() -> None:
    """Make every text that is looked up from now on 40 % longer, as German ones can be."""
    text.install_translator(lambda _context, source, n: pseudo(_counted(source, n)))


def pseudo(source: str) -> str:
    """`source` with 40 % more letters, in words, so that it can wrap."""
    more = max(1, round(len(source) * 0.4))
    filler = ("bis " * more)[:more].strip()
    return f"{source} {filler}" if " " in source else f"{source}{filler.replace(' ', '')}"


def _counted(source: str, n: int) -> str:
    return source.replace("%n", str(n)) if n >= 0 else source


def cut_texts(page: QWidget) -> list[str]:
    """Every text in `page` that has less room than it needs, or lies outside its carrier."""
    found = []
    for widget in page.findChildren(QWidget):
        if not isinstance(widget, _TEXTS) or not widget.isVisibleTo(page):
            continue
        words = _words(widget)
        if not words.strip():
            continue
        needed = _needed(widget)
        if widget.width() < needed.width() - 1 or widget.height() < needed.height() - 1:
            found.append(f"{words!r}: has {widget.size().toTuple()}, needs {needed.getRect()[2:]}")
        elif outside := _outside(widget, page):
            found.append(f"{words!r}: {outside}")
    return found


def tab_order(first: QWidget, inside: QWidget) -> list[QWidget]:
    """What Tab stops at from `first` on, once around, only what lies in `inside`."""
    order, widget = [], first
    while True:
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if stops and widget.isVisible() and widget.isEnabled() and inside.isAncestorOf(widget):
            order.append(widget)
        following = widget.nextInFocusChain()
        if following is None or following is first:
            return order
        widget = following


def unnamed_controls(page: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisibleTo(page)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]


def nameless(page: QWidget) -> list[str]:
    """What takes the focus on `page` without a screen reader being told a name."""
    return [
        f"{type(widget).__name__} {widget.geometry()}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _spoken_name(widget)
    ]


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def colors_of(widget: QWidget) -> set[str]:
    """The colours that are painted, as "#rrggbb"."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return str(
        getattr(widget, "text", "")() if callable(getattr(widget, "text", "")) else widget.text
    )


def _needed(widget: QWidget) -> QRect:
    if isinstance(widget, Label):
        if widget.hasHeightForWidth():
            height = widget.heightForWidth(widget.width())
            return QRect(0, 0, widget.minimumSizeHint().width(), height)
        if widget.toolTip() == widget.text():  # elides, and tells all of it on hover
            return QRect(QPoint(0, 0), widget.minimumSizeHint())
        width = QFontMetricsF(widget.font()).horizontalAdvance(widget.text())
        return QRect(0, 0, int(width), widget.sizeHint().height())
    if widget.hasHeightForWidth():
        return QRect(0, 0, widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    return QRect(QPoint(0, 0), widget.minimumSizeHint())


def _outside(widget: QWidget, page: QWidget) -> str:
    """How a widget reaches out of what carries it; scrolling up and down is no fault."""
    carrier = widget.parentWidget()
    while carrier is not None and carrier is not page:
        place = QRect(widget.mapTo(carrier, QPoint(0, 0)), widget.size())
        over = carrier.parentWidget()
        scrolls = isinstance(over, QAbstractScrollArea) and over.viewport() is carrier
        if place.left() < -1 or place.right() > carrier.width() + 1:
            return f"reaches out sideways of {type(carrier).__name__} {place.getRect()}"
        if not scrolls and (place.top() < -1 or place.bottom() > carrier.height() + 1):
            return f"reaches out of {type(carrier).__name__} {place.getRect()}"
        if scrolls:
            return ""
        carrier = over
    return ""
