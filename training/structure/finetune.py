"""Fine-tune the network on answers, and read answers with it."""

import random
import time

import torch
from torch import nn

from training.structure.answers import GATE, LABELS, Answer
from training.structure.augment import variant
from training.structure.network import MASKS, Reader, batch, encode, tokenizer

PLACE = {label: number for number, label in enumerate(LABELS)}
_SMOOTH = 0.05
_GATE_WEIGHT = 0.5


def train(
    answers: list[Answer], seed: int, epochs: int, *, size: int = 8, rate: float = 8e-5
) -> Reader:
    """Seeded; one thread makes it the same each time."""
    torch.manual_seed(seed)
    dice = random.Random(seed)
    words, model = tokenizer(), Reader()
    heads = [*model.labels.parameters(), *model.gate.parameters()]
    body = [weight for weight in model.encoder.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body}, {"params": heads, "lr": 1e-3}],
        lr=rate, weight_decay=0.01,
    )  # fmt: skip
    steps = epochs * -(-len(answers) // size)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / (0.1 * steps), (steps - step) / (0.9 * steps))
    )
    model.train()
    started = time.monotonic()
    for epoch in range(epochs):
        total = 0.0
        for rows in _batches(answers, dice, size):
            loss = _loss(model, words, rows, dice)
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


def _loss(model: Reader, words: object, rows: list[Answer], dice: random.Random) -> torch.Tensor:
    asked = ["" if dice.random() < 0.3 else row.question for row in rows]
    encoded = [encode(words, row, q) for row, q in zip(rows, asked, strict=True)]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits, gate = model(*batch(encoded))
    logits, gate = logits.float(), gate.float()
    losses, gates = [], []
    for number, (row, (_, units)) in enumerate(zip(rows, encoded, strict=True)):
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
            gates.append(nn.functional.cross_entropy(gate[number : number + 1], truth))
    loss = torch.cat(losses).mean()
    return loss + _GATE_WEIGHT * torch.stack(gates).mean() if gates else loss


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
            found[i] = (rows.numpy(), gate[row].log_softmax(-1).numpy())
    return found
