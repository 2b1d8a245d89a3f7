"""What only shows something: rings, meters, steps, chips, bars, banners, toasts."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greenroom.model.bands import Band
from greenroom.model.case import Exhibit, Table
from greenroom.model.sound import InputLevel
from greenroom.model.span import Span
from greenroom.ui.components import disc as disc_module
from greenroom.ui.components.banner import Action, Banner, BannerKind
from greenroom.ui.components.button import Button
from greenroom.ui.components.card import Card
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.components.disc import InterviewerDisc
from greenroom.ui.components.empty import EmptyState
from greenroom.ui.components.label import Label
from greenroom.ui.components.meter import LevelMeter, LevelWords
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.progress import ThinBar
from greenroom.ui.components.segmented import SegmentedControl
from greenroom.ui.components.shares_bar import SharesBar, range_words
from greenroom.ui.components.sparkline import Sparkline
from greenroom.ui.components.step_row import Step, StepRow, StepState
from greenroom.ui.components.tabs import Tabs
from greenroom.ui.components.tags import Chip, ChipKind, LetterChip, LetterState
from greenroom.ui.components.timer_ring import TimerRing, ring_scale
from greenroom.ui.components.toast import Toast
from greenroom.ui.components.type_tiles import TypeTiles
from greenroom.ui.gallery import Gallery
from greenroom.ui.level import LevelState
from greenroom.ui.review.time_line import TimeLine
from greenroom.ui.review.transcript_view import TranscriptView
from greenroom.ui.room.case_panel import ExhibitView
from greenroom.ui.theme import Role, Theme, ThemeMode
from support.qt import colors_of, cut_texts, settle

TARGET = Span(90, 150)


@pytest.mark.parametrize(
    ("end", "scale"), [(150.0, 180.0), (90.0, 120.0), (120.0, 150.0), (100.0, 150.0)]
)
def test_the_ring_ends_at_the_next_half_minute_past_the_target(end: float, scale: float) -> None:
    assert ring_scale(Span(45, end)) == scale


def test_the_ring_never_turns_red(qtbot: QtBot, app_theme: Theme) -> None:
    ring = TimerRing(TARGET)
    qtbot.addWidget(ring)
    for elapsed in (None, 72.0, 120.0, 165.0, 4000.0):
        ring.set_elapsed(elapsed)
        painted = colors_of(ring)
        assert app_theme.name("rec").lower() not in painted
        assert app_theme.name("warn").lower() not in painted


def test_the_ring_is_read_as_a_sentence(qtbot: QtBot) -> None:
    ring = TimerRing(TARGET)
    qtbot.addWidget(ring)
    ring.set_elapsed(72.0)
    assert ring.accessibleName() == "Answer time"
    assert ring.accessibleDescription() == ("1 minute 12, 18 s to your target. Target 1:30 to 2:30")


def test_the_meter_lights_as_many_blocks_as_the_level_says(qtbot: QtBot, app_theme: Theme) -> None:
    meter = LevelMeter(20)
    qtbot.addWidget(meter)
    meter.resize(meter.sizeHint())

    def lit() -> int:
        image = meter.grab().toImage()
        accent = app_theme.color("accent")
        return sum(image.pixelColor(x * 10 + 3, 7) == accent for x in range(20))

    assert lit() == 0
    meter.set_level(InputLevel(-30.0, -20.0))
    assert lit() == 9
    meter.set_level(InputLevel(-9.0, -3.0))
    assert lit() == 17
    meter.set_level(None)
    assert lit() == 0


def test_level_words_have_room_for_every_state(qtbot: QtBot) -> None:
    words = LevelWords("We can hear you")
    qtbot.addWidget(words)
    width = words.sizeHint().width()
    for state in LevelState:
        words.show_state(state)
        assert words.sizeHint().width() == width
    assert words.accessibleDescription() == "No sound"


def test_silence_is_warned_of_only_while_a_voice_is_wanted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = iter(range(0, 20, 2))
    monkeypatch.setattr("greenroom.ui.components.meter.monotonic", lambda: float(next(now)))
    words = LevelWords()
    qtbot.addWidget(words)
    for wanted, state in ((False, LevelState.UNMINDED), (True, LevelState.SILENT)):
        words.add(InputLevel(-120.0, -120.0), wanted=wanted)
        words.add(InputLevel(-120.0, -120.0), wanted=wanted)
        assert words.state is state


def test_a_level_is_announced_once_it_has_lasted(
    qtbot: QtBot, app_theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "greenroom.ui.components.meter.announce", lambda _widget, text: said.append(text)
    )
    words = LevelWords()
    qtbot.addWidget(words)
    waits = words.findChild(QTimer)
    assert waits.interval() == 2000, "the guide: only a change that lasts 2 s"
    assert not waits.isActive(), "what is there from the start is no change"
    words.show_state(LevelState.QUIET)
    words.show_state(LevelState.LOUD)
    words.show_state(LevelState.GOOD)
    assert said == []
    qtbot.waitUntil(lambda: bool(said))
    words.show_state(LevelState.GOOD)
    assert not waits.isActive()
    assert said == ["Good level"]
    interface = QAccessible.queryAccessibleInterface(words)
    assert interface.text(QAccessible.Text.Name) == "Microphone level"
    assert interface.text(QAccessible.Text.Description) == "Good level"


def test_the_step_row_tells_the_current_step(qtbot: QtBot, app_theme: Theme) -> None:
    row = StepRow()
    qtbot.addWidget(row)
    row.set_steps(
        [
            Step("Question asked", StepState.DONE),
            Step("Thought for 0:02", StepState.DONE),
            Step("Recording 1:12", StepState.RECORDING),
        ],
        "Recording",
    )
    row.resize(row.sizeHint())
    assert row.accessibleName() == "Interview state"
    assert row.accessibleDescription() == "Recording 1:12"
    assert app_theme.name("recTint").lower() in colors_of(row)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (LetterState.FOUND, "Result: found, in suggested range"),
        (LetterState.OUTSIDE, "Result: found, out of suggested range"),
        (LetterState.MISSING, "Result: not found"),
        (LetterState.UNSURE, "Result: unclear"),
    ],
)
def test_letter_chips_spell_out_what_they_say(qtbot: QtBot, state: LetterState, words: str) -> None:
    chip = LetterChip("R", state)
    qtbot.addWidget(chip)
    assert chip.accessibleName() == words
    assert chip.toolTip() == words


def test_letter_states_look_different_without_color(qtbot: QtBot) -> None:
    pictures = []
    for state in LetterState:
        chip = LetterChip("R", state)
        qtbot.addWidget(chip)
        chip.resize(chip.sizeHint())
        gray = chip.grab().toImage().convertToFormat(chip.grab().toImage().Format.Format_Grayscale8)
        pictures.append(bytes(gray.constBits()))
    assert len(set(pictures)) == len(LetterState)


@pytest.mark.parametrize("kind", list(ChipKind))
def test_chips_are_22_high_and_named(qtbot: QtBot, kind: ChipKind) -> None:
    chip = Chip("Recording 1:12", kind)
    qtbot.addWidget(chip)
    assert chip.sizeHint().height() == 22
    assert chip.accessibleName() == "Recording 1:12"


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0.29, (1, "over 25%")), (0.06, (-1, "under 10%")), (0.2, (0, "in range"))],
)
def test_range_words(share: float, expected: tuple[int, str]) -> None:
    assert range_words(share, Band(0.10, 0.25)) == expected


def test_a_share_is_read_with_its_range(qtbot: QtBot) -> None:
    bar = SharesBar("R")
    qtbot.addWidget(bar)
    bar.set_share(0.06, Band(0.10, 0.25))
    assert bar.accessibleName() == ("Result, 6 percent of the time, suggested 10 to 25, under 10%")


def test_headings_of_a_table_are_whole_however_narrow_it_is(qtbot: QtBot) -> None:
    columns = ("Zone", "Orders a week, last year", "Orders a week, this year", "Contribution")
    rows = (("City center", "4,200", "4,300", "$3.80"), ("Riverside", "2,600", "2,900", "$1.40"))
    table = Exhibit("zones", "Orders by zone", table=Table(columns, rows), note="Before returns.")
    scroll = PageScroll(ExhibitView(table))
    qtbot.addWidget(scroll)
    scroll.show()
    for width in (700, 400, 320):
        scroll.resize(width, 500)
        settle(scroll)
        assert cut_texts(scroll) == [], width


def test_a_sparkline_bears_no_points_one_point_and_many(qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    for points in ([], [(1.0, 120.0)], [(1.0, 120.0), (5.0, 120.0)], [(0.0, 90.0), (9.0, 170.0)]):
        line.set_points(points, Band(120.0, 160.0), 10.0, "Pace over time")
        assert not line.grab().isNull()
    assert line.accessibleName() == "Pace over time"


@pytest.mark.parametrize(("upper", "lower"), [(2.0, 6.0), (20.0, 24.0), (38.0, 42.0), (4.0, 36.0)])
def test_the_limits_beside_a_sparkline_stand_apart_and_inside(
    qtbot: QtBot, upper: float, lower: float
) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    line.resize(200, 44)
    first, second = line.label_tops(upper, lower)
    assert second - first >= 14
    assert first >= -1
    assert second <= 44 - 15


def test_the_rings_of_the_interviewer_show_only_while_they_speak(
    qtbot: QtBot, app_theme: Theme
) -> None:
    disc = InterviewerDisc("MO", "Maya Okafor, hiring manager")
    qtbot.addWidget(disc)
    disc.resize(disc.sizeHint())
    accent = app_theme.name("accent").lower()
    assert accent not in colors_of(disc)
    disc.set_speaking(True, "Speaking, asked question 3")
    assert accent in colors_of(disc)
    assert disc.accessibleDescription() == "Speaking, asked question 3"


@pytest.mark.parametrize("reduced_motion", [False, True])
def test_the_outer_ring_follows_the_voice_unless_motion_is_reduced(
    qtbot: QtBot, app_theme: Theme, *, reduced_motion: bool
) -> None:
    app_theme.set_reduced_motion(reduced_motion)
    disc = InterviewerDisc("MO", "Maya Okafor")
    qtbot.addWidget(disc)
    disc.resize(disc.sizeHint())
    disc.set_speaking(True)
    before = disc.grab().toImage()
    disc.set_level(1.0)
    assert (disc.grab().toImage() == before) is reduced_motion


def test_the_outer_ring_changes_three_times_a_second_at_most(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(disc_module, "monotonic", lambda: now[0])
    disc = InterviewerDisc("MO", "Maya Okafor")
    qtbot.addWidget(disc)
    disc.resize(disc.sizeHint())
    disc.set_speaking(True)
    seen = [disc.grab().toImage()]
    for tick in range(1, 101):  # a second of voice that is never the same twice
        now[0] = 100.0 + tick / 100
        disc.set_level(tick / 100)
        picture = disc.grab().toImage()
        if picture != seen[-1]:
            seen.append(picture)
    assert 2 <= len(seen) - 1 <= 3


def test_a_banner_says_everything_and_does_what_its_button_says(qtbot: QtBot) -> None:
    done: list[str] = []
    banner = Banner(
        BannerKind.PROBLEM,
        "Headset was unplugged",
        "We stopped at 0:48 and kept everything you said.",
        [
            Action("Continue", lambda: done.append("continue"), primary=True),
            Action("Retake", lambda: done.append("retake")),
        ],
    )
    qtbot.addWidget(banner)
    banner.buttons[1].click()
    assert done == ["retake"]
    assert banner.accessibleName() == "Headset was unplugged"
    assert "kept everything" in banner.accessibleDescription()


def test_with_reduced_motion_progress_goes_in_steps(qtbot: QtBot, app_theme: Theme) -> None:
    app_theme.set_reduced_motion(True)
    bar = ThinBar()
    qtbot.addWidget(bar)
    bar.resize(200, 6)
    bar.set_share(0.41)
    before = bar.grab().toImage()
    bar.set_share(0.49)
    assert bar.grab().toImage() == before
    bar.set_share(0.51)
    assert bar.grab().toImage() != before


def test_a_label_has_the_line_height_of_its_role(qtbot: QtBot) -> None:
    label = Label("Tell me about a time", Role.TRANSCRIPT, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(1000) == 23
    assert label.heightForWidth(60) % 23 == 0
    assert label.heightForWidth(60) > 23


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_gallery_shows_every_part(
    qtbot: QtBot, app_theme: Theme, mode: ThemeMode, scale: float
) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(1680, 1000)
    gallery.show()
    app_theme.set_mode(mode)
    app_theme.set_text_scale(scale)
    settle(gallery)
    assert app_theme.name("bg").lower() in colors_of(gallery)
    kinds: tuple[type[QWidget], ...] = (Banner, Button, Card, Chip, ConfirmDialog, EmptyState)
    kinds += (InterviewerDisc, LetterChip, LevelMeter, SegmentedControl, SharesBar, Sparkline)
    kinds += (StepRow, Tabs, TimeLine, TimerRing, ThinBar, Toast, TranscriptView, TypeTiles)
    shown = {type(w) for w in gallery.findChildren(QWidget) if w.isVisible()}
    assert [kind.__name__ for kind in kinds if kind not in shown] == []


def test_the_words_of_a_chip_stay_inside_it_from_right_to_left(
    qtbot: QtBot, app_theme: Theme
) -> None:
    inked: list[tuple[int, int]] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        chip = Chip("Skipped", ChipKind.ACCENT)
        qtbot.addWidget(chip)
        chip.setLayoutDirection(direction)
        chip.resize(chip.sizeHint())
        picture = chip.grab().toImage()
        fill = app_theme.color("accentTint").rgb()
        row = range(6, picture.width() - 6), range(5, picture.height() - 5)
        dark = [x for x in row[0] for y in row[1] if picture.pixel(x, y) != fill]
        inked.append((min(dark), picture.width() - max(dark)))
    (left, right), (mirrored_left, mirrored_right) = inked
    assert min(inked[0]) >= 8
    assert abs(left - mirrored_right) <= 2
    assert abs(right - mirrored_left) <= 2
