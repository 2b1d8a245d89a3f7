"""Where part of a page is made anew: the old widgets go, and the keyboard keeps its place."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid

_SHOWN_OR_HIDDEN_BY_CALL = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


def kept_focus(inside: QWidget) -> Callable[[], None]:
    """Call it before the old widgets go, and what it returns when the new ones are there.

    If one of the old ones had the focus, the new one of its kind and name gets it, else the one in
    its place, counted from the end: what comes before it may be more or less than it was.
    """
    focused, stops = QApplication.focusWidget(), _stops(inside)
    if focused is None or focused not in stops:
        return lambda: None
    kind, name, from_end = type(focused), _name(focused), len(stops) - stops.index(focused)

    def give() -> None:
        now = _stops(inside)
        if (isValid(focused) and focused in now) or not now:
            return
        alike = (stop for stop in now if type(stop) is kind and _name(stop) == name)
        target = next(alike, None) or now[max(0, len(now) - from_end)]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    return give


def _stops(inside: QWidget) -> list[QWidget]:
    """What Tab stops at, or will once the layouts have shown it."""
    return [
        one
        for one in inside.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and not (one.isHidden() and one.testAttribute(_SHOWN_OR_HIDDEN_BY_CALL))
    ]


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (str(text()) if callable(text) else "")
