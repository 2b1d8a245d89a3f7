"""The camera while a video interview is held: when it is on, and what the room knows of it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from greenroom.interview.state import ConductorState
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.camera.camera import Camera, NoCamera
from greenroom.ui.camera.status import CameraStage, CameraStatus
from greenroom.ui.room.facts import RoomStory
from greenroom.ui.room.present_video import by_video, video_view
from greenroom.ui.room.self_view import SelfView
from greenroom.ui.room.services import RoomActions, RoomRun
from greenroom.ui.room.video_view import CameraFacts
from greenroom.ui.room.view import BannerTopic
from greenroom.ui.shell.page import Command

_TROUBLES = (CameraStage.LOST, CameraStage.REFUSED, CameraStage.BUSY)
_COMES_BACK = (*_TROUBLES, CameraStage.MISSING)


class VideoRoom(QObject):
    """Opens the camera when the room is shown and lets go of it when the room is left.

    While the window is minimised nobody looks, so that the camera rests, unless answers are filmed.
    """

    def __init__(
        self,
        page: QWidget,
        camera: Camera | None,
        actions: RoomActions,
        refresh: Callable[[], object],
        self_view: SelfView,
    ) -> None:
        super().__init__(page)
        self._page, self._actions, self._refresh = page, actions, refresh
        self._self_view = self_view
        self_view.toggled.connect(self.toggle_self_view)
        self._camera: Camera = NoCamera() if camera is None else camera
        self._run: RoomRun | None = None
        self._story: RoomStory | None = None
        self._facts: CameraFacts | None = None
        self._window: QWidget | None = None
        self._end_watch: Callable[[], None] = lambda: None

    def enter(self, run: RoomRun, story: RoomStory) -> None:
        """Another interview; the camera is opened once the room is shown."""
        self._run, self._story = run, story
        self._facts = None
        if by_video(run.state):
            self._set(CameraFacts(choices=self._actions.video_choices()))
            if self._window is not None:
                self._open()

    def shown(self) -> None:
        """The room is on the screen."""
        self._window = self._page.window()
        self._window.installEventFilter(self)
        self._end_watch()
        if self._facts is not None:
            self._end_watch = self._camera.watch(self._plugged)
            self._open()

    def left(self) -> None:
        """The room is not on the screen any more."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None
        self._end_watch()
        self._end_watch = lambda: None
        if self._facts is not None:
            self._camera.close()

    def commands(self) -> tuple[Command, ...]:
        """What can be done in a video interview; listed in others, too, so that keys are known."""
        return (
            Command(
                translate("Room", "Show or hide yourself"),
                self.toggle_self_view,
                "V",
                lambda: self._facts is not None and bool(video_view(self._facts).toggle),
                group=True,
                id="room.self_view",
            ),
            Command(
                translate("Room", "Try the camera again"),
                self.try_again,
                enabled=lambda: self._facts is not None and self._facts.status.stage in _COMES_BACK,
            ),
        )

    def toggle_self_view(self) -> None:
        """See oneself or not; a camera that nobody needs is let go of."""
        facts = self._facts
        if facts is None or not video_view(facts).toggle:
            return
        choices = replace(facts.choices, self_view=not facts.choices.self_view)
        self._actions.save_self_view(choices.self_view)
        self._set(replace(facts, choices=choices))
        if not choices.needs_camera:
            self._camera.close()
        elif facts.status.stage is CameraStage.OFF:
            self._open()
        self._camera.show(choices.self_view)

    def try_again(self) -> None:
        """Open the camera once more."""
        if self._facts is not None:
            self._open()

    # What the camera tells (`CameraListener`).

    def status_changed(self, status: CameraStatus) -> None:
        """It does something else."""
        facts = self._facts
        if facts is None:
            return
        filmed = facts.filmed_to
        if status.stage in _TROUBLES and facts.status.stage is CameraStage.ON:
            filmed = self._answered() if facts.status.recording else None
        elif status.stage is CameraStage.ON:
            filmed = None
        self._set(replace(facts, status=status, filmed_to=filmed))
        if status.stage is CameraStage.MISSING and facts.status.stage is not status.stage:
            view = video_view(CameraFacts(status, facts.choices))
            announce(self._page, view.help)

    def picture(self, image: QImage) -> None:
        """The latest picture."""
        self._self_view.show_frame(image)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the window as it is minimised and comes back."""
        if event.type() is QEvent.Type.WindowStateChange and self._facts is not None:
            hidden = self._window is not None and self._window.isMinimized()
            self._camera.show(not hidden and self._facts.choices.self_view)
            if hidden and not self._facts.choices.record:
                self._camera.close()
            elif not hidden and self._facts.status.stage is CameraStage.OFF:
                self._open()
        return False

    def _open(self) -> None:
        facts = self._facts
        if facts is None or not facts.choices.needs_camera:
            return
        self._camera.show(facts.choices.self_view)
        self._camera.open(facts.choices.device, self, record=facts.choices.record)

    def _plugged(self) -> None:
        """A camera that was missed may be there now."""
        facts = self._facts
        if facts is None or facts.status.stage not in _COMES_BACK:
            return
        # Another camera than the one that was lost is not opened behind the person's back.
        names = {camera.name for camera in self._camera.cameras()}
        if facts.status.name in names or (names and facts.status.stage is CameraStage.MISSING):
            self._open()

    def _answered(self) -> float | None:
        if self._run is None:
            return None
        state: ConductorState = self._run.state
        return state.answered_for(self._run.now()) if state.take_open else None

    def _set(self, facts: CameraFacts) -> None:
        before, self._facts = self._facts, facts
        if self._story is None:
            return
        if before is not None and facts.status != before.status:
            self._story.show_again(BannerTopic.CAMERA, BannerTopic.VIDEO_UNSAVED)
        self._story.set_camera(facts)
        self._refresh()
