"""The call in a small window that stays in front while the program's own is out of the way."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.disc import InterviewerDisc
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting
from greenroom.ui.components.step_row import Step, StepRow, StepState
from greenroom.ui.room.keys import SpaceKey
from greenroom.ui.room.view import MainAction, RoomView
from greenroom.ui.theme import Role, theme

_DISC, _EDGE = 44, 14
_FROM_SCREEN_EDGE = 24
_CURRENT = (StepState.NOW, StepState.RECORDING)


class CallStrip(QWidget):
    """Who is on the line, what is going on and for how long, and what one can do about it.

    Frameless and always in front; where it is touched beside its buttons it can be dragged. Space
    is the main button, Esc goes back to the program's window.
    """

    main_wanted = Signal()
    pause_wanted = Signal()
    end_wanted = Signal()
    window_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._place: QPoint | None = None
        self.disc = InterviewerDisc("", "", _DISC, rings=False)
        self.name = Label("", Role.BODY_STRONG)
        self.time = Label("", Role.SMALL_TABULAR, "text2")
        self.step = StepRow()
        self.main = Button("", kind=ButtonKind.PRIMARY, key=translate("Keys", "Space"))
        self.pause = Button("", icon="pause", icon_only=True)
        self.end = Button("", icon="end", icon_only=True)
        self.back = Button(translate("Room", "Back to the window"), icon="room", icon_only=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.time)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row.setSpacing(12)
        row.addWidget(self.disc)
        row.addLayout(words)
        row.addWidget(self.step)
        row.addSpacing(4)
        for button in (self.main, self.pause, self.end, self.back):
            row.addWidget(button)
        self.main.clicked.connect(self.main_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.end.clicked.connect(self.end_wanted)
        self.back.clicked.connect(self.window_wanted)
        SpaceKey(self, self._press_main)
        theme().changed.connect(self._restyle)

    def show_room(self, view: RoomView) -> None:
        """What is going on."""
        self.setWindowTitle(f"{view.window_title} – Greenroom")
        self.disc.set_person(view.interviewer.initials, view.interviewer.accessible)
        self.name.setText(view.interviewer.name)
        self.time.setText(view.call.time if view.call is not None else view.clock)
        steps = [Step(step.text, StepState(step.mark.value)) for step in view.steps]
        current = [step for step in steps if step.state in _CURRENT] or steps[-1:]
        self.step.set_steps(current)
        bar = view.bar
        for button, text, icon in (
            (self.main, bar.main, bar.main_icon),
            (self.pause, bar.pause, bar.pause_icon),
            (self.end, bar.end, "end"),
        ):
            if button.text() != text:
                button.set_text(text)
            button.set_icon(icon)
        self.main.setEnabled(bar.action is not MainAction.NOTHING)
        self.pause.setEnabled(bar.can_pause)
        if self.size() != self.sizeHint():
            self.resize(self.sizeHint())
            self._stay_whole()

    def appear(self) -> None:
        """In front of all windows: where it was left, or low at the end of the screen."""
        self.adjustSize()
        if self._place is None:
            space = self.screen().availableGeometry()
            end = space.bottomRight() - QPoint(_FROM_SCREEN_EDGE, _FROM_SCREEN_EDGE)
            self.move(end - QPoint(self.width(), self.height()))
        else:
            self.move(self._place)
        self._stay_whole()
        self.show()
        self.raise_()
        self.activateWindow()
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def vanish(self) -> None:
        """The window is there again; the place is remembered."""
        if self.isVisible():
            self._place = self.pos()
            self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it leads back to the window; the call goes on."""
        event.ignore()
        self.window_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.window_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The desktop moves it, as far as it lets windows be moved."""
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Square, since not every desktop can show what is behind round corners."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().color("line"))
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme().color("surface"))

    def _stay_whole(self) -> None:
        """Longer words make it wider, which would push its last button off the screen."""
        space = self.screen().availableGeometry()
        last = space.bottomRight() - QPoint(self.width() - 1, self.height() - 1)
        self.move(
            max(space.left(), min(self.x(), last.x())), max(space.top(), min(self.y(), last.y()))
        )

    def _press_main(self) -> None:
        if self.main.isEnabled():
            self.main_wanted.emit()

    def _restyle(self) -> None:
        self.adjustSize()
        self.update()
