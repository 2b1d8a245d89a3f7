"""The Start page."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.banner import Action, Banner, BannerKind
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.key_cap import KeyCap
from greenroom.ui.components.label import Label
from greenroom.ui.shell.page import Command, KeyHint
from greenroom.ui.start.form import StartForm
from greenroom.ui.start.job_dialog import JobDialog
from greenroom.ui.start.layout import StartLayout
from greenroom.ui.start.presenter import StartPresenter
from greenroom.ui.start.services import StartActions, StartServices
from greenroom.ui.start.side import StartSide
from greenroom.ui.start.start_banner import StartBanner
from greenroom.ui.theme import Role, theme


class StartPage(QWidget):
    """Fits the window's `Page`."""

    def __init__(
        self, services: StartServices, actions: StartActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = Bridge(self)
        self.presenter = StartPresenter(services, actions, self._show, deliver=self._bridge.wrap)
        self.banner: Banner | None = None
        self._said: StartBanner | None = None
        self.form = StartForm(self.presenter.level)
        self.side = StartSide()
        self._before, self._after = Label("", Role.BODY, "text2"), Label("", Role.BODY, "text2")
        self._enter = KeyCap(translate("Keys", "Enter"))
        self._layout = StartLayout(self, self._head(), self.form, self.side)
        self._connect()
        self._show()
        theme().changed.connect(self._layout.arrange)

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    @property
    def title(self) -> str:
        """Its name."""
        return translate("Start", "Start")

    def commands(self) -> Sequence[Command]:
        """Everything that can be done here."""
        presenter = self.presenter
        return (
            Command(
                translate("Start", "Start interview"),
                self._start,
                translate("Keys", "Enter"),
                own_key=True,
            ),
            Command(
                translate("Start", "One quick question"),
                presenter.quick_question,
                "Q",
                id="start.quick",
            ),
            Command(translate("Start", "Record and play back"), presenter.toggle_check, group=True),
            Command(
                translate("Start", "Continue the open interview"),
                presenter.continue_session,
                enabled=lambda: presenter.view().continued is not None,
            ),
            Command(translate("Start", "Job description…"), self._open_job),
            Command(translate("Start", "Open the data folder"), presenter.open_folder),
        )

    def key_hints(self) -> Sequence[KeyHint]:
        """No keys beside those of the commands."""
        return ()

    def regions(self) -> Sequence[QWidget]:
        """The form, its foot, then the side."""
        return (self.form, self.form.footer, self.side)

    def first_focus(self) -> QWidget:
        """Enter is enough."""
        return self.form.start

    def show_side(self, shown: bool) -> None:
        """What stands beside the form is there, or is not known yet; its place stays free."""
        for part in (self.side, self._before, self._enter, self._after):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            part.setVisible(shown)

    def entered(self) -> None:
        """Listen to the microphone."""
        self.presenter.entered()
        self.form.microphone.set_listening(True)

    def left(self) -> None:
        """Let go of it."""
        self.form.microphone.set_listening(False)
        self.presenter.left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, wherever it was not used by a button or a list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._start()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two do not fit."""
        super().resizeEvent(event)
        self._layout.arrange()

    def _start(self) -> None:
        self.form.commit_role()
        self.presenter.start()

    def _head(self) -> QWidget:
        subtitle = QWidget()
        flow = FlowLayout(subtitle, gap=5, row_gap=2)
        flow.addWidget(self._before)
        flow.addWidget(self._enter)
        flow.addWidget(self._after)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(
            Label(translate("Start", "Ready when you are"), Role.PAGE_TITLE, wrap=True)
        )
        column.addWidget(subtitle)
        return head

    def _connect(self) -> None:
        presenter, form = self.presenter, self.form
        form.changed.connect(lambda changes: presenter.choose(**changes))
        form.start.clicked.connect(self._start)
        form.quick.clicked.connect(presenter.quick_question)
        form.microphone.device_chosen.connect(presenter.choose_microphone)
        form.microphone.check_toggled.connect(presenter.toggle_check)
        form.microphone.again.connect(presenter.try_again)
        self.side.continued.connect(presenter.continue_session)
        self.side.reviewed.connect(presenter.review_session)
        self.side.followed.connect(presenter.follow)
        self.side.folder_opened.connect(presenter.open_folder)
        self.side.job_opened.connect(self._open_job)

    def _open_job(self) -> None:
        """Paste, change or remove the job description."""
        dialog = JobDialog(self.presenter.view().choices.job_description, self)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        text = dialog.text()
        dialog.deleteLater()
        if agreed:
            self.presenter.choose(job_description=text)

    def _show(self) -> None:
        view = self.presenter.view()
        self._before.setText(view.subtitle_before)
        self._after.setText(view.subtitle_after)
        self.form.show_view(view)
        self.side.show_view(view)
        self._show_banner(view.banner)
        self._order_stops()

    def _show_banner(self, view: StartBanner | None) -> None:
        if view == self._said:
            return
        self._said = view
        if self.banner is not None:
            if self.banner.isAncestorOf(self.focusWidget() or self):
                self.form.start.setFocus(Qt.FocusReason.OtherFocusReason)
            self._layout.banner_row.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        self._layout.banner_row.setContentsMargins(0, 0, 0, 16 if view is not None else 0)
        if view is not None:
            self.banner = self._make_banner(view)
            self._layout.banner_row.addWidget(self.banner)
            self.banner.announce()

    def _make_banner(self, view: StartBanner) -> Banner:
        answer = self.presenter.answer_banner
        actions = [
            Action(each.text, partial(answer, each.answer), each.primary) for each in view.buttons
        ]
        kind = BannerKind.PROBLEM if view.serious else BannerKind.ATTENTION
        return Banner(kind, view.title, view.text, actions)

    def _order_stops(self) -> None:
        above = self.banner.buttons if self.banner is not None else ()
        stops = [*above, *self.form.stops(), *self.side.stops()]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)
