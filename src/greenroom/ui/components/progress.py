"""Progress that says what is going on, how far it is, and what can be done meanwhile."""

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded
from greenroom.ui.theme import Role, theme

SHOW_AFTER_MS = 400


class ThinBar(QWidget):
    """A bar of `height` pixels. Share 0..1; with reduced motion it moves in steps of 10 %."""

    def __init__(self, height: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height, self._share = height, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    @property
    def share(self) -> float:
        """How far, 0..1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Move to `share`; values outside 0..1 are brought back inside."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{self._share:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        """As high as asked; any width."""
        return QSize(120, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track and filled part."""
        share = int(self._share * 10) / 10 if theme().reduced_motion else self._share
        radius = self._height / 2
        with painting(self) as painter:
            track = QRectF(0, 0, self.width(), self._height)
            rounded(painter, track, radius, theme().color("border"))
            if share > 0:
                done = QRectF(0, 0, max(self._height, self.width() * share), self._height)
                rounded(painter, mirrored(self, done), radius, theme().color("accent"))


class ProgressRow(QWidget):
    """Label left, measure right, the bar, and a line on what can be done meanwhile.

    Hidden until `begin`; shows itself only when the work still runs after 400 ms.
    """

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.label = Label(label, Role.SMALL_MEDIUM)
        self.measure = Label("", Role.SMALL_TABULAR, "text2")
        self.bar = ThinBar()
        self.bar.setAccessibleName(label)
        self.hint = Label(hint, Role.SMALL, "text2", wrap=True)
        self.hint.setVisible(bool(hint))
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.measure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.hint)
        self._delay = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        """The work starts; harmless while it runs."""
        if not self.isVisible() and not self._delay.isActive():
            self._delay.start()

    def set_progress(self, share: float, measure: str) -> None:
        """How far, and that in words (`0:35 of 1:25`, `about 3 s left`, `Step 2 of 3`)."""
        self.bar.set_share(share)
        self.measure.setText(measure)

    def end(self) -> None:
        """The work is over."""
        self._delay.stop()
        self.hide()
