"""What Review shows, as frozen values: presenters make them, widgets draw them. No Qt."""

from dataclasses import dataclass

from greenroom.model.span import Span
from greenroom.ui.review.state_chips import ChipState, Status
from greenroom.ui.review.state_rows import ContentRow, DeliveryCard, LaneCurve, Link, WholeCard
from greenroom.ui.review.state_transcript import TranscriptState


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row of the answer list.

    `name` is all of it for screen readers; `takes` says how many there are, "" for one. `short` is
    the number where there is no room; `asker` is named in a panel only. `missing` says why there
    is no take ("Skipped"), "" where there is one.
    """

    item: int
    number: str
    length: str
    text: str
    name: str
    chips: tuple[ChipState, ...] = ()
    note: str = ""
    missing: str = ""
    takes: str = ""
    short: str = ""
    follow_up: bool = False
    asker: str = ""


@dataclass(frozen=True, slots=True)
class HeaderState:
    """The session: its title and one line of facts."""

    title: str
    facts: str


@dataclass(frozen=True, slots=True)
class TakeTab:
    """One take to switch to."""

    take_id: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionState:
    """The question above the time line."""

    caption: str
    text: str
    takes: tuple[TakeTab, ...]
    current: str


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of one part on the structure lane."""

    part: str
    text: str
    span: Span
    unsure: bool
    name: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A filler tick or a long pause: where it is, its label and its name."""

    span: Span
    text: str
    name: str
    possible: bool = False


@dataclass(frozen=True, slots=True)
class LaneState:
    """All lanes of the time line. Times in seconds from the start of the take."""

    duration: float
    start_delay: Span | None
    pauses: tuple[Mark, ...]
    blocks: tuple[Block, ...]
    fillers: tuple[Mark, ...]
    curves: tuple[LaneCurve, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A number on a card with its evidence. Pressing it plays `evidence`, one after the other."""

    label: str
    value: str
    unit: str
    status: Status | None
    evidence: tuple[Link, ...]
    links: tuple[Link, ...]
    tooltip: str


@dataclass(frozen=True, slots=True)
class TimingCard:
    """Start delay, length, pace and long pauses; `message` instead when there are none yet."""

    figures: tuple[Figure, ...] = ()
    message: str = ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One filler in its words. `dismissed` when the person said that it is none."""

    before: str
    filler: str
    after: str
    span: Span
    link: Link
    dismissed: bool
    possible: bool = False


@dataclass(frozen=True, slots=True)
class FillerGroup:
    """All occurrences of one filler, earliest first; `count` leaves out dismissed ones.

    Those that are only possible have groups of their own.
    """

    text: str
    count: int
    occurrences: tuple[Occurrence, ...]
    possible: bool = False


@dataclass(frozen=True, slots=True)
class FillersCard:
    """Counts and rate: "7 in 1:25 of speech = 4.9 per minute"; `brief` is the time in short.

    `more` tells how many more are possible; `warning` that the count cannot be trusted.
    """

    count: str = ""
    time: str = ""
    brief: str = ""
    rate: str = ""
    groups: tuple[FillerGroup, ...] = ()
    status: Status | None = None
    note: str = ""
    tooltip: str = ""
    message: str = ""
    more: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class PartRow:
    """One row of the structure card. Shares and bounds are 0..1; percent is for people."""

    chip: ChipState
    name: str
    percent: str
    share: float
    low: float | None
    high: float | None
    status: Status
    evidence: tuple[Link, ...]
    accessible: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggestion note: part or empty, a bold fact, one sentence, where it came from.

    `lead` says before it that it is optional, or something to keep; empty for what to change.
    """

    code: str
    part: str
    title: str
    text: str
    link: Link | None
    lead: str = ""


@dataclass(frozen=True, slots=True)
class SiblingRow:
    """A part of another structure than STAR, or a question of one's own: a quote below it."""

    key: str
    name: str
    figure: str
    status: Status
    evidence: tuple[Link, ...]
    quote: str
    accessible: str
    chip: ChipState


@dataclass(frozen=True, slots=True)
class KindChoice:
    """Which structure is looked for, all that there are as (key, name), and who said so."""

    current: str
    choices: tuple[tuple[str, str], ...]
    chosen_by: str


@dataclass(frozen=True, slots=True)
class StructureCard:
    """Shares of time, or why there are none, and suggestions with the next step first.

    `siblings` are the parts of other structures; `strengths` what was there; `read_by` says whether
    a model or rules found the parts.
    """

    rows: tuple[PartRow, ...] = ()
    gate: Suggestion | None = None
    suggestions: tuple[Suggestion, ...] = ()
    message: str = ""
    tooltip: str = ""
    siblings: tuple[SiblingRow, ...] = ()
    strengths: tuple[Suggestion, ...] = ()
    kind: KindChoice | None = None
    read_by: str = ""


@dataclass(frozen=True, slots=True)
class ContentCard:
    """Numbers, I and we in Action, hedges."""

    rows: tuple[ContentRow, ...] = ()
    message: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A banner above the transcript: title, text and the action it offers ("" for none)."""

    title: str
    text: str
    action: str = ""
    action_text: str = ""


@dataclass(frozen=True, slots=True)
class TakeView:
    """Everything about the take on screen.

    `progress` is how much was heard (0..1) with its measure ("0:35 of 1:25"); `first_part` is how
    far an unfinished transcript reaches ("0:52"), empty when it is whole.
    """

    take_id: str
    duration: float
    lanes: LaneState
    transcript: TranscriptState
    timing: TimingCard
    fillers: FillersCard
    structure: StructureCard
    content: ContentCard
    notice: Notice | None = None
    progress: tuple[float, str] | None = None
    note: str = ""
    first_part: str = ""
    delivery: DeliveryCard = DeliveryCard()  # noqa: RUF009 -- a frozen value
    whole: WholeCard | None = None


@dataclass(frozen=True, slots=True)
class ReviewState:
    """The whole screen. `take` is None for a question without one, `header` without sessions."""

    header: HeaderState | None
    rows: tuple[AnswerRow, ...]
    selected: int
    question: QuestionState | None
    take: TakeView | None
