"""Changed copies of answers: parts dropped, moved, cropped, units merged and split, noise.

A reader that learns the usual order collapses when the result is told first and invents parts that
are missing. So order and completeness are broken far more often here than people break them.
"""

import random
import re
from dataclasses import replace

from training.structure.answers import PARTS, Answer

FILLERS = ("um", "uh", "like", "you know", "I mean", "so", "basically", "sort of", "er")
MISHEARD = {
    "their": "there", "there": "their", "to": "two", "our": "are", "are": "our", "we're": "were",
    "were": "we're", "than": "then", "then": "than", "it's": "its", "would have": "would of",
    "because": "cause", "going to": "gonna", "want to": "wanna", "the": "a", "a": "the",
    "I'd": "I", "I've": "I", "been": "being", "in": "and", "and": "in",
    "asked": "ask", "worked": "work", "called": "call", "walked": "walk", "that's": "that",
}  # fmt: skip
_CLAUSE = re.compile(r"(?<=\w{2}),? (?=(?:and|but|so|because|then|which) (?:\w+ ){3})")


def variant(answer: Answer, dice: random.Random) -> Answer:
    """One random changed copy; some are left as they are."""
    changed = answer
    draw = dice.random()
    if answer.is_story:
        if draw < 0.20:
            changed = drop(answer, dice)
        elif draw < 0.40:
            changed = move(answer, dice)
        elif draw < 0.52:
            changed = crop(answer, dice)
    elif draw < 0.25:
        changed = crop(answer, dice)
    if dice.random() < 0.25:
        changed = resegment(changed, dice)
    if dice.random() < 0.40:
        changed = noisy(changed, dice)
    return changed


def _pick(answer: Answer, keep: list[int]) -> Answer:
    return replace(
        answer,
        texts=tuple(answer.texts[i] for i in keep),
        labels=tuple(answer.labels[i] for i in keep),
    )


def without(answer: Answer, part: str) -> Answer | None:
    """The answer without a part; None when hardly anything would be left."""
    keep = [i for i, label in enumerate(answer.labels) if label != part]
    return _pick(answer, keep) if 2 <= len(keep) < len(answer.labels) else None


def drop(answer: Answer, dice: random.Random) -> Answer:
    """Without one or, rarely, two of its parts."""
    for _ in range(2 if dice.random() < 0.15 else 1):
        own = sorted(set(answer.labels) & set(PARTS[answer.kind]))
        answer = (without(answer, dice.choice(own)) if own else None) or answer
    return answer


def result_first(answer: Answer) -> Answer | None:
    """All result units before the rest."""
    order = sorted(range(len(answer.labels)), key=lambda i: answer.labels[i] != "R")
    return _pick(answer, order) if 0 < answer.labels.count("R") < len(order) else None


def move(answer: Answer, dice: random.Random) -> Answer:
    """The result to the front, or the runs of equal labels in another order."""
    if dice.random() < 0.5:
        return result_first(answer) or answer
    runs: list[list[int]] = []
    for number, label in enumerate(answer.labels):
        if runs and answer.labels[runs[-1][-1]] == label:
            runs[-1].append(number)
        else:
            runs.append([number])
    if dice.random() < 0.6 and len(runs) > 1:
        taken = runs.pop(dice.randrange(len(runs)))
        runs.insert(dice.randrange(len(runs) + 1), taken)
    else:
        dice.shuffle(runs)
    return _pick(answer, [number for run in runs for number in run])


def crop(answer: Answer, dice: random.Random) -> Answer:
    """A stretch of at least two units."""
    count = len(answer.texts)
    if count < 4:
        return answer
    length = dice.randint(max(2, count // 2), count - 1)
    start = dice.randrange(count - length + 1)
    return _pick(answer, list(range(start, start + length)))


def resegment(answer: Answer, dice: random.Random) -> Answer:
    """Neighbours joined, and long units cut at a clause: where a recogniser set its stops."""
    texts: list[str] = []
    labels: list[str] = []
    for text, label in zip(answer.texts, answer.labels, strict=True):
        cuts = [m for m in _CLAUSE.finditer(text) if 20 < m.start() < len(text) - 20]
        if cuts and dice.random() < 0.35:
            at = dice.choice(cuts)
            texts += [text[: at.start()], text[at.end() :]]
            labels += [label, label]
        elif texts and dice.random() < 0.2 and len(texts[-1]) + len(text) < 280:
            if len(text) > len(texts[-1]):
                labels[-1] = label
            texts[-1] = f"{texts[-1].rstrip('.!?')} {text}"
        else:
            texts.append(text)
            labels.append(label)
    return replace(answer, texts=tuple(texts), labels=tuple(labels))


def noisy(answer: Answer, dice: random.Random) -> Answer:
    """As a recogniser may write it: no stops, fillers, repeated, lost and misheard words."""
    bare = dice.random() < 0.6
    level = dice.choice((0.0, 0.02, 0.05))
    return replace(answer, texts=tuple(_said(text, dice, bare, level) for text in answer.texts))


def spoken(answer: Answer, seed: int = 0) -> Answer:
    """A fixed spoken form: no punctuation, fillers and slips at one level for all."""
    dice = random.Random(f"{seed}{answer.id}")
    return replace(answer, texts=tuple(_said(text, dice, True, 0.04) for text in answer.texts))


def _said(text: str, dice: random.Random, bare: bool, level: float) -> str:
    out: list[str] = []
    for word in text.split():
        plain = re.sub(r"[.,!?;:\"“”]", "", word).lower().replace("-", " ") if bare else word
        if not plain:
            continue
        if dice.random() < level:
            out.append(dice.choice(FILLERS))
        draw = dice.random()
        if draw < level * 0.4 and len(plain) < 6:
            continue
        if draw < level:
            plain = MISHEARD.get(plain, plain)
        out.append(plain)
        if dice.random() < level * 0.4:
            out.append(plain)
    return " ".join(out) or text
