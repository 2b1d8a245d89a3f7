"""The same promises, kept by the library on disk and by the one that other tests use."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fakes.library import MemoryStore
from greenroom.library import SqlStore
from greenroom.model.correction import (
    Correction,
    MissingFiller,
    NotAFiller,
    PartChanged,
    WordFixed,
)
from greenroom.model.delivery import Delivery, EarlierAnswer
from greenroom.model.errors import InputError
from greenroom.model.ports import Store
from greenroom.model.question import Gap
from greenroom.model.report import REPORT_VERSION
from greenroom.model.scratchpad import Snapshot
from greenroom.model.session import SessionState
from greenroom.model.span import Span
from greenroom.model.take import AudioLoss, RecordedAudio, Take, TakeState
from greenroom.model.video import TakeVideo, video_file
from support.interviews import plan
from support.library_samples import heard, report

AUDIO = RecordedAudio(
    "take.flac", 48_000, 12.5, -0.25, (3.0, 7.5), AudioLoss(1, 2, 960), (Span(1.0, 1.5),)
)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    kind = {"memory": MemoryStore, "sqlite": SqlStore}[request.param]
    made = kind(tmp_path / "Greenroom")
    yield made
    made.close()


def recorded(store: Store, session_id: str, item: int = 1) -> Take:
    """A take with audio, up to RECORDED."""
    take, _ = store.new_take(session_id, item)
    store.save_take(replace(take, state=TakeState.RECORDED, audio=AUDIO))
    return store.take(take.id).take


def test_a_session_is_kept_as_it_was_saved(store: Store) -> None:
    session = store.new_session(plan())
    assert (session.state, session.next_item, session.ended) == (SessionState.OPEN, 0, None)
    changed = replace(
        session,
        state=SessionState.ENDED,
        next_item=3,
        skipped=(2,),
        notes="Ask about the team…",
        ended=datetime(2026, 11, 17, 20, 1, 30, 123456, tzinfo=UTC),
    )
    store.save_session(changed)
    assert store.session(session.id) == changed


def test_unknown_ids_are_said_so(store: Store) -> None:
    session = store.new_session(plan())
    ghost = Take("nobody", session.id, 1, 1, TakeState.RECORDED)
    for attempt in (
        lambda: store.session("nobody"),
        lambda: store.save_session(replace(session, id="nobody")),
        lambda: store.delete_session("nobody"),
        lambda: store.takes("nobody"),
        lambda: store.new_take("nobody", 1),
        lambda: store.new_take(session.id, 99),
        lambda: store.take("nobody"),
        lambda: store.save_take(ghost),
        lambda: store.save_transcript("nobody", heard()),
        lambda: store.save_report(report("nobody")),
        lambda: store.delete_take("nobody"),
        lambda: store.restore_take("nobody"),
        lambda: store.corrections("nobody"),
        lambda: store.save_corrections("nobody", ()),
        lambda: store.audio_path(ghost),
    ):
        with pytest.raises(InputError, match=r"nobody|99"):
            attempt()


def test_the_list_counts_and_says_where_to_go_on(store: Store) -> None:
    first = store.new_session(plan("rqqr"))
    second = store.new_session(plan("rqqr"))
    recorded(store, first.id, 1)
    recorded(store, first.id, 1)
    store.new_take(first.id, 2)
    store.save_session(replace(first, next_item=2))
    store.save_session(replace(second, state=SessionState.ENDED))
    lines = {line.id: line for line in store.sessions()}
    assert (lines[first.id].answered, lines[first.id].questions) == (1, 2)
    assert lines[first.id].next_question == 2
    assert lines[second.id].next_question is None
    assert lines[first.id].title == first.plan.title
    assert (lines[first.id].type, lines[first.id].format) == ("behavioral", "in_person")
    assert lines[first.id].started == first.started


def test_follow_ups_are_not_counted_as_questions(store: Store) -> None:
    planned = plan("rqqr")
    follow_up = replace(planned.items[1], parent=1, gap=Gap.NO_RESULT)
    items = (*planned.items[:2], follow_up, *planned.items[2:])
    session = store.new_session(planned)
    store.save_session(replace(session, plan=replace(planned, items=items)))
    recorded(store, session.id, 1)
    recorded(store, session.id, 2)
    (line,) = store.sessions()
    assert (line.answered, line.questions, line.follow_ups) == (1, 2, 1)


@pytest.mark.parametrize(
    ("next_item", "skipped", "taken", "expected"),
    [
        (0, (), (), 1),
        (1, (), (1,), 2),
        (1, (), (2,), 1),
        (2, (), (2,), 3),
        (2, (2,), (), 3),
        (1, (1, 3), (2,), None),
        (5, (), (), None),
    ],
)
def test_the_next_question_is_neither_answered_nor_skipped(
    store: Store,
    next_item: int,
    skipped: tuple[int, ...],
    taken: tuple[int, ...],
    expected: int | None,
) -> None:
    session = store.new_session(plan("rqqqr"))
    store.save_session(replace(session, next_item=next_item, skipped=skipped))
    for item in taken:
        recorded(store, session.id, item)
    assert store.sessions()[0].next_question == expected


def test_the_list_has_the_newest_first(store: Store) -> None:
    made = [store.new_session(plan()).id for _ in range(3)]
    assert [line.id for line in store.sessions()] == made[::-1]


def test_takes_go_through_their_stages_in_order(store: Store) -> None:
    session = store.new_session(plan())
    take, path = store.new_take(session.id, 1)
    assert (take.state, take.number, take.audio) == (TakeState.RECORDING, 1, None)
    assert path.suffix == ".flac"
    assert path.is_relative_to(store.audio_path(take).parents[2])
    store.save_take(replace(take, state=TakeState.RECORDED, audio=replace(AUDIO, file=path.name)))
    known = store.take(take.id)
    assert known.take.state is TakeState.RECORDED
    assert known.take.audio is not None
    assert replace(known.take.audio, file=path.name) == replace(AUDIO, file=path.name)
    assert store.audio_path(known.take) == path
    store.save_transcript(take.id, heard())
    assert store.take(take.id).take.state is TakeState.TRANSCRIBED
    assert store.take(take.id).transcript == heard()
    store.save_report(report(take.id))
    reviewed = store.take(take.id)
    assert reviewed.take.state is TakeState.REPORTED
    assert reviewed.report == report(take.id)
    assert store.takes(session.id) == (reviewed,)


def test_audio_names_are_kept_relative_to_the_data_folder(store: Store) -> None:
    session = store.new_session(plan())
    take, path = store.new_take(session.id, 1)
    store.save_take(replace(take, state=TakeState.RECORDED, audio=replace(AUDIO, file=path.name)))
    audio = store.take(take.id).take.audio
    assert audio is not None
    assert Path(audio.file).parts == path.parts[-3:]
    store.save_take(replace(store.take(take.id).take, note="again"))
    assert store.take(take.id).take.audio == audio


def test_a_note_that_was_written_late_does_not_undo_a_stage(store: Store) -> None:
    take = recorded(store, store.new_session(plan()).id)
    store.save_transcript(take.id, heard())
    store.save_report(report(take.id))
    store.save_take(replace(take, note="Slower next time"))
    reviewed = store.take(take.id)
    assert reviewed.take.state is TakeState.REPORTED
    assert reviewed.take.note == "Slower next time"


def test_a_new_transcript_takes_the_old_report_away(store: Store) -> None:
    take = recorded(store, store.new_session(plan()).id)
    store.save_transcript(take.id, heard())
    store.save_report(report(take.id))
    store.save_transcript(take.id, heard("Quite other words"))
    reviewed = store.take(take.id)
    assert reviewed.report is None
    assert reviewed.take.state is TakeState.TRANSCRIBED
    assert [one.id for one in store.unfinished()] == [take.id]


def test_takes_are_numbered_by_item_and_listed_in_order(store: Store) -> None:
    session = store.new_session(plan())
    for item in (2, 1, 1):
        recorded(store, session.id, item)
    places = [(one.take.item, one.take.number) for one in store.takes(session.id)]
    assert places == [(1, 1), (1, 2), (2, 1)]


def test_each_take_has_a_file_of_its_own(store: Store) -> None:
    session = store.new_session(plan())
    paths = set()
    for _ in range(4):
        take, path = store.new_take(session.id, 1)
        paths.add(path)
        store.delete_take(take.id)
    assert len(paths) == 4


def test_a_start_that_recorded_nothing_leaves_no_gap_in_the_numbers(store: Store) -> None:
    session = store.new_session(plan())
    nothing, _ = store.new_take(session.id, 1)
    store.delete_take(nothing.id)
    assert recorded(store, session.id).number == 1


def test_a_deleted_take_can_come_back(store: Store) -> None:
    session = store.new_session(plan())
    take = recorded(store, session.id)
    store.delete_take(take.id)
    assert store.takes(session.id) == ()
    assert store.sessions()[0].answered == 0
    assert store.unfinished() == ()
    assert store.take(take.id).take == take
    later = recorded(store, session.id)
    assert later.number == 2
    store.restore_take(take.id)
    assert [one.take.id for one in store.takes(session.id)] == [take.id, later.id]


def test_a_take_that_comes_back_to_a_taken_number_gets_another(store: Store) -> None:
    session = store.new_session(plan())
    nothing, _ = store.new_take(session.id, 1)
    store.delete_take(nothing.id)
    recorded(store, session.id)
    store.restore_take(nothing.id)
    assert [one.take.number for one in store.takes(session.id)] == [1, 2]


def test_a_deleted_session_is_hidden_with_its_takes(store: Store) -> None:
    session = store.new_session(plan())
    recorded(store, session.id)
    store.delete_session(session.id)
    assert store.sessions() == ()
    assert store.unfinished() == ()
    assert store.session(session.id) == session


def test_purging_removes_what_was_deleted_with_its_audio(store: Store) -> None:
    kept, gone = store.new_session(plan()), store.new_session(plan())
    staying, going, lost = (
        recorded(store, kept.id),
        recorded(store, kept.id),
        recorded(store, gone.id),
    )
    paths = {}
    for take in (staying, going, lost):
        paths[take.id] = store.audio_path(take)
        paths[take.id].parent.mkdir(parents=True, exist_ok=True)
        paths[take.id].write_bytes(b"sound")
    store.save_corrections(going.id, (WordFixed(1.0, "two"),))
    store.delete_take(going.id)
    store.delete_session(gone.id)
    store.purge()
    assert [path.exists() for path in paths.values()] == [True, False, False]
    assert [one.take.id for one in store.takes(kept.id)] == [staying.id]
    for take_id in (going.id, lost.id):
        with pytest.raises(InputError):
            store.take(take_id)
    with pytest.raises(InputError):
        store.session(gone.id)


def test_corrections_keep_their_order_and_kind(store: Store) -> None:
    take = recorded(store, store.new_session(plan()).id)
    corrections: tuple[Correction, ...] = (
        MissingFiller(Span(1.0, 1.5)),
        NotAFiller(Span(1.0, 1.5)),
        PartChanged(2.25, "R"),
        WordFixed(0.1, ""),
    )
    assert store.corrections(take.id) == ()
    store.save_corrections(take.id, corrections)
    assert store.corrections(take.id) == corrections
    store.save_corrections(take.id, corrections[1:2])
    assert store.corrections(take.id) == corrections[1:2]


def test_work_to_go_on_with_is_listed_oldest_first(store: Store) -> None:
    session = store.new_session(plan())
    started, _ = store.new_take(session.id, 2)
    waiting = recorded(store, session.id)
    half = recorded(store, session.id)
    store.save_transcript(half.id, heard())
    done = recorded(store, session.id)
    store.save_transcript(done.id, heard())
    store.save_report(report(done.id))
    outdated = recorded(store, session.id)
    store.save_transcript(outdated.id, heard())
    store.save_report(replace(report(outdated.id), version=REPORT_VERSION - 1))
    listed = [take.id for take in store.unfinished()]
    assert listed == [started.id, waiting.id, half.id, outdated.id]


def reported(store: Store, session_id: str, pitch: float | None, pace: float | None = 130.0) -> str:
    """A take whose report has these figures."""
    take = recorded(store, session_id)
    store.save_transcript(take.id, heard())
    made = report(take.id)
    delivery = None if pitch is None else Delivery(9.0, pitch, last_sentence_db=-pitch)
    timing = replace(made.timing, speaking_rate_wpm=pace)
    store.save_report(replace(made, delivery=delivery, timing=timing))
    return take.id


def test_earlier_answers_are_those_before_it_over_all_sessions(store: Store) -> None:
    first, second = store.new_session(plan()).id, store.new_session(plan()).id
    for number, session in enumerate((first, second, first)):
        reported(store, session, 2.0 + number)
    this = reported(store, second, 9.0)
    reported(store, first, 8.0)
    assert store.earlier_answers(this, 2) == (
        EarlierAnswer(4.0, -4.0, 130.0),
        EarlierAnswer(3.0, -3.0, 130.0),
    )
    assert len(store.earlier_answers(this, 10)) == 3


def test_hidden_and_short_answers_are_no_earlier_ones(store: Store) -> None:
    kept, hidden = store.new_session(plan()).id, store.new_session(plan()).id
    gone = reported(store, kept, 2.0)
    reported(store, kept, 3.0, pace=None)
    reported(store, kept, None, pace=111.0)
    reported(store, hidden, 4.0)
    recorded(store, kept)  # without a report
    this = reported(store, kept, 5.0)
    store.delete_take(gone)
    store.delete_session(hidden)
    assert store.earlier_answers(this, 10) == (EarlierAnswer(None, None, 111.0),)


def test_earlier_answers_of_nothing(store: Store) -> None:
    with pytest.raises(InputError):
        store.earlier_answers("nothing", 10)


def test_snapshots_of_the_scratchpad_are_kept_with_their_take(store: Store) -> None:
    session = store.new_session(plan())
    first, second = recorded(store, session.id), recorded(store, session.id)
    assert store.snapshots(first.id) == ()
    store.add_snapshot(first.id, Snapshot(12.25, "a → b\n\n    c = 2"))
    store.add_snapshot(first.id, Snapshot(0.0, "clarify:"))
    store.add_snapshot(second.id, Snapshot(1.0, ""))
    assert store.snapshots(first.id) == (
        Snapshot(0.0, "clarify:"),
        Snapshot(12.25, "a → b\n\n    c = 2"),
    )
    assert store.snapshots(second.id) == (Snapshot(1.0, ""),)


def test_a_take_that_is_not_there_has_no_scratchpad(store: Store) -> None:
    with pytest.raises(InputError):
        store.snapshots("nobody")
    with pytest.raises(InputError):
        store.add_snapshot("nobody", Snapshot(0.0, "x"))


def test_a_video_is_kept_with_its_place_in_the_sound(store: Store) -> None:
    session = store.new_session(plan())
    take, audio = store.new_take(session.id, 1)
    assert store.video(take.id) is None
    audio.parent.mkdir(parents=True, exist_ok=True)
    video_file(audio).write_bytes(b"a moving picture")
    store.keep_video(take.id, -0.1)
    assert store.video(take.id) == TakeVideo(video_file(audio), -0.1)
    with pytest.raises(InputError):
        store.video("nobody")
    with pytest.raises(InputError):
        store.keep_video("nobody", 0.0)
