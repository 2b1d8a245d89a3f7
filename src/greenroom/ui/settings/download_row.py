"""A speech model that is not on this computer: fetched after a yes, with progress and cancel."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.model.errors import CancelledError, GreenroomError
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.dialogs import confirm
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.progress import ProgressRow
from greenroom.ui.settings.rows import ErrorLine, note
from greenroom.ui.settings.services import ModelChoice, SettingsServices
from greenroom.ui.theme import Role
from greenroom.ui.wording import file_size


class DownloadRow(QWidget):
    """One model: its name, size and state, *Download…*, then the progress and *Cancel*.

    `finished` is emitted when the model has come and was verified, `running_changed` when fetching
    begins or ends.
    """

    finished = Signal()
    running_changed = Signal()

    def __init__(self, choice: ModelChoice, services: SettingsServices, bridge: Bridge) -> None:
        super().__init__()
        self._choice, self._services, self._bridge = choice, services, bridge
        self._cancel: Callable[[], None] | None = None
        self._tries = 0
        self.words = Label("", Role.SMALL, wrap=True)
        self.button = Button(translate("Settings", "Download…"), size=ButtonSize.SMALL)
        self.button.clicked.connect(self._pressed)
        self.progress = ProgressRow(
            translate("Settings", "Downloading {model}").format(model=choice.name),
            translate("Settings", "You can go on meanwhile."),
        )
        self.result = note("")
        self.result.hide()
        self.error = ErrorLine()
        head = QWidget()
        flow = FlowLayout(head, gap=10, row_gap=4)
        flow.push_last = True
        flow.addWidget(self.words)
        flow.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (head, self.progress, self.result, self.error):
            column.addWidget(widget)
        self.show_choice(choice)

    @property
    def running(self) -> bool:
        """Whether it is being fetched."""
        return self._cancel is not None

    def show_choice(self, choice: ModelChoice) -> None:
        """What holds now."""
        self._choice = choice
        state = (
            translate("Settings", "{model}, {size}, damaged")
            if choice.damaged
            else translate("Settings", "{model}, {size}, not on this computer")
        )
        self.words.setText(state.format(model=choice.name, size=file_size(choice.size)))
        self._show_button()

    def _show_button(self) -> None:
        if self.running:
            text, purpose = translate("Settings", "Cancel"), translate("Settings", "Cancel {model}")
        else:
            text = translate("Settings", "Download…")
            purpose = translate("Settings", "Download {model}")
        self.button.set_text(text)
        self.button.setAccessibleName(purpose.format(model=self._choice.name))

    def _pressed(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self.button.setEnabled(False)
        elif self._agreed():
            self._start()

    def _agreed(self) -> bool:
        """Nothing is sent before this is answered with yes."""
        model, source = self._choice.name, self._choice.source
        return confirm(
            self.window(),
            translate("Settings", "Download {model} from {source}?").format(
                model=model, source=source
            ),
            translate(
                "Settings",
                "{size} are fetched from {source} and checked. Only this model is fetched. "
                "Nothing about you, your answers or your settings is sent; the site sees your "
                "network address, as every web site does.",
            ).format(size=file_size(self._choice.size), source=source),
            confirm_text=translate("Settings", "Download"),
            cancel_text=translate("Settings", "Not now"),
        )

    def _start(self) -> None:
        self._tries += 1
        self.error.say("")
        self.result.hide()
        self.progress.set_progress(0.0, "")
        self.progress.begin()
        self._cancel = self._services.download_model(
            self._choice.id,
            self._bridge.wrap(partial(self._progressed, self._tries)),
            self._bridge.wrap(self._done),
        )
        self._show_button()
        self.running_changed.emit()

    def _progressed(self, attempt: int, share: float) -> None:
        if self.running and attempt == self._tries:
            size = self._choice.size
            done = translate("Settings", "{done} of {all}").format(
                done=file_size(round(share * size)), all=file_size(size)
            )
            self.progress.set_progress(share, done)

    def _done(self, problem: GreenroomError | None) -> None:
        self._cancel = None
        self.progress.end()
        self.button.setEnabled(True)
        self._show_button()
        self.running_changed.emit()
        if problem is None:
            announce(self, translate("Settings", "The model is here and can be chosen."))
            self.finished.emit()
            return
        unchanged = translate("Settings", "Nothing else has changed.")
        words = f"{problem.message} {unchanged}"
        if isinstance(problem, CancelledError):
            self.result.setText(words)
            self.result.show()
        else:
            self.error.say(words)
