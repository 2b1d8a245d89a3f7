"""The time line: voice, structure and filler lanes with one playhead across them."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.review import lanes_paint, over_paint
from greenroom.ui.review.curve_paint import paint_curve
from greenroom.ui.review.formatting import clock, length
from greenroom.ui.review.lane_names import NAMES, names_width, paint_names
from greenroom.ui.review.lane_parts import LaneParts
from greenroom.ui.review.lanes_paint import LaneBoxes
from greenroom.ui.review.over_paint import GRIP
from greenroom.ui.review.state import LaneState, Mark
from greenroom.ui.review.state_rows import LaneCurve
from greenroom.ui.review.time_scale import TimeScale
from greenroom.ui.review.waveform import Waveform
from greenroom.ui.theme import theme

_DRAG_FROM = 5
_REACH = 7  # pixels beside a tick that belong to it
_NO_LANES = LaneState(0.0, None, (), (), ())


class TimeLine(QWidget):
    """Shows a take in time. `seeked` and `loop_chosen` tell what the person points at.

    `filler_pressed(Span)` asks to hear a filler; `menu_wanted(seconds, Mark | None, QPoint)` asks
    for the menu of a moment and the filler there, at a place on the screen.

    Time runs from left to right in every language, as on a player.
    """

    seeked = Signal(float)
    rescaled = Signal()
    loop_chosen = Signal(object)
    filler_pressed = Signal(object)
    menu_wanted = Signal(float, object, QPoint)
    focus_ring = True
    ring_radius = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._lanes = _NO_LANES
        self._waveform = Waveform()
        self._scale = TimeScale.whole(0.0, 1.0)
        self._position = 0.0
        self._loop: Span | None = None
        self._selected: Span | None = None
        self._layers: dict[str, QPixmap] = {}
        self._pressed: QPointF | None = None
        self._dragging = ""
        self._parts = LaneParts(self)
        self._curve_key = "pitch"
        theme().changed.connect(self._restyle)
        self._tell_name()

    def show_lanes(self, lanes: LaneState) -> None:
        """Other lanes; the zoom stays while the length stays."""
        if abs(lanes.duration - self._lanes.duration) > 0.01:
            self._scale = TimeScale.whole(lanes.duration, self._lanes_box().width())
        self._lanes = lanes
        self.updateGeometry()
        self._redraw()
        self._tell_name()

    def curves(self) -> tuple[LaneCurve, ...]:
        """The curves that can be shown under the fillers."""
        return self._lanes.curves

    def curve_key(self) -> str:
        """Which of them is shown; "" for none."""
        return "" if self._curve() is None else self._curve_key

    def show_curve(self, key: str) -> None:
        """Show another curve, or none ("")."""
        self._curve_key = key
        self.updateGeometry()
        self._redraw()

    def next_curve(self) -> None:
        """Pitch, loudness, pace, none, and again."""
        keys = [*(curve.key for curve in self._lanes.curves), ""]
        self.show_curve(keys[(keys.index(self.curve_key()) + 1) % len(keys)])
        curve = self._curve()
        announce(self, "" if curve is None else f"{curve.label}, {curve.name}")

    def show_waveform(self, waveform: Waveform) -> None:
        """The recording's shape, once it is known."""
        self._waveform = waveform
        self._redraw()

    def set_position(self, moment: float) -> None:
        """Move the playhead; only the strip between old and new place is painted again."""
        moment = min(max(moment, 0.0), max(self._lanes.duration, 0.0))
        follow = self._scale.following(moment)
        if follow is not self._scale:
            self._scale, self._position = follow, moment
            self._redraw()
            return
        before, self._position = self._playhead_x(), moment
        after = self._playhead_x()
        if round(before, 1) == round(after, 1):
            return
        reach = max(theme().size(24), over_paint.time_reach(self._scale))
        left, right = min(before, after) - reach, max(before, after) + reach
        self.update(QRect(int(left), 0, int(right - left) + 2, self.height()))
        if int(moment) != int(self._last_named):
            self._tell_name()

    def position(self) -> float:
        """Where the playhead stands, in seconds."""
        return self._position

    def scale(self) -> TimeScale:
        """What is shown."""
        return self._scale

    def loop(self) -> Span | None:
        """The stretch that is repeated."""
        return self._loop

    def set_loop(self, loop: Span | None) -> None:
        """Show another loop, or none."""
        self._loop = loop
        self.update()

    def select_filler(self, span: Span | None) -> None:
        """Ring the filler at `span`."""
        if span != self._selected:
            self._selected = span
            self._redraw()

    def lane_x(self, moment: float) -> float:
        """Where a moment lies, in the widget's own pixels."""
        return self._lanes_box().left() + self._scale.x(moment)

    def sizeHint(self) -> QSize:
        """Axis and the lanes, as wide as there is room."""
        return QSize(theme().size(NAMES) + 300, int(self._boxes(100).height) + 1)

    def minimumSizeHint(self) -> QSize:
        """Narrow, but all lanes."""
        return QSize(theme().size(NAMES) + 160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same stretch of time on the new width."""
        super().resizeEvent(event)
        self._scale = self._scale.resized(self._lanes_box().width())
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ready-made layers, cut at the playhead, and what moves."""
        area = self._lanes_box()
        x = self._playhead_x()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        played = "wavePlayed" if not self._waveform.empty and x > area.left() else "wave"
        painter.save()
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        painter.drawPixmap(0, 0, self._layer(played))
        painter.setClipRect(QRectF(x, 0, self.width() - x, self.height()))
        painter.drawPixmap(0, 0, self._layer("wave"))
        painter.restore()
        over_paint.paint_axis(painter, area, self._scale, x, QRectF(event.rect()))
        painter.save()
        painter.translate(area.topLeft())
        boxes = LaneBoxes.stacked(area.width())
        lanes_paint.paint_labels(painter, boxes, self._scale, self._lanes)
        painter.restore()
        if self._loop is not None:
            over_paint.paint_loop(painter, area, self._scale, self._loop, self.height())
        if area.left() - 1 <= x <= area.right() + 1:
            over_paint.paint_playhead(painter, x, self.height())
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tool tips say what lies under the pointer; another display needs other layers."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._redraw()
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            name = self._parts.name_at(event.pos())
            if name:
                QToolTip.showText(event.globalPos(), name, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Up zooms in where the pointer is; sideways, or with Shift, moves along."""
        turn = event.angleDelta()
        sideways = turn.x() or (
            turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        if sideways:
            shown = self._scale.end - self._scale.start
            self._rescale(self._scale.pan(-sideways / 1200 * shown))
        elif turn.y():
            anchor = self._moment_at(event.position())
            self._rescale(self._scale.zoom(1.0015 ** turn.y(), anchor))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The grip moves the playhead; anywhere else, a drag chooses a loop."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position()
        on_grip = abs(event.position().x() - self._playhead_x()) <= GRIP + 3
        in_axis = event.position().y() <= LaneBoxes.stacked(1).axis.bottom()
        self._dragging = "grip" if on_grip and in_axis else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrub, or draw the loop."""
        if self._pressed is None:
            return
        if self._dragging == "grip":
            self.seeked.emit(self._moment_at(event.position()))
            return
        if abs(event.position().x() - self._pressed.x()) >= _DRAG_FROM:
            self._dragging = "loop"
            ends = sorted((self._moment_at(self._pressed), self._moment_at(event.position())))
            self.set_loop(Span(*ends))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click goes there; the end of a drag is the loop."""
        if self._pressed is None:
            return
        if self._dragging == "loop":
            self.loop_chosen.emit(self._loop)
        elif not self._dragging and event.position().x() >= self._lanes_box().left() - 4:
            mark = self._mark_at(event.position().toPoint())
            if mark is not None:
                self.filler_pressed.emit(mark.span)
            else:
                self.seeked.emit(self._moment_at(event.position()))
        self._pressed, self._dragging = None, ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the place under the pointer, or of the playhead."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = QPoint(int(self._playhead_x()), int(self._boxes(1).fillers.center().y()))
            self.menu_wanted.emit(self._position, None, self.mapToGlobal(place))
        elif event.pos().x() >= self._lanes_box().left():
            mark = self._mark_at(event.pos())
            moment = self._moment_at(QPointF(event.pos()))
            self.menu_wanted.emit(moment, mark, event.globalPos())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Clear the loop."""
        self.clear_loop()

    def clear_loop(self) -> None:
        """No loop any more."""
        self.set_loop(None)
        self.loop_chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and − zoom at the playhead, Home and End go to the ends, Escape clears the loop."""
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._rescale(self._scale.zoom(1.5, self._position))
        elif key == Qt.Key.Key_Minus:
            self._rescale(self._scale.zoom(1 / 1.5, self._position))
        elif key == Qt.Key.Key_Home:
            self.seeked.emit(0.0)
        elif key == Qt.Key.Key_End:
            self.seeked.emit(self._lanes.duration)
        elif key == Qt.Key.Key_Escape and self._loop is not None:
            self.clear_loop()
        else:
            super().keyPressEvent(event)

    def _lanes_box(self) -> QRectF:
        left = names_width(self._lanes.curves)
        return QRectF(left, 0, max(1.0, self.width() - left), self.height())

    def _boxes(self, width: float) -> LaneBoxes:
        return LaneBoxes.stacked(width, curve=self._curve() is not None)

    def _curve(self) -> LaneCurve | None:
        return next((one for one in self._lanes.curves if one.key == self._curve_key), None)

    def _mark_at(self, point: QPoint) -> Mark | None:
        """The filler whose tick is under a point, the nearest first."""
        lane = self._boxes(1).fillers
        if not lane.top() <= point.y() <= lane.bottom():
            return None
        near = [
            (abs(self.lane_x(mark.span.start) - point.x()), number)
            for number, mark in enumerate(self._lanes.fillers)
        ]
        distance, number = min(near, default=(_REACH + 1.0, 0))
        return self._lanes.fillers[number] if distance <= _REACH else None

    def _playhead_x(self) -> float:
        return self.lane_x(self._position)

    def _moment_at(self, point: QPointF) -> float:
        return self._scale.moment(point.x() - self._lanes_box().left())

    def _rescale(self, scale: TimeScale) -> None:
        self._scale = scale
        self._redraw()

    def _redraw(self) -> None:
        self._layers.clear()
        self._parts.place(self._lanes, self._scale, self._lanes_box().left())
        self.update()
        self.rescaled.emit()

    def _restyle(self) -> None:
        self.updateGeometry()
        self._scale = self._scale.resized(self._lanes_box().width())
        self._redraw()

    def _layer(self, token: str) -> QPixmap:
        """All lanes, with the voice in the colour of `token`; made when it is first seen."""
        if token not in self._layers:
            self._layers[token] = self._render(token)
        return self._layers[token]

    def _render(self, token: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap(self.size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        area = self._lanes_box()
        boxes = self._boxes(area.width())
        curve = self._curve()
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_names(painter, boxes, area.left(), curve)
        painter.translate(area.topLeft())
        painter.setClipRect(QRectF(0, 0, area.width(), area.height()))
        lanes_paint.paint_ground(painter, boxes, self._scale, self._lanes, ratio)
        lanes_paint.paint_voice(painter, boxes, self._scale, self._waveform, theme().color(token))
        lanes_paint.paint_structure(painter, boxes, self._scale, self._lanes, ratio)
        if curve is not None:
            paint_curve(painter, boxes.curve, self._scale, curve)
        painter.setClipping(False)
        lanes_paint.paint_fillers(painter, boxes, self._scale, self._lanes, self._selected)
        painter.end()
        return layer

    def _tell_name(self) -> None:
        self._last_named = self._position
        text = translate("Review", "Answer time line, {now} of {whole}").format(
            now=clock(self._position), whole=length(self._lanes.duration)
        )
        self.setAccessibleName(text)

    def name_near(self, moment: float) -> str:
        """What lies at a moment, for screen readers: "0:43, filler um, in Action"."""
        x = self.lane_x(moment)
        y = LaneBoxes.stacked(1).fillers.center().y()
        return self._parts.name_at(QPoint(int(x), int(y))) or self._parts.block_at(moment)
