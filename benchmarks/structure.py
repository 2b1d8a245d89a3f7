"""How well are the parts of answers found? Greenroom's rules beside two simple baselines.

    python benchmarks/structure.py [--external FILE] [--no-external]

Two sets. *Own*: `training/data/structure.jsonl`, written for this project; the rules were made on
it, so its figures say only that the rules do what they were made for. *External*: answers by other
people, kept outside the repository and never used to make the rules; skipped with a reason when
absent. Each set is measured with punctuation and, where it has one, in its spoken form.

Baselines in the same run: *position* knows only how far into the answer a sentence is; *keywords*
is a list of the words that career guides name for each part, and reads nothing else.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from greenroom.feedback import shipped_lexicon
from greenroom.feedback.heard import bare
from greenroom.feedback.structure.gate import decide
from greenroom.feedback.structure.tagger import tag
from greenroom.model.question import StructureKind
from greenroom.model.report import Presence

PARTS = ("S", "T", "A", "R")
LABELS = (*PARTS, "other")
FEWEST_LEFT = 3
ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "training" / "data" / "structure.jsonl"
EXTERNAL = ROOT.parent / "shared" / "structure" / "external.jsonl"


@dataclass(frozen=True)
class Answer:
    """Sentences as said, their true labels, and whether it is a story (None if not marked)."""

    texts: tuple[str, ...]
    labels: tuple[str, ...]
    story: str | None = None


@dataclass(frozen=True)
class Guess:
    """Labels and, for each part, whether it is claimed present, unclear or not found."""

    labels: tuple[str, ...]
    presence: dict[str, Presence]


Tagger = Callable[[tuple[str, ...]], Guess]


def load(path: Path, key: str = "text") -> list[Answer]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Answer(
            tuple(sentence.get(key) or sentence["text"] for sentence in row["sentences"]),
            tuple(sentence["label"] for sentence in row["sentences"]),
            row.get("story"),
        )
        for row in rows
    ]


def plain(text: str) -> str:
    lexicon = shipped_lexicon("en")
    words = (bare(piece) for piece in text.split())
    return " ".join(word for word in words if word and not lexicon.is_filled_pause(word))


def rules(texts: tuple[str, ...]) -> Guess:
    tagging = tag(tuple(plain(text) for text in texts), StructureKind.STAR)
    return Guess(tagging.labels, tagging.presence)


def position(texts: tuple[str, ...]) -> Guess:
    """Cut at 25, 35 and 80 % of the sentences, the usual advice turned into a ruler."""
    labels = tuple(
        next(part for part, end in zip(PARTS, (0.25, 0.35, 0.8, 1.01), strict=True) if at < end)
        for at in ((number + 0.5) / len(texts) for number in range(len(texts)))
    )
    return Guess(labels, by_label(labels))


GUIDES = {
    "S": "situation when while working company team project last year there was previous",
    "T": "task goal responsible needed objective challenge role assigned had to",
    "A": "i implemented developed created led organized decided worked took action built",
    "R": "result outcome increased reduced improved achieved success finally percent led",
}
KEYWORDS = {part: words.split() for part, words in GUIDES.items()}


def keywords(texts: tuple[str, ...]) -> Guess:
    labels = []
    for text in texts:
        words = plain(text).split()
        hits = {part: sum(words.count(word) for word in KEYWORDS[part]) for part in PARTS}
        best = max(hits, key=lambda part: hits[part])
        labels.append(best if hits[best] else "other")
    return Guess(tuple(labels), by_label(tuple(labels)))


def by_label(labels: tuple[str, ...]) -> dict[str, Presence]:
    return {p: Presence.PRESENT if p in labels else Presence.NOT_FOUND for p in PARTS}


def f1(pairs: list[tuple[str, str]], label: str) -> float:
    hit = sum(true == guess == label for true, guess in pairs)
    total = sum((true == label) + (guess == label) for true, guess in pairs)
    return 2 * hit / total if total else 0.0


def kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen 1960."""
    count = len(pairs)
    agreed = sum(true == guess for true, guess in pairs) / count
    chance = sum(
        sum(true == label for true, _ in pairs) * sum(guess == label for _, guess in pairs)
        for label in LABELS
    ) / (count * count)
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def result_first(answer: Answer) -> bool:
    told = [label for label in answer.labels if label in PARTS]
    return bool(told) and told[0] == "R" and len(set(told)) > 1


def moved(answers: Iterable[Answer]) -> list[Answer]:
    """Each answer with its closing Result sentences told first: order must not be all."""
    out = []
    for answer in answers:
        order = sorted(range(len(answer.labels)), key=lambda i: answer.labels[i] != "R")
        if "R" in answer.labels and len(set(answer.labels)) > 1:
            texts = tuple(answer.texts[i] for i in order)
            out.append(Answer(texts, tuple(answer.labels[i] for i in order)))
    return out


def dropped(answers: Iterable[Answer]) -> list[tuple[str, Answer]]:
    """Each answer without one of its parts, for every part: is the gap noticed?"""
    out = []
    for answer in answers:
        for part in set(PARTS) & set(answer.labels):
            kept = [i for i, label in enumerate(answer.labels) if label != part]
            if len(kept) >= FEWEST_LEFT:
                texts = tuple(answer.texts[i] for i in kept)
                out.append((part, Answer(texts, tuple(answer.labels[i] for i in kept))))
    return out


def measure(answers: list[Answer], tagger: Tagger) -> dict[str, float]:
    guesses = [tagger(answer.texts) for answer in answers]
    pairs = [
        pair
        for answer, guess in zip(answers, guesses, strict=True)
        for pair in zip(answer.labels, guess.labels, strict=True)
    ]
    told_first = moved(answers)
    first_pairs = [
        pair
        for answer in told_first
        for pair in zip(answer.labels, tagger(answer.texts).labels, strict=True)
    ]
    kept = [
        guess.presence[part]
        for answer, guess in zip(answers, guesses, strict=True)
        for part in PARTS
        if part in answer.labels
    ]
    gone = [tagger(answer.texts).presence[part] for part, answer in dropped(answers)]
    return {
        "macro-F1": sum(f1(pairs, part) for part in PARTS) / len(PARTS),
        **{f"F1 {part}": f1(pairs, part) for part in PARTS},
        "kappa": kappa(pairs),
        "result-first macro-F1": sum(f1(first_pairs, part) for part in PARTS) / len(PARTS),
        "result-first F1 R": f1(first_pairs, "R"),
        "present: said present": share(kept, Presence.PRESENT),
        "present: said not found": share(kept, Presence.NOT_FOUND),
        "dropped: said not found": share(gone, Presence.NOT_FOUND),
        "dropped: said present": share(gone, Presence.PRESENT),
    }


def share(states: list[Presence], wanted: Presence) -> float:
    return sum(state is wanted for state in states) / len(states) if states else 0.0


def gate_accuracy(answers: list[Answer]) -> dict[str, float]:
    marked = [answer for answer in answers if answer.story]
    right = [
        decide(tuple(plain(text) for text in answer.texts)).story.value == answer.story
        for answer in marked
    ]
    return {"answers": len(marked), "right": sum(right) / len(right) if right else 0.0}


def gate_shares(answers: list[Answer]) -> dict[str, int]:
    """External answers carry STAR headings, so nearly all of them are stories."""
    found = (decide(tuple(plain(text) for text in answer.texts)).story for answer in answers)
    return dict(Counter(story.value for story in found))


def show(title: str, answers: list[Answer]) -> None:
    stories = [answer for answer in answers if answer.story in {None, "story"}]
    sentences = sum(len(answer.texts) for answer in stories)
    print(f"\n{title}: {len(stories)} answers, {sentences} sentences")
    columns = {
        name: measure(stories, tagger)
        for name, tagger in (("rules", rules), ("position", position), ("keywords", keywords))
    }
    print(f"{'':24}" + "".join(f"{name:>10}" for name in columns))
    for row in columns["rules"]:
        print(f"{row:24}" + "".join(f"{values[row]:10.3f}" for values in columns.values()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--external", type=Path, default=EXTERNAL)
    parser.add_argument("--no-external", action="store_true")
    options = parser.parse_args()
    own = load(OWN)
    show("Own answers (the rules were made on these)", own)
    print("story gate:", gate_accuracy(own))
    if options.no_external or not options.external.is_file():
        reason = "not asked for" if options.no_external else f"{options.external} is not there"
        print(f"\nExternal answers skipped: {reason}.")
        return
    external = load(options.external)
    show("External answers, as written", external)
    print("told about one time, says the gate:", gate_shares(external))
    show("External answers, spoken form", load(options.external, "spoken"))


if __name__ == "__main__":
    main()
