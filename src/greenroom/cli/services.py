"""What the commands need; `app/wiring.py` gives it. Everything is made when first asked for."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from greenroom.banks import OwnBanks, Shelf
from greenroom.feedback.lexicon import Lexicon
from greenroom.library.store import SqlStore
from greenroom.model.bands import Bands
from greenroom.model.persona import Persona
from greenroom.model.ports import (
    AnswerReader,
    AudioDevices,
    Hearing,
    InterviewerVoice,
    Likeness,
)
from greenroom.model.question import QuestionBank
from greenroom.platform.weights import Weights
from greenroom.workflow.prepare import Preparation
from greenroom.workflow.processing import TakeProcessing


class CliServices(Protocol):
    """The program's parts, for one command."""

    @property
    def store(self) -> SqlStore:
        """The library. Raises StorageError."""

    @property
    def processing(self) -> TakeProcessing:
        """Recording to report."""

    @property
    def preparation(self) -> Preparation:
        """Choices to plan."""

    @property
    def voice(self) -> InterviewerVoice:
        """The interviewers' voice. Raises ModelError."""

    @property
    def answer_reader(self) -> AnswerReader:
        """How an answer is built."""

    @property
    def likeness(self) -> Likeness:
        """How alike texts are."""

    @property
    def weights(self) -> Weights:
        """The models on disk."""

    @property
    def devices(self) -> AudioDevices:
        """Microphones and speakers."""

    def hearing(self, model: str, language: str) -> AbstractContextManager[Hearing]:
        """A child process with this model, ended with the context."""

    @property
    def own_banks(self) -> OwnBanks:
        """The person's own question banks."""

    def shelf(self) -> Shelf:
        """Shipped and own banks, and what of them is switched off. Raises BankError."""

    def banks(self) -> Sequence[QuestionBank]:
        """The question banks that interviews draw from."""

    def bank_files(self) -> Sequence[Path]:
        """The files of the shipped and the person's own banks."""

    def case_files(self) -> Sequence[Path]:
        """The files of the shipped cases."""

    def group_files(self) -> Sequence[Path]:
        """The files of the shipped group tasks."""

    def personas(self) -> Sequence[Persona]:
        """All interviewers."""

    def bands(self) -> Bands:
        """The person's suggested ranges."""

    def lexicon(self, language: str) -> Lexicon:
        """Filler words of a language, with the person's changes."""

    def speech_model(self) -> str:
        """The model that the person chose."""

    def language(self) -> str:
        """The language that the person chose."""

    def at_folder(self, folder: Path) -> "CliServices":
        """The same parts with another data folder."""

    def close(self) -> None:
        """End what was made."""


ServicesFactory = Callable[[], CliServices]

SaveReview = Callable[[Path, str, Path], None]
"""Saves a picture of the review of a session in a data folder; works without a display."""
