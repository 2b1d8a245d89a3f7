"""Review: an answer, and everything that can be missing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from greenroom.app.controller import REVIEW, WindowController
from greenroom.feedback import HeardTake, build_report
from greenroom.model.delivery import OwnRange
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.session import ReviewedTake
from greenroom.model.span import Span
from support.labelled_report import speak
from support.sample_answers import Stretch
from support.sample_session import Sample, built_session
from support.studio import Studio, open_studio, settle

_MOMENT = 46.0
_HEARD_TO, _STOPPED_AT = 35.0, 35.0

GENERIC = (
    Stretch(
        "other",
        1.8,
        41.5,
        "I usually try to listen first, because most disagreements are about different goals. "
        "When somebody sees it differently I always ask what they need, and then I would look for "
        "something that works for both of us. {Um}, I think you have to stay calm. In general I "
        "believe that priorities should be written down, so that everybody knows what comes "
        "first. People normally agree once they see the numbers.",
    ),
)


ABOUT = (
    Stretch(
        "other",
        1.6,
        64.0,
        "I'm a staff nurse on a ward with twenty beds, and I look after the students there. "
        "We take people after hip surgery. Before that I worked in a school kitchen for six years, "
        "and I studied at night. {Um}, I did my training in Leeds, and then two years in the "
        "emergency room. What I want next is to lead a ward of my own, and that's why I'm here, "
        "because you train your leads.",
    ),
)


@contextmanager
def _review(
    prepare: Callable[[Studio, WindowController], object],
    after: Callable[[Studio, WindowController], object] = lambda _studio, _controller: None,
) -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        prepare(studio, controller)
        controller.window.show_page(REVIEW)
        controller.review.background.wait()
        settle()
        after(studio, controller)
        settle()
        yield controller.window


def _story(studio: Studio, controller: WindowController) -> None:
    session = studio.store(built_session())
    take = next(one for one in studio.services.store.takes(session.id) if one.take.item == 3)
    controller.review.open_session(session.id, take.take.id)


def _at_item(item: int) -> Callable[[Studio, WindowController], None]:
    def open_(studio: Studio, controller: WindowController) -> None:
        session = studio.store(built_session())
        controller.review.open_session(session.id)
        controller.review.presenter.select(item)

    return open_


def _playing(studio: Studio, controller: WindowController) -> None:
    controller.review.playback.seek(_MOMENT)
    controller.review.playback.toggle()
    studio.take_player.position_s = _MOMENT


def _without_words(sample: Sample, item: int) -> Sample:
    takes = tuple(
        replace(one, transcript=None, report=None) if one.take.item == item else one
        for one in sample.takes
    )
    return replace(sample, takes=takes)


def _filling_in(studio: Studio, controller: WindowController) -> None:
    sample = built_session()
    session = studio.store(_without_words(sample, 3))
    take = next(one for one in studio.services.store.takes(session.id) if one.take.item == 3)
    words = sample.spoken["q3-1"].words
    board = studio.parts.board
    board.begin(take.take.id)
    board.words(take.take.id, tuple(word for word in words if word.end < _HEARD_TO))
    board.progress(take.take.id, _HEARD_TO)
    controller.review.open_session(session.id, take.take.id)


def _stopped(studio: Studio, controller: WindowController) -> None:
    _filling_in(studio, controller)
    board, take_id = studio.parts.board, controller.review.presenter.take_id
    board.failed(take_id, _STOPPED_AT)


def _generic(studio: Studio, controller: WindowController) -> None:
    _said_instead(studio, controller, "q4-1", GENERIC)


def _other_parts(studio: Studio, controller: WindowController) -> None:
    _said_instead(studio, controller, "q1-1", ABOUT)


def _said_instead(
    studio: Studio, controller: WindowController, take_id: str, words: tuple[Stretch, ...]
) -> None:
    """The sample session with other words in one take, and that on screen."""
    sample = built_session()
    spoken = speak(words)
    said = sample.take(take_id)
    assert said.take.audio is not None
    audio = replace(said.take.audio, duration_s=words[-1].end + 0.4)
    take = replace(said.take, audio=audio)
    transcript = spoken.transcript(audio.duration_s)
    question = sample.session.plan.items[take.item].question
    report = build_report(HeardTake(take.id, transcript, audio, question))
    takes = tuple(
        ReviewedTake(take, transcript, report) if one is said else one for one in sample.takes
    )
    changed = replace(sample, takes=takes, spoken=sample.spoken | {take.id: spoken})
    session = studio.store(changed)
    controller.review.open_session(session.id)
    controller.review.presenter.select(take.item)


def _recording_gone(studio: Studio, controller: WindowController) -> None:
    session = studio.store(built_session())
    store = studio.services.store
    take = next(one.take for one in store.takes(session.id) if one.take.item == 3)
    store.audio_path(take).unlink()
    controller.review.open_session(session.id, take.id)


def _possible(studio: Studio, controller: WindowController) -> None:
    """Two fillers that only one witness heard, and earlier answers to compare with."""
    sample = built_session()
    said = sample.take("q3-1")
    report, transcript = said.report, said.transcript
    assert report is not None
    assert report.delivery is not None
    assert transcript is not None
    moments = [transcript.words[index].start - 0.2 for index in (40, 120)]
    unsure = tuple(
        Filler(
            "um",
            Span(moment - 0.1, moment + 0.1),
            FillerKind.FILLED_PAUSE,
            FillerSource.ACOUSTIC,
            0.5,
            possible=True,
        )
        for moment in moments
    )
    items = tuple(sorted((*report.fillers.items, *unsure), key=lambda one: one.span))
    usual = replace(report.delivery, usual_pitch_variation_st=OwnRange(2.1, 2.4, 2.8, 8))
    changed = replace(report, fillers=replace(report.fillers, items=items), delivery=usual)
    takes = tuple(replace(one, report=changed) if one is said else one for one in sample.takes)
    session = studio.store(replace(sample, takes=takes))
    take = next(one for one in studio.services.store.takes(session.id) if one.take.item == 3)
    controller.review.open_session(session.id, take.take.id)


def _at_a_possible_one(_studio: Studio, controller: WindowController) -> None:
    controller.review.jumping.possible(1)
    controller.review.playback.pause()


def _found_in_a_loop(_studio: Studio, controller: WindowController) -> None:
    """A word that was looked for, and a stretch that is repeated, seen from close by."""
    page = controller.review
    page.find_words()
    page.middle.transcript.find_bar.field.setText("scanner")
    line = page.middle.time_line
    page.playback.seek(_MOMENT)
    QTest.keyClick(line, Qt.Key.Key_Plus)
    QTest.keyClick(line, Qt.Key.Key_Plus)
    line.set_loop(Span(_MOMENT - 4.0, _MOMENT + 3.0))


def _nothing(_studio: Studio, _controller: WindowController) -> None:
    """An empty library."""


SCENES = [
    Scene("review", lambda: _review(_story, _playing), ("1024-100", "1024-150")),
    Scene("review-filling-in", lambda: _review(_filling_in)),
    Scene("review-transcript-stopped", lambda: _review(_stopped)),
    Scene("review-skipped", lambda: _review(_at_item(5))),
    Scene("review-no-story-expected", lambda: _review(_at_item(2))),
    Scene("review-generic-answer", lambda: _review(_generic)),
    Scene("review-other-parts", lambda: _review(_other_parts)),
    Scene("review-possible-fillers", lambda: _review(_possible, _at_a_possible_one)),
    Scene("review-find-and-loop", lambda: _review(_story, _found_in_a_loop)),
    Scene("review-recording-gone", lambda: _review(_recording_gone)),
    Scene("review-no-answers", lambda: _review(_nothing)),
]
