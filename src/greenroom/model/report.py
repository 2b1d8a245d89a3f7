"""What is said about a take: findings and figures, each pointing at its evidence."""

from dataclasses import dataclass
from enum import StrEnum

from greenroom.model.delivery import Delivery
from greenroom.model.question import StructureKind
from greenroom.model.span import Span

REPORT_VERSION = 2


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words and the moment that a figure came from."""

    span: Span
    quote: str = ""


class PausePlace(StrEnum):
    """Where a pause stands."""

    BETWEEN_CLAUSES = "between_clauses"
    WITHIN_CLAUSE = "within_clause"


@dataclass(frozen=True, slots=True)
class Pause:
    """A silence between words, in seconds; `long` by the person's own threshold."""

    span: Span
    place: PausePlace
    long: bool


@dataclass(frozen=True, slots=True)
class PacePoint:
    """Words per minute over the 10 s around `moment`."""

    moment: float
    wpm: float


@dataclass(frozen=True, slots=True)
class Timing:
    """When and how fast an answer was spoken.

    Attributes:
        start_delay_s: Seconds from the end of the prompt to the first voiced word; None without a
            prompt or a word.
        starts_with_filler: Whether a filled pause comes before the first word.
        answer: From the first voiced word to the last.
        speaking_s: Seconds of voice in the answer; gaps of up to 0.25 s count as voice.
        speaking_rate_wpm: Words a minute over the whole answer, shown as pace; None under 10 s of
            speech.
        articulation_rate_wpm: Words a minute over the speaking time only; None as above.
        words: How many were said, filled pauses left out.
        pauses: All pauses inside the answer, in order.
        pace: The pace over time, in order; empty under 10 s of speech.
    """

    start_delay_s: float | None
    starts_with_filler: bool
    answer: Span
    speaking_s: float
    speaking_rate_wpm: float | None
    articulation_rate_wpm: float | None
    words: int
    pauses: tuple[Pause, ...]
    pace: tuple[PacePoint, ...]

    @property
    def long_pauses(self) -> tuple[Pause, ...]:
        """The pauses at or over the long-pause threshold."""
        return tuple(pause for pause in self.pauses if pause.long)


class FillerKind(StrEnum):
    """What sort of filler."""

    FILLED_PAUSE = "filled_pause"
    PHRASE = "phrase"
    REPETITION = "repetition"


class FillerSource(StrEnum):
    """Which witness found it."""

    ACOUSTIC = "acoustic"
    RECOGNISER = "recogniser"
    BOTH = "both"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Filler:
    """One filler where it was. `words` are indices into the transcript's words (may be empty).

    `confidence` is the share of such fillers that are right, 0..1. A `possible` one has weak
    evidence and is not in the count.
    """

    text: str
    span: Span
    kind: FillerKind
    source: FillerSource
    confidence: float
    words: tuple[int, ...] = ()
    possible: bool = False


@dataclass(frozen=True, slots=True)
class Fillers:
    """All fillers, those the person took out, and the rates.

    `items` are all of them, in order of time; `counted` leaves out those that are only possible.
    `per_minute` is of the counted ones, per minute of speaking time; `clusters` hold three or more
    counted ones within 10 s. `may_be_low` says that no acoustic detector listened, `too_noisy` that
    the recording hides filled pauses in noise.
    """

    items: tuple[Filler, ...]
    dismissed: tuple[Filler, ...]
    per_minute: float | None
    clusters: tuple[Span, ...]
    may_be_low: bool
    too_noisy: bool = False

    @property
    def counted(self) -> tuple[Filler, ...]:
        """The fillers that the count and the rate are made of."""
        return tuple(item for item in self.items if not item.possible)

    @property
    def possible(self) -> int:
        """How many more there may be, on weak evidence."""
        return sum(item.possible for item in self.items)


class Story(StrEnum):
    """Whether the answer tells about one time."""

    STORY = "story"
    GENERIC = "generic"
    HYPOTHETICAL = "hypothetical"
    UNCLEAR = "unclear"


class Presence(StrEnum):
    """Whether a part is there. Absence is claimed only when the evidence is strong."""

    PRESENT = "present"
    UNCLEAR = "unclear"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence unit: a half-open range of word indices, labelled with a part or "other".

    `unsure` shows as `S?`; `by_person` means that a correction decided. `role` says what a unit is
    that belongs to no part: "headline", "reflection" or "aside"; empty where nothing knows it.
    """

    text: str
    span: Span
    words: tuple[int, int]
    label: str
    confidence: float
    unsure: bool = False
    by_person: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the structure, for example "R". `share` of time is 0..1."""

    key: str
    presence: Presence
    share: float
    spans: tuple[Span, ...]
    evidence: Evidence | None


class ReadBy(StrEnum):
    """What decided about the parts."""

    RULES = "rules"
    MODEL = "model"
    BOTH = "model_and_rules"


class KindFrom(StrEnum):
    """Who said which structure to look for."""

    QUESTION = "question"  # the question's bank
    WORDING = "wording"  # rules, from the question's text
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Structure:
    """How the answer is built. `parts` are in their usual order; empty for structures without.

    `misses` is what the reader says of an answer that misses its question, see `AnswerReading`.
    """

    kind: StructureKind
    story: Story
    story_evidence: Evidence | None
    sentences: tuple[Sentence, ...]
    parts: tuple[Part, ...]
    read_by: ReadBy = ReadBy.RULES
    kind_from: KindFrom = KindFrom.QUESTION
    misses: float | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """The same thing said twice."""

    first: Evidence
    again: Evidence


@dataclass(frozen=True, slots=True)
class Directness:
    """How far the first sentences tell of what the question asks for (-1 to 1).

    Under `threshold` they count as not being about it; `evidence` are those sentences. `misses` is
    the probability, 0..1, that the answer is one to another question; None where it was not read.
    """

    likeness: float
    threshold: float
    evidence: Evidence
    misses: float | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that the job description asks for, and where the answer speaks of it."""

    text: str
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question that the person asked: "open", "closed" or "advert" (the advert answers it).

    `topic` is "role", "team", "culture", "next_step" or "".
    """

    form: str
    topic: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Content:
    """Figures in the words: numbers, "I" and "we" inside Action, hedges, and what else they hold.

    `changes` tell how something was before and after; `vague` say that it went well without
    saying how. `acronyms` and `jargon` are those that are not explained where they first come.
    `aside_share` is the share of words that belong to no part, 0..1; `first_action_s` the moment
    of the first Action. Both are None where the answer has no parts; `directness` is None without
    a question or the model for it, `wanted` empty without a job description.
    """

    numbers: tuple[Evidence, ...]
    numbers_by_part: dict[str, int]
    i_in_action: tuple[Evidence, ...]
    we_in_action: tuple[Evidence, ...]
    hedges: tuple[Evidence, ...]
    tools: tuple[Evidence, ...] = ()
    dates: tuple[Evidence, ...] = ()
    changes: tuple[Evidence, ...] = ()
    vague: tuple[Evidence, ...] = ()
    overclaims: tuple[Evidence, ...] = ()
    acronyms: tuple[Evidence, ...] = ()
    jargon: tuple[Evidence, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    asides: tuple[Evidence, ...] = ()
    aside_share: float | None = None
    first_action_s: float | None = None
    directness: Directness | None = None
    wanted: tuple[Wanted, ...] = ()
    own_questions: tuple[OwnQuestion, ...] = ()


class FindingTone(StrEnum):
    """What a finding is for.

    Something to change, something that could be better still (optional), something that was
    there, or a remark.
    """

    CHANGE = "change"
    OPTION = "option"
    STRENGTH = "strength"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth saying. `code` is stable ("result_no_number"); `values` fill its sentence.

    `part` names the structure part that it belongs to, if any. `values` hold quotes, counts and
    times as text or numbers; the window turns code + values into a translated sentence.
    """

    code: str
    evidence: Evidence | None
    part: str = ""
    values: tuple[tuple[str, str | float], ...] = ()
    tone: FindingTone = FindingTone.NOTE


@dataclass(frozen=True, slots=True)
class Report:
    """Everything said about a take. Can be recomputed from audio and transcript at any time.

    Attributes:
        take_id: The take; empty for words that are no stored take.
        version: `REPORT_VERSION` when it was made; an older one is made again at the next start.
        timing: Start delay, length, pace and pauses.
        fillers: Fillers and their rate.
        structure: The parts, and how each sentence was labelled.
        content: What the words hold.
        findings: What is worth saying, in the order of the table in `feedback/findings.py`.
        next_step: The single most useful change, or what was good where nothing is to be changed;
            None where nothing can be said.
        enough_speech: Whether at least 10 s were spoken; without them rates, structure and next
            step are left out.
        hard_to_hear: Where the recogniser was unsure.
        delivery: Pitch and loudness; None where they were not measured.
    """

    take_id: str
    version: int
    timing: Timing
    fillers: Fillers
    structure: Structure
    content: Content
    findings: tuple[Finding, ...]
    next_step: Finding | None
    enough_speech: bool
    hard_to_hear: tuple[Span, ...] = ()
    delivery: Delivery | None = None
