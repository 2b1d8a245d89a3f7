"""Start: first run, as usual, and in trouble."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from greenroom.app.controller import REVIEW, START, WindowController
from greenroom.app.speech_model import ModelStage
from greenroom.model.session import SessionState
from greenroom.platform import settings_specs as specs
from support.sample_session import built_session
from support.studio import Studio, open_studio, settle

ROLE = "Operations Manager, Marlow & Pike"
_SMALL_AND_LARGE = ("1024-150",)


@contextmanager
def _start(prepare: Callable[[Studio], object]) -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        prepare(studio)
        _show_again(controller)
        yield controller.window


def _show_again(controller: WindowController) -> None:
    """Leave Start and come back, so that it reads everything anew."""
    controller.window.show_page(REVIEW)
    controller.window.show_page(START)
    controller.window.activateWindow()
    controller.start.form.start.setFocus()
    settle(1200)  # the words beside the meter change once a second


def _usual(studio: Studio) -> None:
    studio.services.settings.set(specs.CHOICES, {"role": ROLE})
    studio.store(built_session())


def _chosen(**choices: object) -> Callable[[Studio], None]:
    """As usual, with other choices."""

    def prepare(studio: Studio) -> None:
        _usual(studio)
        studio.services.settings.set(specs.CHOICES, {"role": ROLE, **choices})

    return prepare


def _continue(studio: Studio) -> None:
    _usual(studio)
    studio.store(built_session(), SessionState.OPEN)


def _without_microphone(studio: Studio) -> None:
    _continue(studio)
    studio.devices.microphones = ()


def _loading(studio: Studio) -> None:
    _continue(studio)
    studio.say_model(ModelStage.LOADING, 0.6, 3.0)


_REAL = {"mode": "real", "strict_clock": True}
SCENES = [
    Scene("start-case", lambda: _start(_chosen(type="case", material="coffee-chain"))),
    Scene("start-group", lambda: _start(_chosen(type="group", mode="real"))),
    Scene("start-real", lambda: _start(_chosen(**_REAL, format="phone"))),
    Scene("start-first-run", lambda: _start(lambda _studio: None)),
    Scene("start", lambda: _start(_continue), _SMALL_AND_LARGE),
    Scene("start-no-open-interview", lambda: _start(_usual)),
    Scene("start-no-microphone", lambda: _start(_without_microphone)),
    Scene("start-model-loading", lambda: _start(_loading)),
]
