"""Runs the program for a shell: one line on standard error, and the exit code of the contract."""

import errno
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

import typer
from typer.exceptions import TyperException
from typer.main import get_command

from greenroom.cli.errors import end_pipe, say, say_error
from greenroom.model.errors import ExitCode, GreenroomError, UsageError
from greenroom.platform.crash import unexpected
from greenroom.platform.disk import NO_ROOM

_OUTPUT_ENDS = (*NO_ROOM, errno.EIO)


class OutputError(GreenroomError):
    """Standard output takes no more, for a reason other than that its reader left."""


def run(program: typer.Typer, arguments: Sequence[str] | None = None) -> int:
    """Run it with `arguments`, else those of the process; gives the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _prepare_streams()
    _quiet_logs()
    try:
        code = _run(program, given)
        sys.stdout.flush()
    except OutputError as error:
        end_pipe()
        say_error(error)
        code = int(error.exit_code)
    except GreenroomError as error:
        say_error(error, as_json="--json" in given)
        code = int(error.exit_code)
    except BrokenPipeError:
        end_pipe()
        code = int(ExitCode.DONE)
    return code


def _run(program: typer.Typer, given: list[str]) -> int:
    try:
        code = get_command(program).main(given, prog_name="greenroom", standalone_mode=False)
    except TyperException as error:
        raise UsageError(_one_line(error)) from error
    except (GreenroomError, BrokenPipeError):
        raise
    except OSError as error:
        if error.errno in _OUTPUT_ENDS and error.filename is None:
            raise OutputError(
                f"The output could not be written ({error.strerror}). Send it to another place."
            ) from error
        raise unexpected(error) from error
    except Exception as error:
        raise unexpected(error) from error
    return code if isinstance(code, int) else int(ExitCode.DONE)


def _one_line(error: Exception) -> str:
    """Typer's message, without the lines about usage that it puts around it."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "greenroom"
    if type(error).__name__ == "NoArgsIsHelpError":
        return f"Name a command. “{command} --help” lists them."
    message = " ".join(getattr(error, "format_message", error.__str__)().split())
    end = "" if message.endswith((".", "?", ")")) else "."
    return f"{message}{end} “{command} --help” shows what can be given."


def _prepare_streams() -> None:
    """A pipe gets UTF-8 on every system, and no letter that a terminal lacks ends a command.

    A program may be started with a stream closed; what it says there goes nowhere then.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 -- kept
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            with suppress(OSError):
                stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _quiet_logs() -> None:
    """What a command has to say it says itself, in one line; only settings speak on their own."""
    root, settings = logging.getLogger(), logging.getLogger("greenroom.platform.settings")
    if not root.handlers:
        root.addHandler(logging.NullHandler())
    if not any(isinstance(handler, _Spoken) for handler in settings.handlers):
        settings.addHandler(_Spoken(logging.WARNING))


class _Spoken(logging.Handler):
    """Writes a record as a line for the person."""

    def emit(self, record: logging.LogRecord) -> None:
        say(record.getMessage())
