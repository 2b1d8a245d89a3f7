"""The bar above the room: what is held, how far it is, how long it has taken."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.card import Divider
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded
from greenroom.ui.components.unbounded import UNBOUNDED
from greenroom.ui.room.camera_chip import CameraChip
from greenroom.ui.room.look_here import LookHere
from greenroom.ui.room.video_view import VideoView
from greenroom.ui.room.view import ProgressView
from greenroom.ui.theme import Role, theme

_HEIGHT = 52
_DASH, _DASH_HEIGHT, _DASH_GAP = 22, 6, 6
_MOST_DASHES = 12
_LOGO = 28
_GAP = 12
_BEFORE_TITLE = 20 + _LOGO + _GAP
_LEAST_TITLE = 60


class TopBar(QWidget):
    """Icon, title, progress, elapsed time, and where everything stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = Label("", Role.BODY_STRONG, elide=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.question = Label("", Role.SMALL_TABULAR, "text2")
        self.dashes = ProgressDashes()
        self.clock = Label("", Role.SMALL_TABULAR, "text2")
        self.clock.setAccessibleName(translate("Room", "Time in this interview"))
        self.camera = CameraChip()
        self.look_here = LookHere(self)
        self.stays = Label(translate("Room", "Stays on this computer"), Role.SMALL, "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 1)
        row.setSpacing(0)
        row.addWidget(_Logo())
        row.addSpacing(12)
        row.addWidget(self.title)
        row.addSpacing(12)
        row.addStretch(1)
        self._mark_room = QSpacerItem(0, 0)
        row.addItem(self._mark_room)
        row.addWidget(self.question)
        row.addSpacing(12)
        row.addWidget(self.dashes)
        row.addSpacing(12)
        row.addStretch(1)
        row.addWidget(self.camera)
        row.addWidget(IconView("clock", "text2", 16))
        row.addSpacing(7)
        row.addWidget(self.clock)
        row.addSpacing(12)
        divider = Divider(vertical=True)
        row.addWidget(divider)
        row.addSpacing(12)
        self._lock = IconView("lock", "text2", 16)
        self._lock.setToolTip(self.stays.text())
        row.addWidget(self._lock)
        row.addSpacing(6)
        row.addWidget(self.stays)
        self._divider = divider
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_progress(self, title: str, progress: ProgressView, clock: str) -> None:
        """All that changes in the bar."""
        if title != self.title.text() or progress.text != self.question.text():
            self.title.setText(title)
            self.question.setText(progress.text)
            self._fit()
        self.dashes.show_progress(progress)
        self.clock.setText(clock)

    def show_video(self, view: VideoView | None) -> None:
        """What the camera does, and where to look; nothing where there is no video."""
        if self.camera.show_view(view):
            self.look_here.setVisible(view is not None and view.look_here)
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """The bar gives up words before it widens the window."""
        return QSize(0, theme().size(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where they fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Without room the lock stands for its words, and the dashes go."""
        if not self.camera.isHidden():
            self._fit_video()
            return
        title = self.title.sizeHint().width()
        others = (self.question, self.clock, self.stays, self.dashes)
        needed = title + sum(w.sizeHint().width() for w in others) + _LOGO + theme().size(40) + 140
        self.stays.setVisible(needed <= self.width())
        needed -= self.stays.sizeHint().width()
        self.dashes.fit(shown=needed <= self.width())

    def _fit_video(self) -> None:
        """The mark hangs in the middle of the window, and nothing lies under it."""
        self.stays.hide()
        self.dashes.fit(shown=False)
        self.title.setMaximumWidth(UNBOUNDED)
        if self.look_here.isHidden():
            self._mark_room.changeSize(0, 0)
        else:
            mark = self.look_here.sizeHint()
            self.look_here.setGeometry((self.width() - mark.width()) // 2, 0, *mark.toTuple())
            before = self.look_here.x() - _BEFORE_TITLE
            self.title.setMaximumWidth(max(_LEAST_TITLE, before - 2 * _GAP))
            used = min(self.title.sizeHint().width(), self.title.maximumWidth()) + _GAP
            self._mark_room.changeSize(max(0, before - used) + mark.width() + _GAP, 0)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line under the bar."""
        with painting(self) as painter:
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, theme().color("border"))

    def _restyle(self) -> None:
        self.setFixedHeight(theme().size(_HEIGHT))
        self._divider.setFixedHeight(theme().size(20))
        self._fit()


class ProgressDashes(QWidget):
    """A dash for each question; decorative, the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._total, self._fits = 0, 0, True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def fit(self, *, shown: bool) -> None:
        """Whether there is room for them."""
        self._fits = shown
        self.setVisible(shown and 1 < self._total <= _MOST_DASHES)

    def show_progress(self, progress: ProgressView) -> None:
        """Another question; with very many of them the words alone are shown."""
        if (progress.number, progress.total) != (self._number, self._total):
            self._number, self._total = progress.number, progress.total
            self.fit(shown=self._fits)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """All dashes."""
        step = _DASH + _DASH_GAP
        return QSize(max(0, self._total * step - _DASH_GAP), _DASH_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Done, current, to come."""
        with painting(self) as painter:
            for index in range(self._total):
                token = "line" if index + 1 < self._number else "border"
                token = "accent" if index + 1 == self._number else token
                box = QRectF(index * (_DASH + _DASH_GAP), 0, _DASH, _DASH_HEIGHT)
                rounded(painter, mirrored(self, box), 3, theme().color(token))


class _Logo(QWidget):
    """The program's icon."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_LOGO, _LOGO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon in its own colours."""
        with painting(self) as painter:
            painter.drawPixmap(0, 0, theme().logo(_LOGO, self.devicePixelRatioF()))
