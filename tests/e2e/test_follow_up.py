"""A thin answer on the telephone is followed up; nothing is faked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.app.choices import keep_choices
from greenroom.library.store import SqlStore
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan
from greenroom.model.question import InterviewFormat, InterviewType
from greenroom.model.session import Session
from greenroom.platform.settings import Settings
from support.display import VirtualDisplay
from support.program import Program, running
from support.speech import candidate_wav
from support.virtual_sound import VirtualSound

pytestmark = [pytest.mark.models, pytest.mark.sound, pytest.mark.timeout(300)]

THIN = [0.6, "I fixed the broken conveyor with a belt from the other line, and that was it.", 0.4]
MORE = [0.6, "It stopped twice a day before that, so I watched it for one whole shift.", 0.4]


@pytest.fixture
def program(
    display: VirtualDisplay, virtual_sound: VirtualSound, tmp_path: Path, models_dir: Path
) -> Iterator[Program]:
    choices = InterviewChoices(
        type=InterviewType.BEHAVIORAL,
        format=InterviewFormat.PHONE,
        length=InterviewLength.SHORT,
        persona="priya",  # lets nothing pass
        thinking_time_s=0.0,
    )
    keep_choices(Settings(tmp_path / "config"), choices)
    with running(display, tmp_path, models_dir) as program:
        yield program


def stored(data: Path) -> tuple[Session, InterviewPlan, list[int]]:
    with SqlStore(data) as store:
        (summary,) = store.sessions()
        session = store.session(summary.id)
        return session, session.plan, [one.take.item for one in store.takes(session.id)]


def say(program: Program, sound: VirtualSound, wav: Path) -> None:
    program.expect("Thinking", 90.0)
    program.press("space")
    program.expect("Recording")
    sound.play_into_microphone(wav).wait(60)
    program.press("space")


def skip_to_the_end(program: Program) -> None:
    for _ in range(5):  # at most another follow-up, a question and the goodbye
        program.expect("speaking")
        program.press("n")
        try:
            program.expect("Review", 6.0)
        except AssertionError:
            continue
        return
    program.expect("Review")


def test_a_thin_answer_is_followed_up_and_both_takes_are_kept(
    program: Program, virtual_sound: VirtualSound, tmp_path: Path
) -> None:
    thin, more = tmp_path / "thin.wav", tmp_path / "more.wav"
    candidate_wav(thin, THIN)
    candidate_wav(more, MORE)
    program.expect("Start")
    program.press("Return")
    program.expect("is calling")
    program.press("space")
    say(program, virtual_sound, thin)
    program.expect("Priya is speaking")
    say(program, virtual_sound, more)
    skip_to_the_end(program)
    assert program.quit() == 0

    _, plan, takes = stored(program.data)
    assert plan.persona.telephone
    main = next(index for index, item in enumerate(plan.items) if item.is_main)
    follow_up = plan.items[main + 1]
    assert follow_up.is_follow_up
    assert follow_up.parent == main
    assert takes[:2] == [main, main + 1]
