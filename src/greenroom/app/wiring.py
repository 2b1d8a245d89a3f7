"""The only place where adapters are constructed."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from greenroom.app.preferences import bands_from, lexicon_from
from greenroom.audio.devices import Devices
from greenroom.audio.system import SoundSystem
from greenroom.banks import (
    OwnBanks,
    Shelf,
    bank_files,
    case_files,
    group_files,
    load_cases,
    load_groups,
)
from greenroom.feedback.lexicon import Lexicon
from greenroom.library.store import SqlStore
from greenroom.model.bands import Bands
from greenroom.model.case import Case
from greenroom.model.errors import StorageError
from greenroom.model.group import GroupTask
from greenroom.model.persona import Persona
from greenroom.model.question import QuestionBank
from greenroom.platform import settings_specs as specs
from greenroom.platform.assets import question_banks_dir
from greenroom.platform.paths import Paths, private_folder
from greenroom.platform.settings import Settings
from greenroom.platform.weights import Weights
from greenroom.reading.answers import MiniLmAnswerReader
from greenroom.reading.likeness import MiniLmLikeness
from greenroom.speech.process import HearingProcess
from greenroom.voice.kokoro import KokoroVoice
from greenroom.voice.personas import persona, personas
from greenroom.workflow.prepare import Preparation
from greenroom.workflow.processing import TakeProcessing


class Services:
    """All parts of the program, each made when it is first asked for.

    `close` ends what was made. `paths` are the person's folders unless given; `data` puts the
    library elsewhere than where the person keeps it; `settings` are read from `paths` unless given.
    """

    def __init__(
        self,
        paths: Paths | None = None,
        data: Path | None = None,
        settings: Settings | None = None,
    ) -> None:
        self.paths = paths or Paths.for_person()
        self._data = data
        self._settings = settings

    @cached_property
    def settings(self) -> Settings:
        """The person's settings."""
        return self._settings or Settings(self.paths.config)

    @property
    def data_folder(self) -> Path:
        """Where the library is."""
        chosen = self.settings.get(specs.DATA_FOLDER)
        return self._data or (Path(chosen) if chosen else self.paths.data)

    @cached_property
    def store(self) -> SqlStore:
        """The library. Raises StorageError, also when the folder that was chosen is gone."""
        chosen = self._data is None and bool(self.settings.get(specs.DATA_FOLDER))
        return SqlStore(self.data_folder, must_exist=chosen)

    @cached_property
    def weights(self) -> Weights:
        """The models on disk."""
        return Weights(_prepared(self.paths.models))

    @cached_property
    def voice(self) -> KokoroVoice:
        """The interviewers' voice."""
        return KokoroVoice(self.weights, _prepared(self.paths.cache) / "prompts")

    @cached_property
    def answer_reader(self) -> MiniLmAnswerReader:
        """How an answer is built; its model is loaded when it is first asked."""
        return MiniLmAnswerReader()

    @cached_property
    def likeness(self) -> MiniLmLikeness:
        """How alike texts are; its model is loaded when it is first asked."""
        return MiniLmLikeness()

    @cached_property
    def system(self) -> SoundSystem:
        """The sound system."""
        return SoundSystem()

    @cached_property
    def devices(self) -> Devices:
        """Microphones and speakers."""
        return Devices(self.system)

    @cached_property
    def processing(self) -> TakeProcessing:
        """Recording to report."""
        return TakeProcessing(
            self.store,
            self.bands,
            self.lexicon,
            reader=self.answer_reader,
            likeness=self.likeness,
        )

    @cached_property
    def preparation(self) -> Preparation:
        """Choices to plan."""
        return Preparation(self.store, self.banks, self.persona, self.personas, self.materials)

    @contextmanager
    def hearing(self, model: str, language: str) -> Iterator[HearingProcess]:
        """A child process with this model, ended with the context."""
        process = HearingProcess(self.resolve_model)
        try:
            process.load(model, language)
            yield process
        finally:
            process.close()

    def resolve_model(self, model: str) -> Path:
        """The folder of a model by name, or a folder that the person named. Raises ModelError."""
        if model in self.weights.names():
            return self.weights.ensure(model)
        return self.weights.check_folder(Path(model).expanduser())

    @property
    def own_banks(self) -> OwnBanks:
        """The person's own question banks, in the data folder."""
        return OwnBanks(self.data_folder)

    def shelf(self) -> Shelf:
        """Shipped and own banks, and what of them is switched off. Raises BankError."""
        return self.own_banks.shelf(bank_files(question_banks_dir()))

    def banks(self) -> tuple[QuestionBank, ...]:
        """The question banks that interviews draw from. Raises BankError."""
        return self.shelf().asked()

    def bank_files(self) -> Sequence[Path]:
        """The files of the shipped and the person's own banks."""
        return (*bank_files(question_banks_dir()), *self.own_banks.files())

    def case_files(self) -> Sequence[Path]:
        """The files of the shipped cases."""
        return case_files(question_banks_dir())

    def group_files(self) -> Sequence[Path]:
        """The files of the shipped group tasks."""
        return group_files(question_banks_dir())

    def materials(self) -> Mapping[str, Case | GroupTask]:
        """Cases and group tasks by id. Raises BankError."""
        return {**load_cases(self.case_files()), **load_groups(self.group_files())}

    def personas(self) -> tuple[Persona, ...]:
        """All interviewers, with the voices that the person gave them."""
        return tuple(self.with_chosen_voice(each) for each in personas())

    def persona(self, persona_id: str) -> Persona:
        """One interviewer. Raises UsageError for an unknown id."""
        return self.with_chosen_voice(persona(persona_id))

    def bands(self) -> Bands:
        """The person's suggested ranges."""
        return bands_from(self.settings)

    def lexicon(self, language: str) -> Lexicon:
        """Filler words of a language, with the person's changes."""
        return lexicon_from(self.settings, language)

    def speech_model(self) -> str:
        """The model that the person chose."""
        return self.settings.get(specs.SPEECH_MODEL)

    def language(self) -> str:
        """The language that the person chose."""
        return self.settings.get(specs.LANGUAGE)

    def at_folder(self, folder: Path) -> "Services":
        """The same parts with another data folder."""
        return Services(self.paths, folder)

    def with_chosen_voice(self, one: Persona) -> Persona:
        """The interviewer with the voice that the person gave them, if they did."""
        voice = self.settings.get(specs.VOICES).get(one.id)
        return replace(one, voice=voice) if voice else one

    def fall_silent(self) -> None:
        """Let the interviewers' voice make nothing any more."""
        if "voice" in self.__dict__:
            self.voice.fall_silent()

    def close(self) -> None:
        """End what was made."""
        made = self.__dict__
        if "voice" in made:
            self.voice.close()
        if "store" in made:
            self.store.close()


def _prepared(folder: Path) -> Path:
    """Make it if possible. What is there is read also where nothing can be written."""
    with suppress(StorageError):
        private_folder(folder)
    return folder
