import logging
import stat
from pathlib import Path

import pytest

from greenroom.platform import logs
from greenroom.platform.logs import FILE, start_logging

SAID = "we missed the marzipan deadline"


def lines(folder: Path) -> str:
    return (folder / FILE).read_text(encoding="utf-8")


def test_greenroom_is_logged_and_others_only_when_they_warn(tmp_path: Path) -> None:
    stop = start_logging(tmp_path / "logs")
    logging.getLogger("greenroom.audio").info("The microphone is open")
    logging.getLogger("chatty.package").info("nothing of interest")
    logging.getLogger("chatty.package").warning("something of interest")
    stop()

    written = lines(tmp_path / "logs")
    assert "INFO" in written
    assert "greenroom.audio: The microphone is open" in written
    assert "something of interest" in written
    assert "nothing of interest" not in written


def test_of_an_exception_the_kind_and_the_places_are_written_and_not_its_text(
    tmp_path: Path,
) -> None:
    stop = start_logging(tmp_path)
    try:
        _fail()
    except LookupError:
        logging.getLogger("greenroom.speech").warning("A chunk was lost", exc_info=True)
    stop()

    written = lines(tmp_path)
    assert "A chunk was lost" in written
    assert "builtins.ValueError" in written
    assert "builtins.LookupError" in written
    assert "test_logs.py" in written
    assert "marzipan" not in written


def test_an_exception_that_another_handler_wrote_out_is_not_taken_over(tmp_path: Path) -> None:
    stop = start_logging(tmp_path)
    record = logging.LogRecord("greenroom.x", logging.WARNING, __file__, 1, "Lost", (), None)
    record.exc_text = f"ValueError: {SAID}"
    logging.getLogger().handle(record)
    stop()

    assert "Lost" in lines(tmp_path)
    assert "marzipan" not in lines(tmp_path)


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    start_logging(folder)()

    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_old_lines_make_room_and_stay_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_BYTES", 2_000)
    stop = start_logging(tmp_path)
    for number in range(200):
        logging.getLogger("greenroom.x").info("line %d", number)
    stop()

    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [FILE, *(f"{FILE}.{n}" for n in (1, 2, 3))]
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert "line 199" in lines(tmp_path)


def test_a_folder_that_cannot_be_used_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in the way")

    stop = start_logging(tmp_path / "logs")
    logging.getLogger("greenroom.x").info("goes nowhere")
    stop()

    assert (tmp_path / "logs").read_text() == "a file in the way"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_disk_that_fills_up_says_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE).symlink_to("/dev/full")

    stop = start_logging(tmp_path)
    logging.getLogger("greenroom.x").info(SAID)
    stop()

    assert capsys.readouterr().err == ""


def test_ending_it_leaves_logging_as_it_was(tmp_path: Path) -> None:
    handlers, level = list(logging.getLogger().handlers), logging.getLogger("greenroom").level

    start_logging(tmp_path)()

    assert logging.getLogger().handlers == handlers
    assert logging.getLogger("greenroom").level == level


def _fail() -> None:
    try:
        int(SAID)
    except ValueError as error:
        raise LookupError(SAID) from error
