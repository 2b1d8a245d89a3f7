"""What the room shows."""

import threading
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from fakes.room_page import remark
from greenroom.interview import events as ev
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.ui.room.note_edit import BULLET, NoteEdit
from greenroom.ui.theme import Role, ThemeMode, theme
from support.qt import colors_of, cut_texts, lengthen, settle, unnamed_controls
from support.room import Room


def test_the_title_mirrors_the_step_row(room: Room) -> None:
    seen = []
    room.run.begins()
    room.settle()
    seen.append((room.title, room.current_step))
    room.run.ends()
    room.run.wait(3)
    room.settle()
    seen.append((room.title, room.current_step))
    room.run.post(ev.AnswerNow())
    room.run.wait(72)
    room.settle()
    seen.append((room.title, room.current_step))
    room.run.post(ev.Pause())
    room.settle()
    seen.append((room.title, room.current_step))
    words = ["Maya is speaking", "Thinking 0:03", "Recording 1:12", "Paused at 1:12"]
    assert seen == [(word, word) for word in words]


def test_news_from_the_interviews_thread_arrive(room: Room) -> None:
    thread = threading.Thread(target=room.run.begins)
    thread.start()
    thread.join()
    room.bot.waitUntil(lambda: room.title == "Maya is speaking")


def test_the_ring_of_who_speaks_follows_their_voice(room: Room) -> None:
    theme().set_reduced_motion(False)
    room.run.begins()
    room.settle()
    disc = room.page.stage.heading.disc
    still = disc.grab().toImage()
    room.actions.loudness = 1.0
    room.bot.waitUntil(lambda: disc.grab().toImage() != still)


def test_a_listener_that_was_replaced_is_not_heard_any_more(room: Room) -> None:
    old = room.run.listener
    room.page.new_listener()
    old.changed(room.run.state)
    old.finished("s1", True)
    room.settle()
    assert room.actions.went == []


def test_the_main_button_says_what_space_does(room: Room) -> None:
    main = room.page.bar.main
    room.asked()
    assert main.accessibleName() == "Answer now, Space"
    room.run.post(ev.AnswerNow())
    room.settle()
    assert main.accessibleName() == "Stop answer, Space"
    room.run.wait(20)
    room.run.post(ev.StopAnswer())
    room.settle()
    assert main.text() == "Next question"


def test_the_ring_follows_the_answer_and_is_never_red(room: Room) -> None:
    room.answering(400)
    ring = room.page.stage.answer.ring
    assert ring.words == "4:10 past"
    assert theme().name("rec").lower() not in colors_of(ring)
    assert ring.accessibleName() == "Answer time"
    assert "Target 1:30 to 2:30" in ring.accessibleDescription()


def test_the_live_transcript_tells_sure_words_from_others(room: Room) -> None:
    room.answering(10)
    sure = tuple(Word(f"word{i}", i, i + 0.5) for i in range(60))
    room.run.listener.words(sure, (Word("perhaps", 61, 62),))
    room.settle()
    shown = room.page.stage.transcript.words.shown()
    assert shown.startswith("… ")
    assert shown.endswith("word59 perhaps")


def test_the_words_on_empty_notes_are_painted_whole(room: Room) -> None:
    notes = NoteEdit("Notes", "Long words that want one more line than there is, and then another.")
    room.bot.addWidget(notes)
    notes.resize(200, 200)
    notes.show()
    settle(notes)

    def lines() -> int:
        picture = notes.viewport().grab().toImage()
        ground = picture.pixelColor(picture.width() - 1, picture.height() - 1)
        inked = [
            any(picture.pixelColor(x, y) != ground for x in range(4, picture.width()))
            for y in range(picture.height())
        ]
        return sum(here and not above for above, here in pairwise([False, *inked]))

    assert lines() >= 3
    notes.setPlainText("x")
    settle(notes)
    assert lines() == 1


def test_a_full_disk_offers_room_and_an_end(room: Room) -> None:
    room.answering(66)
    room.run.listener.trouble(MicrophoneTrouble.DISK_FULL, True)
    room.run.post(ev.TakeFailed(0, 1))
    room.settle()
    free, end = room.page.stage.banner.buttons
    free.click()
    assert room.actions.went == [("open_data_folder",)]
    end.click()
    room.settle()
    assert room.page.dialog is not None
    room.page.dialog.reject()


def test_a_remark_needs_no_answer(open_room: Callable) -> None:
    room = open_room(remark("Thank you for coming in."))
    room.run.begins()
    room.settle()
    assert room.title == "Maya is speaking"
    assert room.page.bar.main.text() == "Go on"


def test_notes_are_kept_with_the_session(open_room: Callable) -> None:
    room = open_room(notes="before")
    assert room.page.side.notes.toPlainText() == "before"
    room.page.side.scratchpad.setPlainText("12 * 4 = 48")
    room.page.press_main()
    assert room.run.notes == ["before\n\n--- scratchpad ---\n12 * 4 = 48"]
    room.page.press_main()
    assert len(room.run.notes) == 1  # nothing new was typed


def test_notes_are_kept_soon_after_typing(room: Room) -> None:
    with room.bot.waitSignal(room.page.side.edited):
        room.bot.keyClick(room.page.side.notes, "a")
    room.bot.waitUntil(lambda: room.run.notes == ["a"])


def test_lists_in_the_notes(room: Room) -> None:
    edit = room.page.side.notes
    edit.setFocus()
    for key in ("s", Qt.Key.Key_Return, "-", " ", "a", Qt.Key.Key_Return, "b"):
        room.bot.keyClick(edit, key)
    assert edit.toPlainText() == f"s\n{BULLET}a\n{BULLET}b"
    room.bot.keyClick(edit, Qt.Key.Key_Return)
    room.bot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText().endswith("b\n")
    hanging = edit.document().findBlockByNumber(1).blockFormat()
    assert hanging.leftMargin() == -hanging.textIndent() > 0


@pytest.mark.parametrize("state", ["recording", "lost"])
@pytest.mark.parametrize(
    ("size", "scale", "long", "mirrored"),
    [
        ((1280, 800), 1.0, False, False),
        ((1280, 800), 1.0, True, False),
        ((1024, 680), 1.0, True, True),
        ((1024, 680), 1.25, False, False),
        ((1024, 680), 1.5, True, False),
        ((1024, 680), 2.0, False, True),
    ],
)
def test_no_text_is_cut(
    open_room: Callable,
    qapp: QApplication,
    size: tuple[int, int],
    scale: float,
    long: bool,
    mirrored: bool,
    state: str,
) -> None:
    theme().set_text_scale(scale)
    if long:
        lengthen()
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room = open_room(size=size)
    room.answering(72)
    if state == "lost":
        room.run.listener.trouble(MicrophoneTrouble.LOST, True)
        room.run.post(ev.DeviceLost())
        room.settle()
    assert room.window.size().toTuple() == size
    assert cut_texts(room.page) == []
    bar = room.page.bar
    assert bar.geometry().bottom() == room.page.height() - 1
    assert bar.end.geometry().right() <= bar.width()
    stage = room.page.stage
    assert stage.horizontalScrollBar().maximum() == 0


def test_question_ring_and_level_stay_in_a_small_window(open_room: Callable) -> None:
    room = open_room(size=(1024, 680))
    theme().set_text_scale(1.25)
    room.answering(72)
    stage = room.page.stage
    assert stage.verticalScrollBar().maximum() == 0
    for widget in (stage.question, stage.answer.ring, stage.answer.level):
        assert widget.isVisible()


def test_what_goes_first_where_height_is_short(room: Room) -> None:
    answer = room.page.stage.answer
    words = room.page.stage.transcript.words
    room.answering(10)
    assert answer.aside.isVisible()
    seen = []
    for height in range(800, 660, -10):
        room.window.resize(1280, max(680, height))
        settle(room.window)
        shape = (answer.aside.isVisible(), words.height() > theme().line(Role.LIVE))
        if not seen or seen[-1] != shape:
            seen.append(shape)
    assert seen == sorted(seen, reverse=True)
    assert (seen[0], seen[-1]) == ((True, True), (False, False))


def test_every_control_has_a_name(room: Room) -> None:
    room.answering(8)
    assert unnamed_controls(room.page) == []
    heading = room.page.stage.heading
    assert heading.steps.row.accessibleName() == "Interview state"
    assert heading.disc.accessibleName() == "Maya Okafor, hiring manager"
    assert heading.disc.accessibleDescription() == "Listening, asked question 1"
    assert room.page.stage.answer.level.meter.accessibleName() == "Microphone level"
    interface = QAccessible.queryAccessibleInterface(room.page.side.notes)
    assert interface.text(QAccessible.Text.Name) == "Notes"


def test_a_change_of_state_is_announced_once(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "greenroom.ui.components.step_row.announce", lambda _widget, text: said.append(text)
    )
    room.answering(1)
    for _ in range(20):
        room.run.wait(1)
        room.settle()
    room.run.post(ev.StopAnswer())
    room.settle()
    assert said == ["Maya is speaking", "Thinking", "Recording", "Stopped at 0:21"]


def test_a_banner_is_announced_once_though_its_words_change(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "greenroom.ui.components.banner.announce", lambda _widget, text: said.append(text)
    )
    room.answering(8)
    room.run.listener.trouble(MicrophoneTrouble.SILENT, True)
    room.settle()
    assert "still recording" in room.page.stage.banner.text.text()
    room.run.post(ev.StopAnswer())
    room.settle()
    assert "still recording" not in room.page.stage.banner.text.text()
    assert len(said) == 1
    room.run.listener.trouble(MicrophoneTrouble.SILENT, False)
    room.run.listener.trouble(MicrophoneTrouble.SILENT, True)
    room.settle()
    assert len(said) == 2


def test_dark_follows_at_once(room: Room) -> None:
    light = colors_of(room.page.bar)
    theme().set_mode(ThemeMode.DARK)
    settle(room.window)
    dark = colors_of(room.page.bar)
    assert theme().name("surface").lower() in dark
    assert theme().name("accent").lower() in dark
    assert theme().name("accent").lower() not in light


def test_nothing_ticks_while_the_room_is_not_shown(room: Room) -> None:
    timers = (room.page._clock_timer, room.page._level_timer)
    assert all(timer.isActive() for timer in timers)
    room.page.left()
    assert not any(timer.isActive() for timer in timers)
