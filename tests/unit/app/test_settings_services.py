"""What Settings asks for, from the real library and settings."""

import errno
import queue
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest

from fakes.audio import DEVICE_UNAVAILABLE, FakeSoundDevice
from greenroom.app.choices import choices_from, keep_choices
from greenroom.app.device_watch import DeviceWatch
from greenroom.app.mic_check import IdleMicrophone
from greenroom.app.parts import WindowParts
from greenroom.app.settings_services import WindowSettings
from greenroom.banks.editing import new_bank, new_question, with_question
from greenroom.library.folders import exports_folder
from greenroom.model.bands import Bands
from greenroom.model.errors import DeviceError, GreenroomError, ModelError, UsageError
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.platform import settings as settings_file
from greenroom.platform import settings_specs as specs
from greenroom.ui.settings.services import DiskUse
from greenroom.voice.cache import PromptCache, piece_key
from greenroom.workflow.export import export_session
from support.interviews import plan
from support.library_samples import heard

PATIENCE_S = 10.0


class Done:
    """Waits for a background job of the page."""

    def __init__(self) -> None:
        self._ends: queue.Queue[GreenroomError | None] = queue.Queue()

    def __call__(self, problem: GreenroomError | None) -> None:
        self._ends.put(problem)

    def wait(self) -> GreenroomError | None:
        return self._ends.get(timeout=PATIENCE_S)


@pytest.fixture
def done() -> Done:
    return Done()


@pytest.fixture
def page(parts: WindowParts) -> WindowSettings:
    return WindowSettings(
        parts, IdleMicrophone(parts), DeviceWatch(parts.devices), lambda _folder: None
    )


def answered(parts: WindowParts, words: str = "I moved the deadline.") -> str:
    store = parts.services.store
    session = store.new_session(plan("q"))
    take, path = store.new_take(session.id, 0)
    path.write_bytes(b"sound")
    parts.services.processing.transcribed(take, heard(words))
    return session.id


def test_a_band_is_changed_and_set_back(page: WindowSettings) -> None:
    page.set_band("pace_wpm", [100.0, 140.0])
    assert (page.bands().pace_wpm.low, page.bands().pace_wpm.high) == (100.0, 140.0)
    page.set_band("long_pause_s", 3.0)
    assert page.bands().long_pause_s == 3.0
    page.reset_bands()
    assert page.bands() == Bands()


@pytest.mark.parametrize(
    ("name", "value"),
    [("pace_wpm", [140.0, 100.0]), ("pace_wpm", ["slow", "fast"]), ("no such band", [1.0, 2.0])],
)
def test_a_band_that_makes_no_sense_changes_nothing(
    page: WindowSettings, parts: WindowParts, name: str, value: object
) -> None:
    page.set_band("pace_wpm", [100.0, 150.0])
    told: list[str] = []
    parts.settings.observe(told.append)
    with pytest.raises(UsageError, match="smaller to a larger"):
        page.set_band(name, value)
    assert page.bands().pace_wpm.high == 150.0
    assert told == []  # else every report would be made again


def test_an_interviewer_gets_another_voice(page: WindowSettings) -> None:
    one, other = page.personas()[:2]
    before = page.voice_of(other.id)
    voice = next(v.id for v in page.voices() if v.id not in (one.voice, before))
    page.choose_voice(one.id, voice)
    assert page.voice_of(one.id) == voice
    assert page.voice_of(other.id) == before


def test_every_interviewer_has_a_voice_of_the_list(page: WindowSettings) -> None:
    known = {voice.id for voice in page.voices()}
    assert {page.voice_of(one.id) for one in page.personas()} <= known


def test_fillers_are_those_of_the_language(page: WindowSettings, parts: WindowParts) -> None:
    english = page.usual_fillers()
    assert "um" in english
    assert "you know" in english
    parts.settings.set(specs.LANGUAGE, "de")
    assert page.usual_fillers() != english


def test_speakers_are_tested_with_a_sound(
    page: WindowSettings, sound_card: FakeSoundDevice, done: Done
) -> None:
    assert [speaker.name for speaker in page.speakers()] == ["Fake Headphones"]
    page.test_speakers(done)
    page.stop_hearing()
    assert done.wait() is None
    assert sound_card.opened


def test_a_speaker_that_cannot_be_opened_is_told(
    page: WindowSettings, sound_card: FakeSoundDevice, done: Done
) -> None:
    sound_card.refuse = DEVICE_UNAVAILABLE
    page.test_speakers(done)
    assert isinstance(done.wait(), DeviceError)


def test_what_is_kept_is_counted_and_can_be_deleted(
    page: WindowSettings, parts: WindowParts, done: Done
) -> None:
    answered(parts)
    counted: queue.Queue[DiskUse] = queue.Queue()
    page.disk_use(counted.put)
    assert counted.get(timeout=PATIENCE_S).answers == 1
    parts.settings.set(specs.RESUME, "Alex Lindqvist")
    keep_choices(
        parts.settings,
        InterviewChoices(length=InterviewLength.SHORT, role="Nurse", job_description="Kind people"),
    )
    page.delete_everything(done)
    assert done.wait() is None
    assert parts.services.store.sessions() == ()
    assert parts.settings.get(specs.RESUME) == ""
    assert parts.settings.get(specs.ROLES) == []
    assert choices_from(parts.settings) == InterviewChoices(length=InterviewLength.SHORT)
    page.disk_use(counted.put)
    assert counted.get(timeout=PATIENCE_S).answers == 0


@pytest.mark.parametrize("banks", [False, True])
def test_own_banks_stay_unless_they_are_to_go_too(
    page: WindowSettings, parts: WindowParts, done: Done, banks: bool
) -> None:
    own = parts.services.own_banks
    question = new_question(new_bank("Mine", ()), ()).model_copy(update={"text": "Why us?"})
    own.save(with_question(new_bank("Mine", ()), question))
    own.switch(["mine.question"], on=False)
    counted: queue.Queue[DiskUse] = queue.Queue()
    page.disk_use(counted.put)
    assert counted.get(timeout=PATIENCE_S).banks == 1
    page.delete_everything(done, banks=banks)
    assert done.wait() is None
    assert bool(own.files()) is not banks
    assert own.folder.is_dir() is not banks


def test_nothing_that_was_said_or_typed_is_left_in_a_file(
    page: WindowSettings, parts: WindowParts, done: Done, tmp_path: Path
) -> None:
    paths = parts.services.paths
    torn = paths.config / "settings.json.unreadable"
    torn.parent.mkdir(parents=True, exist_ok=True)
    torn.write_text('{"interview.resume": "Grew kumquats')
    keep_choices(
        parts.settings,
        InterviewChoices(role="Kumquat buyer", job_description="a keen kumquat grower"),
    )
    parts.settings.set(specs.RESUME, "Grew kumquats")
    spoken = PromptCache(paths.cache / "prompts")
    spoken.put(piece_key("You said “kumquats”.", "maya", 1.0, "model"), np.zeros(9, "f4"), 24_000)
    session = answered(parts, "unmistakable kumquats")
    usual = exports_folder(parts.services.data_folder)
    export_session(parts.services.store, session, usual)
    copy = export_session(parts.services.store, session, tmp_path / "kept")
    assert with_word(tmp_path, parts.services.data_folder)
    page.delete_everything(done)
    assert done.wait() is None
    assert not usual.exists()
    assert not list(paths.cache.rglob("*.flac"))
    places = (tmp_path, parts.services.data_folder, paths.config, paths.cache, paths.logs)
    left = with_word(*places)
    assert left
    assert all(file.is_relative_to(copy) for file in left)


def with_word(*folders: Path) -> list[Path]:
    """The files below these folders that hold the fruit that was talked about."""
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    return [file for file in files if b"kumquat" in file.read_bytes().lower()]


def test_the_library_moves_and_stays_whole(
    page: WindowSettings, parts: WindowParts, done: Done, tmp_path: Path
) -> None:
    session = answered(parts)
    before, target = page.data_folder(), tmp_path / "elsewhere"
    page.move_data_folder(target, lambda _share: None, done)
    assert done.wait() is None
    assert page.data_folder() == target
    assert [each.id for each in parts.services.store.sessions()] == [session]
    assert not before.exists()


def test_the_old_folder_stays_where_the_new_one_cannot_be_remembered(
    page: WindowSettings,
    parts: WindowParts,
    done: Done,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answered(parts)
    before = page.data_folder()
    files = {file for file in before.rglob("*") if file.suffix in (".flac", ".json", ".db")}

    def full(_path: Path) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(settings_file, "whole_file", full)
    page.move_data_folder(tmp_path / "elsewhere", lambda _share: None, done)
    problem = done.wait()
    assert problem is not None
    assert str(before) in problem.message
    assert all(file.is_file() for file in files)


def test_what_stays_in_the_old_folder_is_told(
    page: WindowSettings, parts: WindowParts, done: Done, tmp_path: Path
) -> None:
    answered(parts)
    before = page.data_folder()
    (before / "elsewhere").symlink_to(tmp_path, target_is_directory=True)
    page.move_data_folder(tmp_path / "new", lambda _share: None, done)
    problem = done.wait()
    assert problem is not None
    assert str(before) in problem.message
    assert [each.name for each in before.iterdir()] == ["elsewhere"]
    assert page.data_folder() == tmp_path / "new"


@pytest.mark.parametrize("what", ["move", "delete"])
def test_nothing_moves_or_goes_while_an_answer_is_heard(
    page: WindowSettings, parts: WindowParts, done: Done, tmp_path: Path, what: str
) -> None:
    session = answered(parts)
    before = page.data_folder()

    def ask() -> None:
        if what == "move":
            page.move_data_folder(tmp_path / "elsewhere", lambda _share: None, done)
        else:
            page.delete_everything(done)

    parts.board.begin("take")
    ask()
    assert isinstance(done.wait(), UsageError)
    assert page.data_folder() == before
    assert [each.id for each in parts.services.store.sessions()] == [session]
    parts.board.failed("take", 0.0)  # it waits for the next start
    ask()
    assert done.wait() is None


def test_a_folder_that_holds_something_is_not_moved_to(
    page: WindowSettings, parts: WindowParts, done: Done, tmp_path: Path
) -> None:
    answered(parts)
    target = tmp_path / "full"
    target.mkdir()
    (target / "letter.txt").write_text("mine")
    before = page.data_folder()
    page.move_data_folder(target, lambda _share: None, done)
    assert done.wait() is not None
    assert page.data_folder() == before
    assert [each.name for each in target.iterdir()] == ["letter.txt"]


def test_everything_is_exported(
    page: WindowSettings, parts: WindowParts, done: Done, tmp_path: Path
) -> None:
    answered(parts)
    shares: list[float] = []
    page.export_everything(tmp_path / "out", shares.append, done)
    assert done.wait() is None
    assert shares == [0.0]
    (folder,) = [file.parent for file in (tmp_path / "out").rglob("session.json")]
    assert "deadline" in (folder / "report.html").read_text(encoding="utf-8")


def test_a_folder_that_is_no_model_is_not_chosen(
    page: WindowSettings, parts: WindowParts, done: Done, tmp_path: Path
) -> None:
    before = parts.settings.get(specs.SPEECH_MODEL)
    page.add_model(tmp_path, done)
    assert isinstance(done.wait(), ModelError)
    assert parts.settings.get(specs.SPEECH_MODEL) == before


def test_a_folder_that_is_chosen_is_among_the_models(
    page: WindowSettings, parts: WindowParts, tmp_path: Path
) -> None:
    folder = tmp_path / "my whisper"
    folder.mkdir()
    (folder / "model.bin").write_bytes(bytes(10))
    parts.settings.set(specs.SPEECH_MODEL, str(folder))
    own = page.models()[-1]
    assert (own.id, own.name, own.size) == (str(folder), "my whisper", 10)


def test_the_speed_is_told_for_a_minute(page: WindowSettings, parts: WindowParts) -> None:
    assert page.seconds_for_a_minute() is None
    parts.settings.set(specs.MEASURED_SPEED, {parts.services.speech_model(): 0.2})
    assert page.seconds_for_a_minute() == pytest.approx(12.0)
