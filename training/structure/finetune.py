"""Fine-tune the network on answers, and read answers with it."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import nn

from training.structure.answers import GATE, LABELS, Answer
from training.structure.augment import variant
from training.structure.network import MASKS, Reader, batch, encode, tokenizer

PLACE = {label: number for number, label in enumerate(LABELS)}
_SMOOTH = 0.05
_GATE_WEIGHT, _OFF_WEIGHT = 0.5, 0.3
_NO_QUESTION, _OTHER_QUESTION = 0.25, 0.25
"""Shares of the answers that are read without a question, or with one that they do not answer."""


Drawn = tuple[Answer, str, float | None]
"""An answer, the question that the network is given, and whether the answer misses it, if known."""

Loss = Callable[[Reader, Tokenizer, list[Drawn]], torch.Tensor]


@dataclass(frozen=True)
class Pace:
    """Epochs, and the highest learning rates of encoder and last layers."""

    epochs: int
    body: float
    heads: float


FIRST, AGAIN, GROUPS = Pace(5, 8e-5, 1e-3), Pace(2, 4e-5, 3e-4), Pace(5, 1e-4, 3e-4)
"""From MiniLM on, from a trained reader on when there are more answers to learn from, and for one
that learns to read groups of tokens as another reads tokens (`distil`)."""


def train(
    answers: list[Answer],
    seed: int,
    pace: Pace = FIRST,
    *,
    begin: Reader | None = None,
    loss_of: Loss | None = None,
    size: int = 8,
) -> Reader:
    """Go on from `begin`, which is changed, or from MiniLM. Seeded; one thread repeats itself.

    `loss_of` tells how wrong the network is about a few answers: about their labels if not said.
    """
    torch.manual_seed(seed)
    dice = random.Random(seed)
    words, model = tokenizer(), begin or Reader()
    heads = [*model.labels.parameters(), *model.gate.parameters()]
    body = [weight for weight in model.encoder.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body}, {"params": heads, "lr": pace.heads}],
        lr=pace.body, weight_decay=0.01,
    )  # fmt: skip
    steps = pace.epochs * -(-len(answers) // size)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / (0.1 * steps), (steps - step) / (0.9 * steps))
    )
    others = sorted({answer.question for answer in answers if answer.kind == "star"})
    model.train()
    started = time.monotonic()
    for epoch in range(pace.epochs):
        total = 0.0
        for rows in _batches(answers, dice, size):
            drawn = [(row, *_asked(row, others, dice)) for row in rows]
            loss = (loss_of or label_loss)(model, words, drawn)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += float(loss.detach()) * len(rows)
        print(
            f"  epoch {epoch + 1}: loss {total / len(answers):.3f}, "
            f"{time.monotonic() - started:.0f} s", flush=True,
        )  # fmt: skip
    return model.eval()


def _batches(answers: list[Answer], dice: random.Random, size: int) -> list[list[Answer]]:
    """Changed copies, those of about one length together, so that little is padded."""
    copies = [variant(answer, dice) for answer in answers]
    copies.sort(key=lambda a: sum(map(len, a.texts)) * dice.uniform(0.85, 1.15))
    made = [copies[start : start + size] for start in range(0, len(copies), size)]
    dice.shuffle(made)
    return made


def _asked(row: Answer, others: list[str], dice: random.Random) -> tuple[str, float | None]:
    """The question that the network is given, and whether the answer misses it (None: unknown).

    None at all, the one that was asked, or one that another answer was given to.
    """
    draw = dice.random()
    if draw < _NO_QUESTION:
        return "", None
    if row.kind != "star":
        return row.question, None
    if draw < _NO_QUESTION + _OTHER_QUESTION:
        other = dice.choice(others)
        if other != row.question:
            return other, 1.0
    return row.question, float(row.off_question)


def label_loss(model: Reader, words: Tokenizer, drawn: list[Drawn]) -> torch.Tensor:
    """Of the parts, the gate and whether the question is missed, against what people labelled."""
    encoded = [encode(words, row, question) for row, question, _ in drawn]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits, gate = model(*batch(encoded))
    logits, gate = logits.float(), gate.float()
    losses, gates, missed = [], [], []
    for number, ((row, _, off), (_, units)) in enumerate(zip(drawn, encoded, strict=True)):
        count = max(units) + 1
        own = logits[number, :count].masked_fill(~MASKS[row.kind], -1e4)
        truth = torch.tensor([PLACE[label] for label in row.labels[:count]])
        chances = own.log_softmax(-1)
        wide = -chances[:, MASKS[row.kind]].mean(-1)
        losses.append(
            (1 - _SMOOTH) * nn.functional.nll_loss(chances, truth, reduction="none")
            + _SMOOTH * wide
        )
        if row.story:
            truth = torch.tensor([GATE.index(row.story)])
            kinds = gate[number : number + 1, : len(GATE)]
            gates.append(nn.functional.cross_entropy(kinds, truth))
        if off is not None:
            missed.append(
                nn.functional.binary_cross_entropy_with_logits(gate[number, -1], torch.tensor(off))
            )
    loss = torch.cat(losses).mean()
    if gates:
        loss = loss + _GATE_WEIGHT * torch.stack(gates).mean()
    return loss + _OFF_WEIGHT * torch.stack(missed).mean() if missed else loss


@torch.no_grad()
def read(model: Reader, answers: list[Answer], size: int = 16) -> list[tuple[list, list]]:
    """For each answer the log-probabilities (units, all labels; -inf outside its kind's) and gate.

    Units beyond 512 tokens get even chances.
    """
    words = tokenizer()
    order = sorted(range(len(answers)), key=lambda i: sum(map(len, answers[i].texts)))
    found: list = [None] * len(answers)
    for start in range(0, len(order), size):
        own = order[start : start + size]
        encoded = [encode(words, answers[i]) for i in own]
        logits, gate = model(*batch(encoded))
        for row, i in enumerate(own):
            mask = MASKS[answers[i].kind]
            count = len(answers[i].texts)
            rows = torch.zeros(count, len(LABELS))
            seen = min(count, logits.shape[1], max(encoded[row][1]) + 1)
            rows[:seen] = logits[row, :seen]
            rows = rows.masked_fill(~mask, -1e4).log_softmax(-1)
            story = gate[row, : len(GATE)].log_softmax(-1).numpy()
            found[i] = (rows.numpy(), story)
    return found
