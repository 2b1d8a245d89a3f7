"""What a window works with for as long as it is open: devices, hearing, voice, jobs."""

from collections.abc import Generator
from contextlib import AbstractContextManager
from datetime import datetime
from functools import cached_property

from greenroom.app.housekeeping import Recalculation, recompute_all, tidy
from greenroom.app.speech_model import SpeechModel
from greenroom.app.wiring import Services
from greenroom.audio.player import Player
from greenroom.audio.recorder import Recorder
from greenroom.audio.system import SoundSystem
from greenroom.audio.takeplayer import TakePlayer
from greenroom.jobs import Jobs, Progress
from greenroom.model.ports import Announcer, Hearing
from greenroom.platform import settings_specs as specs
from greenroom.platform.crash import unexpected
from greenroom.speech.process import HearingProcess
from greenroom.ui.camera.camera import Camera, NoCamera
from greenroom.workflow.chosen_voices import WithChosenVoices
from greenroom.workflow.follow_up import FollowUps
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.recover import Recovery
from greenroom.workflow.review import Reviews
from greenroom.workflow.run_events import RunParts
from greenroom.workflow.speaking import FallbackAnnouncer, VoiceAnnouncer


class WindowParts:
    """The parts of one window; `close` ends them in the right order.

    `spare_voice` speaks when Kokoro cannot (the system's voice). Without a `camera` video
    interviews are held all the same, unseen.
    """

    def __init__(
        self,
        services: Services,
        spare_voice: Announcer | None = None,
        camera: Camera | None = None,
    ) -> None:
        self.services = services
        self.settings = services.settings
        self._spare_voice = spare_voice
        self.camera: Camera = NoCamera() if camera is None else camera
        self.jobs = Jobs(workers=3, unexpected=unexpected)
        self.board = HearingBoard()
        self.system: SoundSystem = services.system
        self.devices = services.devices
        self.recorder = Recorder(self.system, self.devices)
        self.player = Player(self.system, self.devices)
        self.take_player = TakePlayer(self.system, self.devices)
        self.hearing = HearingProcess(services.resolve_model)
        self.model = SpeechModel(services, self.hearing, self.jobs)
        self._end_observing = self.settings.observe(self._on_setting)
        self._recalculation = Recalculation(self.settings, self.jobs, self.recompute_all)
        self._apply_output()

    @cached_property
    def announcer(self) -> Announcer:
        """Kokoro, else the system's voice."""
        kokoro = VoiceAnnouncer(
            self.services.voice, self.player, lambda: self.settings.get(specs.VOICE_SPEED)
        )
        spare = [self._spare_voice] if self._spare_voice else []
        return WithChosenVoices(
            FallbackAnnouncer([kokoro, *spare]), self.services.with_chosen_voice
        )

    @cached_property
    def reviews(self) -> Reviews:
        """What Review does with stored sessions."""
        return Reviews(self.services.store, self.services.processing)

    @cached_property
    def follow_ups(self) -> FollowUps:
        """What is asked after an answer, and what a question with its follow-ups came to."""
        return FollowUps(self.services.store, self.services.processing, self.services.likeness)

    @cached_property
    def recovery(self) -> Recovery:
        """Finishes what was left undone."""
        return Recovery(
            self.services.store, self.services.processing, self._own_hearing, self.board
        )

    def tidy(self) -> Generator[Progress, None, None]:
        """A job: remove what was deleted, and audio that the settings no longer keep."""
        return tidy(self.services.store, self.settings, lambda: datetime.now().astimezone())

    def recompute_all(self) -> Generator[Progress, None, None]:
        """A job: make every report again."""
        return recompute_all(self.services.store, self.services.processing, self.board)

    def run_parts(self) -> RunParts:
        """What an interview works with."""
        return RunParts(
            microphone=self.recorder,
            announcer=self.announcer,
            hearing=self.hearing,
            store=self.services.store,
            processing=self.services.processing,
            board=self.board,
            follow_ups=self.follow_ups,
            end_after_silence_s=lambda: float(self.settings.get(specs.END_AFTER_SILENCE_S)),
            video=self.camera,
        )

    def input_device(self) -> str | None:
        """The chosen microphone; None for the system's default."""
        return self.settings.get(specs.INPUT_DEVICE) or None

    def close(self) -> None:
        """End everything that runs."""
        self._end_observing()
        self._recalculation.close()
        self.camera.close()
        self.take_player.close()
        self.recorder.close()
        if "recovery" in self.__dict__:  # else hearing an old take would keep the window waiting
            self.recovery.close()
        self.jobs.close()
        self.hearing.close()
        self.services.close()

    def _own_hearing(self) -> AbstractContextManager[Hearing]:
        return self.services.hearing(self.services.speech_model(), self.services.language())

    def _on_setting(self, key: str) -> None:
        if key in (specs.OUTPUT_DEVICE.key, specs.VOLUME.key):
            self._apply_output()
        if key in (specs.SPEECH_MODEL.key, specs.LANGUAGE.key):
            self.model.load()

    def _apply_output(self) -> None:
        device = self.settings.get(specs.OUTPUT_DEVICE) or None
        volume = self.settings.get(specs.VOLUME)
        for player in (self.player, self.take_player):
            player.set_device(device)
            player.set_volume(volume)
