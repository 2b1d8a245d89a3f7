"""Labelled answers as the reader is trained on them, and the folds by author-style."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "training" / "data" / "structure"

COMMON = ("headline", "reflection", "aside")
PARTS: dict[str, tuple[str, ...]] = {
    "star": ("S", "T", "A", "R"),
    "ppf": ("present", "past", "future"),
    "motivation": ("company", "fit", "goal"),
    "strength": ("claim", "example"),
    "weakness": ("claim", "example", "remedy"),
    "situational": ("approach", "reasoning", "stakeholders", "check"),
    "case": ("restate", "clarify", "framework", "analysis", "recommendation"),
    "technical": ("clarify", "approach", "walk_through", "trade_off", "check"),
    "question_to_ask": ("open", "closed", "advert"),
}
LABELS = tuple(dict.fromkeys([*PARTS["star"], *COMMON, *sum(PARTS.values(), ())]))
GATE = ("story", "generic", "hypothetical")
ROUNDS = (
    frozenset({
        "bookish", "by_the_way", "german_speaker", "lesson_teller", "like_literally",
        "present_teller", "quoter", "shrugger", "soft_official", "southern_drawl", "upbeat",
        "west_african_english",
    }),
    frozenset({
        "care_worker", "charity_modest", "civil_servant", "consultant_deck", "finance_precise",
        "hospitality_bright", "monotone_engineer", "nurse_handover", "polite_foreman",
        "retired_returner", "sales_storm", "self_interrupter", "star_textbook",
        "student_first_job", "teacher_patient", "warehouse_night",
    }),
    frozenset({
        "canadian_qualifier", "careful_witness", "dutch_direct", "jamaican_british",
        "kiwi_laidback", "polish_tradeswoman", "post_match", "rugby_coach", "second_career",
        "soft_archivist", "therapy_speak", "veteran_briefing",
    }),
)  # fmt: skip
"""Ways of speaking that were written after networks had been trained on those before: the networks
go on learning from there, round by round (`crossread`). All others are of round 0."""


@dataclass(frozen=True)
class Answer:
    """`group` is the author-style, and for a changed copy that of its original."""

    id: str
    group: str
    split: str
    question: str
    kind: str
    story: str | None
    texts: tuple[str, ...]
    labels: tuple[str, ...]
    off_question: bool = False

    @property
    def is_story(self) -> bool:
        return self.kind == "star" and self.story == "story"


def load(split: str | None = None) -> list[Answer]:
    """All answers of a split (None: all), in a fixed order."""
    found = []
    for path in sorted(DATA.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if "structure" not in row or (split and row["split"] != split):
                continue
            found.append(
                Answer(
                    id=row["id"],
                    group=row["author_style"],
                    split=row["split"],
                    question=row["question"],
                    kind=row["structure"],
                    story=row["story"],
                    texts=tuple(s["text"] for s in row["sentences"]),
                    labels=tuple(s["label"] for s in row["sentences"]),
                    off_question="off_question" in row["defects"],
                )
            )
    return found


def round_of(group: str) -> int:
    """In which round of training an author-style is met first; 1 is the first of `ROUNDS`."""
    return next((number for number, own in enumerate(ROUNDS, 1) if group in own), 0)


def folds(answers: list[Answer], count: int) -> list[frozenset[str]]:
    """Author-styles dealt out so that the folds hold about as many answers each.

    Each round's are dealt by themselves, so that a later round leaves all others where they were.
    """
    rounds = [
        _dealt([answer for answer in answers if round_of(answer.group) == number], count)
        for number in range(len(ROUNDS) + 1)
    ]
    return [frozenset().union(*own) for own in zip(*rounds, strict=True)]


def _dealt(answers: list[Answer], count: int) -> list[frozenset[str]]:
    sizes: dict[str, int] = {}
    for answer in answers:
        sizes[answer.group] = sizes.get(answer.group, 0) + 1
    dealt: list[set[str]] = [set() for _ in range(count)]
    totals = [0] * count
    order = sorted(sizes, key=lambda g: (-sizes[g], hashlib.sha256(g.encode()).hexdigest()))
    for group in order:
        least = totals.index(min(totals))
        dealt[least].add(group)
        totals[least] += sizes[group]
    return [frozenset(groups) for groups in dealt]
