"""Everything that can be done in Review, with its keys."""

from functools import partial
from typing import Protocol

from greenroom.model.part_letters import PART_LETTERS
from greenroom.platform.text import translate
from greenroom.ui.review.corrector import Corrector
from greenroom.ui.review.exporting import Exporting
from greenroom.ui.review.header import ReviewHeader
from greenroom.ui.review.jumping import Jumping
from greenroom.ui.review.loop_marks import mark_loop
from greenroom.ui.review.structure_names import sentence_is
from greenroom.ui.review.surface import ReviewSurface
from greenroom.ui.shell.page import Command, KeyHint


class Commanded(ReviewSurface, Protocol):
    """The page, seen from its commands."""

    corrector: Corrector
    header: ReviewHeader
    exporting: Exporting
    jumping: Jumping

    def step_answer(self, by: int) -> None:
        """The answer before or after."""

    def retake(self) -> None:
        """One more take of this question."""

    def same_again(self) -> None:
        """A new interview with the questions of this session."""

    def edit_note(self) -> None:
        """Write or change the note of this take."""

    def delete_take(self) -> None:
        """Hide this take."""

    def find_words(self) -> None:
        """Open the search in the transcript."""

    def quick_question(self) -> None:
        """One quick question."""


def commands(page: Commanded) -> tuple[Command, ...]:
    """In the order of the menu."""
    return (
        Command(translate("Review", "Play or pause"), page.playback.toggle, "Space"),
        Command(translate("Review", "Play from the start"), partial(page.playback.play, 0.0)),
        *_moving(page),
        *_correcting(page),
        *_session(page),
    )


def same_again_text() -> str:
    """What it says in the menu."""
    return translate("Review", "Ask these questions again")


def key_hints() -> tuple[KeyHint, ...]:
    """Keys of single parts of the page."""
    return (
        KeyHint("Enter", translate("Review", "In the transcript: play from the word")),
        KeyHint("Ctrl+← / Ctrl+→", translate("Review", "In the transcript: by sentence")),
        KeyHint("Shift+F10", translate("Review", "In the transcript: correct the word")),
        KeyHint("+ / −", translate("Review", "On the time line: zoom")),
        KeyHint("Home / End", translate("Review", "On the time line: to the start / end")),
        KeyHint("Esc", translate("Review", "On the time line: clear the loop")),
        KeyHint("Enter / Shift+Enter", translate("Review", "In find: next / previous place")),
        KeyHint("Esc", translate("Review", "In find: close")),
    )


def _moving(page: Commanded) -> tuple[Command, ...]:
    return (*_seconds(page), *_places(page), *_time_line(page))


def _seconds(page: Commanded) -> tuple[Command, ...]:
    by, bar = page.jumping.by, page.middle.bar
    texts = (
        (translate("Review", "5 seconds back"), partial(by, -5.0), "Left", "back"),
        (translate("Review", "5 seconds on"), partial(by, 5.0), "Right", "on"),
        (translate("Review", "1 second back"), partial(by, -1.0), "Shift+Left", "back_little"),
        (translate("Review", "1 second on"), partial(by, 1.0), "Shift+Right", "on_little"),
        (translate("Review", "Slower"), partial(bar.step_speed, -1), "[", "slower"),
        (translate("Review", "Faster"), partial(bar.step_speed, 1), "]", "faster"),
    )
    return tuple(Command(text, run, key, id=f"review.{name}") for text, run, key, name in texts)


def _places(page: Commanded) -> tuple[Command, ...]:
    """From filler to filler, and from pause to pause; Shift goes back."""
    jumping = page.jumping
    texts = (
        (translate("Review", "Next filler"), jumping.filler, 1, "F", "next_filler"),
        (translate("Review", "Previous filler"), jumping.filler, -1, "F", "previous_filler"),
        (translate("Review", "Next possible filler"), jumping.possible, 1, "P", "next_possible"),
        (
            translate("Review", "Previous possible filler"),
            jumping.possible,
            -1,
            "P",
            "previous_possible",
        ),
        (translate("Review", "Next long pause"), jumping.pause, 1, "G", "next_pause"),
        (translate("Review", "Previous long pause"), jumping.pause, -1, "G", "previous_pause"),
    )
    return tuple(
        Command(
            text,
            partial(jump, step),
            key if step > 0 else f"Shift+{key}",
            group=number == 0,
            id=f"review.{name}",
        )
        for number, (text, jump, step, key, name) in enumerate(texts)
    )


def _time_line(page: Commanded) -> tuple[Command, ...]:
    return (
        Command(
            translate("Review", "Pitch, loudness or pace on the time line"),
            page.middle.time_line.next_curve,
            "D",
            id="review.next_curve",
        ),
        Command(
            translate("Review", "Start, end or clear a loop here"),
            partial(mark_loop, page),
            "L",
            id="review.loop",
        ),
        Command(translate("Review", "Clear the loop"), page.middle.time_line.clear_loop),
        Command(translate("Review", "Find in transcript"), page.find_words, "Ctrl+F"),
        Command(translate("Review", "Next suggestion"), page.cards.structure.next_suggestion),
    )


def _correcting(page: Commanded) -> tuple[Command, ...]:
    corrector, kinds = page.corrector, page.cards.structure.kinds

    def answered() -> bool:
        return page.view() is not None

    return (
        Command(
            translate("Review", "Selected filler is not a filler"),
            corrector.toggle_selected,
            "X",
            group=True,
            id="review.not_filler",
        ),
        Command(
            translate("Review", "Selected possible filler is one"),
            corrector.confirm_selected,
            "Y",
            id="review.is_filler",
        ),
        Command(
            translate("Review", "A filler is missing here"),
            corrector.add_missing,
            "M",
            id="review.missing_filler",
        ),
        Command(translate("Review", "Fix words"), corrector.fix_here, enabled=answered),
        *_parts(corrector),
        Command(
            translate("Review", "Look for another structure"),
            kinds.click,
            enabled=kinds.isEnabled,
        ),
        Command(
            translate("Review", "Undo correction"),
            corrector.undo,
            "Ctrl+Z",
            enabled=page.presenter.can_undo,
        ),
    )


def _parts(corrector: Corrector) -> tuple[Command, ...]:
    """Alt and a letter: what it stands for depends on the structure of the answer."""

    def text(letter: str) -> str:
        part = corrector.part_of_letter(letter)
        return sentence_is(part) if part else ""

    return tuple(
        Command(
            "",
            partial(corrector.change_to_letter, letter),
            f"Alt+{letter}",
            text_now=partial(text, letter),
        )
        for letter in dict.fromkeys(PART_LETTERS.values())
    )


def _session(page: Commanded) -> tuple[Command, ...]:
    def empty() -> bool:
        return page.presenter.state.header is None

    return (
        Command(
            translate("Review", "Previous answer"),
            partial(page.step_answer, -1),
            "Up",
            group=True,
            id="review.previous_answer",
        ),
        Command(
            translate("Review", "Next answer"),
            partial(page.step_answer, 1),
            "Down",
            id="review.next_answer",
        ),
        *_take(page),
        Command(
            translate("Review", "Choose a session"),
            page.header.picker.click,
            enabled=lambda: not empty(),
        ),
        Command(
            same_again_text(),
            page.same_again,
            "Shift+T",
            enabled=lambda: not empty(),
            group=True,
            id="review.same_again",
        ),
        Command(
            translate("Review", "One quick question"),
            page.quick_question,
            "Q",
            enabled=empty,
            id="review.quick",
        ),
    )


def _take(page: Commanded) -> tuple[Command, ...]:
    def answered() -> bool:
        return page.view() is not None

    return (
        Command(translate("Review", "Retake"), page.retake, "T", id="review.retake"),
        Command(
            translate("Review", "Note"), page.edit_note, "B", enabled=answered, id="review.note"
        ),
        Command(
            translate("Review", "Show or hide the video"),
            page.cards.video.toggle,
            "V",
            enabled=lambda: page.cards.video.has_video,
            id="review.video",
        ),
        Command(translate("Review", "Export"), page.exporting.start, "E", id="review.export"),
        Command(
            translate("Review", "Delete this take"),
            page.delete_take,
            "Del",
            enabled=answered,
            id="review.delete",
        ),
    )
