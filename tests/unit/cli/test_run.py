"""Whatever goes wrong: one line, the right code, an object for programs."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import typer

from greenroom import __version__
from greenroom.cli.errors import guarded
from greenroom.cli.run import run
from greenroom.model.errors import (
    BankError,
    DeviceBusyError,
    DeviceMissingError,
    ExitCode,
    GreenroomError,
    HearingError,
    InputError,
    ModelDamagedError,
    ModelMissingError,
    StorageError,
    UsageError,
)
from support.command_line import Greenroom

Do = Callable[[], None]


def program(do: Do) -> typer.Typer:
    made = typer.Typer(rich_markup_mode=None, add_completion=False)

    @made.callback()
    def nothing() -> None:
        """Keeps the one command a command."""

    @made.command()
    @guarded
    def do_it(as_json: bool = typer.Option(False, "--json")) -> None:
        do()

    return made


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nonsense"], "No such command 'nonsense'"),
        (["--nonsense"], "--nonsense"),
        (["analyze", "--nonsense"], "“greenroom analyze --help”"),
        (["analyze", "--model"], "requires an argument"),
        (["analyze"], "Name audio files"),
        (["analyze", "a.wav", "--transcript", "b.txt"], "not both"),
        (["analyze", "a.wav", "--structure", "sonata"], "star"),
        (["analyze", "a.wav", "--type", "speed-date"], "behavioral"),
        (["ask"], "--question"),
        (["banks"], "Name a command"),
        (["library"], "Name a command"),
        (["library", "export", "x"], "--out"),
        (["ask", "--question", "x", "--out", "x.wav"], "banks list"),
        (["ask", "--question", "x", "--out", "x.wav", "--bank", "y"], "behavioral"),
    ],
)
def test_wrong_usage_is_one_line_and_2(
    greenroom: Greenroom, arguments: list[str], says: str
) -> None:
    ran = greenroom(*arguments)
    assert ran.code == ExitCode.USAGE
    assert ran.out == ""
    assert len(ran.error_lines) == 1
    assert ran.err.startswith("greenroom: ")
    assert says in ran.err


def test_wrong_usage_is_an_object_too(greenroom: Greenroom) -> None:
    ran = greenroom("analyze", "--nonsense", "--json")
    assert ran.code == ExitCode.USAGE
    (found,) = ran.objects
    assert found["error"]["code"] == "usage"
    assert found["error"]["message"] in ran.err


def test_the_version(greenroom: Greenroom) -> None:
    assert greenroom("--version").out == f"greenroom {__version__}\n"


def test_the_package_runs_like_the_command() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "greenroom", "--version"], capture_output=True, text=True, check=True
    )
    assert ran.stdout == f"greenroom {__version__}\n"


def test_a_command_that_says_nothing_wrong_gives_0(greenroom: Greenroom) -> None:
    assert (greenroom("banks", "schema").code, greenroom("library", "list").code) == (0, 0)


def test_what_nobody_expected_is_one_line_without_what_was_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def do() -> None:
        raise ValueError("I was fired for it")

    assert run(program(do), ["do-it", "--json"]) == ExitCode.OTHER
    captured = capsys.readouterr()
    assert len(captured.err.splitlines()) == 1
    assert "ValueError" in captured.err
    assert "fired" not in captured.err + captured.out
    assert '"code": "other"' in captured.out


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError, 2),
        (InputError, 3),
        (BankError, 3),
        (ModelMissingError, 4),
        (ModelDamagedError, 4),
        (DeviceMissingError, 5),
        (DeviceBusyError, 5),
        (StorageError, 1),
        (HearingError, 1),
    ],
)
def test_scripts_know_failures_by_their_number(
    error: type[GreenroomError], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    def do() -> None:
        raise error("It is not there. Plug it in.")

    assert int(run(program(do), ["do-it", "--json"])) == code
    captured = capsys.readouterr()
    assert captured.err == "greenroom: It is not there. Plug it in.\n"
    told = {"error": {"code": error.code, "message": "It is not there. Plug it in."}}
    assert json.loads(captured.out) == told


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_stopping_is_one_line_and_1(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    if not hasattr(signal, name):
        pytest.skip(f"this system has no {name}")
    number = getattr(signal, name)
    usual = signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL
    started_with = signal.signal(number, usual)  # a shell may have it ignored

    def do() -> None:
        os.kill(os.getpid(), number)
        raise AssertionError("it was not heard")

    try:
        assert run(program(do), ["do-it"]) == ExitCode.OTHER
        assert signal.getsignal(number) is usual
    finally:
        signal.signal(number, started_with)
    assert capsys.readouterr().err == "greenroom: Stopped. Nothing is half written.\n"


def test_settings_that_cannot_be_read_are_told_and_kept(
    greenroom: Greenroom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.mkdir()
    (config / "settings.json").write_text("{broken")
    (tmp_path / "t.txt").write_text("I fixed it.")
    monkeypatch.setenv("GREENROOM_CONFIG", str(config))
    ran = greenroom("analyze", "--transcript", "t.txt", "--json")
    assert ran.code == ExitCode.DONE
    assert len(ran.objects) == 1
    assert len(ran.error_lines) == 1
    assert "settings.json.unreadable" in ran.err
    assert (config / "settings.json.unreadable").read_text() == "{broken"


@pytest.mark.parametrize("or_demo", [False, True])
def test_without_a_command_the_window_opens(greenroom: Greenroom, or_demo: bool) -> None:
    with pytest.raises(SystemExit) as ended:
        greenroom(*(["--or-demo"] if or_demo else []))
    assert ended.value.code == 77
