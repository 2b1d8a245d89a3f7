"""Transcript and report -> one text with character offsets. No Qt."""

from dataclasses import dataclass, field, replace

from greenroom.model.report import Filler, Pause, Report
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, Word
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import clock, tenths
from greenroom.ui.review.grouping import Group, group_sentences
from greenroom.ui.review.present_parts import changeable_parts, part_chip, shown_sentences
from greenroom.ui.review.state_transcript import (
    FillerMark,
    Paragraph,
    Pill,
    TranscriptState,
    WordMark,
)

_NO_BREAK = "\u00a0"
_PUNCTUATION = ".,;:!?…—–-\"'“”‘’()[]"


@dataclass
class _Text:
    """The text while it grows."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    words: list[WordMark] = field(default_factory=list)
    fillers: list[FillerMark] = field(default_factory=list)
    pills: list[Pill] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)

    def put(self, text: str) -> tuple[int, int]:
        """Append; the character range of what was appended."""
        start = self.length
        self.pieces.append(text)
        self.length += len(text)
        return start, self.length

    def space(self, line_start: int) -> None:
        """A space, except at the start of a paragraph."""
        if self.length > line_start:
            self.put(" ")


def pill_text(seconds: float) -> str:
    """What a pause pill says; it never breaks over two lines."""
    text = translate("Review", "pause {length}").format(length=tenths(seconds))
    pad = 2 * _NO_BREAK
    return f"{pad}{text.replace(' ', _NO_BREAK)}{pad}"


def present_transcript(transcript: Transcript, report: Report | None) -> TranscriptState:
    """The whole transcript, grouped by part when there is a report."""
    words = transcript.words
    if not words:
        return TranscriptState(
            message=translate("Review", "No words were heard in this answer."), nothing=True
        )
    if report is None:
        return present_words(words)
    sentences = shown_sentences(report)
    groups = _whole_cover(group_sentences(sentences, words), words)
    unheard = tuple(filler for filler in report.fillers.items if not filler.words)
    text = _Text()
    for group in groups:
        if not any(word.text.strip() for word in words[slice(*group.words)]):
            continue
        if text.length:
            text.put("\n")
        _put_group(text, group, words, report, unheard)
    _mark_fillers(text, report.fillers.items, words)
    return replace(_finish(text), parts=changeable_parts(report))


def present_words(words: tuple[Word, ...]) -> TranscriptState:
    """Words alone, while the rest is still being heard."""
    text = _Text()
    for index, word in enumerate(words):
        if not word.text.strip():
            continue
        text.space(0)
        start, end = text.put(word.text.strip())
        text.words.append(WordMark(index, start, end, word.span))
    if words:
        span = Span(words[0].start, max(words[0].start, words[-1].end))
        text.paragraphs.append(Paragraph(0, text.length, None, clock(span.start), span))
    return _finish(text)


def _finish(text: _Text) -> TranscriptState:
    return TranscriptState(
        "".join(text.pieces),
        tuple(text.paragraphs),
        tuple(text.words),
        tuple(text.fillers),
        tuple(text.pills),
    )


def _whole_cover(groups: tuple[Group, ...], words: tuple[Word, ...]) -> tuple[Group, ...]:
    """Groups that leave no word out, so that every word can be read and pressed."""
    covered: list[Group] = []
    at = 0
    for group in groups:
        if group.words[0] > at:
            covered.append(_loose(at, group.words[0], words))
        covered.append(group)
        at = max(at, group.words[1])
    if at < len(words):
        covered.append(_loose(at, len(words), words))
    return tuple(covered)


def _loose(first: int, end: int, words: tuple[Word, ...]) -> Group:
    span = Span(words[first].start, max(words[first].start, words[end - 1].end))
    return Group("other", False, (first, end), span, span)


def _put_group(
    text: _Text,
    group: Group,
    words: tuple[Word, ...],
    report: Report,
    unheard: tuple[Filler, ...],
) -> None:
    line_start = text.length
    first, end = group.words
    for index in range(first, end):
        word = words[index]
        before = words[index - 1].start if index else float("-inf")
        for pause in _between(report.timing.long_pauses, before, word.start):
            text.space(line_start)
            start, stop = text.put(pill_text(pause.span.duration))
            text.pills.append(Pill(start, stop, pause.span))
        for filler in unheard:
            if before < filler.span.middle <= word.start:
                text.space(line_start)
                _put_unheard(text, filler)
        if not word.text.strip():  # taken out by the person
            continue
        text.space(line_start)
        start, stop = text.put(word.text.strip())
        hard = any(span.contains(word.span.middle) for span in report.hard_to_hear)
        text.words.append(WordMark(index, start, stop, word.span, hard))
    if end == len(words):
        for filler in unheard:
            if filler.span.middle > words[-1].start:
                text.space(line_start)
                _put_unheard(text, filler)
    chip = part_chip(group.label, unsure=group.unsure)
    time = clock(group.spoken.start)
    text.paragraphs.append(Paragraph(line_start, text.length, chip, time, group.spoken))


def _put_unheard(text: _Text, filler: Filler) -> None:
    """A filler that the words lack; a possible one asks."""
    start, stop = text.put(f"{filler.text}?" if filler.possible else filler.text)
    text.words.append(WordMark(-1, start, stop, filler.span))
    text.fillers.append(FillerMark(start, stop, filler.span, filler.possible))


def _between(pauses: tuple[Pause, ...], before: float, until: float) -> list[Pause]:
    return [pause for pause in pauses if before < pause.span.middle <= until]


def _mark_fillers(text: _Text, items: tuple[Filler, ...], words: tuple[Word, ...]) -> None:
    places = {mark.index: mark for mark in text.words if mark.index >= 0}
    for filler in items:
        marks = [places[index] for index in filler.words if index in places]
        if not marks:
            continue
        start, end = marks[0].start_char, marks[-1].end_char
        first, last = words[marks[0].index].text.strip(), words[marks[-1].index].text.strip()
        start += len(first) - len(first.lstrip(_PUNCTUATION))
        end -= len(last) - len(last.rstrip(_PUNCTUATION))
        if end > start:
            text.fillers.append(FillerMark(start, end, filler.span, filler.possible))
    text.fillers.sort(key=lambda mark: mark.start_char)
