"""The command line in this process, with a hearing that writes down a script."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile

from fakes.speech import ScriptedHearing
from greenroom.app.wiring import Services
from greenroom.cli.main import build
from greenroom.cli.run import run
from greenroom.model.errors import GreenroomError
from greenroom.model.ports import Hearing
from greenroom.model.transcript import Word
from support.command_line import Greenroom, Ran

WORDS = tuple(
    Word(text, 0.2 + 0.3 * index, 0.4 + 0.3 * index, 0.9)
    for index, text in enumerate(["I", "fixed", "it."])
)


class FakeServices(Services):
    """The real parts, but hearing is scripted."""

    model_error: GreenroomError | None = None
    words = WORDS
    heard_with: tuple[str, str] = ("", "")

    @contextmanager
    def hearing(self, model: str, language: str) -> Iterator[Hearing]:  # type: ignore[override]
        FakeServices.heard_with = (model, language)
        hearing = ScriptedHearing(self.words, model_error=self.model_error)
        hearing.load(model, language)
        try:
            yield hearing
        finally:
            hearing.close()


@pytest.fixture
def services() -> type[FakeServices]:
    return FakeServices


@pytest.fixture
def greenroom(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    services: type[FakeServices],
) -> Greenroom:
    """Run a command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def opened(*_flags: object) -> None:
        raise SystemExit(77)

    def run_it(*arguments: str) -> Ran:
        program = build(services, opened, lambda *_: None)
        code = run(program, arguments)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run_it


@pytest.fixture
def tone(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a sound file of 1.5 s."""

    def write(name: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, 0.1 * np.sin(np.arange(24_000) / 9.0), 16_000)
        return path

    return write
