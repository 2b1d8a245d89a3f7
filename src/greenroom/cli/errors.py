"""Failures on the command line: one line on standard error, and the right exit code."""

import json
import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import typer

from greenroom.model.errors import ExitCode, GreenroomError
from greenroom.workflow.analysis_json import error_object

P = ParamSpec("P")


def say_error(error: GreenroomError, *, as_json: bool = False) -> None:
    """One line for a person; with `as_json` also an object for a program."""
    if as_json:
        sys.stdout.write(json.dumps(error_object(error.code, error.message)) + "\n")
    sys.stderr.write(f"greenroom: {error.message}\n")


def guarded(command: Callable[P, None]) -> Callable[P, None]:
    """Turn a GreenroomError of a command into its line and exit code."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except GreenroomError as error:
            say_error(error, as_json=bool(kwargs.get("as_json", False)))
            raise typer.Exit(int(error.exit_code)) from error
        except KeyboardInterrupt:
            sys.stderr.write("greenroom: stopped; nothing is half written.\n")
            raise typer.Exit(int(ExitCode.OTHER)) from None
        except BrokenPipeError:
            # The reader of our output has gone (`| head`); that is not a failure.
            sys.stderr.close()
            raise typer.Exit(int(ExitCode.DONE)) from None

    return run
