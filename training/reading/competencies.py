"""Make the profiles that tell whether a story is about its question, and measure them.

    PYTHONPATH=src:. python -m training.reading.competencies [--out assets/models]

A competency is the mean of the bank's behavioral questions that ask for it. Nothing is fitted to
answers but how near stories are to each competency on average. The test split is not read.

Measured are the training and development stories, each style with means of the other styles and
without its own questions: how many of those that answer something else fall under a threshold that
a given share of the others passes. Beside it the plain likeness of question and first words.
"""

import argparse
import hashlib
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml

from greenroom.feedback.content.directness import MOST_WORDS
from greenroom.reading.competencies import Competencies
from greenroom.reading.encoder import Floats
from greenroom.reading.likeness import MiniLmLikeness
from greenroom.reading.shipped import COMPETENCIES

ROOT = Path(__file__).resolve().parents[2]
FEWEST_QUESTIONS = 5
"""A competency with fewer questions has no steady mean."""

PASSING = (0.95, 0.97, 0.98)


@dataclass(frozen=True)
class Story:
    """A question and the first words of an answer to it."""

    style: str
    question: str
    first: str
    off: bool


def stories(folder: Path) -> list[Story]:
    """STAR answers of the training and development splits."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["structure"] != "star" or row["split"] == "test":
                continue
            words = " ".join(unit["text"] for unit in row["sentences"]).split()
            off = "off_question" in row["defects"]
            first = " ".join(words[:MOST_WORDS])
            found.append(Story(row["author_style"], row["question"], first, off))
    return found


def bank_questions(folder: Path) -> list[tuple[str, tuple[str, ...]]]:
    """Text and competencies of all behavioral questions."""
    found = []
    for path in sorted(folder.glob("*.yaml")):
        bank = yaml.safe_load(path.read_text(encoding="utf-8"))
        for one in bank.get("questions", ()):
            if one.get("structure") == "star":
                found.append((one["text"], tuple(one.get("competencies", ()))))
    return found


class Vectors:
    """Embeddings, each made once."""

    def __init__(self) -> None:
        self._model = MiniLmLikeness()
        self._known: dict[str, Floats] = {}

    def of(self, texts: Sequence[str]) -> Floats:
        for text in texts:
            if text not in self._known:
                self._known[text] = self._model.vector(text)
        return np.stack([self._known[text] for text in texts])


def centers(questions: list[tuple[str, tuple[str, ...]]], vectors: Vectors) -> Floats:
    """Unit means, one for each competency with enough questions, in order of name."""
    texts = defaultdict(list)
    for text, names in questions:
        for name in names:
            texts[name].append(text)
    means = np.stack(
        [
            vectors.of(own).mean(axis=0)
            for _, own in sorted(texts.items())
            if len(own) >= FEWEST_QUESTIONS
        ]
    )
    unit: Floats = means / np.linalg.norm(means, axis=1, keepdims=True)
    return unit


def fitted(middle: Floats, questions: Floats, answers: Floats) -> Competencies:
    """With the averages over these questions and answers."""
    return Competencies(
        middle, (questions @ middle.T).mean(axis=0), (answers @ middle.T).mean(axis=0)
    )


def held_out(told: list[Story], middle: Floats, asked: Floats, vectors: Vectors) -> Floats:
    """Agreement of each story, by averages without its style and its style's questions."""
    scores = np.zeros(len(told), np.float32)
    for style in sorted({story.style for story in told}):
        own = {story.question for story in told if story.style == style}
        others = [story for story in told if story.question not in own and not story.off]
        others = [story for story in others if story.style != style]
        known = fitted(middle, asked, vectors.of([story.first for story in others]))
        for place, story in enumerate(told):
            if story.style == style:
                pair = vectors.of([story.question, story.first])
                scores[place] = known.agreement(pair[0], pair[1])
    return scores


def tell(name: str, scores: Floats, off: Sequence[bool]) -> None:
    """Print area under the curve, and what each threshold catches."""
    away = np.array(off)
    on, beside = scores[~away], scores[away]
    area = np.mean([(on > one).mean() + (on == one).mean() / 2 for one in beside])
    print(f"{name}: {len(beside)} of {len(scores)} answer something else, area {area:.3f}")
    for share in PASSING:
        threshold = np.quantile(on, 1 - share)
        caught = int((beside < threshold).sum())
        print(f"  {share:.0%} of the others pass {threshold:.3f}: {caught} fall under it")


def main() -> None:
    """Measure, then write the file and print its checksum."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "assets" / "models")
    out: Path = parser.parse_args().out
    vectors = Vectors()
    questions = bank_questions(ROOT / "question_banks")
    told = stories(ROOT / "training" / "data" / "structure")
    asked = vectors.of([text for text, _ in questions])
    middle = centers(questions, vectors)
    off = [story.off for story in told]
    pairs = [vectors.of([story.question, story.first]) for story in told]
    tell("likeness", np.array([float(a @ b) for a, b in pairs], np.float32), off)
    tell("agreement", held_out(told, middle, asked, vectors), off)
    first = vectors.of([story.first for story in told if not story.off])
    made = fitted(middle, asked, first)
    path = out / COMPETENCIES
    np.savez(
        path,
        centers=made.centers.astype(np.float16),
        asked=made.asked.astype(np.float32),
        told=made.told.astype(np.float32),
    )
    print(
        f"{path.name}: {len(middle)} competencies, {hashlib.sha256(path.read_bytes()).hexdigest()}"
    )


if __name__ == "__main__":
    main()
