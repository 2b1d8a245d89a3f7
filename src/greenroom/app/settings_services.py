"""What the Settings page asks for, given by the window's parts."""

from collections.abc import Callable, Generator, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from greenroom.app.choices import forget_person
from greenroom.app.common_services import CommonServices
from greenroom.app.model_shelf import ModelShelf
from greenroom.app.preferences import with_change
from greenroom.app.voice_choices import voice_choices
from greenroom.audio.tones import two_notes
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.jobs import Progress
from greenroom.library.moving import remove_copied
from greenroom.library.usage import usage
from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError, StorageError, UsageError
from greenroom.model.persona import Persona
from greenroom.model.ports import Playback
from greenroom.model.sound import AudioDevice, Sound
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.platform.weights import WeightsStatus
from greenroom.ui.camera.status import CameraDevice
from greenroom.ui.settings.services import DiskUse, ModelChoice, OnDone, VoiceChoice
from greenroom.workflow.export import export_everything


class WindowSettings(CommonServices):
    """`SettingsServices` of the window."""

    _playback: Playback | None = None

    @cached_property
    def _shelf(self) -> ModelShelf:
        return ModelShelf(self._parts.services.weights, self._parts.jobs)

    # Devices

    def speakers(self) -> tuple[AudioDevice, ...]:
        """Those that are there now."""
        return self._parts.devices.outputs()

    def cameras(self) -> tuple[CameraDevice, ...]:
        """Those that are there now."""
        return self._parts.camera.cameras()

    def watch_cameras(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Call `on_change` when cameras came or went."""
        return self._parts.camera.watch(on_change)

    def test_speakers(self, on_done: OnDone) -> None:
        """Play two short notes on the chosen speakers."""
        self._play(lambda: iter((two_notes(),)), on_done)

    # Speech model

    def models(self) -> tuple[ModelChoice, ...]:
        """The speech models that are there or can be fetched, the recommended one first."""
        found = [
            ModelChoice(
                model.name,
                model.name,
                model.size,
                here=model.usable,
                damaged=model.status is WeightsStatus.DAMAGED,
                source=model.source,
            )
            for model in self._shelf.models()
        ]
        chosen = self._settings.get(specs.SPEECH_MODEL)
        if chosen not in self._parts.services.weights.names():
            folder = Path(chosen)
            found.append(ModelChoice(chosen, folder.name, _size(folder)))
        return tuple(found)

    def download_model(
        self, model_id: str, on_progress: Callable[[float], None], on_done: OnDone
    ) -> Callable[[], None]:
        """Fetch a model from its source; load it if it is the chosen one. Gives what cancels."""

        def done(problem: GreenroomError | None) -> None:
            if problem is None and model_id == self._settings.get(specs.SPEECH_MODEL):
                self._parts.model.load()
            on_done(problem)

        return self._shelf.download(model_id, on_progress, done)

    def load_model_again(self) -> None:
        """Try once more to load it."""
        self._parts.model.load()

    def seconds_for_a_minute(self) -> float | None:
        """How long a minute of speech takes, as measured here."""
        speed = self._parts.model.measured_speed()
        return None if speed is None else speed * 60.0

    def add_model(self, folder: Path, on_done: OnDone) -> None:
        """Check a CTranslate2 Whisper folder and choose it."""

        def work() -> Generator[Progress, None, None]:
            yield Progress()
            self._parts.services.weights.check_folder(folder)
            if self._settings.get(specs.SPEECH_MODEL) == str(folder):
                self._parts.model.load()  # another copy in the same place
            self._settings.set(specs.SPEECH_MODEL, str(folder))

        self._in_background("Check a speech model", work, on_done)

    # Voices

    def personas(self) -> tuple[Persona, ...]:
        """The interviewers."""
        return self._parts.services.personas()

    def voices(self) -> tuple[VoiceChoice, ...]:
        """The voices they can speak with."""
        return voice_choices()

    def voice_of(self, persona_id: str) -> str:
        """The id of an interviewer's voice now."""
        return self._parts.services.persona(persona_id).voice

    def choose_voice(self, persona_id: str, voice_id: str) -> None:
        """Give an interviewer another voice."""
        chosen = self._settings.get(specs.VOICES)
        self._settings.set(specs.VOICES, chosen | {persona_id: voice_id})

    def hear(self, persona_id: str, on_done: OnDone) -> None:
        """Let an interviewer say a sentence."""
        services = self._parts.services
        persona = services.persona(persona_id)
        text = translate("Voices", "Hello, I am {name}. Tell me about yourself.")
        words, speed = text.format(name=persona.name), self._settings.get(specs.VOICE_SPEED)
        self._play(lambda: services.voice.sentences(words, persona, speed), on_done)

    def stop_hearing(self) -> None:
        """Fall silent."""
        playback, self._playback = self._playback, None
        if playback is not None:
            playback.stop()

    # Thresholds and fillers

    def bands(self) -> Bands:
        """The suggested ranges as the person has them."""
        return self._parts.services.bands()

    def set_band(self, name: str, value: object) -> None:
        """Change one. Raises UsageError when it does not fit."""
        try:
            with_change(self.bands(), name, value)
        except (TypeError, ValueError):
            raise UsageError(
                translate("Settings", "A range goes from a smaller to a larger value.")
            ) from None
        self._settings.set(specs.BANDS, self._settings.get(specs.BANDS) | {name: value})

    def reset_bands(self) -> None:
        """Back to the shipped ranges."""
        self._settings.reset(specs.BANDS)

    def usual_fillers(self) -> tuple[str, ...]:
        """The shipped words of the language."""
        lexicon = shipped_lexicon(self._settings.get(specs.LANGUAGE))
        return (*lexicon.filled_pauses, *(" ".join(phrase.words) for phrase in lexicon.phrases))

    # Privacy and data

    def disk_use(self, on_done: Callable[[DiskUse], None]) -> None:
        """Count what is kept, in the background."""

        def work() -> Generator[Progress, None, DiskUse]:
            yield Progress()
            found = usage(self._parts.services.store)
            banks = len(self._parts.services.own_banks.files())
            return DiskUse(found.answers, found.bytes_used, found.bytes_free, banks)

        self._parts.jobs.start("Count what is kept", work, on_done=on_done)

    def move_data_folder(
        self, target: Path, on_progress: Callable[[float], None], on_done: OnDone
    ) -> None:
        """Copy everything to an empty folder, check it, use that one, then empty the old one."""

        def work() -> Generator[Progress, None, None]:
            self._need_rest()
            copied = yield from self._parts.services.store.move_to(target)
            self._settings.set(specs.DATA_FOLDER, str(target))
            if self._stored_folder() != str(target):
                raise StorageError(_copied_only(copied.source))
            if left := remove_copied(copied):
                raise StorageError(_some_left(copied.source, len(left)))

        self._in_background("Move the data folder", work, on_done, on_progress)

    def export_everything(
        self, target: Path, on_progress: Callable[[float], None], on_done: OnDone
    ) -> None:
        """Write every session into a folder below `target`."""
        self._in_background(
            "Export everything",
            lambda: export_everything(self._parts.services.store, target),
            on_done,
            on_progress,
        )

    def delete_everything(self, on_done: OnDone, *, banks: bool = False) -> None:
        """Remove sessions, exports and what was told of oneself, and the own banks if so."""

        def work() -> Generator[Progress, None, None]:
            self._need_rest()
            yield Progress()
            self._parts.services.store.delete_everything()
            self._parts.services.voice.forget()  # follow-ups say what was answered
            forget_person(self._settings)
            self._settings.remove_unreadable()
            if banks:
                self._parts.services.own_banks.remove_all()

        self._in_background("Delete everything", work, on_done)

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Call `on_change` when devices or the model changed."""
        end = self._watch(on_change, self._shelf.watch(on_change))
        self._shelf.look()  # only now: it may have looked before anybody watches
        return end

    def _need_rest(self) -> None:
        """Raises UsageError while an answer is being heard, which would be written to nowhere."""
        if self._parts.board.busy():
            raise UsageError(
                translate(
                    "Settings",
                    "An answer is still being transcribed. Nothing was changed. Try again when "
                    "its review is there.",
                )
            )

    def _stored_folder(self) -> str:
        """The data folder that the next start will use."""
        return Settings(self._parts.services.paths.config).get(specs.DATA_FOLDER)

    def _in_background(
        self,
        title: str,
        work: Callable[[], Generator[Progress, None, Any]],
        on_done: OnDone,
        on_progress: Callable[[float], None] | None = None,
    ) -> None:
        self._parts.jobs.start(
            title,
            work,
            on_done=lambda _result: on_done(None),
            on_failed=on_done,
            on_progress=on_progress,
        )

    def _play(self, sounds: Callable[[], Iterator[Sound]], on_done: OnDone) -> None:
        self.stop_hearing()
        try:
            self._playback = self._parts.player.play(
                sounds(), on_start=lambda _at: None, on_end=lambda _at: on_done(None)
            )
        except GreenroomError as error:
            on_done(error)


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.glob("*") if file.is_file())


def _copied_only(old: Path) -> str:
    return translate(
        "Settings",
        "Everything was copied and is used from the new folder, but settings were not saved. So "
        "{folder} was left as it is, and will be used after the next start.",
    ).format(folder=old)


def _some_left(old: Path, count: int) -> str:
    told = translate(
        "Settings", "Everything is in the new folder. %n files stay in {folder}.", count
    )
    return told.format(folder=old)
