"""Answers as transcripts: words at an even pace, with silences where the text says so."""

from collections.abc import Sequence

from greenroom.feedback.heard import prepare
from greenroom.model.question import StructureKind
from greenroom.model.reading import AnswerReading
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word

RETURNS_DESK = """So, um, last spring I was running the move of our returns desk at Calder Home to a
new warehouse system. It was about 900 parcels a day and a team of 14, so there wasn’t much slack.
Six weeks before go-live, uh, the supplier told us the barcode scanners would be three weeks late.
I owned the go-live date, and missing it meant, you know, running the peak season on the old system.
We basically sat down and listed every step that really needed a scanner. Um, then I split the
launch in two, so returns under £50 could start on tablets. I called the supplier every morning at
eight and got them to, uh, send the first 40 units by air. We trained 12 people over two afternoons,
and I wrote a one-page plan for the floor leads. Each evening I sent the leads a short note: what’s
done, what’s next, what I need from them. I think we maybe could have told finance earlier. In the
end we, um, went live on the day and it went pretty well."""

STAR = StructureKind.STAR
LABELS = ("S", "T", "A", "R", "headline", "reflection", "aside")


class Says:
    """An `AnswerReader` that is sure of one kind of answer, and labels all sentences alike."""

    def __init__(
        self,
        story: str = "story",
        label: str = "A",
        chance: float = 0.9,
        misses: float | None = None,
    ) -> None:
        self.story, self.label, self.chance, self.misses = story, label, chance, misses

    def read(
        self, _question: str, sentences: Sequence[str], _kind: StructureKind
    ) -> AnswerReading | None:
        rest = (1 - self.chance) / (len(LABELS) - 1)
        row = tuple(self.chance if name == self.label else rest for name in LABELS)
        parts = dict.fromkeys(LABELS[:4], 0.1)
        rows = (row,) * len(sentences)
        return AnswerReading(LABELS, rows, parts, {self.story: 1.0}, self.misses)


def spoken(
    text: str,
    *,
    word_s: float = 0.4,
    lead_s: float = 0.0,
    language: str = "en",
    probability: float = 0.9,
) -> Transcript:
    """`[1.5]` in the text is a silence of 1.5 s; every other word takes `word_s` seconds."""
    words: list[Word] = []
    voiced: list[Span] = []
    now = start = lead_s
    for piece in text.split():
        if piece.startswith("[") and piece.endswith("]"):
            if now > start:
                voiced.append(Span(start, now))
            now += float(piece[1:-1])
            start = now
        else:
            words.append(Word(piece, now, now + word_s, probability))
            now += word_s
    if now > start:
        voiced.append(Span(start, now))
    duration = now + 0.5
    activity = VoiceActivity(tuple(voiced), duration)
    return Transcript(tuple(words), activity, language, "base", duration)


def plain(text: str) -> str:
    """What is said, as the rules of structure read it: bare words between single spaces."""
    return " ".join(token.bare for token in prepare(spoken(text)).tokens)
