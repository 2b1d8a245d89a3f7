"""A hidden page with every component in its states, to be laid beside the reference sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from greenroom.model.bands import Bands
from greenroom.model.sound import InputLevel
from greenroom.model.span import Span
from greenroom.ui.components.banner import Action, Banner, BannerKind
from greenroom.ui.components.button import Button, ButtonKind, ButtonSize, LinkButton
from greenroom.ui.components.card import Card
from greenroom.ui.components.empty import EmptyState
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.inputs import CheckBox, Combo, Slider
from greenroom.ui.components.label import Label
from greenroom.ui.components.meter import LevelMeter, LevelWords
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.progress import ThinBar
from greenroom.ui.components.segmented import SegmentedControl
from greenroom.ui.components.shares_bar import SharesBar
from greenroom.ui.components.sparkline import Sparkline
from greenroom.ui.components.tabs import Tabs
from greenroom.ui.components.tags import Chip, ChipKind, LetterChip, LetterState
from greenroom.ui.components.timer_ring import TimerRing
from greenroom.ui.components.type_tiles import Tile, TypeTiles
from greenroom.ui.gallery_review import overlays, review_parts
from greenroom.ui.gallery_states import button_states, discs, patterns, step_rows
from greenroom.ui.level import LevelState
from greenroom.ui.theme import Role, theme

# A page for developers: its words are examples and are not translated.


def _nothing() -> None:
    """What an example button does."""


_BANNERS: tuple[tuple[BannerKind, str, str, str, tuple[tuple[str, bool], ...]], ...] = (
    (
        BannerKind.PROBLEM,
        "mic",
        "No microphone found",
        "Plug one in, or choose another input. You can still read and review.",
        (("Choose input", True), ("Try again", False)),
    ),
    (
        BannerKind.ATTENTION,
        "mic",
        "Your microphone is on, but silent",
        "No sound for 6 seconds. Check its mute switch. We are still recording.",
        (("Choose input", False), ("Keep going", False)),
    ),
    (
        BannerKind.PROBLEM,
        "warn",
        "Headset was unplugged",
        "We stopped at 0:48 and kept everything you said.",
        (("Continue with Built-in Microphone", True), ("Retake", False)),
    ),
    (
        BannerKind.PROBLEM,
        "folder",
        "The disk is almost full",
        "210 MB left; an interview needs about 60 MB. Your recordings so far are safe.",
        (("Free up space…", True), ("Change folder…", False)),
    ),
    (
        BannerKind.ATTENTION,
        "chip",
        "No speech model yet",
        "You can record now. Transcripts and feedback appear once you add a model file.",
        (("Add from file…", False), ("Record anyway", True)),
    ),
    (
        BannerKind.GOOD,
        "check",
        "Exported",
        "review-q3-take1.html and audio are in Documents/Greenroom/exports.",
        (("Show in folder", False),),
    ),
)


class Gallery(QWidget):
    """All components on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Parts and states – Greenroom")
        content = QWidget()
        page = QVBoxLayout(content)
        page.setContentsMargins(24, 20, 24, 24)
        head = QHBoxLayout()
        head.addWidget(Label("Parts and states", Role.SECTION), 1)
        head.addWidget(Label("Reference sheet for the style guide", Role.SMALL, "text2"))
        page.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        stopped = [_heading("Something stopped"), *map(_banner, _BANNERS)]
        columns.addLayout(_column([*stopped, _heading("Used"), button_states()]), 97)
        columns.addLayout(_column([*_waiting(), _heading("Patterns"), patterns()]), 91)
        columns.addLayout(_column(_parts()), 111)
        columns.addLayout(_column(_more()), 99)
        page.addLayout(columns)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addLayout(_column([_heading("Review"), *review_parts()]), 3)
        below.addLayout(_column(overlays()), 1)
        page.addLayout(below, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(content))


def _column(widgets: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column


def _row(widgets: Sequence[QWidget], gap: int = 8) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, gap=gap)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def _heading(text: str) -> Label:
    return Label(text, Role.CAPTION_STRONG, "text2")


def _banner(
    parts: tuple[BannerKind, str, str, str, tuple[tuple[str, bool], ...]],
) -> Banner:
    kind, icon, title, text, buttons = parts
    actions = [Action(label, _nothing, primary) for label, primary in buttons]
    return Banner(kind, title, text, actions, icon=icon)


def _waiting() -> list[QWidget]:
    quick = Button(
        "One quick question", kind=ButtonKind.PRIMARY, size=ButtonSize.SMALL, icon="mic", key="Q"
    )
    retake = Button("Retake", size=ButtonSize.SMALL, icon="mic", key="T")
    start = Button("Start an interview", size=ButtonSize.SMALL)
    return [
        _heading("Waiting"),
        _progress(
            "Loading the speech model",
            "about 3 s left",
            0.62,
            "You can start now. The transcript will catch up.",
        ),
        _progress(
            "Writing the transcript",
            "0:35 of 1:25",
            0.41,
            "Timing is ready. Fillers and structure fill in as words arrive.",
            ("Play the answer", "Answer the next question"),
        ),
        _heading("Nothing here yet"),
        EmptyState(
            "review", "No answers yet", "Your first review appears here after one answer.", quick
        ),
        EmptyState(
            "compare",
            "Only one take so far",
            "Record the same question again to compare.",
            retake,
        ),
        EmptyState(
            "progress",
            "Two more sessions to go",
            "Trends need at least three sessions to mean something.",
            start,
        ),
    ]


def _progress(
    label: str, measure: str, share: float, hint: str, meanwhile: tuple[str, ...] = ()
) -> Card:
    card = Card(spacing=8)
    head = QHBoxLayout()
    head.addWidget(Label(label, Role.SMALL_MEDIUM), 1)
    head.addWidget(Label(measure, Role.SMALL_TABULAR, "text2"))
    bar = ThinBar()
    bar.set_share(share)
    card.body.addLayout(head)
    card.body.addWidget(bar)
    card.body.addWidget(Label(hint, Role.SMALL, "text2", wrap=True))
    if meanwhile:
        card.body.addWidget(_row([Button(text, size=ButtonSize.SMALL) for text in meanwhile]))
    return card


def _parts() -> list[QWidget]:
    buttons = Card(spacing=12)
    focused = Button("Focused", kind=ButtonKind.PRIMARY)
    focused.setObjectName("focused")
    off = Button("Not available", size=ButtonSize.SMALL)
    off.setEnabled(False)
    delete = Button("Delete…", kind=ButtonKind.DESTRUCTIVE, size=ButtonSize.SMALL, icon="trash")
    buttons.body.addWidget(
        _row([Button("Primary", kind=ButtonKind.PRIMARY), focused, Button("Standard")])
    )
    buttons.body.addWidget(_row([Button("Small", size=ButtonSize.SMALL), delete, off]))
    takes = SegmentedControl([(1, "Take 1"), (2, "Take 2")], "Take", small=True)
    speaking = Chip("Speaking", ChipKind.ACCENT, "speaker")
    buttons.body.addWidget(_row([takes, Chip("Listening"), speaking]))
    recording = Chip("Recording 1:12", ChipKind.RECORDING)
    practiced = Chip("Not practiced", ChipKind.ATTENTION, "warn")
    buttons.body.addWidget(_row([recording, practiced, LinkButton("0:41")]))
    letters = Card(spacing=8)
    letters.body.addWidget(
        _row([LetterChip(part, state) for part in "STAR" for state in LetterState], 4)
    )
    bands = Bands()
    for part, share in (("S", 0.29), ("T", 0.10), ("A", 0.55), ("R", 0.06)):
        bar = SharesBar(part)
        bar.set_share(share, bands.star_shares[part])
        letters.body.addWidget(bar)
    line = Sparkline()
    pace = [(5.0, 140), (20.0, 150), (30.0, 128), (39.0, 96), (50.0, 130), (85.0, 134)]
    line.set_points(pace, bands.pace_wpm, 87.0, "Pace over time")
    letters.body.addWidget(line)
    return [_heading("Parts"), buttons, letters, _meters(), _rings()]


def _meters() -> Card:
    card = Card(spacing=6)
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    for row, (level, state) in enumerate(
        (
            (-22.0, LevelState.GOOD),
            (-44.0, LevelState.QUIET),
            (0.0, LevelState.LOUD),
            (-120.0, LevelState.SILENT),
        )
    ):
        meter, words = LevelMeter(16), LevelWords()
        meter.set_level(InputLevel(level, level))
        words.show_state(state)
        grid.addWidget(IconView("mic"), row, 0)
        grid.addWidget(meter, row, 1)
        grid.addWidget(words, row, 2)
    grid.setColumnStretch(2, 1)
    card.body.addLayout(grid)
    wide = LevelMeter(24, height=12, bracket=True)
    wide.set_level(InputLevel(-24.0, -15.0))
    card.body.addWidget(wide)
    return card


def _rings() -> QWidget:
    rings: list[QWidget] = []
    for elapsed in (None, 108.0, 165.0):
        ring = TimerRing(Span(90, 150), diameter=106, role=Role.TIMER_SHEET, labels=False)
        ring.set_elapsed(elapsed)
        rings.append(ring)
    return _row(rings, 12)


def _more() -> list[QWidget]:
    ring = TimerRing(Span(90, 150))
    ring.set_elapsed(72.0)
    form = Card(spacing=10)
    combo = Combo("Microphone", icon="mic")
    combo.addItems(["Built-in Microphone", "Headset"])
    person = Combo("Interviewer")
    person.addItem("Maya Okafor, hiring manager")
    person.set_initials("MO")
    role = Combo("Role")
    role.setEditable(True)
    role.addItem("Operations Manager")
    on, off = CheckBox("Show question text"), CheckBox("Live transcript")
    on.setChecked(True)
    slider = Slider("Speaking rate", 50, 150)
    slider.setValue(100)
    for widget in (combo, person, role, on, off, slider):
        form.body.addWidget(widget)
    tiles = TypeTiles(
        [
            Tile(1, "Behavioral", "“Tell me about a time…”", "behav"),
            Tile(2, "One-on-one", "One person, mixed questions", "person"),
        ],
        "Interview type",
        columns=1,
    )
    return [
        _heading("More"),
        *step_rows(),
        discs(),
        ring,
        Tabs(("Notes", "Scratchpad")),
        tiles,
        form,
    ]


def show_gallery() -> Gallery:
    """Open the page in its own window."""
    gallery = Gallery()
    gallery.resize(theme().size(1680), theme().size(900))
    gallery.show()
    gallery.activateWindow()
    focused = gallery.findChild(Button, "focused")
    if focused is not None:
        focused.setFocus(Qt.FocusReason.TabFocusReason)
    return gallery
