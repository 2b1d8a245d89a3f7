"""The scratchpad in Review: its lane, and the text as it was at a moment."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from greenroom.model.scratchpad import Snapshot, as_it_was
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.label import Label
from greenroom.ui.review.formatting import clock
from greenroom.ui.review.pad_lane import PadLane
from greenroom.ui.review.time_line import TimeLine
from greenroom.ui.theme import Role, theme

_LINES = 7


class ScratchpadReview(QWidget):
    """Hidden without snapshots. `opened(seconds)` asks to go to the moment of one.

    The text follows the playhead while it is open.
    """

    opened = Signal(float)

    def __init__(self, time_line: TimeLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshots: tuple[Snapshot, ...] = ()
        self._index = -1
        self.lane = PadLane(time_line)
        self.view = QWidget()
        self.caption = Label("", Role.CAPTION, "text2")
        self.close_button = Button(translate("Review", "Close"), size=ButtonSize.SMALL)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._build()
        self.lane.chosen.connect(self._open)
        self.close_button.clicked.connect(self.close_view)
        self._restyle()
        theme().changed.connect(self._restyle)
        self.hide()

    def show_snapshots(self, snapshots: Sequence[Snapshot]) -> None:
        """Those of another take, with the text closed."""
        self._snapshots, self._index = tuple(snapshots), -1
        self.lane.show_snapshots(self._snapshots)
        self.view.hide()
        self.setVisible(bool(self._snapshots))

    def follow(self, moment: float) -> None:
        """The playhead is at `moment`."""
        if self._snapshots:
            self._show(as_it_was(self._snapshots, moment))

    def close_view(self) -> None:
        """The lane alone."""
        self.view.hide()
        self.lane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: int) -> None:
        self._show(index)
        self.view.show()
        self.opened.emit(self._snapshots[index].at)

    def _show(self, index: int) -> None:
        if index == self._index:
            return
        self._index = index
        self.lane.set_current(index)
        if index < 0:
            self.caption.setText(translate("Review", "Scratchpad, nothing yet"))
            self.text.setPlainText("")
            return
        one = self._snapshots[index]
        self.caption.setText(
            translate("Review", "Scratchpad at {time}, {number} of {count}").format(
                time=clock(one.at), number=index + 1, count=len(self._snapshots)
            )
        )
        self.text.setPlainText(one.text)
        self.text.setAccessibleName(self.caption.text())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.caption, 1)
        head.addWidget(self.close_button)
        inner = QVBoxLayout(self.view)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(4)
        inner.addLayout(head)
        inner.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.lane)
        column.addWidget(self.view)
        self.view.hide()

    def _restyle(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(theme().font(Role.SMALL).pointSizeF())
        self.text.setFont(font)
        self.text.setFixedHeight(_LINES * theme().line(Role.BODY))
        self.text.setStyleSheet(
            f"QPlainTextEdit {{ border: 0; border-radius: 6px; padding: {theme().size(6)}px; "
            f"background: {theme().name('inset')}; }}"
        )
