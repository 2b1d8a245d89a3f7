"""The transcript as Review shows it: one text with marks. No Qt."""

from dataclasses import dataclass

from greenroom.model.span import Span
from greenroom.ui.review.state_chips import ChipState


@dataclass(frozen=True, slots=True)
class WordMark:
    """A word in the transcript's text: character range and time.

    `index` counts the transcript's words; -1 for a filler that only the acoustics found.
    """

    index: int
    start_char: int
    end_char: int
    span: Span
    hard_to_hear: bool = False


@dataclass(frozen=True, slots=True)
class FillerMark:
    """A filler in the transcript's text, without its punctuation."""

    start_char: int
    end_char: int
    span: Span
    possible: bool = False


@dataclass(frozen=True, slots=True)
class Pill:
    """A long pause written into the text, as a character range."""

    start_char: int
    end_char: int
    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences of one part: character range, chip (None for other), time of the first word."""

    start_char: int
    end_char: int
    chip: ChipState | None
    time: str
    span: Span


@dataclass(frozen=True, slots=True)
class TranscriptState:
    """The transcript as one text with marks; `message` stands in its place when there is none.

    `nothing` says that this is because no words were heard. `parts` are those that a sentence can
    be set to, in their usual order.
    """

    text: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    words: tuple[WordMark, ...] = ()
    fillers: tuple[FillerMark, ...] = ()
    pills: tuple[Pill, ...] = ()
    message: str = ""
    nothing: bool = False
    parts: tuple[str, ...] = ()

    def word_at_char(self, position: int) -> WordMark | None:
        """The word that covers a character position."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].end_char <= position:
                low = middle + 1
            else:
                high = middle
        if low < len(self.words) and self.words[low].start_char <= position:
            return self.words[low]
        return None

    def word_at_time(self, moment: float) -> WordMark | None:
        """The word being said at a moment: the last one that has begun, None in a long gap."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].span.start <= moment + 1e-6:
                low = middle + 1
            else:
                high = middle
        if low == 0:
            return None
        word = self.words[low - 1]
        return word if moment < word.span.end + 0.25 else None
