"""A transcript and a report from labelled stretches: every figure follows from the labels.

The screens are tested with these, so that they stay the same while finding fillers and parts gets
better.
"""

import itertools
import re
from dataclasses import dataclass

from greenroom.model.bands import Bands
from greenroom.model.question import StructureKind
from greenroom.model.report import (
    REPORT_VERSION,
    Content,
    Evidence,
    Filler,
    FillerKind,
    Fillers,
    FillerSource,
    Finding,
    PacePoint,
    Part,
    Pause,
    PausePlace,
    Presence,
    Report,
    Sentence,
    Story,
    Structure,
    Timing,
)
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from support.sample_answers import Stretch

_HEDGES = ("I think", "maybe", "pretty")
_NUMBERS = re.compile(r"\d|^(two|three|six|eight|nine|twice)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Spoken:
    """Words of stretches: `labels` and `fillers` are word indices."""

    words: tuple[Word, ...]
    labels: tuple[str, ...]
    fillers: tuple[tuple[int, ...], ...]

    def transcript(self, duration: float) -> Transcript:
        voiced = tuple(word.span for word in self.words)
        return Transcript(
            self.words, VoiceActivity(voiced, duration), "en", "base", duration, (0.0,)
        )


def speak(stretches: tuple[Stretch, ...]) -> Spoken:
    """Words with times: each takes time by its letters, and a stop is followed by a breath."""
    words: list[Word] = []
    labels: list[str] = []
    fillers: list[tuple[int, ...]] = []
    for stretch in stretches:
        bare = re.sub(r"\{([^}]*)\}", lambda m: "{" + m[1].replace(" ", "_") + "}", stretch.text)
        tokens = [
            (piece, token.startswith("{"))
            for token in bare.split()
            for piece in [token.replace("{", "").replace("}", "")]
        ]
        pieces = [
            (part, marked, number == 0)
            for token, marked in tokens
            for number, part in enumerate(token.split("_"))
        ]
        weights = [len(part) + 2.0 + _breath(part) for part, _, _ in pieces]
        unit = (stretch.end - stretch.start) / (sum(weights) - _breath(pieces[-1][0]))
        moment = stretch.start
        for (part, marked, first), weight in zip(pieces, weights, strict=True):
            length = (weight - _breath(part)) * unit
            index = len(words)
            words.append(Word(part, moment, moment + length, 0.96))
            labels.append(stretch.part)
            if marked:
                fillers.append((index,)) if first else fillers.append((*fillers.pop(), index))
            moment += weight * unit
    return Spoken(tuple(words), tuple(labels), tuple(fillers))


def _breath(text: str) -> float:
    return 6.0 if text[-1] in ".?!" else 2.5 if text[-1] in ",:" else 0.0


def labelled_report(
    take_id: str,
    spoken: Spoken,
    kind: StructureKind,
    *,
    prompt_end_s: float | None = 0.0,
    findings: tuple[Finding, ...] = (),
    story: Story = Story.STORY,
    bands: Bands | None = None,
) -> Report:
    """The report that the labels stand for; the first finding is the next step."""
    words = spoken.words
    sentences = _sentences(spoken)
    return Report(
        take_id,
        REPORT_VERSION,
        _timing(spoken, prompt_end_s, bands or Bands()),
        _fillers(spoken),
        Structure(kind, story, None, sentences, _parts(sentences, words, kind)),
        _content(spoken, sentences),
        findings,
        findings[0] if findings else None,
        True,
    )


def _sentences(spoken: Spoken) -> tuple[Sentence, ...]:
    out, first = [], 0
    for index, word in enumerate(spoken.words):
        if word.text.endswith((".", "?", "!")):
            text = " ".join(one.text for one in spoken.words[first : index + 1])
            span = Span(spoken.words[first].start, word.end)
            out.append(Sentence(text, span, (first, index + 1), spoken.labels[index], 0.9))
            first = index + 1
    return tuple(out)


def _timing(spoken: Spoken, prompt_end_s: float | None, bands: Bands) -> Timing:
    words = spoken.words
    answer = Span(words[0].start, words[-1].end)
    pauses = tuple(
        Pause(
            Span(before.end, after.start),
            PausePlace.BETWEEN_CLAUSES
            if before.text.endswith((".", ",", "?", ":"))
            else PausePlace.WITHIN_CLAUSE,
            after.start - before.end >= bands.long_pause_s,
        )
        for before, after in itertools.pairwise(words)
        if after.start - before.end >= bands.pause_s
    )
    speaking = answer.duration - sum(pause.span.duration for pause in pauses)
    spoken_words = len(words) - sum(len(filler) for filler in spoken.fillers)
    pace = tuple(
        PacePoint(moment, 6.0 * sum(abs(w.span.middle - moment) <= 5 for w in words))
        for moment in (answer.start + 5 + 2 * i for i in range(int(answer.duration - 10) // 2))
    )
    delay = None if prompt_end_s is None else answer.start - prompt_end_s
    rate = spoken_words / answer.duration * 60
    return Timing(
        delay,
        False,
        answer,
        speaking,
        rate,
        spoken_words / speaking * 60,
        len(words),
        pauses,
        pace,
    )


def _fillers(spoken: Spoken) -> Fillers:
    items = []
    for indices in spoken.fillers:
        first, last = spoken.words[indices[0]], spoken.words[indices[-1]]
        text = " ".join(spoken.words[i].text.strip(".,").lower() for i in indices)
        pause = text in ("um", "uh")
        items.append(
            Filler(
                text,
                Span(first.start, last.end),
                FillerKind.FILLED_PAUSE if pause else FillerKind.PHRASE,
                FillerSource.RECOGNISER,
                0.9,
                indices,
            )
        )
    seconds = spoken.words[-1].end - spoken.words[0].start
    return Fillers(tuple(items), (), len(items) / seconds * 60, (), False)


def _parts(
    sentences: tuple[Sentence, ...], words: tuple[Word, ...], kind: StructureKind
) -> tuple[Part, ...]:
    if kind is not StructureKind.STAR:
        return ()
    edges = [words[0].start]
    edges += [(one.span.end + two.span.start) / 2 for one, two in itertools.pairwise(sentences)]
    edges.append(words[-1].end)
    whole = edges[-1] - edges[0]
    out = []
    for key in "STAR":
        spans = tuple(
            Span(edges[i], edges[i + 1]) for i, one in enumerate(sentences) if one.label == key
        )
        share = sum(span.duration for span in spans) / whole
        presence = Presence.PRESENT if spans else Presence.NOT_FOUND
        own = next((one for one in sentences if one.label == key), None)
        evidence = None if own is None else Evidence(own.span, own.text)
        out.append(Part(key, presence, share, spans, evidence))
    return tuple(out)


def _content(spoken: Spoken, sentences: tuple[Sentence, ...]) -> Content:
    words, labels = spoken.words, spoken.labels

    def found(wanted: str, part: str | None = None) -> tuple[Evidence, ...]:
        size = len(wanted.split())
        return tuple(
            Evidence(Span(words[i].start, words[i + size - 1].end), wanted)
            for i in range(len(words) - size + 1)
            if " ".join(w.text.strip(".,:") for w in words[i : i + size]).lower() == wanted.lower()
            and (part is None or labels[i] == part)
        )

    numbers = [i for i, word in enumerate(words) if _NUMBERS.search(word.text)]
    per_part = {key: sum(labels[i] == key for i in numbers) for key in "SAR" if key in labels}
    return Content(
        tuple(Evidence(words[i].span, words[i].text.strip(".,")) for i in numbers),
        per_part,
        found("I", "A"),
        found("we", "A"),
        tuple(one for hedge in _HEDGES for one in found(hedge)),
    )
