"""Failures on the command line: one line on standard error, and the right exit code."""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import ParamSpec

import typer

from greenroom.cli.stopping import ended_by_signals
from greenroom.model.errors import ExitCode, GreenroomError
from greenroom.workflow.analysis_json import error_object

P = ParamSpec("P")


def say_error(error: GreenroomError, *, as_json: bool = False) -> None:
    """One line for a person; with `as_json` also an object for a program."""
    if as_json:
        found = error_object(error.code, error.message)
        with suppress(OSError):  # the failure may be that nothing can be written there
            sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    say(error.message)


def say(sentence: str) -> None:
    """One line on standard error; without one it is lost."""
    with suppress(OSError):
        sys.stderr.write(f"greenroom: {' '.join(sentence.split())}\n")


def end_pipe() -> None:
    """The reader of our output has gone (`| head`), or its disk is full: write nothing any more."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def guarded(command: Callable[P, None]) -> Callable[P, None]:
    """Turn a GreenroomError of a command into its line and exit code."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            with ended_by_signals():
                command(*args, **kwargs)
        except GreenroomError as error:
            say_error(error, as_json=bool(kwargs.get("as_json", False)))
            raise typer.Exit(int(error.exit_code)) from error
        except KeyboardInterrupt:
            say("Stopped. Nothing is half written.")
            raise typer.Exit(int(ExitCode.OTHER)) from None
        except BrokenPipeError:
            end_pipe()
            raise typer.Exit(int(ExitCode.DONE)) from None

    return run
