"""The focus ring: 2 px, 2 px outside the edge of what has the keyboard focus.

An overlay and not a proxy style: a style written in Python is asked thousands of times for every
window, and Qt's own focus frame takes its margins from the style.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QWidget,
)
from shiboken6 import isValid

RING_MARGIN = 4
RING_WIDTH = 2
_RINGED = (QAbstractButton, QComboBox, QAbstractSlider)


class FocusRing(QWidget):
    """A ring around `target`; its radius comes from the target's `ring_radius` (8 without)."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(_ground(target))
        self._target = target
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget: QWidget | None = target
        while widget is not None and widget is not self.parentWidget():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._follow()
        self.show()

    def release(self) -> None:
        """Let go of the target."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self.hide()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the target and everything that carries it."""
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded line with the target's radius, grown by the margin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), RING_WIDTH))
        inset = RING_WIDTH / 2
        radius = float(getattr(self._target, "ring_radius", 8)) + RING_MARGIN - inset
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)
        painter.end()

    def _follow(self) -> None:
        ground = self.parentWidget()
        if ground is None:
            return
        place = QRect(self._target.mapTo(ground, QPoint(0, 0)), self._target.size())
        margin = RING_MARGIN
        self.setGeometry(place.adjusted(-margin, -margin, margin, margin))
        self.setVisible(self._target.isVisible())
        self.raise_()


class FocusRings(QObject):
    """Keeps one ring around whatever has the keyboard focus, in every window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        # Not an event filter: one in Python on every event of the program costs frames.
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Move the ring when the focus moves; a click alone shows none."""
        if self._ring is not None:
            self._ring.destroyed.disconnect(self._forget)
            self._ring.release()
            self._ring = None
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or by_mouse or not _wants_ring(new):
            return
        self._ring = FocusRing(new)
        self._ring.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._ring = None


def _wants_ring(widget: QWidget) -> bool:
    return bool(getattr(widget, "focus_ring", isinstance(widget, _RINGED)))


def _ground(target: QWidget) -> QWidget:
    """The nearest carrier that scrolls with the target and does not cut the ring."""
    widget = target
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        carrier = parent.parentWidget()
        if isinstance(carrier, QAbstractScrollArea) and carrier.viewport() is parent:
            return widget
        widget = parent
    return widget
