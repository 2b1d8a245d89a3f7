"""The microphone on Start: which one, how loud, and how it sounds."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.model.sound import InputLevel
from greenroom.platform.text import translate
from greenroom.ui.components.banner import Action, Banner, BannerKind
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.inputs import Combo
from greenroom.ui.components.inset_box import InsetBox
from greenroom.ui.components.label import Label
from greenroom.ui.components.meter import LevelMeter, LevelWords
from greenroom.ui.components.progress import ThinBar
from greenroom.ui.desktop import open_privacy_settings
from greenroom.ui.start.view import LoadingView, Notice, StartView
from greenroom.ui.theme import Role, theme

_LEVEL_MS = 66
# As in the mock-up: a longer name of a device is cut, or the row would not fit on one line.
_COMBO_WIDTH = 216


class MicrophoneRow(QWidget):
    """Row, notice and the model's thin bar. `read_level` is asked 15 times a second."""

    device_chosen = Signal(str)
    check_toggled = Signal()
    again = Signal()

    def __init__(
        self, read_level: Callable[[], InputLevel | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._read_level = read_level
        self._problem: tuple[str, str] | None = None
        self.combo = Combo(translate("Start", "Microphone"), icon="mic", elide=True)
        self.combo.setFixedWidth(theme().size(_COMBO_WIDTH))
        self.combo.activated.connect(
            lambda index: self.device_chosen.emit(str(self.combo.itemData(index)))
        )
        self.meter = LevelMeter(15)
        self.words = LevelWords(translate("Start", "We can hear you"), strong=True)
        self.check = Button("", size=ButtonSize.SMALL, icon="play")
        self.check.clicked.connect(self.check_toggled)
        self.notice = _NoticeLine()
        self.loading = _LoadingLine()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._box = self._build_box()
        self._banner: Banner | None = None
        self._column.addWidget(self._box)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.loading)
        self._timer = QTimer(self, interval=_LEVEL_MS)
        self._timer.timeout.connect(self._show_level)
        theme().changed.connect(self._restyle)

    def set_listening(self, on: bool) -> None:
        """Follow the level, or rest."""
        if on:
            self.words.reset()
            self._timer.start()
        else:
            self._timer.stop()
            self.meter.set_level(None)

    def show_view(self, view: StartView) -> None:
        """Everything but the level."""
        self._fill_devices(view)
        self.check.set_text(view.check_button)
        self.check.set_icon("stop" if view.check_running else "play")
        self.check.setEnabled(view.microphone_problem is None)
        self.notice.show_notice(view.notice)
        self.loading.show_loading(view.loading)
        self._show_problem(view.microphone_problem, refused=view.microphone_refused)

    def _build_box(self) -> InsetBox:
        box = InsetBox()
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        flow = FlowLayout(box, gap=12)
        flow.setContentsMargins(11, 10, 11, 10)
        heard = QWidget()
        row = QHBoxLayout(heard)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(13)
        row.addWidget(self.meter)
        row.addWidget(self.words)
        flow.addWidget(self.combo)
        flow.addWidget(heard)
        flow.addWidget(self.check)
        flow.push_last = True
        return box

    def _fill_devices(self, view: StartView) -> None:
        options = [(option.text, option.value) for option in view.microphones]
        self.combo.show_options(options, view.microphone)

    def _show_problem(self, problem: tuple[str, str] | None, *, refused: bool) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        had_focus = self._banner is not None and self._banner.isAncestorOf(self.focusWidget())
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        self.meter.setVisible(problem is None)
        self.words.setVisible(problem is None)
        self.check.setVisible(problem is None)
        self._box.setVisible(problem is None or self.combo.count() > 0)
        if problem is None:
            if had_focus:
                self.combo.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        actions = [Action(translate("Start", "Try again"), self.again.emit)]
        if refused:
            allow = translate("Start", "Open settings")
            actions.insert(0, Action(allow, open_privacy_settings, primary=True))
        elif self.combo.count():
            choose = Action(translate("Start", "Choose input"), self._choose, primary=True)
            actions.insert(0, choose)
        self._banner = Banner(BannerKind.PROBLEM, problem[0], problem[1], actions, icon="mic")
        self._column.insertWidget(0, self._banner)
        self._banner.announce()
        if had_focus:
            self._banner.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self.combo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.combo.showPopup()

    def _show_level(self) -> None:
        level = self._read_level()
        self.meter.set_level(level)
        if level is not None:
            self.words.add(level)

    def _restyle(self) -> None:
        self.combo.setFixedWidth(theme().size(_COMBO_WIDTH))


class _NoticeLine(QWidget):
    """An icon and a sentence; hidden without a notice."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconView("", "text2", 16)
        self.label = Label("", Role.SMALL, "text2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(7)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show it, or nothing."""
        self.setVisible(notice is not None)
        if notice is not None:
            self._icon.set_icon(notice.icon, notice.token)
            self.label.set_color(notice.token)
            self.label.setText(notice.text)


class _LoadingLine(QWidget):
    """The thin bar with its words; hidden once the model is there."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = ThinBar(4)
        self.label = Label("", Role.CAPTION, "text3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.bar)
        column.addWidget(self.label)
        self.hide()

    def show_loading(self, loading: LoadingView | None) -> None:
        """Show it, or nothing."""
        self.setVisible(loading is not None)
        if loading is not None:
            self.bar.set_share(loading.share)
            self.bar.setAccessibleName(loading.text)
            self.label.setText(loading.text)
