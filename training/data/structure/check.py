"""Check the labelled answers against the guide beside this file, and print what there is.

python training/data/structure/check.py
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent

_SPLITS = json.loads((FOLDER / "splits.json").read_text(encoding="utf-8"))


def _dealt(name: str) -> Mapping[str, frozenset[str]]:
    """By split, as `splits.json` deals them out."""
    return {split: frozenset(own) for split, own in _SPLITS[name].items()}


STYLES, OCCUPATIONS = _dealt("styles"), _dealt("occupations")
PARTS: Mapping[str, tuple[str, ...]] = {
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
REQUIRED: Mapping[str, tuple[str, ...]] = {
    **PARTS,
    "situational": ("approach",),
    "case": ("framework", "analysis", "recommendation"),
    "technical": ("approach", "walk_through", "check"),
    "question_to_ask": ("open",),
}
TOO_EARLY: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ppf": (("future", "present"), ("future", "past")),
    "strength": (("example", "claim"),),
    "weakness": (("example", "claim"), ("remedy", "claim")),
    "situational": (("check", "approach"),),
    "technical": (("walk_through", "approach"),),
}
"""Pairs of parts; an answer that begins the first of a pair before the second is out of order."""
EXTRA = frozenset({"headline", "reflection", "aside"})
LEVELS = frozenset({"entry", "mid", "senior", "lead"})
STORIES = frozenset({"story", "generic", "hypothetical"})
DEFECTS = frozenset(
    {"result_first", "interleaved", "generic", "hypothetical", "we_throughout", "rambling"}
) | {"too_short", "off_question", "unusual_order"}
KEYS = frozenset(
    {"id", "author_style", "occupation", "level", "question", "structure", "story", "defects"}
) | {"sentences", "split"}
SHARED_RUN = 7
"""Words in a row that may not stand in two splits."""

Answer = Mapping[str, Any]


def load(folder: Path = FOLDER) -> list[Answer]:
    """Every answer of every file, in the order of file names and lines."""
    return [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def words_of(text: str) -> list[str]:
    """Lower-case words without punctuation."""
    return re.findall(r"[\w'’]+", text.lower())


def length(answer: Answer, label: str | None = None) -> int:
    """Number of words, of all units or of those with a label."""
    return sum(
        len(words_of(unit["text"]))
        for unit in answer["sentences"]
        if label is None or unit["label"] == label
    )


def _form(answer: Answer) -> Iterable[str]:
    if frozenset(answer) != KEYS:
        yield f"its keys are {sorted(answer)}"
        return
    split, structure = answer["split"], answer["structure"]
    if answer["author_style"] not in STYLES.get(split, ()):
        yield f"style {answer['author_style']} is not one of {split}"
    if answer["occupation"] not in OCCUPATIONS.get(split, ()):
        yield f"occupation {answer['occupation']} is not one of {split}"
    if answer["level"] not in LEVELS:
        yield f"level {answer['level']}"
    if (answer["story"] in STORIES) != (structure == "star"):
        yield f"story {answer['story']} with {structure}"
    allowed = EXTRA | set(PARTS.get(structure, ()))
    if strange := {unit["label"] for unit in answer["sentences"]} - allowed:
        yield f"labels {sorted(strange)} in {structure}"
    if strange := {d for d in answer["defects"] if not d.startswith("part_missing:")} - DEFECTS:
        yield f"defects {sorted(strange)}"
    if any(not words_of(u["text"]) or u["text"] != u["text"].strip() for u in answer["sentences"]):
        yield "a unit is empty or padded"


def moves_back(labels: list[str]) -> int:
    """How often a story goes from R to an earlier part, or from A to S or T."""
    order = [label for label in labels if label in PARTS["star"]]
    return sum(
        (before == "R" and after != "R") or (before == "A" and after in "ST")
        for before, after in pairwise(order)
    )


def unusual_order(structure: str, labels: list[str]) -> bool:
    """Whether a sibling of STAR is told in an order that its listener wouldn't expect.

    A recommendation belongs to the beginning or to the end; the other orders are in `TOO_EARLY`.
    """
    order = [label for label in labels if label in PARTS[structure] and label != "restate"]
    if structure == "case" and "recommendation" in order:
        return "recommendation" not in {order[0], order[-1]}
    return any(
        early in order and late in order and order.index(early) < order.index(late)
        for early, late in TOO_EARLY.get(structure, ())
    )


def _expected(answer: Answer) -> dict[str, bool]:
    """The defects that follow from text and labels, each with whether it is there."""
    labels = [unit["label"] for unit in answer["sentences"]]
    structure, total = answer["structure"], length(answer)
    star = structure == "star"
    found = {"too_short": structure != "question_to_ask" and total < (40 if star else 30)}
    found |= {gate: answer["story"] == gate for gate in ("generic", "hypothetical")}
    if star and answer["story"] != "story":
        return found
    for part in PARTS[structure]:
        found[f"part_missing:{part}"] = part in REQUIRED[structure] and part not in labels
    found["rambling"] = total >= 80 and length(answer, "aside") >= total / 4
    found["unusual_order"] = not star and unusual_order(structure, labels)
    if star:
        found["result_first"] = "R" in labels and (
            "A" in labels and labels.index("R") < labels.index("A")
        )
        action = " ".join(u["text"].lower() for u in answer["sentences"] if u["label"] == "A")
        own = re.findall(r"\bi\b(?! (?:think|mean|guess)\b)", action)
        found["we_throughout"] = len(re.findall(r"\bwe\b", action)) >= 2 and not own
    return found


def _content(answer: Answer) -> Iterable[str]:
    declared, labels = set(answer["defects"]), [unit["label"] for unit in answer["sentences"]]
    expected = _expected(answer)
    for defect, there in expected.items():
        if there != (defect in declared):
            yield f"{defect} is {'not ' if there else ''}named, but the text says otherwise"
    unknown = {d for d in declared if d.startswith("part_missing:")} - set(expected)
    if unknown:
        yield f"{sorted(unknown)} cannot be judged here"
    if answer["story"] in {"generic", "hypothetical"}:
        if set(labels) - {"aside", "headline"}:
            yield "units of an answer that is no story are aside or headline"
    elif answer["structure"] == "star":
        back = moves_back(labels) - ("result_first" in declared)
        if "interleaved" in declared and back < 2:
            yield f"interleaved, with {back} moves back"
        if "interleaved" not in declared and back > 2:
            yield f"{back} moves back, but interleaved is not named"


def _shared(answers: list[Answer]) -> Iterable[str]:
    seen_ids: Counter[str] = Counter(answer["id"] for answer in answers)
    yield from (f"{name}: id stands {times} times" for name, times in seen_ids.items() if times > 1)
    units: dict[str, str] = {}
    runs: dict[tuple[str, ...], tuple[str, str]] = {}
    for answer in answers:
        for unit in answer["sentences"]:
            words = words_of(unit["text"])
            owner = units.setdefault(" ".join(words), answer["id"])
            if owner != answer["id"]:
                yield f"{answer['id']}: shares a unit with {owner}: {unit['text']}"
            for start in range(len(words) - SHARED_RUN + 1):
                run = tuple(words[start : start + SHARED_RUN])
                split, other = runs.setdefault(run, (answer["split"], answer["id"]))
                if split != answer["split"]:
                    yield f"{answer['id']}: shares “{' '.join(run)}” with {other} of {split}"


def problems(answers: list[Answer]) -> list[str]:
    """One sentence for each broken rule; empty when all is well."""
    found = []
    for answer in answers:
        form = list(_form(answer))
        found += [f"{answer.get('id')}: {what}" for what in form or _content(answer)]
    return found or list(_shared(answers))


def counts(answers: list[Answer]) -> str:
    """Tables of what there is, for the reader of a terminal."""
    lines = []
    tables: dict[str, Counter[str]] = {
        "answers": Counter(a["split"] for a in answers),
        "words": Counter({s: sum(length(a) for a in answers if a["split"] == s) for s in STYLES}),
        "styles": Counter(a["author_style"] for a in answers),
        "occupations": Counter(a["occupation"] for a in answers),
        "levels": Counter(a["level"] for a in answers),
        "structures": Counter(a["structure"] for a in answers),
        "siblings": Counter(
            f"{a['structure']} {a['split']}" for a in answers if a["structure"] != "star"
        ),
        "story": Counter(str(a["story"]) for a in answers),
        "defects": Counter(d for a in answers for d in a["defects"]),
        "labels": Counter(u["label"] for a in answers for u in a["sentences"]),
    }
    for name, table in tables.items():
        lines.append(f"{name}: " + ", ".join(f"{key} {n}" for key, n in table.most_common()))
    if answers:
        defective = sum(bool(a["defects"]) for a in answers) / len(answers)
        sizes = sorted(length(a) for a in answers)
        lines.append(f"defective: {defective:.0%}")
        lines.append(f"words an answer: {sizes[0]} / {sizes[len(sizes) // 2]} / {sizes[-1]}")
    return "\n".join(lines)


def main() -> int:
    """Print problems and counts; 1 when a rule is broken."""
    answers = load()
    found = problems(answers)
    for line in found:
        print(line)
    print(counts(answers))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
