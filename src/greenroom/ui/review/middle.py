"""The middle of Review: the question, the time line with its controls, the transcript."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.banner import Action, Banner, BannerKind
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.card import Card
from greenroom.ui.components.label import Label
from greenroom.ui.components.renewing import clear
from greenroom.ui.components.segmented import SegmentedControl
from greenroom.ui.review.player_bar import KeepsArrows, PlayerBar
from greenroom.ui.review.scratchpad import ScratchpadReview
from greenroom.ui.review.split_row import SplitRow
from greenroom.ui.review.state import QuestionState
from greenroom.ui.review.time_line import TimeLine
from greenroom.ui.review.transcript_panel import TranscriptPanel
from greenroom.ui.theme import Role


class Middle(QScrollArea):
    """Fits its height and scrolls only when even the smallest transcript does not fit.

    `take_chosen(object)` gives the id of the take that the person switches to.
    """

    take_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.caption = Label("", Role.CAPTION, "text2", wrap=True)
        self.question = Label("", Role.SECTION, wrap=True)
        self.note = Label("", Role.SMALL, "text2", wrap=True)
        self.takes: SegmentedControl | None = None
        self._take_holder = QHBoxLayout()
        self._take_ids: tuple[str, ...] = ()
        self.time_line = TimeLine()
        self.scratchpad = ScratchpadReview(self.time_line)
        self.bar = PlayerBar()
        self.transcript = TranscriptPanel()
        self.answer_now = Button(
            translate("Review", "Answer it now"), kind=ButtonKind.PRIMARY, icon="mic", key="T"
        )
        self._banner_holder = QVBoxLayout()
        self._banner_key: tuple[str, str] | None = None
        self._banner: Banner | None = None
        self._lanes_card = Card(padding=(15, 11), spacing=11)
        self._lanes_card.setAccessibleName(translate("Review", "Time line"))
        self._lanes_card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        holder = QWidget()
        holder.setObjectName("page")
        self.column = QVBoxLayout(holder)
        self._build()
        self.setWidget(holder)

    def show_question(self, state: QuestionState, note: str) -> None:
        """Question, takes and the take's note."""
        self.caption.setText(state.caption)
        self.question.setText(state.text)
        self.note.setText(translate("Review", "Note: {note}").format(note=note) if note else "")
        self.note.setVisible(bool(note))
        ids = tuple(tab.take_id for tab in state.takes)
        if ids != self._take_ids:
            self._take_ids = ids
            self._rebuild_takes(state)
        if self.takes is not None:
            self.takes.set_value(state.current)

    def show_answered(self, answered: bool) -> None:
        """A question without a take has neither time line nor transcript, but a button."""
        self._lanes_card.setVisible(answered)
        self.transcript.setVisible(answered)
        self.answer_now.setVisible(not answered)

    def show_banner(self, key: tuple[str, str] | None, actions: Sequence[Action] = ()) -> None:
        """A problem with this take: (title, text); None for none."""
        if key == self._banner_key:
            return
        self._banner_key = key
        old, self._banner = self._banner, None
        if old is not None and old.isAncestorOf(self.window().focusWidget() or self):
            self.bar.play.setFocus(Qt.FocusReason.OtherFocusReason)  # not what comes next
        clear(self._banner_holder)
        if key is not None:
            self._banner = Banner(BannerKind.ATTENTION, *key, actions)
            self._banner_holder.addWidget(self._banner)
            self._banner_holder.addSpacing(10)
            self._banner.announce()

    def _build(self) -> None:
        self.column.setContentsMargins(18, 14, 18, 10)
        self.column.setSpacing(0)
        text, takes = QWidget(), QWidget()
        words = QVBoxLayout(text)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        for label in (self.caption, self.question, self.note):
            words.addWidget(label)
        words.addStretch(1)
        aside = QVBoxLayout(takes)
        aside.setContentsMargins(0, 2, 0, 0)
        aside.addLayout(self._take_holder)
        aside.addStretch(1)
        self.column.addWidget(SplitRow(text, takes, least=300))
        self.column.addSpacing(10)
        self._lanes_card.body.setContentsMargins(15, 11, 9, 10)
        lanes = QHBoxLayout()
        lanes.setContentsMargins(0, 0, 8, 0)
        lanes.addWidget(self.time_line)
        self._lanes_card.body.addLayout(lanes)
        self._lanes_card.body.addWidget(self.scratchpad)
        self._lanes_card.body.addWidget(self.bar)
        self.column.addWidget(self._lanes_card)
        self.column.addWidget(self.answer_now, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(10)
        self.column.addLayout(self._banner_holder)
        self.column.addWidget(self.transcript, 1)
        self.column.addStretch(0)

    def _rebuild_takes(self, state: QuestionState) -> None:
        clear(self._take_holder)
        self.takes = None
        if len(state.takes) > 1:
            options = [(tab.take_id, tab.text) for tab in state.takes]
            self.takes = SegmentedControl(options, translate("Review", "Take"), small=True)
            self.takes.chosen.connect(self.take_chosen)
            keeps = KeepsArrows(self.takes)
            for segment in self.takes.segments():
                segment.installEventFilter(keeps)
            self._take_holder.addWidget(self.takes)
