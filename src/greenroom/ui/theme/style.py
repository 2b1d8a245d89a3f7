"""Fusion with Greenroom's focus ring: 2 px, 2 px outside the edge of what has the focus."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

RING_MARGIN = 4
RING_WIDTH = 2


class GreenroomStyle(QProxyStyle):
    """Fusion, with the focus ring drawn outside and none of Fusion's own inside."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Room for the ring around a focused widget."""
        if metric in (
            QStyle.PixelMetric.PM_FocusFrameHMargin,
            QStyle.PixelMetric.PM_FocusFrameVMargin,
        ):
            return RING_MARGIN
        return super().pixelMetric(metric, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Leave out the dotted rectangle inside; the ring stands outside."""
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: object = None,
    ) -> int:
        """The ring is a rounded line, painted as it is, without a mask."""
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, data)  # type: ignore[arg-type]


class FocusRing(QFocusFrame):
    """The ring itself. `radius` of the widget it surrounds comes from its `ring_radius`."""

    def paintEvent(self, _event: object) -> None:
        """A rounded line with the widget's radius, grown by the margin."""
        widget = self.widget()
        if widget is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().accent().color(), RING_WIDTH))
        inset = RING_WIDTH / 2
        radius = float(getattr(widget, "ring_radius", 8)) + RING_MARGIN - inset
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)


class FocusRings(QObject):
    """Keeps one ring around whatever has the keyboard focus, in every window."""

    _RINGED = (QAbstractButton, QComboBox, QAbstractSlider)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        # Not an event filter: one in Python on every event of the program costs frames.
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Move the ring when the focus moves; a click alone shows none."""
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        wanted = new is not None and not by_mouse and self._wants_ring(new)
        self._surround(new if wanted else None)

    def _wants_ring(self, widget: QWidget) -> bool:
        return bool(getattr(widget, "focus_ring", isinstance(widget, self._RINGED)))

    def _surround(self, widget: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.setWidget(None)  # type: ignore[arg-type]
            self._ring.deleteLater()
            self._ring = None
        if widget is not None:
            self._ring = FocusRing(widget)
            self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ring.setWidget(widget)
