"""The time line: voice, structure and filler lanes with one playhead across them."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.review import lanes_paint
from greenroom.ui.review.formatting import clock, length
from greenroom.ui.review.lane_parts import LaneParts
from greenroom.ui.review.lanes_paint import LaneBoxes
from greenroom.ui.review.state import LaneState
from greenroom.ui.review.time_scale import TimeScale
from greenroom.ui.review.waveform import Waveform
from greenroom.ui.theme import Role, theme

_LABELS = 66
_GRIP = 5
_DRAG_FROM = 5
_NO_LANES = LaneState(0.0, None, (), (), ())


class TimeLine(QWidget):
    """Shows a take in time. `seeked` and `loop_chosen` tell what the person points at.

    Time runs from left to right in every language, as on a player.
    """

    seeked = Signal(float)
    loop_chosen = Signal(object)
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
        self._layers: tuple[QPixmap, QPixmap] | None = None
        self._pressed: QPointF | None = None
        self._dragging = ""
        self._parts = LaneParts(self)
        theme().changed.connect(self._restyle)
        self._tell_name()

    def show_lanes(self, lanes: LaneState) -> None:
        """Other lanes; the zoom stays while the length stays."""
        if abs(lanes.duration - self._lanes.duration) > 0.01:
            self._scale = TimeScale.whole(lanes.duration, self._lanes_box().width())
        self._lanes = lanes
        self._redraw()
        self._tell_name()

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
        reach = theme().size(24)
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
        """Axis and three lanes, as wide as there is room."""
        return QSize(theme().size(_LABELS) + 300, int(LaneBoxes.stacked(100).height) + 1)

    def minimumSizeHint(self) -> QSize:
        """Narrow, but all lanes."""
        return QSize(theme().size(_LABELS) + 160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same stretch of time on the new width."""
        super().resizeEvent(event)
        self._scale = self._scale.resized(self._lanes_box().width())
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two ready-made layers, cut at the playhead, and what moves."""
        if self._layers is None:
            self._layers = (self._render("wavePlayed"), self._render("wave"))
        area = self._lanes_box()
        x = self._playhead_x()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        played, rest = self._layers
        painter.save()
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        painter.drawPixmap(0, 0, played)
        painter.setClipRect(QRectF(x, 0, self.width() - x, self.height()))
        painter.drawPixmap(0, 0, rest)
        painter.restore()
        self._paint_axis(painter, x, QRectF(event.rect()))
        painter.save()
        painter.translate(area.topLeft())
        boxes = LaneBoxes.stacked(area.width())
        lanes_paint.paint_labels(painter, boxes, self._scale, self._lanes)
        painter.restore()
        self._paint_loop(painter)
        if area.left() - 1 <= x <= area.right() + 1:
            self._paint_playhead(painter, x)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tool tips say what lies under the pointer."""
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
        on_grip = abs(event.position().x() - self._playhead_x()) <= _GRIP + 3
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
            self.seeked.emit(self._moment_at(event.position()))
        self._pressed, self._dragging = None, ""

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
        left = float(self._label_width())
        return QRectF(left, 0, max(1.0, self.width() - left), self.height())

    def _label_width(self) -> int:
        metrics = theme().metrics(Role.CAPTION)
        widest = max(metrics.horizontalAdvance(text) for text in _lane_names())
        return max(theme().size(_LABELS), int(widest) + 8)

    def _playhead_x(self) -> float:
        return self.lane_x(self._position)

    def _moment_at(self, point: QPointF) -> float:
        return self._scale.moment(point.x() - self._lanes_box().left())

    def _rescale(self, scale: TimeScale) -> None:
        self._scale = scale
        self._redraw()

    def _redraw(self) -> None:
        self._layers = None
        self._parts.place(self._lanes, self._scale, self._lanes_box().left())
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self._scale = self._scale.resized(self._lanes_box().width())
        self._redraw()

    def _render(self, token: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap(self.size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        area = self._lanes_box()
        boxes = LaneBoxes.stacked(area.width())
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter, boxes, area.left())
        painter.translate(area.topLeft())
        painter.setClipRect(QRectF(0, 0, area.width(), area.height()))
        lanes_paint.paint_ground(painter, boxes, self._scale, self._lanes, ratio)
        lanes_paint.paint_voice(painter, boxes, self._scale, self._waveform, theme().color(token))
        lanes_paint.paint_structure(painter, boxes, self._scale, self._lanes, ratio)
        painter.setClipping(False)
        lanes_paint.paint_fillers(painter, boxes, self._scale, self._lanes, self._selected)
        painter.end()
        return layer

    def _paint_names(self, painter: QPainter, boxes: LaneBoxes, width: float) -> None:
        painter.setFont(theme().font(Role.CAPTION))
        painter.setPen(theme().color("text2"))
        rows = (boxes.voice, boxes.structure, boxes.fillers.adjusted(0, 3, 0, 3))
        for name, row in zip(_lane_names(), rows, strict=True):
            box = QRectF(0, row.top(), width - 4, row.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_axis(self, painter: QPainter, playhead: float, shown: QRectF) -> None:
        painter.setFont(theme().font(Role.CAPTION))
        metrics = theme().metrics(Role.CAPTION)
        area = self._lanes_box()
        bottom = LaneBoxes.stacked(area.width()).axis.bottom()
        for moment in self._scale.ticks(metrics.horizontalAdvance("00:00") + theme().size(40)):
            x = self.lane_x(moment)
            width = metrics.horizontalAdvance(clock(moment))
            left = max(x - width / 2, area.left() + 1)
            box = QRectF(min(left, area.right() - width), 0, width, bottom - 3)
            near_grip = box.left() - 3 < playhead + _GRIP and box.right() + 3 > playhead - _GRIP
            painter.setPen(QPen(theme().color("line"), 1))
            painter.drawLine(QPointF(x + 0.5, bottom - 3), QPointF(x + 0.5, bottom))
            if not near_grip and box.intersects(shown):
                painter.setPen(theme().color("text3"))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
                painter.drawText(box, flags, clock(moment))

    def _paint_loop(self, painter: QPainter) -> None:
        if self._loop is None:
            return
        area, boxes = self._lanes_box(), LaneBoxes.stacked(self.width())
        left = max(self.lane_x(self._loop.start), area.left())
        right = min(self.lane_x(self._loop.end), area.right())
        if right <= left:
            return
        box = QRectF(left, boxes.voice.top(), right - left, self.height() - boxes.voice.top())
        tint = theme().color("accent")
        tint.setAlphaF(0.14)
        painter.fillRect(box, tint)
        painter.setPen(QPen(theme().color("accent"), 2))
        for x in (left, right):
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))

    def _paint_playhead(self, painter: QPainter, x: float) -> None:
        color = theme().color("play")
        top = LaneBoxes.stacked(1).axis.bottom() - 10
        grip = [(-5, 0), (5, 0), (5, 5), (1.5, 10), (-1.5, 10), (-5, 5)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in grip]))
        painter.drawRect(QRectF(x - 1, top + 5, 2, self.height() - top - 5))

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


def _lane_names() -> tuple[str, str, str]:
    return (
        translate("Review", "Voice"),
        translate("Review", "Structure"),
        translate("Review", "Fillers"),
    )
