"""The parts of Review, a dialog and a toast, for the hidden page with every component."""

import array
import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from greenroom.model.span import Span
from greenroom.ui.components.card import Card
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.components.label import Label
from greenroom.ui.components.toast import Toast
from greenroom.ui.review.player_bar import PlayerBar
from greenroom.ui.review.services import Peaks
from greenroom.ui.review.state import Block, LaneState, Mark
from greenroom.ui.review.state_chips import ChipForm, ChipState
from greenroom.ui.review.state_transcript import (
    FillerMark,
    Paragraph,
    Pill,
    TranscriptState,
    WordMark,
)
from greenroom.ui.review.time_line import TimeLine
from greenroom.ui.review.transcript_view import TranscriptView
from greenroom.ui.review.waveform import Waveform
from greenroom.ui.theme import Role, theme

_DURATION_S, _NOW_S, _STEP_S = 87.0, 46.0, 0.01
_PARTS = (
    ("S", "Situation", 2.4, 26.8),
    ("T", "Task", 26.8, 35.2),
    ("A", "Action", 35.2, 81.6),
    ("R", "Result", 81.6, 86.6),
)
_SPOKEN = (
    ("S", 2.4, "So, {um} last spring I was running the move of our returns desk."),
    ("T", 27.0, "I owned the go-live date."),
    ("A", 35.4, "We {basically} sat down. [pause 2.3 s] {Um,} then I split the launch in two."),
    ("R", 82.0, "In the end we went live on the day."),
)
_SECONDS_A_WORD = 0.4


def review_parts() -> list[QWidget]:
    """The time line whole, and near with a loop; the transcript; a dialog; a toast."""
    lanes = Card("Time line", spacing=10)
    near = _time_line()
    for _ in range(3):
        near._rescale(near.scale().zoom(1.5, _NOW_S))
    near.set_loop(Span(_NOW_S - 4, _NOW_S + 3))
    bar = PlayerBar()
    bar.set_available(sound=True, fillers=True, pauses=True)
    bar.show_position(_NOW_S, _DURATION_S)
    for widget in (_time_line(), near, bar):
        lanes.body.addWidget(widget)
    words = Card("Transcript")
    text = TranscriptView()
    text.show_transcript(_transcript())
    text.set_moment(37.2, follow=False)
    text.setMinimumHeight(theme().size(170))
    words.body.addWidget(text)
    return [lanes, words]


def overlays() -> list[QWidget]:
    """A dialog that asks for a word, and a toast, both as part of the page."""
    dialog = ConfirmDialog(
        "Delete all 37 answers?",
        "Recordings, transcripts, notes and stories in Documents/Greenroom are removed from this "
        "computer. This cannot be undone.",
        "Delete all",
        "Keep everything",
        destructive=True,
        type_to_confirm="delete",
    )
    dialog.setWindowFlags(Qt.WindowType.Widget)
    dialog.setModal(False)
    asked = Card()
    asked.body.addWidget(dialog)
    ground = QWidget()
    ground.setMinimumHeight(theme().size(84))
    toast = Toast(ground, shown_ms=2**31 - 1)
    toast.say("3 answers from last time are ready to review.", "Review")
    return [Label("Asked and told", Role.CAPTION_STRONG, "text2"), asked, ground]


def _time_line() -> TimeLine:
    line = TimeLine()
    pauses = tuple(
        Mark(Span(at, at + s), f"{s} s", "pause") for at, s in ((41.0, 2.3), (75.0, 2.1))
    )
    fillers = tuple(
        Mark(Span(at, at + 0.3), word, f"filler {word}", possible)
        for at, word, possible in (
            (3.0, "um", False),
            (36.0, "basically", False),
            (60.0, "uh", True),
        )
    )
    blocks = tuple(
        Block(letter, name, Span(start, end), False, name) for letter, name, start, end in _PARTS
    )
    line.show_lanes(LaneState(_DURATION_S, Span(0.0, 2.4), pauses, blocks, fillers))
    line.show_waveform(Waveform(Peaks(_STEP_S, _murmur())))
    line.set_position(_NOW_S)
    return line


def _murmur() -> bytes:
    """Something that looks like speech: syllables of changing loudness, and the two pauses."""
    values = array.array("f")
    for index in range(int(_DURATION_S / _STEP_S)):
        at = index * _STEP_S
        silent = at < 2.4 or 41.0 <= at < 43.3 or 75.0 <= at < 77.1
        loud = 0.45 + 0.4 * math.sin(at * 1.7) * math.sin(at * 0.61)
        values.append(0.0 if silent else loud * abs(math.sin(at * 9.3)))
    return values.tobytes()


def _transcript() -> TranscriptState:
    """`_SPOKEN` as one text: fillers stand in braces there, pauses in brackets."""
    text = ""
    paragraphs: list[Paragraph] = []
    words: list[WordMark] = []
    fillers: list[FillerMark] = []
    pills: list[Pill] = []
    for letter, start, said in _SPOKEN:
        begin, at = len(text), start
        for piece in said.replace("[pause 2.3 s]", "[pause\u00a02.3\u00a0s]").split(" "):
            plain = piece.strip("{}[]")
            place, span = len(text), Span(at, at + _SECONDS_A_WORD)
            text += plain + " "
            end = place + len(plain)
            if piece.startswith("["):
                pills.append(Pill(place, end, span))
            else:
                words.append(WordMark(len(words), place, end, span))
            if piece.startswith("{"):
                fillers.append(FillerMark(place, place + len(plain.rstrip(",")), span))
            at += _SECONDS_A_WORD
        text = text.rstrip() + "\n"
        chip = ChipState(letter, ChipForm.FILLED, letter)
        time = f"0:{int(start):02d}" if start < 60 else f"1:{int(start) - 60:02d}"
        paragraphs.append(Paragraph(begin, len(text) - 1, chip, time, Span(start, at)))
    return TranscriptState(
        text.rstrip("\n"), tuple(paragraphs), tuple(words), tuple(fillers), tuple(pills)
    )
